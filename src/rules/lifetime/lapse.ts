/** A client stays one when the client group lapses, or a ground on which the person belongs to it (6 § 1 mom.). */
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { belongsToOwnGroup, holdsGround, ownGrounds } from './eligibility.ts'
import type { World } from './world.ts'

/**
 * Notes at the end of a day whether a client certainly no longer belongs to the group by which the person is a client,
 * or has certainly lost one of the grounds on which the person did, also while another ground holds.
 *
 * Reading: 6 § 2 mom. says itself that a client who returns need not belong, so for such a client only what has held on
 * a day since the return lapses. Registration is an act and does not lapse.
 */
export function noteLapse(world: World, wording: Wording, on: Day): void {
  if (world.client === '') {
    world.hasLapsed = false
    return
  }
  const { id } = wording
  const belongs = belongsToOwnGroup(world, id, on)
  const hasLost = world.groundsHeld.some((ground) => holdsGround(world, ground, id, on) === false)
  world.hasLapsed =
    hasLost || (belongs === false && (world.clientBecause !== 'resumed' || world.groundsHeld.length > 0))
  if (belongs)
    world.groundsHeld = ownGrounds(world).filter(
      (ground) => world.groundsHeld.includes(ground) || holdsGround(world, ground, id, on),
    )
}
