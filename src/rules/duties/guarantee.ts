import type { Day } from '../../calendar/day.ts'
import type { Provision } from '../../act/provisions.ts'
import { wordingOf, type WordingId } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Truth } from '../../criteria/truth.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkNotLater, checkRecord } from '../fields.ts'
import { clientCase, fields, repealed, type GuaranteeClient } from './guarantee-conditions.ts'
import { isMetBy } from './offers.ts'
import { cited, type Source } from './source.ts'

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
 * const client = {
 *   employeeAllowanceEndsByMaximum: true, unemployedJobseeker: true, birthDate: '1960-06-23', allowanceDaysLeft: 40,
 * }
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
  const { birthDate, offered } = client
  checkNotLater({ birthDate }, on)
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

  const sourcesOf = (...momentit: readonly Provision[]): readonly Source[] =>
    on < repealed ? cited(wording, ...momentit) : cited(lastWordingWith13, ...momentit, '399/2024 2 § 2 mom.')
  const caveats = on >= '2024-01-01' ? textNotSeen : []

  const { rows, missing } = clientCase(client, on)
  const momentti = ([1, 2, null] as const).find((one) => rows.every((row) => row.momentti === one))
  const works = new Set(rows.map(({ work }) => work))
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
    offerSatisfies: offered === undefined ? null : isMetBy(offered, duty, workOpportunity),
    missing,
    caveats,
    sources: sourcesOf(
      momentti === 1 ? '13 § 1 mom.' : '13 § 2 mom.',
      ...(duty === 3 ? (['13 § 3 mom.'] as const) : [])
    ),
  }
}

const lastWordingWith13: WordingId = 'V11'
const textNotSeen = /* @__PURE__ */ deepFreeze(['text-not-seen'] as const)

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
