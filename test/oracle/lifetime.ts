/**
 * 5, 6, 22, 24 and 25 § of Act 1269/2020 a second time: whose client a jobseeker is, day by day, slow and obvious.
 * Written from the Act's specification and the contract alone. Eligibility comes from the second formulation of 2 to 4
 * §; what it takes from the library is the list of 3 § and the TE offices.
 *
 * What contract and Act leave to choose, and what is chosen here:
 *
 *  1. Order of a day. The facts of a day are those after all its events (one day gives one fact one value). Then the
 *     events in the order of the contract's table. What the law does by itself (transfer back, the duty to transfer
 *     and, when transfers are assumed, the transfer) comes once a day, after `left-untransferred` and before
 *     `transferred` and `transfer-requested`: a request on the day of the first transfer comes from a client,
 *     discretion used on the day the duty would arise keeps it from arising, and a search that ends on the day of
 *     notice is not transferred back.
 *  2. A move is a change of the home municipality or the place of residence, whatever event tells it. A `moved` that
 *     says what was so before changes nothing and opens no window.
 *  3. Window of a move (OP-32): a change of the home municipality; a change of the place of residence only from
 *     2023-03-01 and of a holder of temporary protection. Moves and notified changes outside a valid search open none.
 *  4. Duty: arises on the first day on which the person belongs to the group, meets the registration condition and is
 *     not barred, in an open window, in the stock's March or by a new wording. Once arisen it stands although the group
 *     or age is lost, until carried out, left, barred, the search ends, or no municipality of the trial is left to
 *     receive.
 *  5. Stock: any search begun by 2021-02-28 and valid since; the duty is due 2021-03-31 if it arises by that day,
 *     by whatever window; later it needs a window and has no due day.
 *  6. New wording (OP-31): the person of that day, of that age, with that day's facts and distance to unemployment,
 *     read with the text of the day before. 2021-03-01 is not such a day: it has the stock.
 *  7. A `search-started` while a search is valid is a registration in the same search, and opens a window; so is a
 *     `change-notified` with `registeredAs`, which without a valid search registers nothing. Of the
 *     registrations of a search the best one counts (OP-07); those of earlier searches do not (the fact is of "the same
 *     search").
 *  8. `left-untransferred` and a transfer to the TE office on request hold for the search and are named as reason to
 *     its end, whatever happens to facts and home; a recorded `transferred` after them has no effect. Before
 *     2021-03-01, without a valid search or for a client, `left-untransferred` has no effect.
 *  9. Recorded `transferred`: has effect if the duty stands, or if the person belongs to the group and meets the
 *     registration condition on that day (4 § asks no seven days), unless barred. Otherwise no effect.
 * 10. Reason at the TE office: discretion (8); transferred or sent back for change security, while the bar lasts;
 *     `moved` while the new home is outside the trial; `awaiting-transfer`; `not-in-group`; `registration`;
 *     `change-security`; `outside-seven-days`. So of several bars the first in the order of act.md part 4 point 1 is
 *     named.
 * 11. Client by temporary protection alone: fixed on the day of transfer (no group by the home then), kept over
 *     requests, moves and restarts. Such a client moves with the residence only, every other one with the home only.
 * 12. A client who moves home to the municipality that already serves on request stays there, reason `moved`, no duty
 *     and no notice. A client whose home leaves the trial but who has temporary protection and residence in it goes to
 *     the TE office and is transferred from there on the same day (two duties, two notices).
 * 13. Moved out and back in the same search: an ordinary duty with the group tested again (window of the move).
 * 14. Restart: former clients resume, also with recorded transfers, without notice. Present home outside the trial: an
 *     ordinary new search (`not-in-group`, or a transfer by the other group). Barred: `change-security`, no duty to
 *     transfer back, since nobody's client is sent back; that ends the right to resume. `search-ended` without a valid
 *     search does nothing. Whoever was with the TE office when the search ended, for whatever reason, does not resume.
 * 15. Change security: searches are counted by `search-started`; the search valid on the day of notice is the one valid
 *     when that day ends. `dismissalNoticeOn: null` ends the bar in every search, also the one of the notice. A notice
 *     dated ahead counts from its day. After the bar's end a transfer needs a window like any other.
 * 16. Transfer back (OP-12): duty and notice by the TE office, to the client and the municipality (by its code) that
 *     had the client.
 * 17. Suspension of all activity: from the order to its `until`, both included; without `until` it does not end. It
 *     moves who answers and nothing else: relationship, duties, requests, moves and restarts go on beneath, and after
 *     `until` the municipality answers again for the reason it had. Orders on one municipality add up. A suspended
 *     municipality does not transfer a moving client: the TE office does. Lists of tasks change no span here.
 * 18. Requests: every condition that fails is named, in the contract's order, also `not-granted`. `request` is the `to`
 *     of the event. A request to the municipality that already serves does nothing. Back to the home municipality is
 *     allowed.
 * 19. Before 2021-03-01 authority null and `not-in-force`, also without a search; from 2025-01-01 `none` and
 *     `no-search` without a search, else the employment authority, also for Åland and no home municipality.
 * 20. TE office of Åland is null with the reason that holds; without a home municipality that of the residence. A
 *     client's TE office during a suspension is that of the present home.
 * 21. Events after `until` are not read. `jobSearchValid` and `registeredAs` in `person` are refused like those in
 *     `facts`.
 * 22. Unknown: every completion is lived through. Authorities differ: authority null, `unknown`. They agree but the
 *     reasons differ: the authority stands, because is `unknown`. `missing` is exact over the completions tried: the
 *     absent facts (and `receivingMunicipalityConsents`) that alone change the authority (or, where it agrees, the
 *     reason). Notices and duties are those of every completion; a request is refused if in every completion, for the
 *     conditions common to all.
 * 23. Lapse (6 § 1 mom.): on a day on which a municipality serves its client, the group by which the person is a client
 *     (11) does not hold, or a ground of that group does not on which the person has belonged to it since becoming a
 *     client, whether or not another one holds. 6 § 2 mom. itself waives the group of a client who returns: there the
 *     group has to have held on a day since the return. A suspended municipality serves nobody. Of an unknown life a
 *     lapse is known where every completion has one that day.
 */
