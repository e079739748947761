import { addDays, type Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { decreeOnStatements } from '../../act/norms.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, word } from '../fields.ts'
import { cited, type Source } from './source.ts'

/** How long an authority has for a labour policy statement. */
export interface StatementTimeLimit {
  readonly outcome: 'in-force' | 'not-in-force'
  /** The authority acts without undue delay, at the latest in this many calendar days; null when not in force. */
  readonly days: 7 | 30 | null
  /**
   * The last day for a municipality, counted from `on`; later only where the nature, the extent or another special
   * reason of the matter requires it. A day in 2025 binds the employment authority to which the matter has moved
   * (383/2023 7 §). Null for the TE office: when its 30 days begin is not stated here.
   */
  readonly due: Day | null
  /** The statement at the start of a service arranged under 13 § 1 or 2 mom. says so (decree 153/2021 3 §). */
  readonly namesServiceUnder13: boolean
  /** `text-not-seen`: before 2024-09-02 the decree had other texts, which were not seen. */
  readonly caveats: readonly 'text-not-seen'[]
  readonly sources: readonly Source[]
}

/**
 * Decides within which time an authority has to give a labour policy statement on a client of a municipality.
 *
 * @param by who gives the statement: `municipality` or `te-office`
 * @param on the day on which the clarification was received, or the time limit for giving it ended, `YYYY-MM-DD`
 * @returns `in-force` with seven calendar days for a municipality and 30 days for the TE office; `not-in-force` before
 * 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for another word, or a day that does not exist
 *
 * Source: decree 153/2021 1 and 3 § (under 1269/2020 12 § 4 mom., from 2021-06-01 12 a §); decree 1556/2016 1 §.
 *
 * @example
 * ```ts
 * import { statementTimeLimit } from 'kuntakokeilu/duties'
 * statementTimeLimit('municipality', '2024-10-01').due //=> '2024-10-08'
 * statementTimeLimit('te-office', '2024-10-01').days //=> 30
 * ```
 */
export function statementTimeLimit(by: 'municipality' | 'te-office', on: Day): StatementTimeLimit {
  checkRecord({ by }, { by: word('municipality', 'te-office') }, on, ['by'])
  const wording = wordingOf(on)?.id
  const none = { days: null, due: null, namesServiceUnder13: false, caveats: [] } as const
  if (wording === undefined) return { outcome: 'not-in-force', ...none, sources: sourcesOutOfForce(on) }
  // No condition: who gives the statement is the question itself.
  const isMunicipality = by === 'municipality'
  return {
    outcome: 'in-force',
    days: isMunicipality ? 7 : 30,
    due: isMunicipality ? addDays(on, 7) : null,
    namesServiceUnder13: isMunicipality,
    caveats: on < '2024-09-02' ? ['text-not-seen'] : [],
    sources: isMunicipality
      ? [...cited(wording, decreeOnStatements), '153/2021 1 §', '153/2021 3 §']
      : ['1556/2016 1 §'],
  }
}
