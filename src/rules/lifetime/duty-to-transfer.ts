/** When the duty to transfer arises, how it is carried out, and when it goes back (5 § 1-4 mom., 24 § 1 mom.). */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../act/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { isBarred, isTrial, standingOn, wordingBefore, type Standing } from './eligibility.ts'
import { leaveMunicipality } from './search.ts'
import { addDuty, addNotice, codeOf, known, type World } from './world.ts'

const lastStockDay: Day = '2021-02-28'
const stockDueDay: Day = '2021-03-31'

/** What the law does by itself on a day of the trial. */
export function actOfLaw(world: World, wording: Wording, on: Day, isRecorded: boolean): void {
  if (!world.isSearching) return
  const barred = isBarredHere(world, wording, on)
  if (world.client !== '') {
    if (barred) transferBack(world, wording, on)
    return
  }
  if (!barred) world.isSentBack = false
  if (world.isLeft || world.isAtOwnRequest || barred) {
    world.dutyFrom = ''
    return
  }
  if (world.dutyFrom !== '') {
    keepDuty(world, standingOn(world, wording.id, on))
    return
  }
  if (!isTime(world, wording, on)) return
  const standing = standingOn(world, wording.id, on)
  if (!standing.isInGroup || !standing.isRegistered || !(isInWindow(world, on) || isNewlyIn(world, wording, on))) return
  const isStock = isOfStock(world) && on <= stockDueDay
  const sources = [cite('5 § 1 mom.', wording.id), ...(isStock ? [cite('24 § 1 mom.', wording.id)] : [])]
  addDuty(world, { what: 'transfer', by: 'te-office', arose: on, due: isStock ? stockDueDay : null, sources })
  world.hadDuty = true
  world.isDutyByHome = standing.isByHome
  world.movedOut = ''
  if (isRecorded) world.dutyFrom = on
  else transferTo(world, standing, wording, on)
}

/** The bar is asked for only where somebody could be transferred, or is transferred already. */
const isBarredHere = (world: World, wording: Wording, on: Day): boolean =>
  world.client !== '' || world.dutyFrom !== '' || world.isSentBack || isTime(world, wording, on) ? isBarred(world, wording, on) : false

const isOfStock = ({ start }: World): boolean => start <= lastStockDay

const isInWindow = (world: World, on: Day): boolean =>
  (world.windowFrom <= on && on <= world.windowTo) || (on <= stockDueDay && isOfStock(world))

/** Can the duty arise on the day at all? */
const isTime = (world: World, wording: Wording, on: Day): boolean => isInWindow(world, on) || (on === wording.from && wordingBefore(wording) !== undefined)

/**
 * Would the person, as things stand on the day, have stayed out under the wording of the day before?
 *
 * Reading: the duty then arises on the first day of the new wording, without a notification (OP-31).
 */
function isNewlyIn(world: World, wording: Wording, on: Day): boolean {
  const before = wordingBefore(wording)
  if (before === undefined || on !== wording.from) return false
  const { isInGroup, isRegistered } = standingOn(world, before.id, on)
  return !isInGroup || !isRegistered
}

/** Transfers to the home municipality, or, by temporary protection alone, to the place of residence (reading: OP-22). */
function transferTo(world: World, { isByHome }: Standing, wording: Wording, on: Day): void {
  world.client = known(world, isByHome ? 'homeMunicipality' : 'residenceMunicipality') ?? ''
  world.clientBecause = 'transferred'
  world.isByResidence = !isByHome
  world.dutyFrom = ''
  addNotice(world, { on, by: 'te-office', to: ['client', 'receiving-municipality'], sources: [cite('5 § 1 mom.', wording.id)] })
}

/** A recorded transfer: it has effect where the duty stands, or the person belongs to the group and is registered. */
export function carryOut(world: World, wording: Wording, on: Day): void {
  if (!world.isSearching || world.client !== '' || world.isLeft || world.isAtOwnRequest || isBarred(world, wording, on)) return
  const standing = standingOn(world, wording.id, on)
  if (standing.isInGroup && standing.isRegistered) transferTo(world, standing, wording, on)
  else if (world.dutyFrom !== '' && isTrial(receiverOf(world))) transferTo(world, { ...standing, isByHome: world.isDutyByHome }, wording, on)
}

const receiverOf = (world: World): string | null => known(world, world.isDutyByHome ? 'homeMunicipality' : 'residenceMunicipality')

/** The duty stands although the group is lost, as long as the municipality that was last to receive is one of the trial. */
function keepDuty(world: World, { isInGroup, isByHome, isRegistered }: Standing): void {
  if (isInGroup && isRegistered) world.isDutyByHome = isByHome
  else if (!isTrial(receiverOf(world))) world.dutyFrom = ''
}

/**
 * A client comes under change security only after the transfer (5 § 4 mom.).
 *
 * Reading: the passive text names no actor. The TE office acts and receives, and client and municipality are told (OP-12).
 */
function transferBack(world: World, wording: Wording, on: Day): void {
  const sources = [cite('5 § 4 mom.', wording.id)]
  addDuty(world, { what: 'transfer-back', by: 'te-office', arose: on, due: null, sources })
  addNotice(world, { on, by: 'te-office', to: ['client', codeOf(world.client)], sources })
  leaveMunicipality(world)
  world.isSentBack = true
}