import { absentFacts, candidatesFor, completed, dayAfter, yearsAfter } from './candidates.ts'
import {
  dayNumber,
  decideComplete,
  hasNoEarningsRelatedRight,
  isChangeSecurityClient,
  isEmployedBySubsidy,
  isForeignLanguageSpeaker,
  isImmigrant,
  isInForce,
  isInService,
  isUnder30,
  isUnemployed,
  type Complete,
  type SecondAuthority
} from './eligibility.ts'

// --- What is asked ---

type Day = string
export type Facts = Partial<Omit<Complete, 'jobSearchValid' | 'registeredAs'>>

export type HistoryEvent =
  | {
      readonly on: Day
      readonly type: 'supervision-order'
      readonly municipality: string
      readonly suspends: 'all' | readonly string[]
      readonly until?: Day
    }
  | {
      readonly on: Day
      readonly type: 'moved'
      readonly homeMunicipality?: string | null
      readonly residenceMunicipality?: string | null
    }
  | { readonly on: Day; readonly type: 'facts-changed'; readonly facts: Facts }
  | { readonly on: Day; readonly type: 'search-ended'; readonly cause?: string }
  | {
      readonly on: Day
      readonly type: 'search-started'
      readonly registeredAs: Complete['registeredAs']
      readonly facts?: Facts
    }
  | {
      readonly on: Day
      readonly type: 'change-notified'
      readonly facts?: Facts
      readonly registeredAs?: Complete['registeredAs']
    }
  | {
      readonly on: Day
      readonly type: 'left-untransferred'
      readonly reason: 'linguistic-rights' | 'inappropriate-relationship' | 'other'
    }
  | { readonly on: Day; readonly type: 'transferred' }
  | {
      readonly on: Day
      readonly type: 'transfer-requested'
      readonly to: string
      readonly need: 'linguistic-rights' | 'inappropriate-relationship' | 'safety' | null
      readonly servicesEndangered: boolean
      readonly receivingMunicipalityConsents?: boolean
      readonly granted?: boolean
    }

export interface History {
  readonly id?: string
  readonly person: Facts
  readonly until: Day
  readonly transfers?: 'assumed' | 'recorded'
  readonly events: readonly HistoryEvent[]
}

// --- What is answered ---

export type Authority = SecondAuthority | { readonly kind: 'none' } | { readonly kind: 'employment-authority' }

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

export interface Span {
  readonly from: Day
  readonly to: Day
  readonly authority: Authority
  readonly because: Because
  readonly missing: readonly string[]
  /** The first day of the span on which the client no longer belongs to the group; null: none. */
  readonly lapsedOn: Day | null
}
export interface Notice {
  readonly on: Day
  readonly by: string
  readonly to: readonly string[]
}
export interface Duty {
  readonly what: 'transfer' | 'transfer-on-move' | 'transfer-back'
  readonly by: string
  readonly arose: Day
  readonly due: Day | null
}
export interface Refused {
  readonly on: Day
  readonly request: string
  readonly because: readonly string[]
}
export interface SecondTimeline {
  readonly spans: readonly Span[]
  readonly notices: readonly Notice[]
  readonly duties: readonly Duty[]
  readonly refused: readonly Refused[]
}

