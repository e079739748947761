import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { firstDayOfAct, stockTransferDue } from '../../act/time-in-force.ts'
import * as expected from '../../refusals/expected.ts'
import { refusal } from '../../refusals/problems.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkNotLater, checkRecord, day, orNone } from '../fields.ts'
import { firstCase, type Case } from './conditions.ts'
import { cited, type Source } from './source.ts'

/** The transfer of a person of the client group at the start of the trial; what is absent is unknown. */
export interface StockTransfer {
  /** The first day of the job search. */
  readonly jobSearchStart?: Day | undefined
  /**
   * The day on which the municipality received the notice of 5 §; null where it has received none by the day asked
   * about.
   */
  readonly noticeReceivedOn?: Day | null | undefined
}

/** Whether the municipality is competent already. */
export interface StockCompetence {
  /** `not-stock`: the search began in the trial, and 24 § 1 mom. says nothing of when competence begins. */
  readonly outcome: 'competent' | 'not-yet-competent' | 'not-stock' | 'unknown' | 'not-in-force'
  /** Null where it is unknown or not for this momentti to say. */
  readonly municipalityCompetent: boolean | null
  /** For whom an official moved under 19 § acts in this person's matters. */
  readonly officialActsFor: 'te-office' | 'municipality' | null
  /** The last day for the transfer. */
  readonly deadline: '2021-03-31' | null
  readonly missing: readonly (keyof StockTransfer)[]
  readonly sources: readonly Source[]
}

/**
 * Decides, for a person whose job search began before the trial, whether the municipality is competent, and for whom
 * an official of the TE office who was moved to the municipality acts.
 *
 * @param transfer when the job search began and when the municipality received the notice
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `competent` from the day of the notice; `not-yet-competent` before it; `not-stock` for a search begun on
 * 2021-03-01 or later; `unknown`; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist or is after the day asked about, for a notice before the Act
 * was in force or before the job search began, or an unknown field
 *
 * Source: 1269/2020 19 §, 24 § 1 mom.
 *
 * @example
 * ```ts
 * import { competenceBeforeNotice } from 'kuntakokeilu/duties'
 * const stock = { jobSearchStart: '2020-11-02', noticeReceivedOn: '2021-03-18' }
 * competenceBeforeNotice({ ...stock, noticeReceivedOn: null }, '2021-03-17').officialActsFor //=> 'te-office'
 * competenceBeforeNotice(stock, '2021-03-18').officialActsFor //=> 'municipality'
 * competenceBeforeNotice({ jobSearchStart: '2021-03-01' }, '2021-03-17').deadline //=> null
 * ```
 */
export function competenceBeforeNotice(transfer: StockTransfer, on: Day): StockCompetence {
  checkRecord(transfer, fields(), on)
  checkDays(transfer, on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', ...none, missing: [], sources: sourcesOutOfForce(on) }
  const { rows: [row, other], missing } = caseOf(transfer, on)
  const { outcome, officialActsFor } = row && !other ? row : unknown
  if (outcome === 'not-stock') {
    return { outcome, ...none, missing, sources: cited(wording, '5 § 1 mom.', '24 § 1 mom.') }
  }
  return {
    outcome,
    municipalityCompetent: officialActsFor && officialActsFor === 'municipality',
    officialActsFor,
    deadline: transfer.jobSearchStart === undefined ? null : stockTransferDue,
    missing,
    sources: cited(wording, '19 §', '24 § 1 mom.'),
  }
}

const fields = () => ({ jobSearchStart: day, noticeReceivedOn: orNone(day) })

interface StockCase extends Case<StockTransfer>, Pick<StockCompetence, 'outcome' | 'officialActsFor'> {}

const unknown: StockCase = { outcome: 'unknown', officialActsFor: null }

export const stockCases: readonly StockCase[] = [
  {
    when: {
      op: 'onOrAfter', fact: 'jobSearchStart', day: firstDayOfAct,
      id: 'job-search-begun-in-trial', source: '24 § 1 mom.',
    },
    outcome: 'not-stock', officialActsFor: null,
  },
  {
    // Reading: the whole day on which the notice was received belongs to the municipality.
    when: {
      op: 'onOrAfter', fact: 'noticeReceivedOn', day: firstDayOfAct, id: 'notice-received', source: '24 § 1 mom.',
    },
    outcome: 'competent', officialActsFor: 'municipality',
  },
  { outcome: 'not-yet-competent', officialActsFor: 'te-office' },
]

const caseOf = /* @__PURE__ */ firstCase<StockTransfer, StockCase>(stockCases, fields)

/** A notice of 5 § presupposes the Act and a job search. */
function checkDays({ jobSearchStart, noticeReceivedOn }: StockTransfer, on: Day): void {
  checkNotLater({ jobSearchStart, noticeReceivedOn }, on)
  if (noticeReceivedOn && (noticeReceivedOn < firstDayOfAct || (jobSearchStart && noticeReceivedOn < jobSearchStart))) {
    throw refusal({
      code: 'out-of-range', fact: 'noticeReceivedOn', value: noticeReceivedOn, expected: expected.notBeforeSearch,
    })
  }
}

const none = { municipalityCompetent: null, officialActsFor: null, deadline: null } as const
