/** What a measure of supervision is and does: 22 § 2-6 mom., 25 §. */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf, type WordingId } from '../../act/wordings.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { truthOf, type Condition } from '../duties/conditions.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, day, flag, orNone, trialMunicipality, word, type Field } from '../fields.ts'
import type { DatedTruth } from '../single-criterion.ts'
import * as expected from '../../refusals/expected.ts'
import { refuse, type Refusal } from '../../refusals/problems.ts'
import { supervisionLadder, type Addressee, type SupervisionStep } from './supervision-ladder.ts'
import { refusalsOfTaskList, taskList } from './task-list.ts'

/** What is known of a measure; an absent field is unknown, except `kind`. */
export interface SupervisionMeasure {
  /** Määräys, keskeyttämisuhka, keskeyttäminen, huomautus. */
  readonly kind: SupervisionStep['kind']
  /** The municipality concerned; the answer is the same for all. */
  readonly municipality?: TrialMunicipalityCode | undefined
  /** The day by which the defects have to be corrected; null when the order sets none. */
  readonly deadline?: Day | null | undefined
  /** What a suspension suspends: all, or the tasks listed. */
  readonly suspends?: 'all' | readonly string[] | undefined
  /** An appeal against the measure is pending. */
  readonly appealPending?: boolean | undefined
  /** The body that handles the appeal has ordered that the suspension is not to be followed. */
  readonly appealBodyOrdersOtherwise?: boolean | undefined
}

/** The answer of {@link supervisionMeasure}. */
export interface SupervisionEffect {
  readonly actor: 'avi' | null
  readonly modality: 'may' | null
  /**
   * Has the measure the form that 22 § asks for? An order needs a deadline, the others nothing that can be tested here.
   */
  readonly valid: DatedTruth
  /** The measure that has to come first; whether it did is the caller's to know. */
  readonly presupposes: SupervisionStep['presupposes']
  /** Whom the wording of the day names; empty where it names nobody. */
  readonly addressees: readonly Addressee[]
  /**
   * For what the municipality's responsibility and competence cease: nothing without a suspension that is to be
   * followed, null where unknown.
   */
  readonly competenceLapsesFor: 'all' | readonly string[] | null
  /** Who is competent to that extent. */
  readonly newAuthority: 'te-office' | null
  /**
   * `yes` for a suspension: an appeal does not stop it. `no` when the appeal body has ordered otherwise. Null for the
   * other measures, of which 22 § does not say it.
   */
  readonly enforceableDespiteAppeal: 'yes' | 'no' | null
  /** The condition of the `yes`, as long as an order of the appeal body is not ruled out. */
  readonly unless: 'appeal-body-orders-otherwise' | null
  readonly appealable: DatedTruth
  readonly appealTo: 'administrative-court' | null
  /** The act under which the appeal is made. */
  readonly appealUnder: '808/2019' | null
  /** Of `deadline` and `suspends`, the absent one on which validity or the effect turns. */
  readonly missing: readonly ('deadline' | 'suspends')[]
  readonly sources: readonly string[]
}

const fields = (): Readonly<Record<keyof SupervisionMeasure, Field>> => ({
  kind: word('order', 'threat-of-suspension', 'suspension', 'remark'),
  municipality: trialMunicipality,
  deadline: orNone(day),
  suspends: taskList,
  appealPending: flag,
  appealBodyOrdersOtherwise: flag,
})

/**
 * Decides what a measure of the supervising agency is and does: its form, whom it can address, what becomes of the
 * municipality's competence, whether it is followed in spite of an appeal, and where to appeal.
 *
 * Whether there were defects, and whether an order or a threat came first, is not computed.
 *
 * @param measure the measure; `kind` is required, another absent field is unknown
 * @param on the day of the measure, `YYYY-MM-DD`
 * @returns `valid`: `no` for an order without a deadline (then it is no order of 22 § 2 mom.), `unknown` where the
 * deadline is absent, else `yes`; a suspension makes competence cease for what it suspends, and the TE office
 * competent; `appealable`: `no` for a remark, else `yes`, to an administrative court; `not-in-force` before 2021-03-01
 * and after 2024-12-31
 * @throws {@link InputError} without `kind`, for an unknown field, a value it cannot hold, an unknown task or one that
 * stands there twice, a deadline before the day of the order, or a day that does not exist
 *
 * Source: 1269/2020 22 § 2-6 mom. (2 mom.: 421/2021); 25 § 2 mom. (421/2021).
 *
 * @example
 * ```ts
 * import { supervisionMeasure } from 'kuntakokeilu/duties'
 * const measure = { kind: 'suspension', suspends: ['pay-subsidy'], appealPending: true } as const
 * const suspension = supervisionMeasure(measure, '2022-03-01')
 * suspension.competenceLapsesFor //=> ['pay-subsidy']
 * suspension.newAuthority //=> 'te-office'
 * suspension.enforceableDespiteAppeal //=> 'yes'
 * supervisionMeasure({ kind: 'order', deadline: null }, '2022-03-01').valid //=> 'no'
 * supervisionMeasure({ kind: 'remark' }, '2022-03-01').appealable //=> 'no'
 * ```
 */
