/** Reads a history once: what is wrong with it, or a form of fixed shapes in which days are numbers. */
import { dayNumber, dayOf, isDay, type DayNumber } from '../../../calendar/day.ts'
import { hasRightFacts, refusalOf } from '../../../facts/check.ts'
import { facts, type Fact, type FactName } from '../../../facts/facts.ts'
import type { Person } from '../../../facts/person.ts'
import { copyOfPerson } from '../../../facts/read.ts'
import type { Expectation } from '../../../refusals/expectation.ts'
import * as expected from '../../../refusals/expected.ts'
import type { Refusal } from '../../../refusals/problems.ts'
import { isRecord } from '../../../values/record.ts'
import { word } from '../../fields.ts'
import { eventTypes, type ChangeableFacts, type History, type HistoryEvent } from '../history.ts'
import { factsField, formOf, type EventForm } from './event-forms.ts'
import { checkConflicts, type Add } from './one-value-a-day.ts'

/** An event that can be followed. */
export interface EventOf<Type extends HistoryEvent['type']> {
  readonly type: Type
  readonly raw: Extract<HistoryEvent, { readonly type: Type }>
  /** Its number in the history. */
  readonly number: number
  /** Its place among the events of a day, in the order of `eventTypes`. */
  readonly rank: number
  /** The facts it tells, moves included; one that is there but undefined is not told. */
  readonly facts: ChangeableFacts | undefined
}
export type ParsedEvent = { readonly [Type in HistoryEvent['type']]: EventOf<Type> }[HistoryEvent['type']]

/** A day with events, in the order in which they count. */
interface DayOfEvents {
  readonly on: DayNumber
  readonly events: ParsedEvent[]
}

/** A history that can be followed. */
export interface ParsedHistory {
  readonly raw: History
  /** What is known at the start; the job search, if there is one, is valid. */
  readonly facts: Person
  readonly until: DayNumber
  readonly isRecorded: boolean
  readonly days: readonly DayOfEvents[]
}

type Entries = Readonly<Record<string, unknown>>

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
  const tellsSearch = (): boolean =>
    Array.isArray(events) && events.some((event) => isRecord(event) && event.type === 'search-started')
  const told: Record<string, unknown> = isRightAtOnce(person) ? person : {}
  if (told !== person) checkFacts(person, undefined, add, tellsSearch, told)
  const days: DayOfEvents[] = []
  if (Array.isArray(events)) parseEvents(events, history, days, add)
  else add('not-a-record', 'events', events, expected.events)
  if (refusals.length > 0) return refusals
  const raw = history as unknown as History // nothing is wrong with it
  return { raw, facts: factsOf(told), until: lastDay, isRecorded: transfers === 'recorded', days }
}

/** Facts that events decide, with what says them there: they are refused among the facts of a person or of an event. */
const decidedByEvents: Readonly<Partial<Record<FactName, Expectation>>> = {
  jobSearchValid: expected.searchByEvents, registeredAs: expected.registrationByEvents,
}

let registered: ReadonlyMap<string, { readonly fact: Fact; readonly decidedBy: Expectation | undefined }> | undefined

const register = (): NonNullable<typeof registered> =>
  (registered ??= new Map(facts.map((fact) => [fact.name, { fact, decidedBy: decidedByEvents[fact.name] }])))

/** Is it a plain record of a person with right values that says nothing of what events decide? So most are. */
const isRightAtOnce = (person: unknown): person is Record<string, unknown> =>
  isRecord(person) && Object.getPrototypeOf(person) === Object.prototype && hasRightFacts(person)
  && person.jobSearchValid === undefined && person.registeredAs === undefined

/** The facts at the start, in one shape. */
const factsOf = (told: Person): Person => ({ ...copyOfPerson(told), jobSearchValid: true })

/** An event, or a field of it. */
const placeOf = (number: number, field?: string): string => `events[${number}]${field === undefined ? '' : `.${field}`}`

/**
 * Read and written here, not within the loop over the names: V8 would compile the loop for one name and throw it away
 * at the next, over and over, in every thread but the first.
 */
const read = (record: Readonly<Record<string, unknown>>, name: string): unknown => record[name]
const write = (record: Record<string, unknown>, name: string, value: unknown): void => { record[name] = value }

/**
 * The facts of the person, or those of the event of that number. A person's record may say what the events of a job
 * search decide, where there are such events: it has no effect then. What is right is put into `told`.
 */
