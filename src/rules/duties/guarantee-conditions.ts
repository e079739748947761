/** The clients of 13 § 1, 2 and 3 mom. as conditions. */
import type { Day } from '../../calendar/day.ts'
import * as expected from '../../refusals/expected.ts'
import { day, flag, number, word } from '../fields.ts'
import { firstCase, type Case, type Condition, type ConditionFields } from './conditions.ts'
import { offers, type Offer } from './offers.ts'

/** A client of a municipality whose unemployment allowance is running out; what is absent is unknown. */
export interface GuaranteeClient {
  /**
   * The employee's allowance (palkansaajan työttömyyspäiväraha) ends because of the maximum period; false for an
   * entrepreneur's.
   */
  readonly employeeAllowanceEndsByMaximum?: boolean | undefined
  /**
   * Age in years on the day it ends. Where absent, read from `birthDate` and `allowanceDaysLeft` as far as they tell.
   */
  readonly ageWhenAllowanceEnds?: number | undefined
  readonly birthDate?: Day | undefined
  /** Days of allowance left on the day asked about; 0: it ends on that day. */
  readonly allowanceDaysLeft?: number | undefined
  /** Is an unemployed jobseeker: 2 § 1 and 2 kohta. */
  readonly unemployedJobseeker?: boolean | undefined
  /** Is employed on the open market. */
  readonly openMarketJob?: boolean | undefined
  /** A suitable service, rehabilitation or pay-subsidised work elsewhere than with the municipality can be offered. */
  readonly suitableServiceOrSubsidisedWorkAvailable?: boolean | undefined
  readonly offered?: Offer | undefined
  /**
   * At the latest on 2024-09-01 the maximum period had been reached while a duty of 13 § 1 or 2 mom. existed, or a duty
   * of 13 § 3 mom. had begun. Counts from 2024-09-02, when 13 § is repealed; has no effect before.
   */
  readonly dutyAroseBeforeRepeal?: boolean | undefined
}

export const fields = () => ({
  employeeAllowanceEndsByMaximum: flag,
  ageWhenAllowanceEnds: number(130, expected.age),
  birthDate: day,
  allowanceDaysLeft: number(10_000, expected.days),
  unemployedJobseeker: flag,
  openMarketJob: flag,
  suitableServiceOrSubsidisedWorkAvailable: flag,
  offered: word(...offers),
  dutyAroseBeforeRepeal: flag,
})

/**
 * The age at the end is given, or read as far as the days left tell: on the last day it is the age on the day asked
 * about, before that it can be higher. Where neither is given it can be any, for the allowance may have ended long ago.
 */
const facts: ConditionFields<GuaranteeClient> = () => {
  const known = fields()
  return {
    ...known,
    ageWhenAllowanceEnds: {
      ...known.ageWhenAllowanceEnds,
      read: (client) => client.ageWhenAllowanceEnds ?? (client.allowanceDaysLeft === 0 ? null : undefined),
    },
    allowanceDaysLeft: {
      ...known.allowanceDaysLeft,
      read: (client) => (client.ageWhenAllowanceEnds === undefined ? (client.allowanceDaysLeft ?? null) : null),
    },
  }
}

type ClientCondition = Condition<GuaranteeClient>

/** The first day without 13 §: act 400/2024. */
export const repealed: Day = '2024-09-02'

const over57: ClientCondition = {
  op: 'not', id: 'age-57-reached', source: '13 § 1 mom.',
  of: [{ op: 'youngerThan', fact: 'birthDate', years: 57, id: 'under-57', source: '13 § 1 mom.' }],
}

const over60: ClientCondition = {
  op: 'not', id: 'age-60-reached', source: '13 § 2 mom.',
  of: [{ op: 'youngerThan', fact: 'birthDate', years: 60, id: 'under-60', source: '13 § 2 mom.' }],
}

