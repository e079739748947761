/**
 * A history lived through in every course that its open facts leave possible. A fact is split into its candidates only
 * where a step turns on it; a history of which everything that matters is known has one course.
 */
import type { Day } from '../../act/day.ts'
import { wordingOf, type Wording } from '../../act/wordings.ts'
import { candidatesFor } from './candidates.ts'
import { endOf } from './days.ts'
import { eventsOfDay, liveDay } from './events-of-day.ts'
import type { History, NumberedEvent } from './history.ts'
import { responsibleOn, type Responsible } from './responsible.ts'
import { nextTurn } from './turns.ts'
import { copyOf, isUnknown, newWorld, type Open, type World } from './world.ts'

/** What is to be done at the end of a day with each world and who is responsible in it. */
export type See = (on: Day, worlds: readonly World[], responsible: readonly Responsible[]) => void

/** The one course of a history; throws what is open where a step turns on it. */
export function onlyCourse(history: History, see: See): readonly World[] {
  const world = newWorld(history.person)
  const worlds = [world]
  const isRecorded = history.transfers === 'recorded'
  const { events } = history
  const end = endOf(history.until)
  let place = 0
  let on = events[0]?.on ?? end
  let wording: Wording | undefined
  while (on < end) {
    const first = place
    while (events[place]?.on === on) place += 1
    if (wording === undefined || on > wording.to) wording = wordingOf(on)
    liveDay(world, on, wording, first === place ? noEvents : eventsOfDay(events, first, place), isRecorded)
    see(on, worlds, [responsibleOn(world, on, wording)])
    on = nextTurn(world, on, wording, earlier(events[place]?.on, end))
  }
  return worlds
}

const noEvents: readonly NumberedEvent[] = []

const earlier = (day: Day | undefined, end: Day): Day => (day !== undefined && day < end ? day : end)

/** With more courses than these, a world that would have to be split is lost: what follows in it is unknown. */
const mostCourses = 600

/** All courses of a history. */
export function allCourses(history: History, see: See): readonly World[] {
  const { events } = history
  const end = endOf(history.until)
  let worlds: readonly World[] = [newWorld(history.person)]
  const isRecorded = history.transfers === 'recorded'
  let courses = 1
  const live = (world: World, on: Day, ofDay: readonly NumberedEvent[]): readonly (readonly [World, Responsible])[] => {
    const lived = copyOf(world)
    try {
      const wording = wordingOf(on)
      liveDay(lived, on, wording, ofDay, isRecorded)
      return [[lived, responsibleOn(lived, on, wording)]]
    } catch (error) {
      if (!isUnknown(error)) throw error
      const assumed = assumptions(history, world, error.open, mostCourses - courses)
      courses += assumed.length - 1
      return assumed.flatMap((one) => live(one, on, ofDay))
    }
  }
  let place = 0
  let on = events[0]?.on ?? end
  while (on < end) {
    const first = place
    while (events[place]?.on === on) place += 1
    const ofDay = eventsOfDay(events, first, place)
    const today = on
    const lived = worlds.flatMap((world) => live(world, today, ofDay))
    worlds = lived.map(([world]) => world)
    see(on, worlds, lived.map(([, responsible]) => responsible))
    let next = earlier(events[place]?.on, end)
    for (const world of worlds) next = nextTurn(world, on, wordingOf(on), next)
    on = next
  }
  return worlds
}

/** The world with each candidate for what is open; lost, where there is no room for so many. */
function assumptions(history: History, world: World, open: Open, room: number): readonly World[] {
  const [name, number] = typeof open === 'string' ? [open, undefined] : open
  const values: readonly unknown[] = typeof open === 'string' ? candidatesFor(open, history, world) : [true, false]
  const assuming = (value: unknown): World => {
    const assumed = copyOf(world)
    assumed.assumed = new Map([...world.assumed, [number === undefined ? name : `${name} ${number}`, value]])
    return assumed
  }
  if (values.length > room) return [{ ...assuming(undefined), isLost: true }]
  return values.map((value) => {
    const assumed = assuming(value)
    if (number === undefined) Object.assign(assumed.facts, { [name]: value })
    else assumed.consents = new Map([...world.consents, [number, value === true]])
    return assumed
  })
}
