import type { WordingId } from '../../act/wordings.ts'
import type { Day } from '../../calendar/day.ts'
import { decidingCriteria, type Reading } from '../../criteria/deciding.ts'
import { truthsOf } from '../../criteria/truths.ts'
import { checkQuestion } from '../../facts/check.ts'
import type { Person } from '../../facts/person.ts'
import type { Assessment } from '../eligibility/assess.ts'
import { decisionIn } from '../eligibility/decision.ts'
import { checkRecord } from '../fields.ts'
import type { CriterionId } from '../texts.ts'
import type { PersonTree } from '../vocabulary.ts'
import { assessCheckedUnder, wordingField } from './assess-under.ts'

/**
 * What another wording of the Act does to a person: `gains`: transferred after and not before; `loses`: before and not
 * after; `moves`: another authority otherwise, null included; `open`: the outcome of either side is unknown.
 */
export type Change = 'gains' | 'loses' | 'moves' | 'same' | 'open'

/** The two wordings that are compared. */
export interface ComparedWordings {
  readonly before: WordingId
  readonly after: WordingId
}

/** A person under two wordings. */
export interface Compared {
  readonly before: Assessment
  readonly after: Assessment
  readonly change: Change
  /** The single criteria that decide the change: none for `same` and `open`. */
  readonly because: readonly CriterionId[]
}

/**
 * Compares what two wordings of the Act say of a person on a day, facts and ages being those of the day: what a reform
 * changes, and which criteria decide it. About new job searches only: who is a municipality's client already stays one
 * (6 §), whatever changes.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @param wordings the wordings `before` and `after`
 * @returns both assessments, the change, and in `because` the ids of the single criteria that decide it: what is
 * equally true under both wordings is taken as given, groups of criteria included, and of the others those decide that
 * belong to a smallest set whose truths fix the answer of one side. `same` on a day on which the Act is not in force
 * @throws {@link InputError} as {@link assess}, and for a wording that does not exist
 *
 * Source: 1269/2020 4 § and 5 § 1-3 mom. in each of their wordings.
 *
 * @example
 * ```ts
 * import { compare } from 'kuntakokeilu'
 * const person = {
 *   homeMunicipality: '837', birthDate: '1995-01-22', jobSearchValid: true, registeredAs: 'unemployed-jobseeker',
 *   inEmployment: false, fullTimeBusinessDays: 20, benefitRightDespiteBusiness: true, fullTimeStudent: false,
 *   wageSubsidisedWork: null, startUpGrant: false, inService: null,
 * } as const
 * const { change, because } = compare(person, '2022-05-02', { before: 'V2', after: 'V3' })
 * change //=> 'gains'
 * because //=> ['benefit-despite-business']
 * ```
 */
export function compare(person: Person, on: Day, wordings: ComparedWordings): Compared {
  checkQuestion(person, on)
  checkRecord(wordings, { before: wordingField(), after: wordingField() }, on, ['before', 'after'])
  return compareChecked(person, on, wordings)
}

/** `compare` for a question that has been checked already. */
export function compareChecked(person: Person, on: Day, wordings: ComparedWordings): Compared {
  const before = assessCheckedUnder(person, on, wordings.before)
  const after = assessCheckedUnder(person, on, wordings.after)
  const change = changeOf(before, after)
  const isDecided = change !== 'same' && change !== 'open'
  return { before, after, change, because: isDecided ? becauseOf(person, on, change, wordings) : none }
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

function changeOf(before: Assessment, after: Assessment): Change {
  if (before.outcome === 'unknown' || after.outcome === 'unknown') return 'open'
  if (before.outcome !== after.outcome) return after.outcome === 'transfer' ? 'gains' : 'loses'
  return before.authority === after.authority ? 'same' : 'moves' // equal authorities are one object
}

/** Whether a person is transferred, the whole tree says; to which municipality, the group of the home. */
function becauseOf(
  person: Person, on: Day, change: Change, { before, after }: ComparedWordings
): readonly CriterionId[] {
  const readingOf = (wording: WordingId): Reading<PersonTree> => {
    const { found, parts } = decisionIn(wording)
    const part = change === 'moves' && parts.byHome ? parts.byHome : found.root
    return { part, truths: truthsOf(found, person, found.on(on)) }
  }
  return decidingCriteria(readingOf(before), readingOf(after))
}