// --- 3 §: municipalities and TE offices, as the second formulation of 4 § knows them ---

/**
 * Unemployed, without the right to an allowance, and with a home in `code`: transferred exactly if `code` is in the
 * trial.
 */
const inNeed = (code: string | null): Complete =>
  completed(
    {},
    {
      homeMunicipality: code,
      jobSearchValid: true,
      registeredAs: 'unemployed-jobseeker',
      meetsEarningsRelatedConditions: false,
    }
  )

const destinations = new Map<string | null, SecondAuthority>()
/** The municipality as an authority; null for one outside the trial. */
function trialMunicipality(code: string | null): SecondAuthority {
  const known = destinations.get(code)
  if (known !== undefined) return known
  const { outcome, authority } = decideComplete(inNeed(code), '2024-12-31')
  const destination = outcome === 'transfer' ? authority : null
  destinations.set(code, destination)
  return destination
}
const isInTrial = (code: string | null): boolean => trialMunicipality(code) !== null

const offices = new Map<string, SecondAuthority>()
/** The TE office of a person who stays; null in Åland. */
function teOfficeOf(p: Complete): SecondAuthority {
  const key = `${p.homeMunicipality} ${p.residenceMunicipality}`
  const known = offices.get(key)
  if (known !== undefined) return known
  // Whoever has the right to an allowance, is over 30 and speaks Finnish stays, wherever the home is.
  const stays = completed(
    {},
    { homeMunicipality: p.homeMunicipality, residenceMunicipality: p.residenceMunicipality, jobSearchValid: true }
  )
  const office = decideComplete(stays, '2024-12-31').authority
  offices.set(key, office)
  return office
}

// --- 4 §, with the day and the text apart: a person of `day` read with the text of the day `textOf` ---

const isAtRisk = (p: Complete, day: Day, textOf: Day): boolean => {
  if (textOf < '2022-05-02') return false
  if (p.unemploymentExpectedOn === null) return false
  const daysLeft = dayNumber(p.unemploymentExpectedOn) - dayNumber(day)
  return daysLeft >= 0 && daysLeft <= 14
}

/** The two client groups: by the home (4 § 1 mom.) and by the residence (4 § 2 mom.). */
type Basis = 'home' | 'residence'

function isInGroupOf(basis: Basis, p: Complete, day: Day, textOf: Day): boolean {
  if (basis === 'residence') {
    return textOf >= '2023-03-01' && p.temporaryProtectionPermit && isInTrial(p.residenceMunicipality)
  }
  const hasStatus =
    isUnemployed(p, textOf) || isEmployedBySubsidy(p, textOf) || isInService(p) || isAtRisk(p, day, textOf)
  const hasGround = hasNoEarningsRelatedRight(p) || isUnder30(p, day) || isImmigrant(p) || isForeignLanguageSpeaker(p)
  return hasStatus && hasGround && isInTrial(p.homeMunicipality)
}

/** By which place the person belongs to a client group: the home, else the residence, or none. */
export const groupOf = (p: Complete, day: Day, textOf: Day): Basis | null =>
  isInGroupOf('home', p, day, textOf) ? 'home' : isInGroupOf('residence', p, day, textOf) ? 'residence' : null

/** The grounds of a group that hold: which of the items of 4 § 1 mom., or the permit of 2 mom. */
function groundsOf(basis: Basis, p: Complete, day: Day): ReadonlySet<string> {
  const held: readonly (readonly [string, boolean])[] =
    basis === 'residence'
      ? [['permit', p.temporaryProtectionPermit]]
      : [
          ['allowance', hasNoEarningsRelatedRight(p)],
          ['age', isUnder30(p, day)],
          ['immigrant', isImmigrant(p)],
          ['language', isForeignLanguageSpeaker(p)],
        ]
  return new Set(held.flatMap(([ground, holds]) => (holds ? [ground] : [])))
}

export function isRegistered(registrations: readonly string[], p: Complete, day: Day, textOf: Day): boolean {
  return registrations.some((registeredAs) => {
    if (registeredAs === 'unemployed-jobseeker') return true
    if (textOf <= '2021-05-31') return false
    if (textOf <= '2022-05-01') return true
    return registeredAs === 'jobseeker-at-risk' || isAtRisk(p, day, textOf)
  })
}

