/** What happened to a person, and what the Act makes of it: the form of a history and of a timeline. */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { Day } from '../../calendar/day.ts'
import type { AreaId, TrialMunicipalityCode } from '../../areas/members.ts'
import type { TeOfficeId } from '../../areas/office-names.ts'
import type { FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import type { TaskId } from '../tasks/table.ts'

/** Facts that an event can change: all but those that events themselves decide, and the key. */
export type ChangeableFacts = Omit<Person, 'id' | 'jobSearchValid' | 'registeredAs'>

interface EventOf<Type extends string> {
  /** The day of the event, `YYYY-MM-DD`; it belongs to the new state. */
  readonly on: Day
  readonly type: Type
}

/** The supervising agency suspends the activity of a municipality. 22 § 3 mom. */
export interface SupervisionOrder extends EventOf<'supervision-order'> {
  /** The municipality whose activity is suspended, a three-digit code. */
  readonly municipality: TrialMunicipalityCode | (string & {})
  /** `all` gives the clients to the TE office; a list of tasks leaves them where they are. */
  readonly suspends: 'all' | readonly (TaskId | (string & {}))[]
  /** The last day of the suspension; absent: to the end of the history. */
  readonly until?: Day | undefined
}

/** The person moves. A municipality that is left out stays the same. 5 § 1 mom. */
export interface Moved extends EventOf<'moved'> {
  readonly homeMunicipality?: string | null | undefined
  readonly residenceMunicipality?: string | null | undefined
}

/** Facts change without a notification; birthdays need no event. */
export interface FactsChanged extends EventOf<'facts-changed'> {
  readonly facts: ChangeableFacts
}

/** The job search lapses. 6 § 1 mom. */
export interface SearchEnded extends EventOf<'search-ended'> {
  /** Why, in the caller's words; never interpreted. */
  readonly cause?: string | undefined
}

/** The job search begins, or begins again. 5 § 2 mom., 6 § 2 mom. */
export interface SearchStarted extends EventOf<'search-started'> {
  readonly registeredAs: NonNullable<Person['registeredAs']>
  readonly facts?: ChangeableFacts | undefined
}

/** The person notifies a change in the job search. 5 § 2 mom. */
export interface ChangeNotified extends EventOf<'change-notified'> {
  readonly facts?: ChangeableFacts | undefined
  /** The person also registers anew in the same search; of the registrations of a search the best counts. */
  readonly registeredAs?: SearchStarted['registeredAs'] | undefined
}

/** The TE office uses its discretion not to transfer. 5 § 3 mom., from 2023-01-01 5 mom. */
export interface LeftUntransferred extends EventOf<'left-untransferred'> {
  readonly reason: 'linguistic-rights' | 'inappropriate-relationship' | 'other'
}

/** The TE office transfers and gives notice; only in a history of recorded transfers. 5 § 1 mom. */
export interface Transferred extends EventOf<'transferred'> {}

/** The client asks to be moved. 5 § 4-5 mom., from 2023-01-01 6-7 mom. */
export interface TransferRequested extends EventOf<'transfer-requested'> {
  /** `te-office`, or the three-digit code of the municipality asked for. */
  readonly to: string
  readonly need: 'linguistic-rights' | 'inappropriate-relationship' | 'safety' | null
  readonly servicesEndangered: boolean
  /** Absent: unknown. */
  readonly receivingMunicipalityConsents?: boolean | undefined
  /** False: the TE office did not grant what it may grant. */
  readonly granted?: boolean | undefined
}

/** Something that happened to a person, on a day. */
export type HistoryEvent =
  | SupervisionOrder
  | Moved
  | FactsChanged
  | SearchEnded
  | SearchStarted
  | ChangeNotified
  | LeftUntransferred
  | Transferred
  | TransferRequested

/** What happened to a person: the facts known at the start and the events in order of time. */
export interface History {
  /** The caller's own key; echoed, never interpreted. */
  readonly id?: string | undefined
  /**
   * Facts known at the start. `jobSearchValid` and `registeredAs` have no effect here: events of the job search decide
   * them.
   */
  readonly person: Person
  /** The last day asked about, `YYYY-MM-DD`. */
  readonly until: Day
  /**
   * `assumed`: transfer and notice fall on the day the duty arises; `recorded`: on the days of the `transferred`
   * events.
   */
  readonly transfers?: 'assumed' | 'recorded' | undefined
  /** In order of time; events of one day count in the order of {@link eventTypes}, whatever their order here. */
  readonly events: readonly HistoryEvent[]
}

/** The types of events, in the order in which events of one day count. */
export const eventTypes = /* @__PURE__ */ deepFreeze([
  'supervision-order',
  'moved',
  'facts-changed',
  'search-ended',
  'search-started',
  'change-notified',
  'left-untransferred',
  'transferred',
  'transfer-requested',
] as const satisfies readonly HistoryEvent['type'][])

/**
 * The authority responsible for a person on a day; null where the Act is not yet in force, does not apply, or it is
 * unknown.
 */
export type ResponsibleAuthority =
  | { readonly kind: 'municipality'; readonly code: TrialMunicipalityCode; readonly area: AreaId }
  | { readonly kind: 'te-office'; readonly id: TeOfficeId | null; readonly name: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'employment-authority' }
  | null

/** Why an authority is responsible. */
export type Because =
  | 'not-in-force'
  | 'no-search'
  | 'not-in-group'
  | 'registration'
  | 'outside-seven-days'
  | 'awaiting-transfer'
  | 'left-untransferred'
  | 'transferred'
  | 'moved'
  | 'discretionary-transfer'
  | 'change-security'
  | 'resumed'
  | 'suspended'
  | 'act-ended'
  | 'unknown'

/** A run of days on which the same authority was responsible for the same reason. */
export interface Span {
  /** The first day. */
  readonly from: Day
  /** The last day, included. */
  readonly to: Day
  /** Who was responsible; null where nobody can be named: before the Act, in Åland, or where it is unknown. */
  readonly authority: ResponsibleAuthority
  /** Why that authority was. */
  readonly because: Because
  /**
   * As they read on the first day; last 6 § 1 mom., if on a day of the span a client no longer belongs to the group, or
   * has lost a ground.
   */
  readonly sources: readonly string[]
  /**
   * With a span that is unknown: the absent facts that can change its authority, or, where that is certain, the reason.
   */
  readonly missing: readonly (FactName | EventFieldName)[]
  /** The tasks of the municipality that are suspended. */
  readonly suspendedTasks?: readonly string[]
}

/** A field of an event that can be left out, and then is unknown. */
export type EventFieldName = 'receivingMunicipalityConsents'

/** Who gives or gets a notice; a code is that of the municipality whose client the person was. */
export type NoticeParty =
  'te-office' | 'client' | 'home-municipality' | 'receiving-municipality' | TrialMunicipalityCode

/** A notice that had to be given. */
export interface Notice {
  readonly on: Day
  readonly by: NoticeParty
  readonly to: readonly NoticeParty[]
  readonly sources: readonly string[]
}

/** A duty to transfer the person. */
export interface TransferDuty {
  readonly what: 'transfer' | 'transfer-on-move' | 'transfer-back'
  readonly by: NoticeParty
  readonly arose: Day
  /** The last day that the Act sets; null where it sets none. */
  readonly due: Day | null
  readonly sources: readonly string[]
}

/** Why a request to be moved could not be granted. */
export type RefusalReason =
  | 'not-yet-in-force'
  | 'not-a-client'
  | 'no-need'
  | 'services-endangered'
  | 'no-consent'
  | 'not-in-trial'
  | 'not-granted'

/** A request that the Act does not allow, or that was not granted, with every condition that failed. */
export interface RefusedRequest {
  readonly on: Day
  /** What was asked for: `te-office` or a code. */
  readonly request: string
  readonly because: readonly RefusalReason[]
  readonly sources: readonly string[]
}

/** Which authority was responsible on every day, and what had to be done. */
export interface Timeline {
  readonly id?: string
  /** In order, without gap or overlap, from the first event to `until`. */
  readonly spans: readonly Span[]
  readonly notices: readonly Notice[]
  readonly duties: readonly TransferDuty[]
  readonly refused: readonly RefusedRequest[]
}
