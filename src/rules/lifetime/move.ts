/** A move of the home municipality or of the place of residence (5 § 1 mom.). */
import { dayNumber } from '../../calendar/day.ts'
import type { Person } from '../../facts/person.ts'
import type { NoticeParty } from './history.ts'
import { duty, noteDuty, noteNotice } from './journal.ts'
import { isTrial } from './membership.ts'
import { known } from './open.ts'
import { openWindow } from './search.ts'
import { newClient, untransferred, type Client, type State } from './state.ts'
import { isSuspended } from './suspension.ts'
import { isOfAct, type DayOfAct, type Today } from './today.ts'

/** From here on the place of residence can decide whose client a person is (4 § 2 mom.). */
const firstDayOfResidence = /* @__PURE__ */ dayNumber('2023-03-01')

export type Places = Pick<Person, 'homeMunicipality' | 'residenceMunicipality'>

/**
 * The places before a day of a valid job search on which one of them is told; undefined on other days. What was unknown
 * and is told on the day has to be assumed: it may be a move.
 */
export function placesBefore({ facts, relationship }: State, { events }: Today): Places | undefined {
  if (relationship.kind === 'no-search') return undefined
  let isHomeTold = false
  let isResidenceTold = false
  for (const { facts: told } of events) {
    if (told === undefined) continue
    isHomeTold ||= told.homeMunicipality !== undefined
    isResidenceTold ||= told.residenceMunicipality !== undefined
  }
  if (!isHomeTold && !isResidenceTold) return undefined
  return {
    homeMunicipality: isHomeTold ? known(facts, 'homeMunicipality') : facts.homeMunicipality,
    residenceMunicipality: isResidenceTold ? known(facts, 'residenceMunicipality') : facts.residenceMunicipality,
  }
}

/** A move as far as it is one: what says what was so before changes nothing. */
export function move(state: State, { homeMunicipality, residenceMunicipality }: Places, today: Today): void {
  const { facts, relationship } = state
  const isHomeNew = facts.homeMunicipality !== homeMunicipality
  const isResidenceNew = facts.residenceMunicipality !== residenceMunicipality
  if (relationship.kind === 'client' && isOfAct(today) && (relationship.isByResidence ? isResidenceNew : isHomeNew))
    moveClient(state, relationship, today)
  if (state.movedOut !== '' && isTrial(known(facts, state.movedOut))) state.movedOut = ''
  // Reading: such a move counts as a notified change in the job search (OP-32).
  if (isHomeNew || (isResidenceNew && today.on >= firstDayOfResidence && known(facts, 'temporaryProtectionPermit')))
    openWindow(state, today)
}

/**
 * The client goes with the home, or, by temporary protection alone, with the residence.
 *
 * Reading: the criteria are not tested again in another municipality of the trial (OP-13).
 */
function moveClient(state: State, client: Client, today: DayOfAct): void {
  const { municipality: from, isByResidence, groundsHeld } = client
  const by: NoticeParty = isSuspended(state, from, today.on) ? 'te-office' : from
  const name = isByResidence ? 'residenceMunicipality' : 'homeMunicipality'
  const place = known(state.facts, name)
  const isInside = isTrial(place)
  if (place !== from) {
    noteDuty(state, today, 'transfer-on-move', by, duty)
    noteNotice(state, today, by, ['client', isInside ? 'receiving-municipality' : 'te-office'], duty)
  }
  if (!isInside) state.movedOut = name
  state.relationship = isInside
    ? newClient(place, 'moved', isByResidence, groundsHeld)
    : untransferred
}
