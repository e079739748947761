/**
 * What the events of one day do to a world, and what the law does by itself on that day.
 *
 * Reading: the facts of a day are those after all its events; then the events count in the order of `eventTypes`. The law
 * acts once a day, after the discretion of the TE office and before its transfers: so discretion used on the day on
 * which the duty would arise keeps it from arising, and a request on the day of the first transfer comes from a client.
 */
import type { Day } from '../../act/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { actOfLaw, carryOut } from './duty-to-transfer.ts'
import { eventTypes, type HistoryEvent, type NumberedEvent } from './history.ts'
import { move, placesOf } from './move.ts'
import { request } from './request.ts'
import { endSearch, leave, openWindow, startSearch } from './search.ts'
import { withOrder } from './suspension.ts'
import type { World } from './world.ts'

const places = /* @__PURE__ */ new Map<string, number>(eventTypes.map((type, place) => [type, place]))
const placeOf = ({ event }: NumberedEvent): number => places.get(event.type) ?? 0

/** The events from number `first` to `end` (not included), which are those of one day, in the order in which they count. */
export function eventsOfDay(events: readonly HistoryEvent[], first: number, end: number): readonly NumberedEvent[] {
  const ofDay: NumberedEvent[] = []
  for (let number = first; number < end; number += 1) {
    const event = events[number]
    if (event) ofDay.push({ event, number })
  }
  return ofDay.length < 2 ? ofDay : ofDay.sort((one, other) => placeOf(one) - placeOf(other))
}

/** Lives through one day; `ofDay` are its events in order. */
export function liveDay(world: World, on: Day, wording: Wording | undefined, ofDay: readonly NumberedEvent[], isRecorded: boolean): void {
  if (world.isLost) {
    for (const { event: { type } } of ofDay) if (type === 'search-ended' || type === 'search-started') world.isSearching = type === 'search-started'
    return
  }
  if (ofDay.length > 0) learnAll(world, on, wording, ofDay)
  let hasActed = wording === undefined
  for (const { event, number } of ofDay) {
    if (!hasActed && wording && (event.type === 'transferred' || event.type === 'transfer-requested')) {
      actOfLaw(world, wording, on, isRecorded)
      hasActed = true
    }
    switch (event.type) {
      case 'search-ended':
        endSearch(world)
        break
      case 'search-started':
        startSearch(world, event.registeredAs, wording, on)
        break
      case 'change-notified':
        openWindow(world, on)
        break
      case 'left-untransferred':
        leave(world, wording, isRecorded, number)
        break
      case 'transferred':
        if (wording) carryOut(world, wording, on)
        break
      case 'transfer-requested':
        request(world, event, number, wording, on)
        break
      case 'supervision-order':
      case 'moved':
      case 'facts-changed':
        break
    }
  }
  if (!hasActed && wording) actOfLaw(world, wording, on, isRecorded)
}

/** Takes in orders and facts, and what a move among them does. */
function learnAll(world: World, on: Day, wording: Wording | undefined, ofDay: readonly NumberedEvent[]): void {
  const before = placesOf(world, ofDay)
  for (const { event } of ofDay) {
    if (event.type === 'supervision-order') world.orders = withOrder(world.orders, event)
    else learn(world, event)
  }
  if (before && world.isSearching) move(world, before, wording, on)
}

/** What the event tells of the person. */
function learn({ facts }: World, event: HistoryEvent): void {
  if (event.type === 'moved') {
    if (event.homeMunicipality !== undefined) facts.homeMunicipality = event.homeMunicipality
    if (event.residenceMunicipality !== undefined) facts.residenceMunicipality = event.residenceMunicipality
  } else if ('facts' in event && event.facts !== undefined) {
    // Only what is told: a fact that is there but undefined is absent. By name, whatever the kinds of their values.
    const told: Readonly<Record<string, unknown>> = event.facts
    const known: Record<string, unknown> = facts
    for (const name in told) if (told[name] !== undefined) known[name] = told[name]
  }
}
