/** A move of the home municipality or of the place of residence (5 § 1 mom.). */
import { cite } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { isTrial } from './eligibility.ts'
import type { ChangeableFacts, HistoryEvent, NoticeParty, NumberedEvent } from './history.ts'
import { openWindow } from './search.ts'
import { isSuspended } from './suspension.ts'
import { addDuty, addNotice, codeOf, known, type World } from './world.ts'

/** The places before the events of a day; undefined where one is unknown. */
export interface Places {
  readonly home: string | null | undefined
  readonly residence: string | null | undefined
}

/** The facts that an event tells; one that is there but undefined is not told. */
export function factsTold(event: HistoryEvent): ChangeableFacts {
  if (event.type === 'moved') {
    const { homeMunicipality, residenceMunicipality } = event
    return { homeMunicipality, residenceMunicipality }
  }
  const { facts = {} }: { readonly type: string; readonly facts?: ChangeableFacts | undefined } = event
  return facts
}

/**
 * The places before a day of a valid job search. What was unknown and is told on the day has to be assumed: it may be a
 * move.
 */
export function placesBefore(world: World, ofDay: readonly NumberedEvent[]): Places {
  const before = (name: 'homeMunicipality' | 'residenceMunicipality'): string | null | undefined =>
    ofDay.some(({ event }) => factsTold(event)[name] !== undefined) ? known(world, name) : world.facts[name]
  return { home: before('homeMunicipality'), residence: before('residenceMunicipality') }
}

/** A move as far as it is one: what says what was so before changes nothing. */
export function move(world: World, { home, residence }: Places, wording: Wording | undefined, on: Day): void {
  const isHomeNew = world.facts.homeMunicipality !== home
  const isResidenceNew = world.facts.residenceMunicipality !== residence
  if (world.client !== '' && wording && (world.isByResidence ? isResidenceNew : isHomeNew))
    moveClient(world, wording, on)
  if (world.movedOut !== '' && isTrial(known(world, world.movedOut))) world.movedOut = ''
  // Reading: such a move counts as a notified change in the job search (OP-32).
  if (isHomeNew || (isResidenceNew && on >= '2023-03-01' && known(world, 'temporaryProtectionPermit')))
    openWindow(world, on)
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
    world.client = ''
  }
}
