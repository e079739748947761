/** A client stays one when the client group lapses, or a ground on which the person belongs to it (6 § 1 mom.). */
import { grounds } from '../eligibility/decision.ts'
import { belongsToOwnGroup, groundsOf, ownGrounds, standingOn, type Standing } from './membership.ts'
import type { Client, State } from './state.ts'
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
  if (standing.lapseNotedOf === client) return
  state.relationship = standing.lapseNotedOf = withLapse(client, standing)
}

/** The client with what has lapsed on these facts: mostly nothing new. */
function withLapse(client: Client, standing: Standing): Client {
  const belongs = belongsToOwnGroup(standing, client.isByResidence)
  const certain = groundsOf(standing)
  const hasLapsed = belongs === false
    ? client.because !== 'resumed' || client.groundsHeld !== 0
    : (client.groundsHeld & (certain >> grounds.length)) !== 0
  const groundsHeld = client.groundsHeld | (belongs ? certain & ownGrounds(client.isByResidence) : 0)
  return hasLapsed === client.hasLapsed && groundsHeld === client.groundsHeld
    ? client
    : { ...client, hasLapsed, groundsHeld }
}
