import type { Citation } from '../../act/citation.ts'
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkNotLater, checkRecord, day, word } from '../fields.ts'
import type { Source } from './source.ts'

/** A service or support that an authority could refuse. */
export type DeniableItem =
  | 'placement-services-to-employer'
  | 'referral-to-tryout'
  | 'joint-purchase-training'
  | 'pay-subsidy'
  | 'start-up-grant'
  | 'business-development-services'
  | 'employment-subsidy-55'

/** Whether a municipality may refuse a service by a denial of 916/2012 12 luku 7 § (palvelun epääminen). */
export interface Denial {
  /**
   * `may-not`: the power has not been moved, or the provision does not name the item; `not-existing`: there is no such
   * item yet.
   */
  readonly outcome: 'may' | 'may-not' | 'not-existing' | 'not-in-force'
  /** Who may deny it; null where nobody may. */
  readonly holder: 'municipality' | 'te-office' | null
  /**
   * Who may deny it beside the holder: to employers the TE office goes on providing placement services, and may deny
   * its own.
   */
  readonly alongside: readonly ('ely' | 'te-office')[]
  readonly form: 'written-decision' | null
  /** The provision with the grounds. */
  readonly grounds: Source | null
  /** The provision by which the TE office decides on some applicants' pay subsidy, and so denies it, too. */
  readonly exception: Citation | null
  readonly sources: readonly Source[]
}

/**
 * Decides whether a municipality may deny a service, in what form and on the grounds of which provision. A denial is
 * not the same as turning an application down because its conditions are not met.
 *
 * @param item a word of {@link DeniableItem}
 * @param on the day of the decision, `YYYY-MM-DD`
 * @param applicationDate the day on which pay subsidy or start-up grant was applied for, `YYYY-MM-DD`; presumed: in the
 * trial
 * @returns `may`, by a written decision; `may-not`, with the TE office as holder where it keeps the power, also over
 * what was pending on 2021-03-01; `not-existing` for the 55+ employment subsidy before 2023-07-01; `not-in-force`
 * before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for another word, a day that does not exist, or an application after the day of the
 * decision
 *
 * Source: 1269/2020 10 § 1 mom. 6 kohta, 17 § 1 mom. 2 kohta, 24 § 2 mom.
 *
 * @example
 * ```ts
 * import { denial } from 'kuntakokeilu/duties'
 * denial('pay-subsidy', '2021-09-01').form //=> 'written-decision'
 * denial('pay-subsidy', '2021-09-01', '2021-02-20').holder //=> 'te-office'
 * denial('joint-purchase-training', '2021-09-01').holder //=> 'te-office'
 * denial('employment-subsidy-55', '2023-07-01').outcome //=> 'may-not'
 * ```
 */
export function denial(item: DeniableItem, on: Day, applicationDate?: Day): Denial {
  checkRecord(
    { item: item ?? null, applicationDate },
    { item: word(...Object.keys(kohtaOf)), applicationDate: day },
    on
  )
  checkNotLater({ applicationDate }, on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', ...none, sources: sourcesOutOfForce(on) }
  // No condition: nothing is unknown here, as the item is the question and the day of application is presumed.
  const kohta = kohtaOf[item]
  const moved = cite('17 § 1 mom. 2 kohta', wording)
  if (kohta === null && on < '2023-07-01')
    return { outcome: 'not-existing', ...none, sources: ['1269/2020 10 § 1 mom. 3 kohta b (374/2023)'] }
  if (kohta === null) return { outcome: 'may-not', ...none, sources: [moved, '916/2012 12 luku 7 § 1 mom.'] }
  const isPending = kohta === 4 && (applicationDate ?? on) < firstDayOfAct
  const isMoved = kohta !== 3 && kohta !== 5 && !isPending
  const isOfBoth = kohta === 1
  return {
    outcome: isMoved ? 'may' : 'may-not',
    holder: isMoved ? 'municipality' : 'te-office',
    alongside: isOfBoth ? ['te-office'] : isMoved || isPending ? [] : ['ely'],
    form: 'written-decision',
    grounds: on < '2023-07-01' ? '916/2012 12 luku 7 § 1 mom.' : '916/2012 3 luku 8 § 1 mom.',
    exception: isMoved && item === 'pay-subsidy' ? cite('11 § 2 mom.', wording) : null,
    sources: [
      moved,
      ...(isPending ? [cite('24 § 2 mom.', wording)] : []),
      ...(isOfBoth ? [cite('10 § 1 mom. 6 kohta', wording)] : []),
      `916/2012 12 luku 7 § 1 mom. ${kohta} kohta`,
      '916/2012 12 luku 7 § 2 mom.',
    ],
  }
}

const none = /* @__PURE__ */ deepFreeze({
  holder: null,
  alongside: [],
  form: null,
  grounds: null,
  exception: null,
} as const)

/** The kohta of 916/2012 12 luku 7 § 1 mom.; null for an item it does not name, although the municipality grants it. */
const kohtaOf: Readonly<Record<DeniableItem, 1 | 2 | 3 | 4 | 5 | null>> = {
  'placement-services-to-employer': 1,
  'referral-to-tryout': 2,
  'joint-purchase-training': 3,
  'pay-subsidy': 4,
  'start-up-grant': 4,
  'business-development-services': 5,
  'employment-subsidy-55': null,
}
