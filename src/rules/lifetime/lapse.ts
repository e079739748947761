/** A client stays one when the client group lapses, or a ground on which the person belongs to it (6 § 1 mom.). */
import { belongsToOwnGroup, groundsOf, ownGrounds, standingOn } from './membership.ts'
import type { State } from './state.ts'
import type { DayOfAct } from './today.ts'

/**
 * Notes at the end of a day whether a client certainly no longer belongs to the group by which the person is a client,
 * or has certainly lost one of the grounds on which the person did, also while another ground holds.
 *
 * Reading: 6 § 2 mom. says itself that a client who returns need not belong, so for such a client only what has held on
 * a day since the return lapses. Registration is an act and does not lapse.
 */
export function noteLapse(state: State, today: DayOfAct): void {
  const client = state.relationship
  if (client.kind !== 'client') return
  const standing = standingOn(state, today)
  if (client.lookedAt === standing) return
  const { because, isByResidence, groundsHeld } = client
  const belongs = belongsToOwnGroup(standing, isByResidence)
  if (belongs === false) {
    state.relationship = { ...client, hasLapsed: because !== 'resumed' || groundsHeld !== 0, lookedAt: standing }
    return
  }
  const { held, lost } = groundsOf(standing)
  state.relationship = {
    ...client,
    hasLapsed: (groundsHeld & lost) !== 0,
    groundsHeld: belongs ? groundsHeld | (held & ownGrounds(isByResidence)) : groundsHeld,
    lookedAt: standing,
  }
}