export function supervisionMeasure(measure: SupervisionMeasure, on: Day): SupervisionEffect {
  checkRecord(measure, fields(), on, ['kind'])
  refuse([...refusalsOfDeadline(measure, on), ...refusalsOfTaskList(measure.suspends, 'suspends')])
  const wording = wordingOf(on)?.id
  const step = supervisionLadder.find(({ kind }) => kind === measure.kind)
  if (wording === undefined || step === undefined) {
    return {
      actor: null,
      modality: null,
      valid: 'not-in-force',
      presupposes: null,
      addressees: [],
      competenceLapsesFor: [],
      newAuthority: null,
      enforceableDespiteAppeal: null,
      unless: null,
      appealable: 'not-in-force',
      appealTo: null,
      appealUnder: null,
      missing: [],
      sources: sourcesOutOfForce(on),
    }
  }
  const { suspends } = measure
  const suspension = step.kind === 'suspension'
  const deadline = step.needsDeadline ? hasDeadline(measure, on) : undefined
  const stopping = suspension ? isStopped(measure, on).truth : undefined
  const stopped = stopping === 'yes'
  const appealable = step.appealable === 'yes'
  return {
    actor: 'avi',
    modality: step.modality,
    valid: deadline?.truth ?? 'yes',
    presupposes: step.presupposes,
    addressees: on < '2021-06-01' ? step.addresseesIn2021May : step.addressees,
    competenceLapsesFor: suspension && !stopped ? (suspends ?? null) : [],
    newAuthority: suspension && !stopped ? 'te-office' : null,
    enforceableDespiteAppeal: suspension ? (stopped ? 'no' : 'yes') : null,
    unless: stopping === 'unknown' ? 'appeal-body-orders-otherwise' : null,
    appealable: step.appealable,
    appealTo: appealable ? 'administrative-court' : null,
    appealUnder: appealable ? '808/2019' : null,
    missing: [
      ...(deadline?.missing ?? []),
      ...(suspension && !stopped && suspends === undefined ? (['suspends'] as const) : []),
    ],
    sources: [cite(step.source, wording), cite(step.appealSource, wording), ...(suspension ? takeover(wording) : [])],
  }
}

/** An order sets a deadline; null is none. It lies on the day of the order or later. */
export const orderWithDeadline: Condition<Pick<SupervisionMeasure, 'deadline'>> = {
  op: 'onOrAfter', fact: 'deadline', day: firstDayOfAct, id: 'order-with-deadline', source: '22 § 2 mom.',
}
const hasDeadline = /* @__PURE__ */ truthOf<Pick<SupervisionMeasure, 'deadline'>>(orderWithDeadline, () => (
  { deadline: orNone(day) }
))

/** Without an appeal no body of appeal orders anything. */
export const stoppedByAppealBody: Condition<SupervisionMeasure> = {
  op: 'is', fact: 'appealBodyOrdersOtherwise', value: true, id: 'stopped-by-appeal-body', source: '22 § 4 mom.',
}
const isStopped = /* @__PURE__ */ truthOf<SupervisionMeasure>(stoppedByAppealBody, () => ({
  appealBodyOrdersOtherwise: {
    ...flag,
    read: ({ appealPending, appealBodyOrdersOtherwise }) =>
      appealBodyOrdersOtherwise ?? (appealPending === false ? false : undefined),
  },
}))

/** The deadline of an order is still to come; a later measure can name the deadline of the order before it. */
const refusalsOfDeadline = ({ kind, deadline }: SupervisionMeasure, on: Day): readonly Refusal[] =>
  kind === 'order' && deadline && deadline < on
    ? [{ code: 'out-of-range', fact: 'deadline', value: deadline, expected: expected.notBeforeDayOfOrder }]
    : []

/**
 * What makes the TE office competent after a suspension.
 *
 * Reading: for a suspension, which can only fall before 2025, the TE office of 25 § 2 mom. is right (OP-27).
 *
 * Reading: before 25 § existed, to 2021-05-31, competence that ceases under 22 § 3 mom. goes back to the TE office, in
 * whose stead the municipality acts by 1 §.
 */
const takeover = (wording: WordingId): readonly string[] => (wording === 'V0' ? [] : [cite('25 § 2 mom.', wording)])
