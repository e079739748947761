import type { Day } from '../../calendar/day.ts'
import { wordingOf, type WordingId } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { firstDayOfAct, lastDayOfAct } from '../../act/time-in-force.ts'
import type { Compiled } from '../../criteria/compile.ts'
import { complete, missing } from '../../criteria/complete.ts'
import { decide, evaluate } from '../../criteria/evaluate.ts'
import type { Truth } from '../../criteria/truth.ts'
import { truthsOf } from '../../criteria/truths.ts'
import { caveatsOf, type TaskCaveat } from './caveats.ts'
import { checkCircumstances, taskOf } from './check.ts'
import type { CircumstanceTree } from './circumstance-criteria.ts'
import type { CircumstanceName, Circumstances } from './circumstances.ts'
import { authorityOf, isOfTeOffice, isTiedToClient, modalityOf, restingOn, sourcesOf, type Way } from './holding.ts'
import {
  names,
  regimeOn,
  type CarriedOverRegime,
  type Parallel,
  type Regime,
} from './regime.ts'
import { citeSources } from './sources.ts'
import type { Task, TaskId } from './table.ts'
import type { TaskAuthority } from './authorities.ts'
import type { Modality } from './task.ts'

/** `held`: an authority holds the task; `not-existing`: there was no such task on the day. */
export type CompetenceOutcome = 'held' | 'not-existing' | 'unknown' | 'not-in-force'

/** A duty or power that another authority has at the same time. */
export interface ParallelPower {
  readonly authority: TaskAuthority
  readonly modality: 'shall' | 'may-alongside'
  readonly sources: readonly string[]
  /** The absent circumstances on which the power turns; left out where it is there in any case. */
  readonly turnsOn?: readonly CircumstanceName[]
}

/** The answer to which authority is competent for a task on a day. */
export interface Competence {
  readonly outcome: CompetenceOutcome
  /** Null unless the task is held by one authority whatever the absent circumstances are. */
  readonly authority: TaskAuthority | null
  /**
   * Null also where nothing has to be done: the condition of the duty is known not to hold. It stands while that is
   * open.
   */
  readonly modality: Modality | null
  /** The absent circumstances on which it turns whether the duty arises; left out where that is certain. */
  readonly turnsOn?: readonly CircumstanceName[]
  readonly sources: readonly string[]
  readonly alongside: readonly ParallelPower[]
  /** The absent circumstances that can still change the authority, and no others. */
  readonly missing: readonly CircumstanceName[]
  /** What to know before relying on the answer; `caveatTexts` of `kuntakokeilu/rules` has the words. */
  readonly caveats: readonly TaskCaveat[]
  /** With `not-existing`: the first day on which the task existed, and the last; null: to the end of the Act. */
  readonly existsFrom?: Day
  readonly existsTo?: Day | null
  /** When `askedAuthority` is given: may, or must, that authority act? */
  readonly askedAuthorityMay?: Truth
}

/**
 * Decides which authority is competent for a task on a day, and by which provision.
 *
 * @param task the id of one of the 96 tasks and statements ({@link tasksOn}), such as `pay-subsidy`
 * @param on the day asked about, `YYYY-MM-DD`
 * @param circumstances what is known of the case; an absent circumstance is unknown, but the person is presumed to be
 * the client of a trial municipality and the application to be made on the day asked about
 * @returns `held` with the authority, its modality (`shall`: its task; `may`: a power) and parallel powers; `unknown`
 * when completions of the absent circumstances give different authorities, with those `missing`, or when it is open
 * whether a task of a repealed provision is carried over; `not-existing` with the days between which the task existed;
 * `not-in-force` before 2021-03-01 and after 2024-12-31. `caveats` says what to know before relying on the answer
 * @throws {@link InputError} for an unknown task, a day that does not exist, a circumstance that the task does not
 * read, or a value that a circumstance cannot have
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { competentAuthority } from 'kuntakokeilu'
 * const byCompanyOfTheCity = { clientOf: '564', applicant: 'entity-controlled-by-trial-municipality' } as const
 * competentAuthority('pay-subsidy', '2021-07-01', byCompanyOfTheCity).authority //=> 'te-office'
 * competentAuthority('pay-subsidy', '2021-07-01', byCompanyOfTheCity).sources //=> ['1269/2020 11 § 2 mom. 3 kohta (421/2021)']
 * competentAuthority('pay-subsidy', '2021-07-01').missing //=> ['applicant']
 * competentAuthority('employment-subsidy-55', '2023-06-30').existsFrom //=> '2023-07-01'
 * competentAuthority('offer-60-plus', '2024-09-02').missing //=> ['dutyAroseBeforeRepeal']
 * competentAuthority('offer-60-plus', '2024-09-02', { dutyAroseBeforeRepeal: false }).existsTo //=> '2024-09-01'
 * ```
 */
