import { dayOfAge, latestBirthDateOfAge, type Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { wordingOf, type WordingId } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Truth } from '../../criteria/truth.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import * as expected from '../../refusals/expected.ts'
import { checkRecord, day, flag, number, word } from '../fields.ts'
import { overCompletions } from './completions.ts'
import { refuseLaterThan } from './later.ts'
import { cited, type Source } from './source.ts'

/** What is offered to a client under 13 §. */
export type Offer =
  | 'employment-promoting-rehabilitation'
  | 'labour-market-training'
  | 'employment-promoting-service'
  | 'wage-subsidised-work-with-other-employer'
  | 'wage-subsidised-work-in-own-municipality'
  | 'work-opportunity-for-six-months'

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

/** What has to be secured for a client, or offered. */
export interface Guarantee {
  /** `none`: 13 § gives this client nothing. */
  readonly outcome: 'guaranteed' | 'none' | 'unknown' | 'not-in-force'
  readonly guarantee:
    'rehabilitation-or-labour-market-training' | 'service-or-wage-subsidised-work-elsewhere' | 'work-opportunity' | null
  /** The duty of 3 mom.: `guarantee` becomes `work-opportunity` where it is `yes`. */
  readonly workOpportunity: Truth
  /** How long the work opportunity lasts. */
  readonly months: 6 | null
  readonly modality: 'shall' | null
  readonly holder: 'municipality' | null
  /** The offer is due before the allowance ends; null where the Act sets no time, as for a work opportunity. */
  readonly beforeAllowanceEnds: true | null
  /**
   * What was offered meets the guarantee; null without an offer or guarantee, where another act has to say it, and
   * where it meets `guarantee` and would not meet a work opportunity that is still open, or the reverse.
   */
  readonly offerSatisfies: boolean | null
  /**
   * The absent fields on which `guarantee` or `workOpportunity` turns, and with them what is open in the other fields.
   * Where the age at the end of the allowance is open, `ageWhenAllowanceEnds` stands here, although `allowanceDaysLeft`
   * can tell it too; `offered` never does.
   */
  readonly missing: readonly (keyof GuaranteeClient)[]
  /** `text-not-seen`: from 2024-01-01 act 1307/2023 most likely gave 13 § another text, which was not seen (OP-34). */
  readonly caveats: readonly 'text-not-seen'[]
  readonly sources: readonly Source[]
}

/**
 * Decides what a municipality has to secure for, or offer to, a client whose employee's unemployment allowance ends
 * because of the maximum period: rehabilitation or training, a service or subsidised work, or six months of work.
 *
 * 13 § is repealed from 2024-09-02 (400/2024). From then on only a duty that arose before is carried through.
 *
 * @param client ages in years, `allowanceDaysLeft` in days of allowance, a birth date as `YYYY-MM-DD`
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `guaranteed` with what by whom; `none`; `unknown`; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a birth date after `on`, a negative number, an unknown word or field
 *
 * Source: 1269/2020 13 § 1-3 mom.; from 2024-09-02 399/2024 2 § 2 mom. by analogy.
 *
 * @example
 * ```ts
 * import { guarantee } from 'kuntakokeilu/duties'
 * const client = { employeeAllowanceEndsByMaximum: true, unemployedJobseeker: true, birthDate: '1960-06-23', allowanceDaysLeft: 40 }
 * guarantee(client, '2021-10-01').guarantee //=> 'service-or-wage-subsidised-work-elsewhere'
 * guarantee({ ...client, dutyAroseBeforeRepeal: false }, '2024-09-02').outcome //=> 'none'
 * guarantee({ ...client, offered: 'wage-subsidised-work-in-own-municipality' }, '2021-10-01').offerSatisfies //=> false
 * const nothing = { openMarketJob: false, suitableServiceOrSubsidisedWorkAvailable: false }
 * guarantee({ ...client, ...nothing }, '2021-10-01').guarantee //=> 'work-opportunity'
 * guarantee({ ...client, birthDate: undefined }, '2021-10-01').missing //=> ['ageWhenAllowanceEnds', 'birthDate', 'openMarketJob', 'suitableServiceOrSubsidisedWorkAvailable']
 * ```
 */
