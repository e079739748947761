/** Which authority is responsible in a world on a day, and why. */
import type { Day } from '../../calendar/day.ts'
import type { Wording } from '../../act/wordings.ts'
import { firstDayOfAct } from '../../act/time-in-force.ts'
import { authorityAt } from '../eligibility/destination.ts'
import { route } from '../eligibility/decision.ts'
import { isBarred, standingOn } from './eligibility.ts'
import type { Because, ResponsibleAuthority } from './history.ts'
import { isSuspended } from './suspension.ts'
import { known, type World } from './world.ts'

export interface Responsible {
  /** The authority as a text, or a word. */
  readonly key: string
  readonly authority: ResponsibleAuthority
  readonly because: Because
}

/** One object for each place and reason: they are kept by the million. Authorities are frozen: answers share them. */
type Known = Map<Because, Map<string | null, Responsible>>

const municipalities: Known = /* @__PURE__ */ new Map()
const teOffices: Known = /* @__PURE__ */ new Map()

function knownAt(known: Known, end: number, place: string | null, because: Because): Responsible {
  const ofReason = known.get(because) ?? new Map<string | null, Responsible>()
  const one = ofReason.get(place)
  if (one) return one
  const authority = Object.freeze(authorityAt(end, { home: place, residence: null }))
  const key = authority === null ? 'nobody' : JSON.stringify(authority)
  const made = { key, because, authority }
  known.set(because, ofReason.set(place, made))
  return made
}

const notInForce: Responsible = { key: 'nobody', because: 'not-in-force', authority: null }
const employmentAuthority = /* @__PURE__ */ Object.freeze({ kind: 'employment-authority' } as const)
const nobody = /* @__PURE__ */ Object.freeze({ kind: 'none' } as const)

const actEnded: Responsible = { key: 'employment-authority', because: 'act-ended', authority: employmentAuthority }
const noSearch: Responsible = { key: 'none', because: 'no-search', authority: nobody }
const lost: Responsible = { key: 'lost', because: 'unknown', authority: null }

/** Who is responsible at the end of the day's events. */
export function responsibleOn(world: World, on: Day, wording: Wording | undefined): Responsible {
  if (on < firstDayOfAct) return notInForce
  if (!world.isSearching) return noSearch
  if (wording === undefined) return actEnded
  if (world.isLost) return lost
  const { client } = world
  if (client === '') return teOffice(world, becauseAtTeOffice(world, wording, on))
  return isSuspended(world, client, on)
    ? teOffice(world, 'suspended')
    : knownAt(municipalities, route.home, client, world.clientBecause)
}

/** The first reason in the order in which a new jobseeker is tested; the discretion of the TE office before all. */
function becauseAtTeOffice(world: World, wording: Wording, on: Day): Because {
  if (world.isAtOwnRequest) return 'discretionary-transfer'
  if (world.isLeft) return 'left-untransferred'
  if (world.isSentBack) return 'change-security'
  if (world.dutyFrom !== '') return 'awaiting-transfer'
  if (world.movedOut !== '') return 'moved'
  const { isInGroup, isRegistered } = standingOn(world, wording.id, on)
  if (!isInGroup) return 'not-in-group'
  if (!isRegistered) return 'registration'
  return isBarred(world, wording, on) ? 'change-security' : 'outside-seven-days'
}

/** Reading: the TE office follows the home municipality, without one the place of residence; in Åland there is none. */
const teOffice = (world: World, because: Because): Responsible =>
  knownAt(teOffices, route.teOffice, known(world, 'homeMunicipality') ?? known(world, 'residenceMunicipality'), because)
