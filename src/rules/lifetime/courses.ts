/**
 * A history lived through in every course that its open facts leave possible. A fact is split into its candidates only
 * where a step turns on it; a history of which everything that matters is known has one course.
 */
import type { Day } from '../../calendar/day.ts'
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
  throughDays(history, (on, ofDay, next) => {
    const wording = wordingOf(on)
    liveDay(world, on, wording, ofDay, isRecorded)
    see(on, worlds, [responsibleOn(world, on, wording)])
    return nextTurn(world, on, wording, next)
  })
  return worlds
}

/**
 * Lives through the days with events and the turns between them; `live` gives the next day, at the latest the one it is
 * given.
 */
function throughDays(
  { events, until }: History,
  live: (on: Day, ofDay: readonly NumberedEvent[], next: Day) => Day,
): void {
  const end = endOf(until)
  let place = 0
  let on = events[0]?.on ?? end
  while (on < end) {
    const first = place
    while (events[place]?.on === on) place += 1
    on = live(on, eventsOfDay(events, first, place), events[place]?.on ?? end)
  }
}

/** With as many courses, a world that would have to be split is lost: what follows in it is unknown. */
const tooManyCourses = 600

/** All courses of a history. */
export function allCourses(history: History, see: See): readonly World[] {
  let worlds: readonly World[] = [newWorld(history.person)]
  const isRecorded = history.transfers === 'recorded'
  let courses = 1
  const live = (
    world: World,
    on: Day,
    wording: Wording | undefined,
    ofDay: readonly NumberedEvent[],
  ): readonly (readonly [World, Responsible])[] => {
    const lived = copyOf(world)
    try {
      liveDay(lived, on, wording, ofDay, isRecorded)
      return [[lived, responsibleOn(lived, on, wording)]]
    } catch (error) {
      if (!isUnknown(error)) throw error
      const assumed = assumptions(history, world, error.open, tooManyCourses - courses)
      courses += assumed.length - 1
      return assumed.flatMap((one) => live(one, on, wording, ofDay))
    }
  }
  throughDays(history, (on, ofDay, next) => {
    const wording = wordingOf(on)
    const lived = worlds.flatMap((world) => live(world, on, wording, ofDay))
    worlds = lived.map(([world]) => world)
    see(on, worlds, lived.map(([, responsible]) => responsible))
    return worlds.reduce((turn, world) => nextTurn(world, on, wording, turn), next)
  })
  return worlds
}

/** The world with each candidate for what is open; lost, where there is no room for so many. */
function assumptions(history: History, world: World, open: Open, room: number): readonly World[] {
  const values = candidatesFor(open, history, world)
  const assuming = (value: unknown): World => ({
    ...world,
    assumed: new Map([...world.assumed, [String(open), value]]),
  })
  if (values.length > room) return [{ ...assuming(undefined), isLost: true }]
  return values.map((value) =>
    typeof open === 'string' ? { ...assuming(value), facts: { ...world.facts, [open]: value } } : assuming(value),
  )
}