export function guarantee(client: GuaranteeClient, on: Day): Guarantee {
  checkRecord(client, fields(), on)
  const { birthDate, allowanceDaysLeft, ageWhenAllowanceEnds, offered } = client
  refuseLaterThan(on, { birthDate })
  const wording = wordingOf(on)?.id
  if (wording === undefined)
    return {
      outcome: 'not-in-force',
      ...nothing,
      workOpportunity: 'no',
      missing: [],
      caveats: [],
      sources: sourcesOutOfForce(on),
    }

  const isRepealed = on >= repealed
  const sourcesOf = (...momentit: readonly Provision[]): readonly Source[] => [
    ...cited(isRepealed ? lastWordingWith13 : wording, ...momentit),
    ...(isRepealed ? ['399/2024 2 § 2 mom.' as const] : []), // Reading: the transition of the sister act holds for 13 §, too (OP-33)
  ]
  const caveats = on >= '2024-01-01' ? textNotSeen : []

  const { answers, missing } = overCompletions<Known, Answer>(
    isRepealed ? client : { ...client, dutyAroseBeforeRepeal: true },
    {
      employeeAllowanceEndsByMaximum: either, ageWhenAllowanceEnds: [56, 57, 60],
      birthDate: [on, latestBirthDateOfAge(57, on), latestBirthDateOfAge(60, on)],
      unemployedJobseeker: either, openMarketJob: either, suitableServiceOrSubsidisedWorkAvailable: either,
      dutyAroseBeforeRepeal: either,
    },
    (known) => {
      const age = ageOn(known.birthDate, on)
      const later = Math.max(age, known.ageWhenAllowanceEnds)
      const implied =
        allowanceDaysLeft === undefined ? known.ageWhenAllowanceEnds : allowanceDaysLeft === 0 ? age : later
      return answerTo(known, age, ageWhenAllowanceEnds ?? implied)
    },
  )
  const momentti = ([1, 2, null] as const).find((one) => answers.every((answer) => answer.momentti === one))
  const works = new Set(answers.map(({ work }) => work))
  const workOpportunity = works.size > 1 ? 'unknown' : works.has(true) ? 'yes' : 'no'
  if (momentti === undefined) {
    return {
      outcome: 'unknown',
      ...nothing,
      workOpportunity,
      missing,
      caveats,
      sources: sourcesOf('13 § 1 mom.', '13 § 2 mom.', '13 § 3 mom.'),
    }
  }
  if (momentti === null)
    return {
      outcome: 'none',
      ...nothing,
      workOpportunity,
      missing,
      caveats,
      sources: sourcesOf('13 § 1 mom.', '13 § 2 mom.'),
    }
  /**
   * Reading: 3 mom. takes the place of 1 and 2 mom. only once it is said that nothing suitable can be offered; until
   * then those are the duty.
   */
  const duty = workOpportunity === 'yes' ? 3 : momentti
  return {
    outcome: 'guaranteed',
    guarantee: kinds[duty],
    workOpportunity,
    months: duty === 3 ? 6 : null,
    modality: 'shall',
    holder: 'municipality', // Reading: also in 1 mom., which names nobody
    beforeAllowanceEnds: duty === 2 ? true : null,
    offerSatisfies: offered === undefined ? null : meets(offered, duty, workOpportunity),
    missing,
    caveats,
    sources: sourcesOf(
      momentti === 1 ? '13 § 1 mom.' : '13 § 2 mom.',
      ...(duty === 3 ? (['13 § 3 mom.'] as const) : []),
    ),
  }
}

interface Known {
  readonly employeeAllowanceEndsByMaximum: boolean
  readonly ageWhenAllowanceEnds: number
  readonly birthDate: Day
  readonly unemployedJobseeker: boolean
  readonly openMarketJob: boolean
  readonly suitableServiceOrSubsidisedWorkAvailable: boolean
  readonly dutyAroseBeforeRepeal: boolean
}

interface Answer {
  /** The momentti of 13 § of which the client is a person. */
  readonly momentti: 1 | 2 | null
  readonly work: boolean
}

const fields = () => ({
  employeeAllowanceEndsByMaximum: flag,
  ageWhenAllowanceEnds: number(130, expected.age),
  birthDate: day,
  allowanceDaysLeft: number(10_000, expected.days),
  unemployedJobseeker: flag,
  openMarketJob: flag,
  suitableServiceOrSubsidisedWorkAvailable: flag,
  offered: word(...Object.keys(offers)),
  dutyAroseBeforeRepeal: flag,
})

/** The first day without 13 §: act 400/2024. */
const repealed: Day = '2024-09-02'
const lastWordingWith13: WordingId = 'V11'
const textNotSeen = /* @__PURE__ */ deepFreeze(['text-not-seen'] as const)

const either = [true, false] as const
const kinds = {
  1: 'rehabilitation-or-labour-market-training',
  2: 'service-or-wage-subsidised-work-elsewhere',
  3: 'work-opportunity',
} as const
const nothing = {
  guarantee: null,
  months: null,
  modality: null,
  holder: null,
  beforeAllowanceEnds: null,
  offerSatisfies: null,
} as const

/** The age as far as 13 § asks for it. */
const ageOn = (birthDate: Day, on: Day): number =>
  on >= dayOfAge(birthDate, 60) ? 60 : on >= dayOfAge(birthDate, 57) ? 57 : 0

function answerTo(known: Known, age: number, ageAtEnd: number): Answer {
  const isPerson =
    known.dutyAroseBeforeRepeal && known.employeeAllowanceEndsByMaximum && known.unemployedJobseeker && ageAtEnd >= 57
  // Reading: an offer that was not made in time is still due after the allowance has ended.
  const momentti = !isPerson ? null : ageAtEnd < 60 ? 1 : age >= 60 ? 2 : null
  return {
    momentti,
    work: momentti !== null && !known.openMarketJob && !known.suitableServiceOrSubsidisedWorkAvailable,
  }
}

/** While it is open whether 3 mom. applies, null where the duties that are left contradict each other. */
function meets(offered: Offer, duty: 1 | 2 | 3, workOpportunity: Truth): boolean | null {
  const verdict = offers[offered][duty - 1] ?? null
  const ofWork = offers[offered][2]
  return workOpportunity === 'unknown' && ofWork !== null && ofWork !== verdict ? null : verdict
}

/**
 * Does the offer meet the duty of 1, 2 and 3 mom.? Null where 1290/2002 or 916/2012 has to say it: which services are
 * employment-promoting, and what a work opportunity can be.
 */
const offers: Readonly<Record<Offer, readonly [boolean, boolean | null, boolean | null]>> = {
  'employment-promoting-rehabilitation': [true, null, false],
  'labour-market-training': [true, null, false],
  'employment-promoting-service': [false, true, false],
  'wage-subsidised-work-with-other-employer': [false, true, false],
  'wage-subsidised-work-in-own-municipality': [false, false, null],
  'work-opportunity-for-six-months': [false, false, true],
}
