import type { Day } from '../calendar/day.ts'
import { wordingOf } from '../act/wordings.ts'
import { taskCircumstances } from '../rules/tasks/check.ts'
import type { CircumstanceName, Circumstances } from '../rules/tasks/circumstances.ts'
import type { Competence } from '../rules/tasks/competence.ts'
import { tasksById, type TaskId } from '../rules/tasks/table.ts'
import * as fc from 'fast-check'
import { circumstanceValues, taskQuestions, type TaskQuestion } from './circumstances.ts'
import { isSame, law, must, mustBeJson, mustBePure, type Law, type LawSettings } from './law.ts'

/**
 * What the laws read of an answer: that of `competentAuthority`, of which sources and what is told beside may be left
 * out.
 */
export type AnsweredCompetence = Pick<Competence, 'outcome' | 'authority' | 'modality' | 'missing'> &
  Partial<Pick<Competence, 'alongside' | 'existsFrom' | 'existsTo' | 'sources'>>

/** A program that answers as `competentAuthority` does. */
export type CompetentAuthorityLike = (task: TaskId, on: Day, circumstances: Circumstances) => AnsweredCompetence

/** A question with a complete set of circumstances that goes with what is known. */
interface CompetenceQuestion extends TaskQuestion {
  readonly complete: Circumstances
}

/** Whose client, when applied for, which studies: when absent they are presumed, not unknown. */
const presumed: readonly CircumstanceName[] = ['clientOf', 'applicationDate', 'studies']

/** 6 § 3 mom. is on former clients, whoever's clients they are now. */
const onFormerClients: readonly TaskId[] = ['refusal-of-registration', 'restrict-electronic-restart']

/**
 * Which other authority is asked after changes no answer; who organises a try-out counts by whose client the person is.
 */
const apart: readonly CircumstanceName[] = ['askedAuthority', 'organiser']

function questions(): fc.Arbitrary<CompetenceQuestion> {
  return taskQuestions().chain((question) => {
    const task = tasksById().get(question.task)
    const values = task === undefined ? {} : circumstanceValues(task, question.on)
    const drawn = fc.record(values) as fc.Arbitrary<Circumstances> // values by the register's kinds
    return drawn.map((complete) => ({ ...question, complete: { ...complete, ...question.circumstances } }))
  })
}

const readCircumstances = (id: TaskId): readonly CircumstanceName[] => {
  const task = tasksById().get(id)
  return task === undefined ? [] : taskCircumstances(task)
}

/** The circumstance on which it turns whether a task of a repealed provision goes on. */
function transitionCircumstance(id: TaskId, on: Day): CircumstanceName | undefined {
  const { transition, circumstances = [] } = tasksById().get(id) ?? {}
  const isInTransition = transition !== undefined && on >= transition.from && wordingOf(on) !== undefined
  return isInTransition ? circumstances[0] : undefined // it reads no other
}

const decision = ({ outcome, authority }: AnsweredCompetence): unknown => [outcome, authority]

/** The circumstances that are unknown: absent, read by the task, and not presumed. */
const unknownCircumstances = ({ task, circumstances }: TaskQuestion): readonly CircumstanceName[] =>
  readCircumstances(task).filter((name) => circumstances[name] === undefined && !presumed.includes(name))

type CompetenceLaw = (question: CompetenceQuestion, ask: CompetentAuthorityLike) => void