// --- One completed history, lived through day by day ---

const tableOrder: readonly HistoryEvent['type'][] = [
  'supervision-order',
  'moved',
  'facts-changed',
  'search-ended',
  'search-started',
  'change-notified',
  'left-untransferred',
  'transferred',
  'transfer-requested',
]

interface Search {
  readonly start: Day
  readonly registrations: string[]
  /** The days that opened a window of seven days: their places among the days of the history. */
  readonly windows: number[]
  /** Whether a duty to transfer has arisen on an earlier day of this search. */
  dutyArose: boolean
}
interface Client {
  readonly of: string
  readonly basis: Basis
  readonly because: Because
}
/** Why the person is with the TE office, when that is not read from the person's facts. */
type AtTeOffice =
  | { readonly because: 'left-untransferred' | 'discretionary-transfer' | 'change-security' }
  | { readonly because: 'moved'; readonly basis: Basis }

/** A refused request and the place of its event: two requests of one day can ask for the same. */
interface RefusedEvent {
  readonly place: number
  readonly refused: Refused
}

interface Life {
  readonly days: { readonly authority: Authority; readonly because: Because; readonly hasLapsed: boolean }[]
  readonly notices: Notice[]
  readonly duties: Duty[]
  readonly refused: RefusedEvent[]
  /** A `left-untransferred` came after the day the duty arose: an input error when transfers are assumed. */
  leftTooLate: boolean
}

interface World {
  readonly person: Complete
  /**
   * Whether the receiving municipality consents, by the place of the request among the events, where the event is
   * silent.
   */
  readonly consents: ReadonlyMap<number, boolean>
}

interface Placed {
  readonly event: HistoryEvent
  readonly place: number
}

function eventsByDay(history: History): Map<Day, Placed[]> {
  const byDay = new Map<Day, Placed[]>()
  history.events.forEach((event, place) => byDay.set(event.on, [...(byDay.get(event.on) ?? []), { event, place }]))
  for (const ofDay of byDay.values())
    ofDay.sort((one, other) => tableOrder.indexOf(one.event.type) - tableOrder.indexOf(other.event.type))
  return byDay
}

function factsAfter(before: Complete, events: readonly Placed[]): Complete {
  const facts = { ...before }
  for (const { event } of events) {
    if (event.type === 'moved') {
      if (event.homeMunicipality !== undefined) facts.homeMunicipality = event.homeMunicipality
      if (event.residenceMunicipality !== undefined) facts.residenceMunicipality = event.residenceMunicipality
    }
    if ('facts' in event)
      for (const [fact, value] of Object.entries(event.facts ?? {}))
        if (value !== undefined) Object.assign(facts, { [fact]: value })
  }
  return facts
}

