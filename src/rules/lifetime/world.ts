/**
 * One possible course of a history: the facts as they stand and the state of the client relationship. Changed in place.
 */
import type { Day } from '../../calendar/day.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import type { Person } from '../../facts/person.ts'
import type { Ground } from '../eligibility/decision.ts'
import type { Because, EventFieldName, Notice, RefusedRequest, TransferDuty } from './history.ts'

/** A fact, or a field of the event of that number, that has to be known to go on. */
export type Open = keyof Person | readonly [EventFieldName, number]

/** Facts that change as events do. */
export type Facts = { -readonly [Name in keyof Person]: Person[Name] }

/** What is suspended, by municipality: `all`, or the id of a task, to its last day. */
export type Orders = ReadonlyMap<string, ReadonlyMap<string, Day>>

/** Items in the order in which they came, the last one first: courses share what they have in common. */
export type Log<Item> = { readonly item: Item; readonly before: Log<Item> } | undefined

/** The items of a log in the order in which they came. */
export function itemsOf<Item>(log: Log<Item>): readonly Item[] {
  const items: Item[] = []
  for (let place = log; place !== undefined; place = place.before) items.push(place.item)
  return items.reverse()
}

/** A refused request and the number of its event. */
export interface RefusedEvent {
  readonly number: number
  readonly refused: RefusedRequest
}

export interface World {
  facts: Facts
  /**
   * What was open and is assumed here, by its text: the fact's name, or the name of an event's field and the event's
   * number.
   */
  assumed: ReadonlyMap<string, unknown>
  /** For the birth date and the day of expected unemployment: the days on which they can turn something. */
  turnsOfFacts: { readonly birthDate: unknown; readonly expectedOn: unknown; readonly days: readonly Day[] }
  /** The first day of the present or last search and that of the one before it; empty: there was none. */
  start: Day
  startBefore: Day
  isSearching: boolean
  /** The last of the seven days after the last notified change; empty: there was none. */
  windowTo: Day
  /** Whose client the person is: a code; empty: of no municipality. */
  client: string
  clientBecause: Because
  /** The client, or the one who was it last, is so by temporary protection alone: goes with the place of residence. */
  isByResidence: boolean
  /** Was a municipality's client when the last search ended. */
  isFormer: boolean
  /**
   * Is a client, and certainly no longer belongs to the group by which the person is one, or has lost a ground of it.
   */
  hasLapsed: boolean
  /**
   * Of a client: the grounds on which the person has certainly belonged to that group since becoming one, or returning.
   */
  groundsHeld: readonly Ground[]
  /** The TE office's discretion, or its transfer on request to itself: hold for the search. */
  isLeft: boolean
  isAtOwnRequest: boolean
  /** Transferred back, or not resumed, for change security. */
  isSentBack: boolean
  /** Moved out of the trial as a client, with the home or with the place of residence; empty: not. */
  movedOut: 'homeMunicipality' | 'residenceMunicipality' | ''
  /** The day on which a duty to transfer arose that is not carried out; empty: none. */
  dutyFrom: Day
  /** The duty is to transfer to the home municipality, not to the place of residence. */
  isDutyByHome: boolean
  /** A duty to transfer arose in this search. */
  hadDuty: boolean
  orders: Orders
  notices: Log<Notice>
  duties: Log<TransferDuty>
  refused: Log<RefusedEvent>
  /** The numbers of events that left the person untransferred after the transfer. */
  tooLate: Log<number>
  /** Too much is open to tell the courses apart: only whether a search is valid is still known. */
  isLost: boolean
}

const nothing: readonly never[] = []
const noOrders: Orders = /* @__PURE__ */ new Map()
const noAssumptions: ReadonlyMap<string, unknown> = /* @__PURE__ */ new Map()

const noTurns: World['turnsOfFacts'] = { birthDate: undefined, expectedOn: undefined, days: nothing }

export const newWorld = (facts: Person): World => ({
  facts: { ...facts, jobSearchValid: true },
  assumed: noAssumptions,
  turnsOfFacts: noTurns,
  start: '',
  startBefore: '',
  isSearching: false,
  windowTo: '',
  client: '',
  clientBecause: 'transferred',
  isByResidence: false,
  isFormer: false,
  hasLapsed: false,
  groundsHeld: nothing,
  isLeft: false,
  isAtOwnRequest: false,
  isSentBack: false,
  movedOut: '',
  dutyFrom: '',
  isDutyByHome: false,
  hadDuty: false,
  orders: noOrders,
  notices: undefined,
  duties: undefined,
  refused: undefined,
  tooLate: undefined,
  isLost: false,
})

/** The same world, to be changed on its own. */
export const copyOf = (world: World): World => ({ ...world, facts: { ...world.facts } })

export function addNotice(world: World, item: Notice): void {
  world.notices = { item, before: world.notices }
}

export function addDuty(world: World, item: TransferDuty): void {
  world.duties = { item, before: world.duties }
}

/** Thrown where a step turns on something unknown; caught where the courses are told apart (courses.ts). */
export interface Unknown {
  readonly open: Open
}

export const isUnknown = (error: unknown): error is Unknown =>
  typeof error === 'object' && error !== null && 'open' in error

/** The value of a fact that has to be known. */
export function known<Name extends keyof Person>(world: World, name: Name): Exclude<Person[Name], undefined> {
  const value = world.facts[name]
  if (value === undefined) throw { open: name } satisfies Unknown
  return value as Exclude<Person[Name], undefined> // undefined has been thrown
}

/** The code of the municipality whose client the person is. */
export const codeOf = (client: string): TrialMunicipalityCode => client as TrialMunicipalityCode // only such a one is put there
