/** What TE office and municipalities set up together, and whose officials can work for a municipality: 21 and 19 §. */
import { checkDay } from '../../act/check-day.ts'
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'

/** Who does what together with whom. */
export interface CooperationForm {
  /**
   * `cooperation-body` (yhteistyöelin); `common-cooperation-body` of areas under the same TE office;
   * `officials-under-municipality`: officials of the TE office work under a municipality and stay state officials.
   */
  readonly what: 'cooperation-body' | 'common-cooperation-body' | 'officials-under-municipality'
  readonly who: readonly (
    'te-office' | 'municipalities-of-the-area' | 'areas-of-one-te-office' | 'officials-of-the-te-office'
  )[]
  readonly modality: 'shall' | 'may'
  /** Of a body: who has one representative each in it (decree 153/2021 4 §); null for the officials. */
  readonly represented: readonly CooperationMember[] | null
  readonly source: string
}

/**
 * A member of a co-operation body. `recipient-of-responsibility`: where a municipality transferred its responsibility
 * (7 § 2 mom.), the recipient is represented. A municipality may authorise another of the area to represent it.
 */
export type CooperationMember =
  'te-office' | 'each-municipality' | 'competent-ely-centre' | 'recipient-of-responsibility'

/** The answer of {@link cooperation}. */
export interface Cooperation {
  readonly outcome: 'held' | 'not-in-force'
  readonly forms: readonly CooperationForm[]
  /** `text-not-seen`: before 2024-09-02 the decree had other texts, which were not seen; it was amended four times. */
  readonly caveats: readonly 'text-not-seen'[]
  readonly sources: readonly string[]
}

/**
 * Decides which co-operation of the TE office and the municipalities the Act orders, and which it allows. The thirteen
 * matters with which a body deals stand in decree 153/2021 5 § and are not listed.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `held` with the three forms, each a duty or a power; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 19 § and 21 §, never amended; decree 153/2021 4-5 §; 750/1994 20 §.
 *
 * @example
 * ```ts
 * import { cooperation } from 'kuntakokeilu/duties'
 * cooperation('2022-05-02').forms[0]?.what //=> 'cooperation-body'
 * cooperation('2022-05-02').forms.map(({ modality }) => modality) //=> ['shall', 'may', 'may']
 * ```
 */
export function cooperation(on: Day): Cooperation {
  checkDay(on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', forms: [], caveats: [], sources: sourcesOutOfForce(on) }
  // No condition: it turns on the day alone.
  const [body, officials] = [cite('21 § 1 mom.', wording), cite('19 §', wording)]
  return {
    outcome: 'held',
    forms: [
      { what: 'cooperation-body', who: ['te-office', 'municipalities-of-the-area'], modality: 'shall', represented: members, source: body },
      { what: 'common-cooperation-body', who: ['areas-of-one-te-office'], modality: 'may', represented: members, source: body },
      { what: 'officials-under-municipality', who: ['officials-of-the-te-office'], modality: 'may', represented: null, source: officials },
    ],
    caveats: on < '2024-09-02' ? textNotSeen : [],
    sources: [officials, body, cite('21 § 2 mom.', wording), '153/2021 4-5 §', '750/1994 20 §'],
  }
}

const members = /* @__PURE__ */ deepFreeze([
  'te-office',
  'each-municipality',
  'competent-ely-centre',
  'recipient-of-responsibility',
] as const)
const textNotSeen = /* @__PURE__ */ deepFreeze(['text-not-seen'] as const)
