/** When the duty to transfer arises, how it is carried out, and when it goes back (5 § 1-4 mom., 24 § 1 mom.). */
import { cite } from '../../act/citation.ts'
import { changeSecurityReturn, citeNorm } from '../../act/norms.ts'
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { dayBeforeAct, stockTransferDue } from '../../act/time-in-force.ts'
import { isBarred, isTrial, standingOn, wordingBefore, type Standing } from './eligibility.ts'
import { addDuty, addNotice, codeOf, known, type World } from './world.ts'

/** What the law does by itself on a day of the trial. */
export function actOfLaw(world: World, wording: Wording, on: Day, isRecorded: boolean): void {
  if (!world.isSearching) return
  if (world.client !== '') {
    if (isBarred(world, wording, on)) transferBack(world, wording, on)
  } else if (world.dutyFrom !== '') {
    keepDuty(world, wording, on)
  } else if (!world.isLeft && !world.isAtOwnRequest) {
    world.isSentBack &&= isBarred(world, wording, on)
    bringIn(world, wording, on, isRecorded)
  }
}

/**
 * The duty to transfer who belongs to the group in the days after a notification, or by a new wording. The bar is asked
 * for last: of who is in no group nothing about a dismissal has to be known.
 *
 * Reading: who, as things stand on the day, would have stayed out under the wording of the day before is transferred on
 * the first day of the new wording, without a notification (OP-31).
 */
function bringIn(world: World, wording: Wording, on: Day, isRecorded: boolean): void {
  const isStock = isStockOn(world, on)
  const isOpen = isStock || on <= world.windowTo
  const before = isOpen || on !== wording.from ? undefined : wordingBefore(wording)
  if (!isOpen && before === undefined) return
  const standing = standingOn(world, wording.id, on)
  if (!belongs(standing) || (before && belongs(standingOn(world, before.id, on))) || isBarred(world, wording, on))
    return
  const sources = [cite('5 § 1 mom.', wording.id), ...(isStock ? [cite('24 § 1 mom.', wording.id)] : [])]
  addDuty(world, { what: 'transfer', by: 'te-office', arose: on, due: isStock ? stockTransferDue : null, sources })
  world.hadDuty = true
  world.isDutyByHome = standing.isByHome
  world.movedOut = ''
  if (isRecorded) world.dutyFrom = on
  else transferTo(world, standing.isByHome, wording, on)
}

const isStockOn = ({ start }: World, on: Day): boolean => start <= dayBeforeAct && on <= stockTransferDue

const belongs = ({ isInGroup, isRegistered }: Standing): boolean => isInGroup && isRegistered

/**
 * Transfers to the home municipality, or, by temporary protection alone, to the place of residence (reading: OP-22).
 */
function transferTo(world: World, isByHome: boolean, wording: Wording, on: Day): void {
  world.client = receiverOf(world, isByHome) ?? ''
  world.clientBecause = 'transferred'
  world.groundsHeld = []
  world.isByResidence = !isByHome
  world.dutyFrom = ''
  addNotice(world, {
    on,
    by: 'te-office',
    to: ['client', 'receiving-municipality'],
    sources: [cite('5 § 1 mom.', wording.id)],
  })
}

/**
 * A recorded transfer, after what the law does on its day: it has effect where the duty stands, or the person belongs
 * to the group and is registered.
 */
export function carryOut(world: World, wording: Wording, on: Day): void {
  if (!world.isSearching || world.client !== '' || world.isLeft || world.isAtOwnRequest) return
  if (world.dutyFrom !== '') {
    transferTo(world, world.isDutyByHome, wording, on)
    return
  }
  const standing = standingOn(world, wording.id, on)
  if (belongs(standing) && !isBarred(world, wording, on)) transferTo(world, standing.isByHome, wording, on)
}

const receiverOf = (world: World, isByHome: boolean): string | null =>
  known(world, isByHome ? 'homeMunicipality' : 'residenceMunicipality')

/**
 * The duty stands although the group is lost, as long as the municipality that was last to receive is one of the trial
 * and change security bars nothing.
 */
function keepDuty(world: World, wording: Wording, on: Day): void {
  if (isBarred(world, wording, on)) {
    world.dutyFrom = ''
    return
  }
  const standing = standingOn(world, wording.id, on)
  if (belongs(standing)) world.isDutyByHome = standing.isByHome
  else if (!isTrial(receiverOf(world, world.isDutyByHome))) world.dutyFrom = ''
}

/**
 * A client comes under change security only after the transfer (5 § 4 mom.).
 *
 * Reading: the passive text names no actor. The TE office acts and receives, and client and municipality are told
 * (OP-12).
 */
function transferBack(world: World, wording: Wording, on: Day): void {
  const sources = [citeNorm(changeSecurityReturn, wording.id)]
  addDuty(world, { what: 'transfer-back', by: 'te-office', arose: on, due: null, sources })
  addNotice(world, { on, by: 'te-office', to: ['client', codeOf(world.client)], sources })
  world.client = ''
  world.isSentBack = true
}
