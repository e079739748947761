/** Duties, notices and refused requests, noted where the caller wants them, with the provisions as they read that day. */
import type { Citation } from '../../act/citation.ts'
import { citeNorm, type Norm } from '../../act/norms.ts'
import type { Provision } from '../../act/provisions.ts'
import type { Wording, WordingId } from '../../act/wordings.ts'
import { dayOf, type Day } from '../../calendar/day.ts'
import type { NoticeParty, TransferDuty } from './history.ts'
import type { State } from './state.ts'
import type { Today } from './today.ts'

/** Provisions, or norms by their places; a list of its own for each use. */
export type Norms = readonly (Provision | Norm)[]

const known = /* @__PURE__ */ new Map<Norms, Map<WordingId, readonly Citation[]>>()

/** The norms of a list of the library's own, as cited in a wording: frozen, because answers share it. */
export function citations(norms: Norms, wording: WordingId): readonly Citation[] {
  const ofList = known.get(norms) ?? new Map<WordingId, readonly Citation[]>()
  const cited = ofList.get(wording) ?? Object.freeze(norms.map((norm) => citeNorm(norm, wording)))
  known.set(norms, ofList.set(wording, cited))
  return cited
}

export function noteDuty(
  state: State, { on, isJournalled }: Today, wording: Wording,
  what: TransferDuty['what'], by: NoticeParty, norms: Norms, due: Day | null = null,
): void {
  if (!isJournalled) return
  const item = { what, by, arose: dayOf(on), due, sources: citations(norms, wording.id) }
  state.duties = { item, before: state.duties }
}

export function noteNotice(
  state: State, { on, isJournalled }: Today, wording: WordingId,
  by: NoticeParty, to: readonly NoticeParty[], norms: Norms,
): void {
  if (!isJournalled) return
  state.notices = { item: { on: dayOf(on), by, to, sources: citations(norms, wording) }, before: state.notices }
}
