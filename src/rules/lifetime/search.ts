/** How a job search begins, goes on and ends, and what that does to the client relationship. */
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { daysFrom } from './days.ts'
import { isBarred, isTrial } from './eligibility.ts'
import type { SearchStarted } from './history.ts'
import { known, type World } from './world.ts'

/** Reading: day 0 is the day of the event, day 7 the last one, also when it is a holiday (OP-03). */
const daysOfWindow = 7

/** Opens seven days. They count within a job search only, and its start opens them anew. */
export function openWindow(world: World, on: Day): void {
  world.windowTo = daysFrom(on, daysOfWindow)
}

/** The relationship ends with the job search. Whose client the person was on that day decides on a restart. */
export function endSearch(world: World): void {
  if (!world.isSearching) return
  world.isSearching = false
  world.isFormer = world.client !== ''
  world.client = ''
  world.isLeft = false
  world.isAtOwnRequest = false
  world.isSentBack = false
  world.movedOut = ''
  world.dutyFrom = ''
  world.hadDuty = false
}

/** From the one that fulfils most of the registration condition to the one that fulfils least. */
const registrations: readonly SearchStarted['registeredAs'][] = [
  'unemployed-jobseeker',
  'jobseeker-at-risk',
  'jobseeker',
]

/** Begins a search, or registers anew in the one that goes on. */
export function startSearch(
  world: World,
  registeredAs: SearchStarted['registeredAs'],
  wording: Wording | undefined,
  on: Day,
): void {
  if (world.isSearching) {
    notifyChange(world, registeredAs, on)
    return
  }
  world.isSearching = true
  world.startBefore = world.start
  world.start = on
  world.facts.registeredAs = registeredAs
  openWindow(world, on)
  if (world.isFormer && wording) restart(world, wording, on)
}

/**
 * A change in the job search is notified, with a registration where the person registers anew. That, too, counts within
 * a job search only: its start registers anew.
 *
 * Reading: of the registrations of one search the best counts (OP-07).
 */
export function notifyChange(world: World, registeredAs: SearchStarted['registeredAs'] | undefined, on: Day): void {
  openWindow(world, on)
  const { facts } = world
  if (registeredAs === undefined) return
  facts.registeredAs = registrations.find((one) => one === registeredAs || one === facts.registeredAs)
}

/**
 * A former client restarts the job search (6 § 2 mom.).
 *
 * Reading: status, group and registration are not tested again; the home municipality, or the residence of a client by
 * temporary protection alone, has to be in the trial (OP-14). Else this is a new search like any other; of those who
 * would resume, change security keeps some (OP-12).
 */
function restart(world: World, wording: Wording, on: Day): void {
  const place = known(world, world.isByResidence ? 'residenceMunicipality' : 'homeMunicipality')
  if (!isTrial(place)) return
  if (isBarred(world, wording, on)) {
    world.isSentBack = true
    return
  }
  world.client = place
  world.clientBecause = 'resumed'
  world.groundsHeld = []
}

/** The TE office leaves the person untransferred, for the search (5 § 3 mom., from 2023-01-01 5 mom.). */
export function leave(world: World, wording: Wording | undefined, isRecorded: boolean, number: number): void {
  if (!world.isSearching || wording === undefined) return
  if (world.client !== '' && world.hadDuty && !isRecorded) world.tooLate = { item: number, before: world.tooLate }
  if (world.client !== '') return
  world.isLeft = true
  world.dutyFrom = ''
}
