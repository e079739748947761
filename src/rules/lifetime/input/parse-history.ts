/** Reads a history once: what is wrong with it, or a form of fixed shapes in which days are numbers. */
import { dayNumber, dayOf, isDay, type DayNumber } from '../../../calendar/day.ts'
import { refusalOf } from '../../../facts/check.ts'
import { facts, type Fact } from '../../../facts/facts.ts'
import type { Person } from '../../../facts/person.ts'
import type { Expectation } from '../../../refusals/expectation.ts'
import * as expected from '../../../refusals/expected.ts'
import type { Refusal } from '../../../refusals/problems.ts'
import { isRecord } from '../../../values/record.ts'
import { word } from '../../fields.ts'
import { eventTypes, type ChangeableFacts, type History, type HistoryEvent } from '../history.ts'
import { factsField, formOf, type EventForm } from './event-forms.ts'
import { checkConflicts, type Add } from './one-value-a-day.ts'

/** An event that can be followed. */
export interface ParsedEvent {
  readonly given: HistoryEvent
  /** Its number in the history. */
  readonly number: number
  /** Its place among the events of a day, in the order of `eventTypes`. */
  readonly rank: number
  /** The facts it tells, moves included; one that is there but undefined is not told. */
  readonly facts: ChangeableFacts | undefined
}

/** A day with events, in the order in which they count. */
export interface DayOfEvents {
  readonly on: DayNumber
  readonly events: ParsedEvent[]
}

/** A history that can be followed. */
export interface ParsedHistory {
  readonly given: History
  /** What is known at the start; the job search, if there is one, is valid. */
  readonly facts: Person
  readonly until: DayNumber
  readonly isRecorded: boolean
  readonly days: readonly DayOfEvents[]
}

type Entries = Readonly<Record<string, unknown>>

/** Facts that events decide, with what says them there: they are refused among the facts of a person or of an event. */
const decidedByEvents: ReadonlyMap<string, Expectation> = /* @__PURE__ */ new Map<string, Expectation>([
  ['jobSearchValid', expected.searchByEvents],
  ['registeredAs', expected.registrationByEvents],
])

const historyFields = ['id', 'person', 'until', 'transfers', 'events']
const transfersField = /* @__PURE__ */ word('assumed', 'recorded')

/** Everything wrong with a history, or, when nothing is, the history as it is followed. */
export function parseHistory(history: unknown): ParsedHistory | readonly Refusal[] {
  const refusals: Refusal[] = []
  const add: Add = (code, fact, value, expected) => void refusals.push({ code, fact, value, expected })
  const values = { words: historyFields }
  if (!isRecord(history)) {
    return [{ code: 'not-a-record', fact: null, value: history, expected: { ...expected.history, values } }]
  }
  for (const name in history) {
    if (!historyFields.includes(name)) add('unknown-field', name, history[name], { ...expected.word, values })
  }
  const { id, person, until, transfers, events } = history
  if (id !== undefined && typeof id !== 'string') add('not-text', 'id', id, expected.text)
  const ofTransfers = transfers === undefined ? undefined : transfersField.faultOf(transfers)
  if (ofTransfers) add(ofTransfers, 'transfers', transfers, transfersField.expected)
  const lastDay = dayNumber(until)
  if (lastDay === 0) add('not-a-day', 'until', until, expected.day)
  const tellsSearch =
    Array.isArray(events) && events.some((event) => isRecord(event) && event.type === 'search-started')
  const known: Record<string, unknown> = { ...nothingKnown() }
  checkFacts(person, undefined, tellsSearch, add, known)
  const days: DayOfEvents[] = []
  if (Array.isArray(events)) parseEvents(events, history, days, add)
  else add('not-a-record', 'events', events, expected.events)
  if (refusals.length > 0) return refusals
  const given = history as unknown as History // nothing is wrong with it
  return { given, facts: known, until: lastDay, isRecorded: transfers === 'recorded', days }
}

let registered: ReadonlyMap<string, Fact> | undefined
const register = (): ReadonlyMap<string, Fact> => (registered ??= new Map(facts.map((fact) => [fact.name, fact])))

let shape: Person | undefined
/** A person of whom nothing is known, with a field for each fact: engines read such records fast. */
const nothingKnown = (): Person =>
  (shape ??= { ...Object.fromEntries(facts.map(({ name }) => [name, undefined])), jobSearchValid: true })

const placeOf = (number: number): string => `events[${number}]`

/**
 * The facts of the person, or those of the event of that number. A person's record may say what the events of a job
 * search decide, where there are such events: it has no effect then. What is right is put into `known`.
 */