function liveThrough(
  history: History,
  world: World,
  days: readonly Day[],
  byDay: ReadonlyMap<Day, readonly Placed[]>
): Life {
  const recorded = history.transfers === 'recorded'
  const life: Life = { days: [], notices: [], duties: [], refused: [], leftTooLate: false }
  const orders = history.events.filter((event) => event.type === 'supervision-order')
  const isSuspended = (code: string, day: Day): boolean =>
    orders.some(
      (order) =>
        order.municipality === code &&
        order.suspends === 'all' &&
        order.on <= day &&
        (order.until === undefined || day <= order.until)
    )

  let facts = world.person
  let search: Search | null = null
  const starts: Day[] = []
  let client: Client | null = null
  let atTeOffice: AtTeOffice | null = null
  let standingDuty: Basis | null = null
  let formerClient: Basis | null = null
  const groundsHeld = new Set<string>()

  const placeOf = (basis: Basis): string | null =>
    basis === 'home' ? facts.homeMunicipality : facts.residenceMunicipality

  /** 5 § 3-4 mom.: the three conditions hold, and the notice concerns this search (OP-12 c). */
  const isBarred = (day: Day): boolean => {
    const notice = facts.dismissalNoticeOn
    if (search === null || notice === null || !isChangeSecurityClient(facts, day)) return false
    const wasValidOnNotice = search.start <= notice
    const firstAfterNotice = starts.find((start) => start > notice)
    return wasValidOnNotice || firstAfterNotice === search.start
  }

  /** By which place the person is to be transferred, by 4 § as of this day. */
  const eligibleBy = (day: Day, textOf: Day): Basis | null => {
    if (search === null || !isRegistered(search.registrations, facts, day, textOf)) return null
    return groupOf(facts, day, textOf)
  }

  const transfer = (basis: Basis, day: Day): void => {
    const of = placeOf(basis)
    if (of === null || !isInTrial(of)) throw new Error('A transfer needs a municipality of the trial')
    client = { of, basis, because: 'transferred' }
    groundsHeld.clear()
    standingDuty = null
    atTeOffice = null
    life.notices.push({ on: day, by: 'te-office', to: ['client', 'receiving-municipality'] })
  }

  days.forEach((day, index) => {
    const events = byDay.get(day) ?? []
    const yesterday = facts
    if (events.length > 0) facts = factsAfter(facts, events)
    const homeChanged = facts.homeMunicipality !== yesterday.homeMunicipality
    const residenceChanged = facts.residenceMunicipality !== yesterday.residenceMunicipality

    // Moves: 5 § 1 mom.; OP-32.
    if (
      search !== null &&
      (homeChanged || (residenceChanged && day >= '2023-03-01' && facts.temporaryProtectionPermit))
    )
      search.windows.push(index)
    if (client !== null && isInForce(day) && (client.basis === 'home' ? homeChanged : residenceChanged)) {
      const by: string = isSuspended(client.of, day) ? 'te-office' : client.of
      const to = placeOf(client.basis)
      if (to !== null && isInTrial(to)) {
        if (to !== client.of) {
          life.duties.push({ what: 'transfer-on-move', by, arose: day, due: null })
          life.notices.push({ on: day, by, to: ['client', 'receiving-municipality'] })
        }
        client = { of: to, basis: client.basis, because: 'moved' }
      } else {
        life.duties.push({ what: 'transfer-on-move', by, arose: day, due: null })
        life.notices.push({ on: day, by, to: ['client', 'te-office'] })
        atTeOffice = { because: 'moved', basis: client.basis }
        client = null
      }
    }

    for (const { event } of events) {
      if (event.type === 'search-ended' && search !== null) {
        // 6 § 1 mom.
        formerClient = client === null ? null : client.basis
        search = null
        client = null
        atTeOffice = null
        standingDuty = null
      }
      if (event.type === 'search-started') {
        if (search !== null) {
          search.registrations.push(event.registeredAs)
          search.windows.push(index)
        } else {
          search = { start: day, registrations: [event.registeredAs], windows: [index], dutyArose: false }
          starts.push(day)
          // 6 § 2 mom.
          const place = formerClient === null ? null : placeOf(formerClient)
          if (formerClient !== null && place !== null && isInTrial(place) && isInForce(day)) {
            if (isBarred(day)) atTeOffice = { because: 'change-security' }
            else {
              client = { of: place, basis: formerClient, because: 'resumed' }
              groundsHeld.clear()
            }
          }
          formerClient = null
        }
      }
      if (event.type === 'change-notified' && search !== null) {
        search.windows.push(index)
        if (event.registeredAs !== undefined) search.registrations.push(event.registeredAs)
      }
      if (event.type === 'left-untransferred' && search !== null && isInForce(day)) {
        if (client !== null || search.dutyArose) life.leftTooLate = true
        if (client === null && (atTeOffice === null || atTeOffice.because !== 'discretionary-transfer')) {
          atTeOffice = { because: 'left-untransferred' }
          standingDuty = null
        }
      }
    }

    if (search !== null && isInForce(day)) {
      const barred = isBarred(day)
      // 5 § 4 mom.
      if (client !== null && barred) {
        life.duties.push({ what: 'transfer-back', by: 'te-office', arose: day, due: null })
        life.notices.push({ on: day, by: 'te-office', to: ['client', client.of] })
        client = null
        atTeOffice = { because: 'change-security' }
      }
      if (atTeOffice !== null && atTeOffice.because === 'change-security' && !barred) atTeOffice = null
      if (atTeOffice !== null && atTeOffice.because === 'moved' && isInTrial(placeOf(atTeOffice.basis)))
        atTeOffice = null
      if (standingDuty !== null) {
        const basis: Basis = eligibleBy(day, day) ?? standingDuty
        standingDuty = barred || !isInTrial(placeOf(basis)) ? null : basis
      }
      // 5 § 1-2 mom., 24 § 1 mom.
      const mayBeTransferred =
        client === null && standingDuty === null && !barred && (atTeOffice === null || atTeOffice.because === 'moved')
      const basis = mayBeTransferred ? eligibleBy(day, day) : null
      if (basis !== null) {
        const inWindow = search.windows.some((opened) => index - opened <= 7)
        const inStock = search.start <= '2021-02-28' && day <= '2021-03-31'
        const dayBefore = days[index - 1] ?? dayAfter(day, -1)
        const broughtInByText = isInForce(dayBefore) && eligibleBy(day, dayBefore) === null
        if (inWindow || inStock || broughtInByText) {
          life.duties.push({ what: 'transfer', by: 'te-office', arose: day, due: inStock ? '2021-03-31' : null })
          search.dutyArose = true
          if (recorded) {
            standingDuty = basis
            atTeOffice = null
          } else transfer(basis, day)
        }
      }
    }

    for (const { event, place } of events) {
      if (event.type === 'transferred' && search !== null && isInForce(day) && client === null && !isBarred(day)) {
        // The compiler loses the type in the closure.
        const discretionUsed = atTeOffice !== null && (atTeOffice as AtTeOffice).because !== 'moved'
        const basis: Basis | null = standingDuty ?? eligibleBy(day, day)
        if (!discretionUsed && basis !== null) transfer(basis, day)
      }
      if (event.type === 'transfer-requested') {
        // 5 § 4-6 mom. from 2021-06-01, 6-8 mom. from 2023-01-01
        const from = isInForce(day) ? (client as Client | null) : null // the compiler loses the type in the closure
        const consents = event.receivingMunicipalityConsents ?? world.consents.get(place)
        const because: string[] = []
        if (day < '2021-06-01') because.push('not-yet-in-force')
        if (from === null) because.push('not-a-client')
        if (event.need === null) because.push('no-need')
        if (event.servicesEndangered) because.push('services-endangered')
        if (event.to !== 'te-office' && consents === false) because.push('no-consent')
        if (event.to !== 'te-office' && !isInTrial(event.to)) because.push('not-in-trial')
        if (event.granted === false) because.push('not-granted')
        if (because.length > 0 || from === null)
          life.refused.push({ place, refused: { on: day, request: event.to, because } })
        else if (event.to === 'te-office') {
          client = null
          atTeOffice = { because: 'discretionary-transfer' }
          life.notices.push({ on: day, by: 'te-office', to: ['client', 'home-municipality'] })
        } else if (event.to !== from.of) {
          client = { of: event.to, basis: from.basis, because: 'discretionary-transfer' }
          life.notices.push({ on: day, by: 'te-office', to: ['client', 'home-municipality', 'receiving-municipality'] })
        }
      }
    }

    life.days.push({ ...answer(day), hasLapsed: hasLapsed(day) })
  })

  /** 6 § 1 mom.: the client no longer belongs to the group. */
  function hasLapsed(day: Day): boolean {
    if (client === null || !isInForce(day)) return false
    const belongs = isInGroupOf(client.basis, facts, day, day)
    const now = groundsOf(client.basis, facts, day)
    const hasLost = [...groundsHeld].some((ground) => !now.has(ground))
    if (belongs) for (const ground of now) groundsHeld.add(ground)
    const waived = client.because === 'resumed' && groundsHeld.size === 0
    return !isSuspended(client.of, day) && (hasLost || (!belongs && !waived))
  }

  function answer(day: Day): { readonly authority: Authority; readonly because: Because } {
    if (day < '2021-03-01') return { authority: null, because: 'not-in-force' }
    if (search === null) return { authority: { kind: 'none' }, because: 'no-search' }
    if (day > '2024-12-31') return { authority: { kind: 'employment-authority' }, because: 'act-ended' }
    if (client !== null && isSuspended(client.of, day)) return { authority: teOfficeOf(facts), because: 'suspended' }
    if (client !== null) return { authority: trialMunicipality(client.of), because: client.because }
    return { authority: teOfficeOf(facts), because: whyNotClient(day, search.registrations) }
  }

  function whyNotClient(day: Day, registrations: readonly string[]): Because {
    if (atTeOffice !== null) return atTeOffice.because
    if (standingDuty !== null) return 'awaiting-transfer'
    if (groupOf(facts, day, day) === null) return 'not-in-group'
    if (!isRegistered(registrations, facts, day, day)) return 'registration'
    if (isBarred(day)) return 'change-security'
    return 'outside-seven-days'
  }

  return life
}

