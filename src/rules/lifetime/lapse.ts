/** A client who no longer belongs to the client group stays a client (6 § 1 mom.). */
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { belongsToOwnGroup } from './eligibility.ts'
import type { World } from './world.ts'

/**
 * Notes at the end of a day whether a client certainly no longer belongs to the group by which the person is a client.
 *
 * Reading: 6 § 2 mom. says itself that a client who returns need not belong, so the group of such a client lapses only
 * after a day since the return on which it held. Registration is an act and does not lapse.
 */
export function noteLapse(world: World, wording: Wording, on: Day): void {
  const belongs = world.client === '' ? undefined : belongsToOwnGroup(world, wording.id, on)
  if (belongs === true) world.hasBelongedSinceReturn = true
  world.hasLapsed = belongs === false && (world.clientBecause !== 'resumed' || world.hasBelongedSinceReturn)
}
