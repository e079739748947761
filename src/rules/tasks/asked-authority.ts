/** Whether the authority that the question names may act. */
import type { Day } from '../../calendar/day.ts'
import { decide, type Truth } from '../../criteria/compiled.ts'
import type { TaskAuthority } from './authorities.ts'
import type { Circumstances } from './circumstances.ts'
import type { Competence } from './competence.ts'
import { caseAuthority } from './task-cases.ts'
import type { TaskVersion } from './task-version.ts'

/** May, or must, the authority act? The holder if there is anything to do, another one by a parallel power. */
export function mayAct(
  authority: TaskAuthority,
  competence: Competence,
  version: TaskVersion | undefined,
  on: Day,
  circumstances: Circumstances,
): Truth {
  if (competence.authority === authority)
    return version?.onlyIf ? decide(version.onlyIf, circumstances, on) : 'yes'
  const power = competence.alongside.find((parallel) => parallel.authority === authority)
  if (power) return power.turnsOn ? 'unknown' : 'yes'
  const isCandidate = competence.outcome === 'unknown' && candidates(version, circumstances).includes(authority)
  return isCandidate ? 'unknown' : 'no'
}

/**
 * The authorities that can hold the task if the holder is unknown: the one of the repealed provision, when only the
 * existence of the task is unknown, else the municipality and the TE office.
 */
const candidates = (version: TaskVersion | undefined, circumstances: Circumstances): readonly TaskAuthority[] =>
  version?.transition ? [caseAuthority(version, 0, circumstances)] : ['municipality', 'te-office']