export function competentAuthority(
  task: TaskId | (string & {}),
  on: Day,
  circumstances: Circumstances = {},
): Competence {
  const row = taskOf(task)
  checkCircumstances(row, on, circumstances)
  return competenceFor(row, on, circumstances)
}

/** `competentAuthority` for a question that has been checked already. */
export function competenceFor(task: Task, on: Day, circumstances: Circumstances): Competence {
  const regime = regimeOn(task, on)
  const competence = regime
    ? competenceIn(regime, on, circumstances)
    : wordingOf(on)
      ? notExisting(task)
      : notInForce(task, on)
  const { askedAuthority } = circumstances
  if (askedAuthority === undefined) return competence
  const arises = regime?.onlyIf ? decide(regime.onlyIf, circumstances, regime.onlyIf.on(on)) : 'yes'
  return {
    ...competence,
    askedAuthorityMay: mayAct(competence, askedAuthority, arises, openAmong(regime, circumstances)),
  }
}

/** Whose task it can still be where that is open. */
const openAmong = (regime: Regime | undefined, circumstances: Circumstances): readonly TaskAuthority[] =>
  // Of a carried-over task it is open whether there is one; of any other, whether the municipality or the TE office has
  // it.
  regime?.carriedOver ? [authorityOf(regime, 0, circumstances)] : ['municipality', 'te-office']

/** 1290/2002 11 luku 4 a § 1 mom. (385/2023, 438/2024) is on statements; the notice of a job search abroad is none. */
const isStatement = ({ id, family }: Task): boolean =>
  family === 'labour-policy-statement' && id !== 'notice-job-search-abroad'

function notInForce(task: Task, on: Day): Competence {
  const source = on < firstDayOfAct ? '1269/2020 23 §' : '1269/2020 23 § (287/2022)'
  const caveats = caveatsOf(on > lastDayOfAct && isStatement(task) ? ['some-with-keha'] : [])
  return {
    outcome: 'not-in-force',
    authority: null,
    modality: null,
    sources: [source],
    alongside: [],
    missing: [],
    caveats,
  }
}

function notExisting(task: Task): Competence {
  const existsFrom = task.holders[0].from
  const regime = regimeOn(task, existsFrom)
  return {
    outcome: 'not-existing',
    authority: null,
    modality: null,
    sources: regime ? citeSources(regime.holder.sources, regime.wording) : [],
    alongside: [],
    missing: [],
    caveats: caveatsOf([]),
    existsFrom,
    existsTo: task.to ?? null,
  }
}

/** A task that is carried over only in some cases, where this is not one of them, or where that is open. */
function notCarriedOver(
  regime: Regime,
  { onlyIf, existsFrom, existsTo }: CarriedOverRegime,
  on: Day,
  circumstances: Circumstances,
): Competence {
  const isOpen = decide(onlyIf, circumstances, onlyIf.on(on)) === 'unknown'
  return {
    outcome: isOpen ? 'unknown' : 'not-existing',
    authority: null,
    modality: null,
    sources: citeSources(sourcesOf(regime, 0, circumstances), regime.wording),
    alongside: [],
    missing: isOpen ? missingFor(onlyIf, circumstances, on) : [],
    caveats: caveatsOf(regime.holder.caveats ?? []),
    ...(isOpen ? {} : { existsFrom, existsTo }),
  }
}

/** The answers of a regime, each worked out once: there are as many as there are truths of its tests. */
const knownAnswers = /* @__PURE__ */ new WeakMap<Regime, Map<number, Competence>>()

function competenceIn(regime: Regime, on: Day, circumstances: Circumstances): Competence {
  const { exceptions, conditions } = regime
  const way = exceptions ? evaluate(exceptions.compiled, circumstances, exceptions.compiled.on(on)) : 0
  // The answer's number: by the way and by whose client the person is; by the truth of every exception's test where the
  // way is open; by that of every condition's.
  let number = way * 2 + (isOfTeOffice(circumstances) ? 1 : 0)
  if (exceptions && way < 0) number = numberBy(exceptions.compiled, number, on, circumstances)
  for (const condition of conditions) number = numberBy(condition, number, on, circumstances)
  const answers = knownAnswers.get(regime) ?? new Map<number, Competence>()
  const known = answers.get(number)
  if (known) return known
  const answer = deepFreeze(
    answerOf(
      regime,
      on,
      circumstances,
      exceptions ? waysOf(regime, exceptions.compiled, on, circumstances) : { reached: [0], missing: [] },
    ),
  )
  knownAnswers.set(regime, answers.set(number, answer))
  return answer
}

