/** Who supervises the trial: 22 § 1 mom. */
import { checkDay } from '../../act/check-day.ts'
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'

/** The answer of {@link supervisor}; null and empty when the Act is not in force. */
export interface Supervisor {
  readonly outcome: 'held' | 'not-in-force'
  readonly authority: 'avi' | null
  readonly name: 'Länsi- ja Sisä-Suomen aluehallintovirasto' | null
  readonly modality: 'shall' | null
  /** One agency supervises every area, wherever it lies. */
  readonly extent: 'all-areas' | null
  /** Who has to give it the information that supervision needs, in spite of secrecy and free of charge. */
  readonly informedBy: readonly ('trial-area' | 'municipality' | 'te-office' | 'ely' | 'keha')[]
  /** By which rules it gets access to the client data: as officials of the ministry, from 2023-03-01 by a grant. */
  readonly systemAccess: readonly string[]
  readonly sources: readonly string[]
}

/**
 * Decides which authority supervises the trial. It is the same agency for every area; the tasks of the TE offices it
 * does not supervise.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `held` by the Regional State Administrative Agency for Western and Inland Finland, as a duty; `not-in-force`
 * before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 22 § 1 mom. (original; 149/2023).
 *
 * @example
 * ```ts
 * import { supervisor } from 'kuntakokeilu/duties'
 * supervisor('2021-04-01').authority //=> 'avi'
 * supervisor('2021-04-01').name //=> 'Länsi- ja Sisä-Suomen aluehallintovirasto'
 * supervisor('2025-01-01').authority //=> null
 * ```
 */
export function supervisor(on: Day): Supervisor {
  checkDay(on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) {
    return {
      outcome: 'not-in-force', authority: null, name: null, modality: null, extent: null,
      informedBy: [], systemAccess: [], sources: sourcesOutOfForce(on),
    }
  }
  // No condition: it turns on the day alone.
  return {
    outcome: 'held',
    authority: 'avi',
    name: 'Länsi- ja Sisä-Suomen aluehallintovirasto',
    modality: 'shall',
    extent: 'all-areas',
    informedBy: ['trial-area', 'municipality', 'te-office', 'ely', 'keha'],
    systemAccess:
      on < '2023-03-01'
        ? ['916/2012 13 luku 5 § 1 mom.']
        : ['916/2012 13 luku 6 § 2-3 mom.', '916/2012 13 luku 7 § 1-2 mom.'],
    sources: [cite('22 § 1 mom.', wording)],
  }
}
