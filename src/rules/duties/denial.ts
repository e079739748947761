import type { Citation } from '../../act/citation.ts'
import { cite } from '../../act/citation.ts'
import type { Day } from '../../act/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, word } from '../fields.ts'
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
  /** `may-not`: the power has not been moved, or the provision does not name the item. */
  readonly outcome: 'may' | 'may-not' | 'not-in-force'
  /** Who may deny it; null where nobody may. */
  readonly holder: 'municipality' | 'te-office' | null
  /** Who may deny it beside the holder. */
  readonly alongside: readonly 'ely'[]
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
 * @returns `may`, by a written decision; `may-not`, with the TE office as holder where it keeps the power; `not-in-force`
 * before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for another word, or a day that does not exist
 *
 * Source: 1269/2020 17 § 1 mom. 2 kohta.
 *
 * @example
 * ```ts
 * import { denial } from 'kuntakokeilu/duties'
 * denial('pay-subsidy', '2021-09-01').form //=> 'written-decision'
 * denial('joint-purchase-training', '2021-09-01').holder //=> 'te-office'
 * denial('employment-subsidy-55', '2023-07-01').outcome //=> 'may-not'
 * ```
 */
export function denial(item: DeniableItem, on: Day): Denial {
  checkRecord({ item: item ?? null }, { item: word(...Object.keys(kohtaOf)) }, on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', ...none, sources: sourcesOutOfForce(on) }
  const kohta = kohtaOf[item]
  const moved = cite('17 § 1 mom. 2 kohta', wording)
  if (kohta === null) return { outcome: 'may-not', ...none, sources: [moved, '916/2012 12 luku 7 § 1 mom.'] }
  const isMoved = kohta !== 3 && kohta !== 5
  return {
    outcome: isMoved ? 'may' : 'may-not',
    holder: isMoved ? 'municipality' : 'te-office',
    alongside: isMoved ? [] : ['ely'],
    form: 'written-decision',
    grounds: on < '2023-07-01' ? '916/2012 12 luku 7 § 1 mom.' : '916/2012 3 luku 8 § 1 mom.',
    exception: item === 'pay-subsidy' ? cite('11 § 2 mom.', wording) : null,
    sources: [moved, `916/2012 12 luku 7 § 1 mom. ${kohta} kohta`, '916/2012 12 luku 7 § 2 mom.'],
  }
}

const none = { holder: null, alongside: [], form: null, grounds: null, exception: null } as const

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