// --- The completions of the absent facts ---

const daysOfLaw = [
  '2021-03-01',
  '2021-03-31',
  '2021-06-01',
  '2021-10-02',
  '2022-05-02',
  '2022-05-23',
  '2022-07-11',
  '2022-08-01',
  '2023-01-01',
  '2023-03-01',
  '2023-07-01',
  '2023-12-01',
  '2024-12-31',
]

/** The values tried for each absent fact: one for everything the law can tell apart on some day of the history. */
function worldsOf(
  history: History,
  days: readonly Day[]
): {
  readonly worlds: readonly World[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly names: readonly string[]
} {
  const first = days[0] ?? history.until
  const last = days[days.length - 1] ?? history.until
  const absent = absentFacts(history.person).filter((fact) => fact !== 'jobSearchValid' && fact !== 'registeredAs')
  const events = history.events.filter(({ on }) => on <= last)
  const opening = events
    .filter(({ type }) => type === 'search-started' || type === 'change-notified' || type === 'moved')
    .map(({ on }) => on)
  const inWindows = unique(
    [...opening, ...daysOfLaw].flatMap((day) => [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => dayAfter(day, step)))
  )
  const noticesGiven = [
    history.person.dismissalNoticeOn,
    ...events.map((event) => ('facts' in event ? event.facts?.dismissalNoticeOn : undefined)),
  ]
  const born = [
    history.person.birthDate,
    ...events.map((event) => ('facts' in event ? event.facts?.birthDate : undefined)),
  ]
  const turning55 = born.flatMap((day) =>
    typeof day === 'string' ? [-1, 0, 1].map((step) => dayAfter(yearsAfter(day, 55), step)) : []
  )
  const turns = unique([
    first,
    last,
    '2022-12-31',
    '2023-01-01',
    ...turning55,
    ...events.flatMap(({ on }) => [-1, 0, 1].map((step) => dayAfter(on, step))),
  ])
  const places = events.flatMap((event) => {
    if (event.type === 'moved') return [event.homeMunicipality, event.residenceMunicipality]
    if (event.type === 'supervision-order') return [event.municipality]
    if (event.type === 'transfer-requested') return event.to === 'te-office' ? [] : [event.to]
    return 'facts' in event ? [event.facts?.homeMunicipality, event.facts?.residenceMunicipality] : []
  })
  // One of the trial of which the history says nothing: Turku, Pori, Helsinki, Vantaa, Oulu, Tampere, whichever is not
  // named.
  const unnamed = ['853', '609', '091', '092', '564', '837'].find((code) => !places.includes(code))
  const named = [...places, unnamed].filter((code) => code !== undefined)
  const base = candidatesFor({ ...history.person }, first)
  const candidates: Record<string, readonly unknown[]> = {
    ...base,
    homeMunicipality: unique([...base.homeMunicipality, ...named]),
    residenceMunicipality: unique([...base.residenceMunicipality, ...named]),
    // Turning 30 on each day near a window, 55 around each notice; long before and long after.
    birthDate: unique([
      ...inWindows.map((day) => yearsAfter(day, -30)),
      ...[...noticesGiven, ...(absent.includes('dismissalNoticeOn') ? turns : [])].flatMap((day) =>
        typeof day === 'string' ? [-1, 0, 1].map((step) => dayAfter(yearsAfter(day, -55), step)) : []
      ),
      '1960-06-15',
      '1980-06-15',
      '2000-06-15',
    ]).filter((day) => day <= first),
    // Every fourteenth day: so on each day somebody is at risk, within fourteen days.
    unemploymentExpectedOn: [
      null,
      ...unique([
        ...inWindows.flatMap((day) => [day, dayAfter(day, 14)]),
        ...days.filter((_, place) => place % 14 === 0),
        last,
      ]),
    ],
    dismissalNoticeOn: [null, ...turns],
  }
  const silent = history.events.flatMap((event, place) =>
    event.on <= last &&
    event.type === 'transfer-requested' &&
    event.to !== 'te-office' &&
    event.receivingMunicipalityConsents === undefined
      ? [place]
      : []
  )
  const names = [...absent, ...silent.map((place) => `receivingMunicipalityConsents ${place}`)]
  const values = [...absent.map((fact) => candidates[fact] ?? []), ...silent.map(() => [true, false])]
  let rows: Record<string, unknown>[] = [{}]
  names.forEach((name, index) => {
    rows = rows.flatMap((row) => (values[index] ?? []).map((value) => ({ ...row, [name]: value })))
    if (rows.length > 20_000) throw new Error(`Too many completions: ${names.join(', ')}`)
  })
  const worlds = rows.map((row) => ({
    // The group is asked of persons with a valid job search only; whether it is valid, the events say.
    person: completed(
      { ...history.person },
      { jobSearchValid: true },
      Object.fromEntries(Object.entries(row).filter(([name]) => !name.includes(' ')))
    ),
    consents: new Map(silent.map((place) => [place, row[`receivingMunicipalityConsents ${place}`] === true])),
  }))
  return { worlds, rows, names }
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

// --- The answer ---

function livesOf(history: History) {
  if ('jobSearchValid' in history.person || 'registeredAs' in history.person)
    throw new Error('Events decide job search and registration')
  const days: Day[] = []
  const first = history.events[0]?.on
  if (first !== undefined) for (let day = first; day <= history.until; day = dayAfter(day, 1)) days.push(day)
  const byDay = eventsByDay(history)
  const { worlds, rows, names } = worldsOf(history, days)
  return { days, rows, names, lives: worlds.map((world) => liveThrough(history, world, days, byDay)) }
}

/**
 * Whether some completion has a `left-untransferred` after the day the duty arose: with assumed transfers, an input
 * error.
 */
export const leftTooLate = (history: History): boolean => livesOf(history).lives.some((life) => life.leftTooLate)

const sameAs = (one: unknown) => {
  const text = JSON.stringify(one)
  return (other: unknown): boolean => JSON.stringify(other) === text
}

/** The entries of the first list that stand in every list. */
function inEvery<T>(lists: readonly (readonly T[])[]): T[] {
  return (lists[0] ?? []).filter((entry) => lists.every((list) => list.some(sameAs(entry))))
}

/** Refused in every completion, event by event; the conditions common to all. */
function refusedInEvery(lists: readonly (readonly RefusedEvent[])[]): Refused[] {
  return (lists[0] ?? []).flatMap(({ place, refused }) => {
    const all = lists.map((list) => list.find((one) => one.place === place))
    if (all.some((one) => one === undefined)) return []
    return [
      {
        ...refused,
        because: refused.because.filter((word) => all.every((one) => one?.refused.because.includes(word))),
      },
    ]
  })
}

/** The timeline of a history, without sources; every completion of its absent facts is lived through. */
export function secondTimeline(history: History): SecondTimeline {
  const { days, rows, names, lives } = livesOf(history)
  const wordOfName = (name: string): string => name.split(' ')[0] ?? name

  /** Of each absent fact, the completions that differ in it alone, together. */
  const alike = names.map((name) => {
    const byOthers = new Map<string, number[]>()
    rows.forEach((row, place) => {
      const others = JSON.stringify({ ...row, [name]: null })
      byOthers.set(others, [...(byOthers.get(others) ?? []), place])
    })
    return [...byOthers.values()]
  })

  const keyOfAuthority = new Map<Authority, string>()
  const authorityKey = (authority: Authority): string => {
    const known = keyOfAuthority.get(authority) ?? JSON.stringify(authority)
    keyOfAuthority.set(authority, known)
    return known
  }

  const spans: { -readonly [Field in keyof Span]: Span[Field] }[] = []
  let lastColumn = ''
  days.forEach((day, index) => {
    const answers = lives.map((life) => life.days[index])
    const authorities = answers.map((one) => authorityKey(one?.authority ?? null))
    const reasons = answers.map((one) => one?.because ?? 'unknown')
    const column = `${authorities.join()}|${reasons.join()}`
    const span = spans[spans.length - 1]
    const lapsedOn = answers.every((one) => one?.hasLapsed) ? day : null
    if (span !== undefined && column === lastColumn) {
      span.to = day
      if (span.authority !== null) span.lapsedOn ??= lapsedOn
      return
    }
    lastColumn = column
    const sameAuthority = authorities.every((one) => one === authorities[0])
    const sameReason = sameAuthority && reasons.every((one) => one === reasons[0])
    const turning = sameAuthority ? reasons : authorities
    const missing = sameReason
      ? []
      : unique(
          names
            .filter((_, place) =>
              alike[place]?.some((places) => places.some((one) => turning[one] !== turning[places[0] ?? 0]))
            )
            .map(wordOfName)
        )
    const next: Span = {
      from: day,
      to: day,
      authority: sameAuthority ? (answers[0]?.authority ?? null) : null,
      because: sameReason ? (reasons[0] ?? 'unknown') : 'unknown',
      missing,
      lapsedOn: sameAuthority ? lapsedOn : null,
    }
    const said = ({ authority, because, missing }: Span): unknown => [authority, because, missing]
    if (span !== undefined && sameAs(said(span))(said(next))) {
      span.to = day
      span.lapsedOn ??= next.lapsedOn
    } else spans.push(next)
  })

  return {
    spans,
    notices: inEvery(lives.map(({ notices }) => notices)),
    duties: inEvery(lives.map(({ duties }) => duties)),
    refused: refusedInEvery(lives.map(({ refused }) => refused)),
  }
}
