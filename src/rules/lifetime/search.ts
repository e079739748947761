/** How a job search begins, goes on and ends, and what that does to the client relationship. */
import type { SearchStarted } from './history.ts'
import { isBarred, isTrial } from './membership.ts'
import { known } from './open.ts'
import { newClient, untransferred, type Client, type State } from './state.ts'
import { isOfAct, type DayOfAct, type Today } from './today.ts'

/** Reading: day 0 is the day of the event, day 7 the last one, also when it is a holiday (OP-03). */
const daysOfWindow = 7

/** Opens seven days. They count within a job search only, and its start opens them anew. */
export function openWindow(state: State, { on }: Today): void {
  state.windowTo = on + daysOfWindow
}

/** The relationship ends with the job search. Whose client the person was on that day decides on a restart. */
export function endSearch(state: State): void {
  const { relationship } = state
  if (relationship.kind === 'no-search') return
  state.relationship = { kind: 'no-search', former: relationship.kind === 'client' ? relationship : undefined }
  state.movedOut = ''
  state.hadDuty = false
}

/** From the one that fulfils most of the registration condition to the one that fulfils least. */
const registrations: readonly SearchStarted['registeredAs'][] = [
  'unemployed-jobseeker',
  'jobseeker-at-risk',
  'jobseeker',
]

/** Begins a search, or registers anew in the one that goes on. */
export function startSearch(state: State, registeredAs: SearchStarted['registeredAs'], today: Today): void {
  const { relationship } = state
  if (relationship.kind !== 'no-search') {
    notifyChange(state, registeredAs, today)
    return
  }
  state.relationship = untransferred
  state.startBefore = state.start
  state.start = today.on
  register(state, registeredAs)
  openWindow(state, today)
  if (relationship.former && isOfAct(today)) restart(state, relationship.former, today)
}

function register(state: State, registeredAs: SearchStarted['registeredAs'] | undefined): void {
  if (registeredAs !== state.facts.registeredAs) state.facts = { ...state.facts, registeredAs }
}

/**
 * A change in the job search is notified, with a registration where the person registers anew. That, too, counts within
 * a job search only: its start registers anew.
 *
 * Reading: of the registrations of one search the best counts (OP-07).
 */
export function notifyChange(
  state: State, registeredAs: SearchStarted['registeredAs'] | undefined, today: Today
): void {
  openWindow(state, today)
  if (registeredAs === undefined) return
  register(state, registrations.find((one) => one === registeredAs || one === state.facts.registeredAs))
}

/**
 * A former client restarts the job search (6 § 2 mom.).
 *
 * Reading: status, group and registration are not tested again; the home municipality, or the residence of a client by
 * temporary protection alone, has to be in the trial (OP-14). Else this is a new search like any other; of those who
 * would resume, change security keeps some (OP-12).
 */
function restart(state: State, { isByResidence }: Client, today: DayOfAct): void {
  const place = known(state.facts, isByResidence ? 'residenceMunicipality' : 'homeMunicipality')
  if (!isTrial(place)) return
  state.relationship = isBarred(state, today)
    ? { kind: 'change-security' }
    : newClient(place, 'resumed', isByResidence)
}

/** The TE office leaves the person untransferred, for the search (5 § 3 mom., from 2023-01-01 5 mom.). */
export function leaveUntransferred(state: State, number: number, { wording, isRecorded }: Today): void {
  const { kind } = state.relationship
  if (wording === undefined || kind === 'no-search' || kind === 'discretionary-transfer') return
  if (kind !== 'client') state.relationship = { kind: 'left-untransferred' }
  else if (state.hadDuty && !isRecorded) state.tooLate = { item: number, before: state.tooLate }
}
