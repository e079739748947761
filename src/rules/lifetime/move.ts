/** A move of the home municipality or of the place of residence (5 § 1 mom.). */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../act/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { isTrial } from './eligibility.ts'
import type { HistoryEvent, NoticeParty, NumberedEvent } from './history.ts'
import { leaveMunicipality, openWindow } from './search.ts'
import { isSuspended } from './suspension.ts'
import { addDuty, addNotice, codeOf, known, type World } from './world.ts'

/** The places before the events of a day; null where no event tells one. */
export interface Places {
  readonly home: string | null | undefined
  readonly residence: string | null | undefined
  readonly isTold: { readonly home: boolean; readonly residence: boolean }
}

const tells = (event: HistoryEvent, name: 'homeMunicipality' | 'residenceMunicipality'): boolean => {
  if (event.type === 'moved') return event[name] !== undefined
  return 'facts' in event && event.facts !== undefined && event.facts[name] !== undefined
}

/** The places before a day; undefined where its events tell none. What was unknown and is told has to be assumed: it may be a move. */
export function placesOf(world: World, events: readonly NumberedEvent[]): Places | undefined {
  let home = false
  let residence = false
  for (const { event } of events) {
    if (event.type === 'search-ended') continue
    if (tells(event, 'homeMunicipality')) home = true
    if (tells(event, 'residenceMunicipality')) residence = true
  }
  if (!home && !residence) return undefined
  const before = (isTold: boolean, name: 'homeMunicipality' | 'residenceMunicipality'): string | null | undefined =>
    isTold && world.isSearching ? known(world, name) : world.facts[name]
  return { home: before(home, 'homeMunicipality'), residence: before(residence, 'residenceMunicipality'), isTold: { home, residence } }
}

/** A move as far as it is one: what says what was so before changes nothing. */
export function move(world: World, { home, residence, isTold }: Places, wording: Wording | undefined, on: Day): void {
  const isHomeNew = isTold.home && world.facts.homeMunicipality !== home
  const isResidenceNew = isTold.residence && world.facts.residenceMunicipality !== residence
  if (!isHomeNew && !isResidenceNew) return
  const wasClient = world.client !== ''
  if (wasClient && wording && (world.isByResidence ? isResidenceNew : isHomeNew)) moveClient(world, wording, on)
  if (world.movedOut !== '' && !wasClient && isTrial(known(world, world.movedOut))) world.movedOut = ''
  // Reading: such a move counts as a notified change in the job search (OP-32).
  if (isHomeNew || (isResidenceNew && on >= '2023-03-01' && known(world, 'temporaryProtectionPermit'))) openWindow(world, on)
}

/**
 * The client goes with the home, or, by temporary protection alone, with the residence.
 *
 * Reading: the criteria are not tested again in another municipality of the trial (OP-13).
 */
function moveClient(world: World, wording: Wording, on: Day): void {
  const from = codeOf(world.client)
  const by: NoticeParty = isSuspended(world, from, on) ? 'te-office' : from
  const place = known(world, world.isByResidence ? 'residenceMunicipality' : 'homeMunicipality')
  if (place === from) {
    world.clientBecause = 'moved'
    return
  }
  const sources = [cite('5 § 1 mom.', wording.id)]
  const isInside = isTrial(place)
  addDuty(world, { what: 'transfer-on-move', by, arose: on, due: null, sources })
  addNotice(world, { on, by, to: ['client', isInside ? 'receiving-municipality' : 'te-office'], sources })
  if (isInside) {
    world.client = place
    world.clientBecause = 'moved'
  } else {
    world.movedOut = world.isByResidence ? 'residenceMunicipality' : 'homeMunicipality'
    leaveMunicipality(world)
  }
}
