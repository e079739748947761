/** The plain check of a history: what is refused, of which event, and why. */
import { isDay } from '../../calendar/day.ts'
import { facts, type Fact } from '../../facts/facts.ts'
import { refusalOf } from '../../facts/check.ts'
import type { Expectation } from '../../refusals/expectation.ts'
import * as expected from '../../refusals/expected.ts'
import { refuse, type Refusal } from '../../refusals/problems.ts'
import { isRecord } from '../../values/record.ts'
import { word } from '../fields.ts'
import { factsField, forms, type EventForm } from './event-forms.ts'
import { eventTypes } from './history.ts'
import { checkConflicts, type Add } from './one-value-a-day.ts'

/** Facts that events decide, with what says them there: they are refused among the facts of a person or of an event. */
const decidedByEvents: ReadonlyMap<string, Expectation> = /* @__PURE__ */ new Map<string, Expectation>([
  ['jobSearchValid', expected.searchByEvents],
  ['registeredAs', expected.registrationByEvents],
])

const historyFields = ['id', 'person', 'until', 'transfers', 'events']
const transfersField = /* @__PURE__ */ word('assumed', 'recorded')

/** Everything wrong with a history; empty when a timeline can be told. */
export function refusalsOfHistory(history: unknown): readonly Refusal[] {
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
  if (!isDay(until)) add('not-a-day', 'until', until, expected.day)
  const tellsSearch =
    Array.isArray(events) && events.some((event) => isRecord(event) && event.type === 'search-started')
  checkFacts(person, undefined, add, tellsSearch)
  if (!Array.isArray(events)) add('not-a-record', 'events', events, expected.events)
  else checkEvents(events, history, add)
  return refusals
}

let registered: ReadonlyMap<string, Fact> | undefined

/**
 * The facts of the person, or those of the event of that number. A person's record may say what the events of a job
 * search decide, where there are such events: it has no effect then.
 */
function checkFacts(given: unknown, number: number | undefined, add: Add, mayTellSearch = false): void {
  const place = (): string => (number === undefined ? 'person' : `events[${number}].facts`)
  if (!isRecord(given)) return add('not-a-record', place(), given, factsField.expected)
  registered ??= new Map(facts.map((fact) => [fact.name, fact]))
  for (const name in given) {
    const value = given[name]
    const fact = registered.get(name)
    const toldBy = decidedByEvents.get(name)
    if (toldBy !== undefined && !mayTellSearch) {
      if (value !== undefined) add('not-allowed-here', `${place()}.${name}`, value, toldBy)
    } else if (fact === undefined || (name === 'id' && number !== undefined)) {
      add('unknown-fact', `${place()}.${name}`, value, expected.knownFact)
    } else if (value !== undefined) {
      const refusal = refusalOf(fact, value)
      if (refusal) add(refusal.code, `${place()}.${name}`, value, refusal.expected)
    }
  }
}

const placeOf = (number: number): string => `events[${number}]`

function checkEvents(
  events: readonly unknown[], { until, person, transfers }: Readonly<Record<string, unknown>>, add: Add,
): void {
  let before = ''
  // By number: forEach would pass over the holes of a list.
  for (let number = 0; number < events.length; number += 1) {
    const event: unknown = events[number]
    if (!isRecord(event)) {
      add('not-a-record', placeOf(number), event, expected.event)
      continue
    }
    const { on, type } = event
    if (!isDay(on)) add('not-a-day', `${placeOf(number)}.on`, on, expected.day)
    else if (on >= before) before = on
    else {
      add('out-of-order', `${placeOf(number)}.on`, on, { ...expected.notBeforeEvent, values: { day: before } })
    }
    const form = eventTypes.find((one) => one === type)
    if (form === 'transferred' && transfers !== 'recorded') {
      add('not-allowed-here', `${placeOf(number)}.type`, type, expected.noTransfer)
    }
    if (form) checkFields(event, forms[form], number, add)
    else add('unknown-event', `${placeOf(number)}.type`, type, { ...expected.word, values: { words: eventTypes } })
  }
  const first: unknown = isRecord(events[0]) ? events[0].on : undefined
  if (isDay(until) && isDay(first) && until < first) {
    add('before-first-day', 'until', until, { ...expected.notBeforeFirst, values: { day: first } })
  }
  checkBirth(events, person, add)
  checkConflicts(events, add)
}

function checkFields(
  event: Readonly<Record<string, unknown>>,
  { required, optional }: EventForm,
  number: number,
  add: Add,
): void {
  for (const name in event) {
    if (name === 'on' || name === 'type') continue
    const value = event[name]
    const form = Object.hasOwn(required, name) ? required : optional
    const field = Object.hasOwn(form, name) ? form[name] : undefined
    if (field === undefined) {
      const words = ['on', 'type', ...Object.keys(required), ...Object.keys(optional)]
      add('unknown-field', `${placeOf(number)}.${name}`, value, { ...expected.word, values: { words } })
    } else if (field === factsField) {
      if (value !== undefined) checkFacts(value, number, add)
    } else if (value !== undefined) {
      const code = field.faultOf(value)
      if (code) add(code, `${placeOf(number)}.${name}`, value, field.expected)
    }
  }
  for (const [name, field] of Object.entries(required)) {
    if (event[name] === undefined) add('missing-field', `${placeOf(number)}.${name}`, event[name], field.expected)
  }
  if (event.type === 'supervision-order' && isDay(event.until) && isDay(event.on) && event.until < event.on) {
    add('before-first-day', `${placeOf(number)}.until`, event.until, {
      ...expected.notBeforeOrder,
      values: { day: event.on },
    })
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

/** Throws an {@link InputError} unless a timeline can be told of the history. */
export const checkHistory = (history: unknown): void => refuse(refusalsOfHistory(history))