function checkFacts(
  given: unknown, number: number | undefined, mayTellSearch: boolean, add: Add, known?: Record<string, unknown>,
): void {
  const place = (): string => (number === undefined ? 'person' : `${placeOf(number)}.facts`)
  if (!isRecord(given)) return add('not-a-record', place(), given, factsField.expected)
  for (const name in given) {
    const value = given[name]
    const fact = register().get(name)
    const toldBy = decidedByEvents.get(name)
    if (toldBy !== undefined && !mayTellSearch) {
      if (value !== undefined) add('not-allowed-here', `${place()}.${name}`, value, toldBy)
    } else if (fact === undefined || (name === 'id' && number !== undefined)) {
      add('unknown-fact', `${place()}.${name}`, value, expected.knownFact)
    } else if (value !== undefined) {
      const refusal = refusalOf(fact, value)
      if (refusal) add(refusal.code, `${place()}.${name}`, value, refusal.expected)
      else if (known && toldBy === undefined) known[name] = value
    }
  }
}

/** Puts the events into days, in the order in which they count. */
function parseEvents(
  events: readonly unknown[], { until, person, transfers }: Entries, days: DayOfEvents[], add: Add,
): void {
  let today: DayOfEvents = { on: 0, events: [] }
  // By number: forEach would pass over the holes of a list.
  for (let number = 0; number < events.length; number += 1) {
    const event: unknown = events[number]
    if (!isRecord(event)) {
      add('not-a-record', placeOf(number), event, expected.event)
      continue
    }
    const { on, type } = event
    const day = dayNumber(on)
    if (day === 0) add('not-a-day', `${placeOf(number)}.on`, on, expected.day)
    else if (day < today.on) {
      const values = { day: dayOf(today.on) }
      add('out-of-order', `${placeOf(number)}.on`, on, { ...expected.notBeforeEvent, values })
    } else if (day > today.on) {
      today = { on: day, events: [] }
      days.push(today)
    }
    const form = formOf(type)
    if (form === undefined) {
      add('unknown-event', `${placeOf(number)}.type`, type, { ...expected.word, values: { words: eventTypes } })
      continue
    }
    if (type === 'transferred' && transfers !== 'recorded')
      add('not-allowed-here', `${placeOf(number)}.type`, type, expected.noTransfer)
    checkFields(event, form, number, add)
    const given = event as unknown as HistoryEvent // or else it is refused
    today.events.push({ given, number, rank: form.rank, facts: factsTold(event) })
  }
  for (const { events } of days) if (events.length > 1) events.sort((one, other) => one.rank - other.rank)
  const first: unknown = isRecord(events[0]) ? events[0].on : undefined
  if (isDay(until) && isDay(first) && until < first) {
    add('before-first-day', 'until', until, { ...expected.notBeforeFirst, values: { day: first } })
  }
  checkBirth(events, person, add)
  checkConflicts(events, add)
}

function factsTold({ type, homeMunicipality, residenceMunicipality, facts }: Entries): ChangeableFacts | undefined {
  const told = type === 'moved' ? { homeMunicipality, residenceMunicipality } : facts
  return told as ChangeableFacts | undefined // or else it is refused
}

function checkFields(event: Entries, { fields, required }: EventForm, number: number, add: Add): void {
  for (const name in event) {
    if (name === 'on' || name === 'type') continue
    const value = event[name]
    const field = fields.get(name)
    if (field === undefined) {
      const words = ['on', 'type', ...fields.keys()]
      add('unknown-field', `${placeOf(number)}.${name}`, value, { ...expected.word, values: { words } })
    } else if (value === undefined) continue
    else if (field === factsField) {
      checkFacts(value, number, false, add)
    } else {
      const code = field.faultOf(value)
      if (code) add(code, `${placeOf(number)}.${name}`, value, field.expected)
    }
  }
  for (const name of required) {
    if (event[name] !== undefined) continue
    const wanted = fields.get(name)?.expected
    if (wanted) add('missing-field', `${placeOf(number)}.${name}`, event[name], wanted)
  }
  if (event.type === 'supervision-order' && isDay(event.until) && isDay(event.on) && event.until < event.on) {
    const values = { day: event.on }
    add('before-first-day', `${placeOf(number)}.until`, event.until, { ...expected.notBeforeOrder, values })
  }
}

/** Nothing happens to a person before birth. */
function checkBirth(events: readonly unknown[], person: unknown, add: Add): void {
  const first: unknown = isRecord(events[0]) ? events[0].on : undefined
  const told: unknown[] = [isRecord(person) ? person.birthDate : undefined]
  for (const event of events) if (isRecord(event) && isRecord(event.facts)) told.push(event.facts.birthDate)
  for (const birthDate of told) {
    if (isDay(birthDate) && isDay(first) && first < birthDate) {
      add('too-early', 'events[0].on', first, { ...expected.notBeforeBirth, values: { day: birthDate } })
    }
  }
}

/** Everything wrong with a history; empty when a timeline can be told. */
export function refusalsOfHistory(history: unknown): readonly Refusal[] {
  const parsed = parseHistory(history)
  return 'given' in parsed ? [] : parsed
}