/** Where days are left, the allowance ends on the day asked about or later. */
const daysLeft: ClientCondition = {
  op: 'atLeast', fact: 'allowanceDaysLeft', limit: 0, id: 'allowance-days-left', source: '13 § 1 mom.',
}

const endsOver57: ClientCondition = {
  op: 'anyOf', id: 'allowance-ends-after-57', source: '13 § 1 mom.',
  of: [
    { op: 'atLeast', fact: 'ageWhenAllowanceEnds', limit: 57, id: 'age-at-end-57', source: '13 § 1 mom.' },
    { op: 'allOf', id: 'allowance-runs-after-57', source: '13 § 1 mom.', of: [daysLeft, over57] },
  ],
}

const endsOver60: ClientCondition = {
  op: 'anyOf', id: 'allowance-ends-after-60', source: '13 § 1 mom.',
  of: [
    { op: 'atLeast', fact: 'ageWhenAllowanceEnds', limit: 60, id: 'age-at-end-60', source: '13 § 1 mom.' },
    { op: 'allOf', id: 'allowance-runs-after-60', source: '13 § 1 mom.', of: [daysLeft, over60] },
  ],
}

const entitled: ClientCondition = {
  op: 'allOf', id: 'entitled-to-guarantee', source: '13 § 1 mom.',
  of: [
    {
      op: 'is', fact: 'employeeAllowanceEndsByMaximum', value: true,
      id: 'employee-allowance-ends', source: '13 § 1 mom.',
    },
    { op: 'is', fact: 'unemployedJobseeker', value: true, id: 'allowance-of-unemployed-jobseeker', source: '13 § 1 mom.' },
    // Reading: the transition of the sister act holds for 13 §, too (OP-33).
    {
      op: 'dated',
      wordings: [{
        appliesFrom: repealed,
        holds: {
          op: 'is', fact: 'dutyAroseBeforeRepeal', value: true,
          id: 'guarantee-arose-before-repeal', source: '399/2024 2 § 2 mom.',
        },
      }],
    },
  ],
}

const ofFirst: ClientCondition = {
  op: 'allOf', id: 'guarantee-of-rehabilitation-or-training', source: '13 § 1 mom.',
  of: [entitled, endsOver57, { op: 'not', id: 'allowance-ends-before-60', source: '13 § 1 mom.', of: [endsOver60] }],
}

/** Reading: an offer that was not made in time is still due after the allowance has ended. */
const ofSecond: ClientCondition = {
  op: 'allOf', id: 'guarantee-of-service-or-subsidised-work', source: '13 § 2 mom.',
  of: [entitled, endsOver60, over60],
}

const nothingElse: ClientCondition = {
  op: 'allOf', id: 'no-job-and-nothing-suitable', source: '13 § 3 mom.',
  of: [
    { op: 'is', fact: 'openMarketJob', value: false, id: 'no-open-market-job', source: '13 § 3 mom.' },
    {
      op: 'is', fact: 'suitableServiceOrSubsidisedWorkAvailable', value: false,
      id: 'nothing-suitable-available', source: '13 § 3 mom.',
    },
  ],
}

interface ClientCase extends Case<GuaranteeClient> {
  /** The momentti of 13 § of which the client is a person. */
  readonly momentti: 1 | 2 | null
  /** The duty of 3 mom. takes its place. */
  readonly work: boolean
}

export const clientCases: readonly ClientCase[] = [
  {
    when: { op: 'allOf', id: 'work-in-place-of-training', source: '13 § 3 mom.', of: [ofFirst, nothingElse] },
    momentti: 1, work: true,
  },
  { when: ofFirst, momentti: 1, work: false },
  {
    when: { op: 'allOf', id: 'work-in-place-of-service', source: '13 § 3 mom.', of: [ofSecond, nothingElse] },
    momentti: 2, work: true,
  },
  { when: ofSecond, momentti: 2, work: false },
  { momentti: null, work: false },
]

export const clientCase = /* @__PURE__ */ firstCase<GuaranteeClient, ClientCase>(clientCases, facts)