function checkFacts(
  given: unknown, number: number | undefined, add: Add, mayTellSearch?: () => boolean, told?: Record<string, unknown>
): void {
  const place = (): string => (number === undefined ? 'person' : placeOf(number, 'facts'))
  if (!isRecord(given)) return add('not-a-record', place(), given, factsField.expected)
  const byName = register()
  for (const name in given) {
    const value = read(given, name)
    const row = byName.get(name)
    if (row?.decidedBy && !mayTellSearch?.()) {
      if (value !== undefined) add('not-allowed-here', `${place()}.${name}`, value, row.decidedBy)
    } else if (row === undefined || (name === 'id' && number !== undefined)) {
      add('unknown-fact', `${place()}.${name}`, value, expected.knownFact)
    } else if (value !== undefined) {
      const refusal = refusalOf(row.fact, value)
      if (refusal) add(refusal.code, `${place()}.${name}`, value, refusal.expected)
      else if (told && row.decidedBy === undefined) write(told, name, value)
    }
  }
}

/** Puts the events into days, in the order in which they count. */
function parseEvents(
  events: readonly unknown[], { until, person, transfers }: Entries, days: DayOfEvents[], add: Add
): void {
  const births: unknown[] = [isRecord(person) ? person.birthDate : undefined]
  let before: DayNumber = 0
  // By number: forEach would pass over the holes of a list.
  for (let number = 0; number < events.length; number += 1) {
    const event: unknown = events[number]
    if (!isRecord(event)) {
      add('not-a-record', placeOf(number), event, expected.event)
      continue
    }
    const { on, type, facts } = event
    if (isRecord(facts)) births.push(facts.birthDate)
    const day = dayNumber(on)
    const isNewDay = day > before
    if (day === 0) add('not-a-day', placeOf(number, 'on'), on, expected.day)
    else if (day < before) add('out-of-order', placeOf(number, 'on'), on, onDay(expected.notBeforeEvent, dayOf(before)))
    else before = day
    const form = formOf(type)
    if (form === undefined) {
      add('unknown-event', placeOf(number, 'type'), type, { ...expected.word, values: { words: eventTypes } })
      continue
    }
    if (type === 'transferred' && transfers !== 'recorded')
      add('not-allowed-here', placeOf(number, 'type'), type, expected.noTransfer)
    checkFields(event, form, number, add)
    const told = { type: form.type, raw: event, number, rank: form.rank, facts: factsToldBy(type, event) }
    const parsed = told as unknown as ParsedEvent // or else the history is refused
    if (isNewDay) days.push({ on: day, events: [parsed] })
    else days.at(-1)?.events.push(parsed)
  }
  for (const { events } of days) if (events.length > 1) events.sort((one, other) => one.rank - other.rank)
  const first: unknown = isRecord(events[0]) ? events[0].on : undefined
  if (isBefore(until, first)) add('before-first-day', 'until', until, onDay(expected.notBeforeFirst, first))
  // Nothing happens to a person before birth.
  for (const birthDate of births)
    if (isBefore(first, birthDate)) add('too-early', placeOf(0, 'on'), first, onDay(expected.notBeforeBirth, birthDate))
  if (days.length < events.length) checkConflicts(events, add)
}

/** The facts that an event of the type tells. */
const factsToldBy = (type: unknown, { homeMunicipality, residenceMunicipality, facts }: Entries): unknown =>
  type === 'moved' ? { homeMunicipality, residenceMunicipality } : facts

function checkFields(event: Entries, { fields, required }: EventForm, number: number, add: Add): void {
  for (const name in event) {
    if (name === 'on' || name === 'type') continue
    const value = event[name]
    const field = fields.get(name)
    if (field === undefined) {
      const words = ['on', 'type', ...fields.keys()]
      add('unknown-field', placeOf(number, name), value, { ...expected.word, values: { words } })
    } else if (value === undefined) continue
    else if (field === factsField) checkFacts(value, number, add)
    else {
      const code = field.faultOf(value)
      if (code) add(code, placeOf(number, name), value, field.expected)
    }
  }
  for (const name of required) {
    const field = fields.get(name)
    if (field && event[name] === undefined) add('missing-field', placeOf(number, name), undefined, field.expected)
  }
  const { type, on, until } = event
  if (type === 'supervision-order' && isBefore(until, on))
    add('before-first-day', placeOf(number, 'until'), until, onDay(expected.notBeforeOrder, on))
}

const isBefore = (day: unknown, other: unknown): boolean => isDay(day) && isDay(other) && day < other

const onDay = (expectation: Expectation, day: unknown): Expectation =>
  ({ ...expectation, values: { day: String(day) } })
