/** Who sets the limit of state money, and which rules bind who uses it: 16 §. */
import { checkDay } from '../../act/check-day.ts'
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'

/** The answer of {@link funding}; everything but outcome and sources is null when the Act is not in force. */
export interface Funding {
  readonly outcome: 'held' | 'not-in-force'
  /** Who sets the quota (kiintiö) up to which spending is authorised. */
  readonly quotaSetBy: 'ely' | null
  readonly modality: 'shall' | null
  readonly afterHearing: 'trial-area' | 'municipalities-of-the-area' | null
  /** Whom the rules on the use of an appropriation bind as user of state funds. */
  readonly boundUser: 'trial-area' | 'municipality' | null
  /** Those rules: the Act on the state budget. */
  readonly boundBy: '423/1988' | null
  readonly sources: readonly string[]
}

/**
 * Decides who sets the quota of state funding, after hearing whom, and which rules bind the user of the funds.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `held`: the ELY centre sets it, after hearing the trial area, from 2021-06-01 the municipalities of the
 * area; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 16 § 1-2 mom. (original; 421/2021).
 *
 * @example
 * ```ts
 * import { funding } from 'kuntakokeilu/duties'
 * funding('2021-05-31').afterHearing //=> 'trial-area'
 * funding('2021-06-01').afterHearing //=> 'municipalities-of-the-area'
 * ```
 */
export function funding(on: Day): Funding {
  checkDay(on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) {
    return {
      outcome: 'not-in-force',
      quotaSetBy: null,
      modality: null,
      afterHearing: null,
      boundUser: null,
      boundBy: null,
      sources: sourcesOutOfForce(on),
    }
  }
  // No condition: it turns on the day alone.
  const byArea = on < '2021-06-01'
  return {
    outcome: 'held',
    quotaSetBy: 'ely',
    modality: 'shall',
    afterHearing: byArea ? 'trial-area' : 'municipalities-of-the-area',
    boundUser: byArea ? 'trial-area' : 'municipality',
    boundBy: '423/1988',
    sources: [cite('16 § 1 mom.', wording), cite('16 § 2 mom.', wording)],
  }
}
