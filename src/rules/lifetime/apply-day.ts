/**
 * What a day does to the state of a person: its events, and what the law does by itself.
 *
 * Reading: the facts of a day are those after all its events; then the events count in the order of `eventTypes`. The
 * law acts once a day, after the discretion of the TE office and before its transfers: so discretion used on the day on
 * which the duty would arise keeps it from arising, and a request on the day of the first transfer comes from a client.
 */
import type { Person } from '../../facts/person.ts'
import { applyLaw, carryOut } from './duty-to-transfer.ts'
import { noteLapse } from './lapse.ts'
import { move, placesBefore } from './move.ts'
import { request } from './request.ts'
import { endSearch, leaveUntransferred, notifyChange, startSearch } from './search.ts'
import { untransferred, type State } from './state.ts'
import { withOrder } from './suspension.ts'
import { isOfAct, type Today } from './today.ts'

export function applyDay(state: State, today: Today): void {
  const { events, isDetailed } = today
  const before = placesBefore(state, today)
  state.facts = factsAfter(state.facts, today)
  for (const event of events)
    if (event.type === 'supervision-order') state.orders = withOrder(state.orders, event.raw)
  if (before) move(state, before, today)
  for (const event of events) {
    if (event.type === 'search-ended') endSearch(state)
    else if (event.type === 'search-started') startSearch(state, event.raw.registeredAs, today)
    else if (event.type === 'change-notified') notifyChange(state, event.raw.registeredAs, today)
    else if (event.type === 'left-untransferred') leaveUntransferred(state, event.number, today)
  }
  if (isOfAct(today)) applyLaw(state, today)
  for (const event of events) {
    if (event.type === 'transferred' && isOfAct(today)) carryOut(state, today)
    else if (event.type === 'transfer-requested') request(state, event.raw, event.number, today)
  }
  if (isDetailed && isOfAct(today)) noteLapse(state, today)
}

/** The day of a branch of which too much is open: only whether a search is valid is followed. */
export function applyDayToLost(state: State, { events }: Today): void {
  for (const { type } of events) {
    if (type === 'search-ended') state.relationship = { kind: 'no-search', former: undefined }
    if (type === 'search-started') state.relationship = untransferred
  }
}

/** The facts with what the events of the day tell. By name, whatever the kinds of the values. */
function factsAfter(facts: Person, { events }: Today): Person {
  let after: { -readonly [Name in keyof Person]: Person[Name] } | undefined
  for (const event of events) {
    if (event.facts === undefined) continue
    after ??= { ...facts }
    const told: Readonly<Record<string, unknown>> = event.facts
    const known: Record<string, unknown> = after
    for (const name in told) if (told[name] !== undefined) known[name] = told[name]
  }
  return after ?? facts
}