const statements = (): readonly (readonly [string, CompetenceLaw])[] => [
  [
    'a task is held by one authority, or does not exist, or it is unknown by whom: in each case the answer says just that',
    ({ task, on, circumstances }, ask) => {
      const { outcome, authority, modality, missing } = ask(task, on, circumstances)
      must((outcome === 'held') === (authority !== null), outcome, authority)
      must(authority !== null || modality === null, 'a modality of nobody:', modality)
      must((outcome === 'unknown') === missing.length > 0, outcome, 'missing', missing)
    },
  ],
  [
    'not in force exactly before 2021-03-01 and after 2024-12-31',
    ({ task, on, circumstances }, ask) => {
      const { outcome } = ask(task, on, circumstances)
      must((outcome === 'not-in-force') === (wordingOf(on) === undefined), 'in force?', on, outcome)
    },
  ],
  [
    'whether a task exists turns on the day alone, and after a repeal on what the transition keeps',
    ({ task, on, circumstances }, ask) => {
      const one = ask(task, on, circumstances)
      const condition = transitionCircumstance(task, on)
      const isOver =
        condition === undefined ? ask(task, on, {}).outcome === 'not-existing' : circumstances[condition] === false
      must((one.outcome === 'not-existing') === isOver, 'exists?', task, on, circumstances)
      if (one.existsFrom !== undefined)
        must(
          on < one.existsFrom || (typeof one.existsTo === 'string' && on > one.existsTo),
          'exists from',
          one.existsFrom,
          one.existsTo,
          on
        )
    },
  ],
  [
    'of which everything is known nothing is missing',
    ({ task, on, complete }, ask) =>
      must(ask(task, on, complete).missing.length === 0, 'missing of complete circumstances:', complete),
  ],
  [
    'missing circumstances are absent ones that the task reads, and none that is presumed',
    (question, ask) => {
      const { missing } = ask(question.task, question.on, question.circumstances)
      must(
        isSame(
          missing,
          unknownCircumstances(question).filter((name) => missing.includes(name))
        ),
        'not absent, not read or not in order:',
        missing
      )
    },
  ],
  [
    'a circumstance that becomes known never contradicts a holder that was certain, and makes no other missing',
    (question, ask) => {
      const { task, on, circumstances, complete } = question
      let known = circumstances
      let before = ask(task, on, known)
      for (const name of unknownCircumstances(question)) {
        if (apart.includes(name)) continue
        known = { ...known, [name]: complete[name] }
        const after = ask(task, on, known)
        if (before.outcome !== 'unknown')
          must(isSame(decision(after), decision(before)), 'was', decision(before), 'became', decision(after), known)
        must(
          after.missing.every((one) => before.missing.includes(one)),
          'was not missing and is:',
          after.missing,
          known
        )
        before = after
      }
    },
  ],
  [
    'a circumstance that is not missing can take any value without changing the holder',
    (question, ask) => {
      const { task, on, circumstances, complete } = question
      const before = ask(task, on, circumstances)
      const known = decision(ask(task, on, complete))
      for (const name of unknownCircumstances(question)) {
        if (apart.includes(name) || before.missing.includes(name)) continue
        const other = decision(ask(task, on, { ...complete, [name]: circumstances[name] }))
        must(isSame(other, known), `${name} was not missing and matters when all is known:`, known, other)
        const after = ask(task, on, { ...circumstances, [name]: complete[name] })
        must(
          isSame(decision(after), decision(before)),
          `${name} is not missing and matters:`,
          complete[name],
          decision(before),
          decision(after)
        )
      }
    },
  ],
  [
    'for a client of the TE office it holds what a municipality would hold, and every other holder stays',
    ({ task, on, complete }, ask) => {
      const { organiser: _organiser, ...rest } = complete
      const ofTrial = ask(task, on, { ...rest, clientOf: '837' }).authority
      const ofOffice = ask(task, on, { ...rest, clientOf: 'te-office' }).authority
      const moves = ofTrial === 'municipality' && !onFormerClients.includes(task)
      must(
        ofOffice === (moves ? 'te-office' : ofTrial),
        'for a client of the TE office:',
        ofOffice,
        'for a trial client:',
        ofTrial
      )
    },
  ],
  [
    'which trial municipality the client is of does not matter',
    ({ task, on, complete: { organiser: _organiser, ...rest } }, ask) =>
      must(
        isSame(ask(task, on, { ...rest, clientOf: '091' }), ask(task, on, { ...rest, clientOf: '564' })),
        'Helsinki and Oulu differ:',
        task,
        on,
        rest
      ),
  ],
  [
    'the holder has no power beside itself, and nobody has two',
    ({ task, on, circumstances }, ask) => {
      const { authority, alongside = [] } = ask(task, on, circumstances)
      const others = alongside.map((power) => power.authority)
      must(
        !others.some((other) => other === authority) && new Set(others).size === others.length,
        'beside the holder:',
        authority,
        others
      )
    },
  ],
  [
    'what is presumed counts as said: an application of the day asked about',
    ({ task, on, circumstances: { applicationDate: _applied, ...rest } }, ask) => {
      if (!readCircumstances(task).includes('applicationDate')) return
      must(
        isSame(ask(task, on, rest), ask(task, on, { ...rest, applicationDate: on })),
        'an application without a day is not one of the day:',
        task,
        on,
        rest
      )
    },
  ],
  [
    'asked twice, the answer is the same, and the question stays as it was',
    ({ task, on, circumstances }, ask) => mustBePure(() => ask(task, on, circumstances), circumstances),
  ],
  [
    'the answer is the same after being written as JSON',
    ({ task, on, circumstances }, ask) => mustBeJson(ask(task, on, circumstances)),
  ],
]

/**
 * Lists the laws under which every program stands that answers as `competentAuthority` does.
 *
 * @param competentAuthority the program: from a task, a day and circumstances to an answer
 * @param settings how many questions are asked for each law, and the seed
 * @returns the laws, each with its name and a function that throws when an answer breaks it
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { competentAuthority } from 'kuntakokeilu'
 * import { lawsOfCompetentAuthority } from 'kuntakokeilu/testing'
 * for (const { check } of lawsOfCompetentAuthority(competentAuthority, { numRuns: 3 })) check()
 * lawsOfCompetentAuthority(competentAuthority).length //=> 13
 * ```
 */
export function lawsOfCompetentAuthority(
  competentAuthority: CompetentAuthorityLike,
  settings: LawSettings = {}
): readonly Law[] {
  return statements().map(([name, holds]) =>
    law(name, questions(), { numRuns: 1_000, ...settings }, (question) => holds(question, competentAuthority))
  )
}
