/** To whom a municipality's responsibility can be moved by agreement: 7 § 2 mom. */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { areaIdOf } from '../../areas/places.ts'
import { sourcesOutOfForce } from '../eligibility/sources.ts'
import { checkRecord, municipality } from '../fields.ts'
import { isJointAuthority, orJointAuthority, type JointAuthority } from './joint-authority.ts'

/** The answer of {@link agreementAllowed}. */
export interface AgreementAllowed {
  readonly outcome: 'yes' | 'no' | 'not-in-force'
  readonly sources: readonly string[]
}

/**
 * Decides whether a municipality can transfer its responsibility for the tasks of the trial to another, or to a joint
 * authority, by agreement.
 *
 * @param from three-digit code of the municipality that would give its responsibility away
 * @param to three-digit code of the municipality that would take it, or `{ jointAuthority: name }` for a joint
 * authority (kuntayhtymä) of the area's municipalities, which is taken as the caller names it
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` for two municipalities of one trial area, and from one of them to a joint authority; `no` for two
 * areas, for a municipality outside the trial, and for one municipality alone; `not-in-force` before 2021-03-01 and
 * after 2024-12-31
 * @throws {@link InputError} for a code that is none of the 309, or a day that does not exist
 *
 * Source: 1269/2020 3 § and 7 § 2 mom., never amended; 153/2021 4 § on the joint authority.
 *
 * @example
 * ```ts
 * import { agreementAllowed } from 'kuntakokeilu/duties'
 * agreementAllowed('748', '678', '2021-03-01').outcome //=> 'yes'
 * agreementAllowed('625', '564', '2021-03-01').outcome //=> 'no'
 * agreementAllowed('748', { jointAuthority: 'Raahen seutu' }, '2021-03-01').outcome //=> 'yes'
 * ```
 */
export function agreementAllowed(from: string, to: string | JointAuthority, on: Day): AgreementAllowed {
  checkRecord({ from, to }, { from: municipality, to: orJointAuthority(municipality) }, on, ['from', 'to'])
  const wording = wordingOf(on)?.id
  if (wording === undefined) return { outcome: 'not-in-force', sources: sourcesOutOfForce(on) }
  // No condition: both municipalities are the question itself, and their areas are looked up.
  const area = areaIdOf(from)
  const sources = [cite('3 §', wording), cite('7 § 2 mom.', wording), '410/2015 8 § 1 mom.']
  // Reading: a joint authority of the area's municipalities can take it, too (OP-35).
  if (isJointAuthority(to)) return { outcome: area === undefined ? 'no' : 'yes', sources: [...sources, '153/2021 4 §'] }
  return { outcome: from !== to && area !== undefined && area === areaIdOf(to) ? 'yes' : 'no', sources }
}
