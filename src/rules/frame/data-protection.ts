/** What a trial municipality is under data protection law: 18 § to 2022-05-22, 14 § 3 mom. after it; 14 a §. */
import { checkDay } from '../../act/check-day.ts'
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'

/** One duty of data protection and who keeps it; `by` is null where another act says who. */
export interface DataDuty {
  readonly by: 'municipality' | 'keha' | 'te-office' | 'official-with-access' | null
  readonly duty:
    | 'controller'
    | 'processor'
    | 'controller-duties-listed-for-keha'
    | 'other-controller-duties-for-own-clients'
    | 'keep-own-entries-accurate'
    | 'process-only-necessary-data'
    | 'tell-keha-of-access-changes'
  /** Where the duty stands. */
  readonly source: string
}

/** The answer of {@link dataProtectionRole}. */
export interface DataProtectionRole {
  readonly outcome: 'processor' | 'joint-controller' | 'not-in-force'
  /** The other joint controllers; empty for a processor. */
  readonly with: readonly 'keha'[]
  readonly duties: readonly DataDuty[]
  readonly sources: readonly string[]
}

/**
 * Decides what a trial municipality is for the client data of the national information system, and who keeps which
 * duty.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `processor` (henkilötietojen käsittelijä) to 2022-05-22; `joint-controller` (yhteisrekisterinpitäjä) with
 * KEHA from 2022-05-23, for data of clients of the Act's groups; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 18 § 1-3 mom. (original); 14 § 3 mom. and 18 § 3 mom. (338/2022).
 *
 * @example
 * ```ts
 * import { dataProtectionRole } from 'kuntakokeilu/duties'
 * dataProtectionRole('2022-05-22').outcome //=> 'processor'
 * dataProtectionRole('2022-05-23').outcome //=> 'joint-controller'
 * dataProtectionRole('2022-05-23').with //=> ['keha']
 * ```
 */
export function dataProtectionRole(on: Day): DataProtectionRole {
  checkDay(on)
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', with: [], duties: [], sources: sourcesOutOfForce(on) }
  // No condition: it turns on the day alone.
  if (on < '2022-05-23') {
    return {
      outcome: 'processor',
      with: [],
      duties: [
        { by: 'municipality', duty: 'processor', source: 'Regulation (EU) 2016/679 art. 28' },
        { by: 'municipality', duty: 'tell-keha-of-access-changes', source: cite('18 § 1 mom.', wording) },
        { by: null, duty: 'controller', source: '916/2012 13 luku' },
        { by: 'official-with-access', duty: 'process-only-necessary-data', source: cite('18 § 3 mom.', wording) },
      ],
      sources: [cite('18 § 1 mom.', wording), cite('18 § 2 mom.', wording), cite('18 § 3 mom.', wording)],
    }
  }
  return {
    outcome: 'joint-controller',
    with: ['keha'],
    duties: [
      { by: 'keha', duty: 'controller-duties-listed-for-keha', source: '916/2012 13 luku 4 § 2 mom.' },
      { by: 'municipality', duty: 'other-controller-duties-for-own-clients', source: cite('14 § 3 mom.', wording) },
      { by: 'te-office', duty: 'keep-own-entries-accurate', source: cite('14 § 3 mom.', wording) },
      { by: 'municipality', duty: 'tell-keha-of-access-changes', source: cite('18 § 3 mom.', wording) },
    ],
    sources: [cite('14 § 3 mom.', wording), cite('18 § 3 mom.', wording), '916/2012 13 luku 4 § 2 mom.'],
  }
}

/** The answer of {@link multiSectorDataRole}. */
export interface MultiSectorDataRole {
  readonly outcome: 'joint-controller' | 'not-joint-controller' | 'not-in-force'
  /** The provision of 1369/2014 whose data it is; null when the municipality is no joint controller of them. */
  readonly dataOf: '1369/2014 9 b §' | '1369/2014 9 §' | null
  /** The provision whose duties others keep; the municipality has all the rest. */
  readonly dutiesOfOthers: '1369/2014 9 b §' | null
  readonly sources: readonly string[]
}

/**
 * Decides whether a trial municipality is joint controller of its clients' data in multisectoral joint service
 * (monialainen yhteispalvelu) under 14 a §. The joint controllership of 14 § 3 mom. is another question, and older.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `joint-controller` from 2023-01-01, of the data of 1369/2014 9 b §, from 2023-12-01 of 9 §;
 * `not-joint-controller` before that; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 14 a § 2 mom. (937/2022; 1001/2023).
 *
 * @example
 * ```ts
 * import { multiSectorDataRole } from 'kuntakokeilu/duties'
 * multiSectorDataRole('2022-12-31').outcome //=> 'not-joint-controller'
 * multiSectorDataRole('2023-01-01').outcome //=> 'joint-controller'
 * multiSectorDataRole('2023-12-01').dataOf //=> '1369/2014 9 §'
 * ```
 */
export function multiSectorDataRole(on: Day): MultiSectorDataRole {
  checkDay(on)
  const wording = wordingOf(on)?.id
  const none = { dataOf: null, dutiesOfOthers: null } as const
  if (wording === undefined) return { outcome: 'not-in-force', ...none, sources: sourcesOutOfForce(on) }
  // Before 14 a § existed, the source is the text that began it.
  if (on < '2023-01-01') return { outcome: 'not-joint-controller', ...none, sources: [cite('14 a § 2 mom.', 'V7')] }
  const dataOf = on < '2023-12-01' ? '1369/2014 9 b §' : '1369/2014 9 §'
  return {
    outcome: 'joint-controller',
    dataOf,
    dutiesOfOthers: '1369/2014 9 b §',
    sources: [cite('14 a § 2 mom.', wording)],
  }
}
