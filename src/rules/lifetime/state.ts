/** What a history has made of a person by the end of a day, in one of its branches. */
import type { DayNumber } from '../../calendar/day.ts'
import type { TrialMunicipalityCode } from '../../areas/members.ts'
import type { Person } from '../../facts/person.ts'
import { municipalityFor, notInForce, type Responsible } from './authorities.ts'
import type { Notice, RefusedRequest, TransferDuty } from './history.ts'
import type { Subject } from './membership.ts'

/** A municipality's client. */
export interface Client {
  readonly kind: 'client'
  readonly municipality: TrialMunicipalityCode
  readonly because: 'transferred' | 'resumed' | 'moved' | 'discretionary-transfer'
  /** The municipality as an authority. */
  readonly responsible: Responsible
  /** A client by temporary protection alone, who goes with the place of residence. */
  readonly isByResidence: boolean
  /** The grounds, as bits, on which the client has certainly belonged to that group since the transfer or return. */
  readonly groundsHeld: number
  /** Certainly no longer belongs to that group, or has lost one of these grounds. */
  readonly hasLapsed: boolean
}

/**
 * How a person stands to the municipalities and the TE office. `client` is transferred to a municipality, `no-search`
 * has no valid job search; all others are with the TE office: `discretionary-transfer` at the person's own request,
 * `change-security` because the person was transferred back or not resumed.
 */
type Relationship =
  | Client
  | { readonly kind: 'no-search'; readonly former: Client | undefined }
  | { readonly kind: 'awaiting-transfer'; readonly isByHome: boolean }
  | { readonly kind: 'untransferred' | 'left-untransferred' | 'discretionary-transfer' | 'change-security' }

export const untransferred: Relationship = { kind: 'untransferred' }

/** A client of a municipality, by the code of one of the trial. */
export const newClient = (
  code: string, because: Client['because'], isByResidence: boolean, groundsHeld = 0
): Client => {
  const municipality = code as TrialMunicipalityCode // the callers have seen to it
  const responsible = municipalityFor(municipality, because)
  return {
    kind: 'client', municipality, because, responsible, isByResidence,
    groundsHeld, hasLapsed: false,
  }
}

/** What is suspended, by municipality: `all`, or the id of a task, to its last day. */
export type Orders = ReadonlyMap<string, ReadonlyMap<string, DayNumber>>

/** Persistent list, newest first: branches share their past. */
export type Log<Item> = { readonly item: Item; readonly before: Log<Item> } | undefined

/** The items of a log, oldest first. */
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

/** Its fields change during a day; the values in them never do, so that a copy is a state of its own. */
export interface State extends Subject {
  relationship: Relationship
  /** The first day of the present or last search; 0: there was none. */
  start: DayNumber
  /** The last of the seven days after the last notified change. */
  windowTo: DayNumber
  /** Moved out of the trial as a client, with the home or with the place of residence; empty: not. */
  movedOut: 'homeMunicipality' | 'residenceMunicipality' | ''
  /** A duty to transfer arose in this search. */
  hadDuty: boolean
  orders: Orders
  /** Does the municipality asked for consent? By the number of the event that does not say so; assumed. */
  consents: ReadonlyMap<number, boolean>
  /** What is assumed in this branch, by the number of the unknown; undefined where nothing had to be assumed of it. */
  assumed: readonly unknown[]
  /** There are too many branches to tell this one apart: only whether a search is valid is still known. */
  isLost: boolean
  notices: Log<Notice>
  duties: Log<TransferDuty>
  refused: Log<RefusedEvent>
  /** The numbers of events that left the person untransferred after the transfer. */
  tooLate: Log<number>
  /** Who is responsible at the end of the day. */
  responsible: Responsible
}

const noOrders: Orders = /* @__PURE__ */ new Map()
const noConsents: State['consents'] = /* @__PURE__ */ new Map()
const nothing: readonly never[] = []

export const firstState = (facts: Person): State => ({
  facts,
  standing: undefined,
  relationship: { kind: 'no-search', former: undefined },
  start: 0,
  startBefore: 0,
  windowTo: 0,
  movedOut: '',
  hadDuty: false,
  orders: noOrders,
  consents: noConsents,
  assumed: nothing,
  isLost: false,
  notices: undefined,
  duties: undefined,
  refused: undefined,
  tooLate: undefined,
  responsible: notInForce,
})
