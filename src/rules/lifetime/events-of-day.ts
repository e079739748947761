/**
 * What the events of one day do to a world, and what the law does by itself on that day.
 *
 * Reading: the facts of a day are those after all its events; then the events count in the order of `eventTypes`. The
 * law acts once a day, after the discretion of the TE office and before its transfers: so discretion used on the day on
 * which the duty would arise keeps it from arising, and a request on the day of the first transfer comes from a client.
 */
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { actOfLaw, carryOut } from './duty-to-transfer.ts'
import { eventTypes, type HistoryEvent, type NumberedEvent } from './history.ts'
import { noteLapse } from './lapse.ts'
import { factsTold, move, placesBefore } from './move.ts'
import { request } from './request.ts'
import { endSearch, leave, notifyChange, startSearch } from './search.ts'
import { withOrder } from './suspension.ts'
import type { World } from './world.ts'

const places = /* @__PURE__ */ new Map<string, number>(eventTypes.map((type, place) => [type, place]))
const placeOf = ({ event }: NumberedEvent): number => places.get(event.type) ?? 0

/**
 * The events from number `first` to `end` (not included), which are those of one day, in the order in which they count.
 */
export function eventsOfDay(events: readonly HistoryEvent[], first: number, end: number): readonly NumberedEvent[] {
  return events
    .slice(first, end)
    .map((event, place) => ({ event, number: first + place }))
    .sort((one, other) => placeOf(one) - placeOf(other))
}

/** Lives through one day; `ofDay` are its events in order. */
export function liveDay(
  world: World,
  on: Day,
  wording: Wording | undefined,
  ofDay: readonly NumberedEvent[],
  isRecorded: boolean,
): void {
  if (world.isLost) {
    for (const {
      event: { type },
    } of ofDay)
      if (type === 'search-ended' || type === 'search-started') world.isSearching = type === 'search-started'
    return
  }
  learnAll(world, on, wording, ofDay)
  for (const { event, number } of ofDay) {
    if (event.type === 'search-ended') endSearch(world)
    else if (event.type === 'search-started') startSearch(world, event.registeredAs, wording, on)
    else if (event.type === 'change-notified') notifyChange(world, event.registeredAs, on)
    else if (event.type === 'left-untransferred') leave(world, wording, isRecorded, number)
  }
  if (wording) actOfLaw(world, wording, on, isRecorded)
  for (const { event, number } of ofDay) {
    if (event.type === 'transferred' && wording) carryOut(world, wording, on)
    else if (event.type === 'transfer-requested') request(world, event, number, wording, on)
  }
  if (wording) noteLapse(world, wording, on)
}

/** Takes in orders and facts, and what a move among them does. */
function learnAll(world: World, on: Day, wording: Wording | undefined, ofDay: readonly NumberedEvent[]): void {
  const before = world.isSearching ? placesBefore(world, ofDay) : undefined
  for (const { event } of ofDay) {
    if (event.type === 'supervision-order') world.orders = withOrder(world.orders, event)
    else learn(world, event)
  }
  if (before) move(world, before, wording, on)
}

/** What the event tells of the person. By name, whatever the kinds of the values. */
function learn({ facts }: World, event: HistoryEvent): void {
  const told: Readonly<Record<string, unknown>> = factsTold(event)
  const known: Record<string, unknown> = facts
  for (const name in told) if (told[name] !== undefined) known[name] = told[name]
}