/** The number, continued by the truth of every test. */
function numberBy(
  condition: Compiled<Circumstances>,
  begun: number,
  on: Day,
  circumstances: Circumstances,
): number {
  let number = begun
  for (const truth of truthsOf(condition, circumstances, condition.on(on))) number = number * 3 + truth
  return number
}

interface Ways {
  readonly reached: readonly Way[]
  readonly missing: readonly CircumstanceName[]
}

/**
 * All the ways that completions of the absent circumstances lead, and what makes them lead to different authorities.
 */
function waysOf(regime: Regime, exceptions: Compiled<Circumstances>, on: Day, circumstances: Circumstances): Ways {
  const day = exceptions.on(on)
  const truths = truthsOf(exceptions, circumstances, day)
  const { reached, missing } = complete(exceptions, circumstances, day, truths, (end) =>
    authorityOf(regime, end, circumstances))
  return {
    reached: reached.toSorted((one, other) => one - other),
    missing: names.filter((_, place) => missing.has(place)),
  }
}

function answerOf(regime: Regime, on: Day, circumstances: Circumstances, { reached, missing }: Ways): Competence {
  const { task, wording, onlyIf, carriedOver } = regime
  if (carriedOver && decide(carriedOver.onlyIf, circumstances, carriedOver.onlyIf.on(on)) !== 'yes')
    return notCarriedOver(regime, carriedOver, on, circumstances)
  const authorities = new Set(reached.map((way) => authorityOf(regime, way, circumstances)))
  const [authority = null] = authorities.size === 1 ? authorities : []
  const [modality = null] = authority === null ? [] : reached.map((way) => modalityOf(regime, way, circumstances))
  const arises = onlyIf && decide(onlyIf, circumstances, onlyIf.on(on))
  const resting = authority === null ? reached : restingOn(regime, on, circumstances, reached)
  const parallels = regime.parallels.filter((parallel) => isThere(parallel, on, circumstances, authority))
  return {
    outcome: authority === null ? 'unknown' : 'held',
    authority,
    modality: arises === 'no' ? null : modality,
    ...(arises === 'unknown' && onlyIf && { turnsOn: missingFor(onlyIf, circumstances, on) }),
    sources: citeSources(resting.flatMap((way) => sourcesOf(regime, way, circumstances)), wording),
    alongside: parallels.map((parallel) => powerOf(parallel, wording, on, circumstances)),
    missing,
    caveats: caveatsOf([
      ...(resting.includes(0) ? (regime.holder.caveats ?? []) : []),
      ...parallels.flatMap(({ row }) => row.caveats ?? []),
      ...(task.family === 'supervision' && isOfTeOffice(circumstances) ? (['not-of-te-office-tasks'] as const) : []),
    ]),
  }
}

/** Is there a parallel power, or can there be one, and one of another authority than the answer's? */
function isThere(
  { row, onlyIf }: Parallel,
  on: Day,
  circumstances: Circumstances,
  beside: TaskAuthority | null,
): boolean {
  const isAway = isOfTeOffice(circumstances) && isTiedToClient(row)
  return !isAway && row.authority !== beside && (onlyIf === undefined || decide(onlyIf, circumstances, onlyIf.on(on)) !== 'no')
}

function powerOf(
  { row: { authority, modality, sources }, onlyIf }: Parallel,
  wording: WordingId,
  on: Day,
  circumstances: Circumstances,
): ParallelPower {
  const power = { authority, modality, sources: citeSources(sources, wording) }
  const isOpen = onlyIf && decide(onlyIf, circumstances, onlyIf.on(on)) === 'unknown'
  return isOpen ? { ...power, turnsOn: missingFor(onlyIf, circumstances, on) } : power
}

const missingFor = (
  condition: Compiled<Circumstances, CircumstanceTree>,
  circumstances: Circumstances,
  on: Day,
): readonly CircumstanceName[] => missing(condition, circumstances, on) as readonly CircumstanceName[] // a condition reads circumstances

/** `arises`: whether there is anything to do for the holder; `open`: whose task it can be where that is unknown. */
function mayAct(
  { outcome, authority, alongside }: Competence,
  asked: TaskAuthority,
  arises: Truth,
  open: readonly TaskAuthority[],
): Truth {
  const power = alongside.find((parallel) => parallel.authority === asked)
  if (authority === asked) return arises
  if (power) return power.turnsOn ? 'unknown' : 'yes'
  return outcome === 'unknown' && open.includes(asked) ? 'unknown' : 'no'
}
