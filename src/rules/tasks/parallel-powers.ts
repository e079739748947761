/** Duties and powers that other authorities have at the same time as the holder of a task. */
import type { Day } from '../../calendar/day.ts'
import type { WordingId } from '../../act/wordings.ts'
import { decide } from '../../criteria/compiled.ts'
import type { TaskAuthority } from './authorities.ts'
import type { Circumstances } from './circumstances.ts'
import type { ParallelPower } from './competence.ts'
import { missingFor } from './condition.ts'
import { citeSources } from './sources.ts'
import { dependsOnClient, isTeOfficeClient } from './task-cases.ts'
import type { Parallel } from './task-version.ts'

/** Does the power exist, or can it, and does it belong to another authority than the holder? */
export function canExist(
  { row, onlyIf }: Parallel,
  on: Day,
  circumstances: Circumstances,
  holder: TaskAuthority | null,
): boolean {
  if (row.authority === holder || (isTeOfficeClient(circumstances) && dependsOnClient(row))) return false
  return onlyIf === undefined || decide(onlyIf, circumstances, on) !== 'no'
}

/** The power as it is cited in a wording. */
export function parallelPower(
  { row: { authority, modality, sources }, onlyIf }: Parallel,
  wording: WordingId,
  on: Day,
  circumstances: Circumstances,
): ParallelPower {
  const power = { authority, modality, sources: citeSources(sources, wording) }
  const isUnknown = onlyIf && decide(onlyIf, circumstances, on) === 'unknown'
  return isUnknown ? { ...power, turnsOn: missingFor(onlyIf, circumstances, on) } : power
}
