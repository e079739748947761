/**
 * Duties, notices and refused requests, noted where the caller wants them, with the provisions as they read that day.
 */
import type { Citation } from '../../act/citation.ts'
import { changeSecurityReturn, citeNorm, type Norm } from '../../act/norms.ts'
import type { Provision } from '../../act/provisions.ts'
import type { WordingId } from '../../act/wordings.ts'
import { dayOf, type Day } from '../../calendar/day.ts'
import type { NoticeParty, TransferDuty } from './history.ts'
import type { State } from './state.ts'
import type { DayOfAct } from './today.ts'

/** Provisions, or norms by their places, with their citations under the wordings so far. */
export interface Norms {
  readonly norms: readonly (Provision | Norm)[]
  readonly cited: { [Id in WordingId]?: readonly Citation[] }
}

export const normsOf = (...norms: Norms['norms']): Norms => ({ norms, cited: {} })

/** The duty to transfer, that of the stock, and the transfer back for change security. */
export const duty = /* @__PURE__ */ normsOf('5 § 1 mom.')
export const dutyOfStock = /* @__PURE__ */ normsOf('5 § 1 mom.', '24 § 1 mom.')
export const transferredBack = /* @__PURE__ */ normsOf(changeSecurityReturn)

/** The norms as cited in a wording; frozen, because answers share the list. */
export const citations = ({ norms, cited }: Norms, wording: WordingId): readonly Citation[] =>
  (cited[wording] ??= Object.freeze(norms.map((norm) => citeNorm(norm, wording))))

export function noteDuty(
  state: State, { on, wording, isDetailed }: DayOfAct,
  what: TransferDuty['what'], by: NoticeParty, norms: Norms, due: Day | null = null
): void {
  if (!isDetailed) return
  const item = { what, by, arose: dayOf(on), due, sources: citations(norms, wording.id) }
  state.duties = { item, before: state.duties }
}

export function noteNotice(
  state: State, { on, wording, isDetailed }: DayOfAct, by: NoticeParty, to: readonly NoticeParty[], norms: Norms
): void {
  if (!isDetailed) return
  state.notices = { item: { on: dayOf(on), by, to, sources: citations(norms, wording.id) }, before: state.notices }
}
