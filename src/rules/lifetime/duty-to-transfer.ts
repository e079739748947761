/** When the duty to transfer arises, how it is carried out, and when it goes back (5 § 1-4 mom., 24 § 1 mom.). */
import { dayBeforeAct, stockTransferDue } from '../../act/time-in-force.ts'
import { dayNumber } from '../../calendar/day.ts'
import { duty, dutyOfStock, noteDuty, noteNotice, transferredBack } from './journal.ts'
import { belongs, isBarred, isByHome, isTrial, membershipOn, membershipUnder } from './membership.ts'
import { known } from './open.ts'
import { newClient, untransferred, type Client, type State } from './state.ts'
import type { DayOfAct, Today } from './today.ts'

/** What the law does by itself on a day of the trial. */
export function applyLaw(state: State, today: DayOfAct): void {
  const { relationship } = state
  switch (relationship.kind) {
    case 'client':
      if (isBarred(state, today)) transferBack(state, relationship, today)
      break
    case 'awaiting-transfer':
      keepDuty(state, relationship.isByHome, today)
      break
    case 'change-security':
      if (!isBarred(state, today)) state.relationship = untransferred
      bringIn(state, today)
      break
    case 'untransferred':
      bringIn(state, today)
  }
}

const lastOfStock = /* @__PURE__ */ dayNumber(dayBeforeAct)
const lastDayForStock = /* @__PURE__ */ dayNumber(stockTransferDue)

/** Of the stock: the search had begun before the Act, and its transfer is not yet due. */
export const isStockOn = ({ start }: State, { on }: Today): boolean => on <= lastDayForStock && start <= lastOfStock

/**
 * The duty to transfer who belongs to the group in the days after a notification, or by a new wording. The bar is asked
 * for last: of who is in no group nothing about a dismissal has to be known.
 *
 * Reading: who, as things stand on the day, would have stayed out under the wording of the day before is transferred on
 * the first day of the new wording, without a notification (OP-31).
 */
function bringIn(state: State, today: DayOfAct): void {
  const { on, period, isRecorded } = today
  const isStock = isStockOn(state, today)
  const isOpen = isStock || on <= state.windowTo
  const before = isOpen || on !== period.from ? undefined : period.wordingBefore
  if (!isOpen && before === undefined) return
  const membership = membershipOn(state, today)
  if (!belongs(membership)) return
  if (before && belongs(membershipUnder(before, state, today))) return
  if (isBarred(state, today)) return
  if (isStock) noteDuty(state, today, 'transfer', 'te-office', dutyOfStock, stockTransferDue)
  else noteDuty(state, today, 'transfer', 'te-office', duty)
  state.hadDuty = true
  state.movedOut = ''
  if (isRecorded) state.relationship = { kind: 'awaiting-transfer', isByHome: isByHome(membership) }
  else transferTo(state, isByHome(membership), today)
}

/**
 * Transfers to the home municipality, or, by temporary protection alone, to the place of residence (reading: OP-22).
 */
function transferTo(state: State, isByHome: boolean, today: DayOfAct): void {
  state.relationship = newClient(receiverOf(state, isByHome) ?? '', 'transferred', !isByHome)
  noteNotice(state, today, 'te-office', ['client', 'receiving-municipality'], duty)
}

/**
 * A recorded transfer, after what the law does on its day: it has effect where the duty stands, or the person belongs
 * to the group and is registered.
 */
export function carryOut(state: State, today: DayOfAct): void {
  const { relationship } = state
  if (relationship.kind === 'awaiting-transfer') {
    transferTo(state, relationship.isByHome, today)
  } else if (relationship.kind === 'untransferred' || relationship.kind === 'change-security') {
    const membership = membershipOn(state, today)
    if (belongs(membership) && !isBarred(state, today))
      transferTo(state, isByHome(membership), today)
  }
}

const receiverOf = ({ facts }: State, isByHome: boolean): string | null =>
  known(facts, isByHome ? 'homeMunicipality' : 'residenceMunicipality')

/**
 * The duty stands although the group is lost, as long as the municipality that was last to receive is one of the trial
 * and change security bars nothing.
 */
function keepDuty(state: State, wasByHome: boolean, today: DayOfAct): void {
  if (isBarred(state, today)) {
    state.relationship = untransferred
    return
  }
  const membership = membershipOn(state, today)
  if (belongs(membership)) state.relationship = { kind: 'awaiting-transfer', isByHome: isByHome(membership) }
  else if (!isTrial(receiverOf(state, wasByHome))) state.relationship = untransferred
}

/**
 * A client comes under change security only after the transfer (5 § 4 mom.).
 *
 * Reading: the passive text names no actor. The TE office acts and receives, and client and municipality are told
 * (OP-12).
 */
function transferBack(state: State, { municipality }: Client, today: DayOfAct): void {
  noteDuty(state, today, 'transfer-back', 'te-office', transferredBack)
  noteNotice(state, today, 'te-office', ['client', municipality], transferredBack)
  state.relationship = { kind: 'change-security' }
}
