/** How a task is held for a client, in each of the ways in which it can be held on a day. */
import type { Day } from '../../calendar/day.ts'
import { decide } from '../../criteria/evaluate.ts'
import type { TaskAuthority } from './authorities.ts'
import type { Circumstances } from './circumstances.ts'
import { compiledOn, type Regime } from './regime.ts'
import type { RowSource } from './sources.ts'
import type { ExceptionRow, HolderRow, Modality, ParallelRow } from './task.ts'

/** One way in which a task can be held: by the holder (way 0) or by the exception of that number. */
export type Way = number

export const isOfTeOffice = ({ clientOf }: Circumstances): boolean => clientOf === 'te-office'

/** For a client of the TE office, what a municipality would hold is the TE office's. */
export function authorityOf(regime: Regime, way: Way, circumstances: Circumstances): TaskAuthority {
  const row = rowOf(regime, way)
  return isOfTeOffice(circumstances) && isTiedToClient(row) ? 'te-office' : row.authority
}

const rowOf = ({ holder, exceptions }: Regime, way: Way): HolderRow | ExceptionRow =>
  exceptions?.rows[way - 1] ?? holder

/** Does the municipality hold it only for its own clients? */
export const isTiedToClient = (row: HolderRow | ExceptionRow | ParallelRow): boolean =>
  row.authority === 'municipality' && !('ofAnyPerson' in row)

/** The duty that the TE office keeps beside a municipality: towards its own clients it is all there is. */
const ownDuty = ({ parallels }: Regime): ParallelRow | undefined =>
  parallels.find(({ row }) => row.authority === 'te-office' && row.modality === 'shall')?.row

/** `shall` where the TE office has the duty of its own, although the municipality would have a power only. */
export function modalityOf(regime: Regime, way: Way, circumstances: Circumstances): Modality {
  const isOwnDuty = authorityOf(regime, way, circumstances) === 'te-office' && ownDuty(regime) !== undefined
  return isOwnDuty ? 'shall' : (rowOf(regime, way).modality ?? regime.holder.modality)
}

/** For a client of the TE office nothing has moved: the provisions are those from which it would have moved. */
export function sourcesOf(regime: Regime, way: Way, circumstances: Circumstances): readonly RowSource[] {
  const isUnmoved = isOfTeOffice(circumstances) && isTiedToClient(regime.holder)
  return isUnmoved ? (ownDuty(regime)?.sources ?? regime.basis) : rowOf(regime, way).sources
}

/**
 * The ways whose provisions an answer rests on. Where several lead to one authority, those whose case is certainly
 * given; where none is, the rule, if it can apply: a case of which nothing is said changes nothing.
 */
export function restingOn(
  { exceptions }: Regime,
  on: Day,
  circumstances: Circumstances,
  reached: readonly Way[],
): readonly Way[] {
  const certain = reached.filter((way) => {
    const when = compiledOn(exceptions?.rows[way - 1]?.when, on)
    return when !== undefined && decide(when, circumstances, when.on(on)) === 'yes'
  })
  if (certain.length > 0) return certain
  return reached.includes(0) ? [0] : reached
}
