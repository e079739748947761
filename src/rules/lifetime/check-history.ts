/** The plain check of a history: what is refused, of which event, and why. */
import { isDay } from '../../calendar/day.ts'
import { facts, type Fact } from '../../facts/facts.ts'
import { refusalOf } from '../../facts/check.ts'
import { expected } from '../../refusals/expected.ts'
import { filled, InputError, type Problem, type ProblemCode } from '../../refusals/problems.ts'
import { isRecord } from '../../refusals/record.ts'
import { day } from '../fields.ts'
import { factsField, forms, type EventForm } from './event-forms.ts'
import { eventTypes } from './history.ts'
import { checkConflicts, type Add } from './one-value-a-day.ts'

/** Facts that events decide, with what says them there: they are refused among the facts of a person or of an event. */
const decidedByEvents: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['jobSearchValid', 'search-started and search-ended say it'],
  ['registeredAs', 'registeredAs of search-started or change-notified says it'],
])

const historyFields = ['id', 'person', 'until', 'transfers', 'events']

/** Everything wrong with a history; empty when a timeline can be told. */
export function problemsOfHistory(history: unknown): readonly Problem[] {
  if (!isRecord(history)) return [problem('not-a-record', null, history, `an object with ${historyFields.join(', ')}`)]
  const problems: Problem[] = []
  const add = (code: ProblemCode, fact: string, value: unknown, expectation: string): void => void problems.push(problem(code, fact, value, expectation))
  for (const name in history) if (!historyFields.includes(name)) add('unknown-field', name, history[name], `one of: ${historyFields.join(', ')}`)
  const { id, person, until, transfers, events } = history
  if (id !== undefined && typeof id !== 'string') add('not-text', 'id', id, 'a text')
  if (transfers !== undefined && transfers !== 'assumed' && transfers !== 'recorded') add('unknown-word', 'transfers', transfers, 'one of: assumed, recorded')
  if (!isDay(until)) add('not-a-day', 'until', until, day.expected)
  const tellsSearch = Array.isArray(events) && events.some((event) => isRecord(event) && event.type === 'search-started')
  checkFacts(person, undefined, add, tellsSearch)
  if (!Array.isArray(events)) add('not-a-record', 'events', events, 'a list of events')
  else checkEvents(events, history, add)
  return problems
}

const problem = (code: ProblemCode, fact: string | null, value: unknown, expected: string): Problem => ({ code, fact, value, expected })

let registered: ReadonlyMap<string, Fact> | undefined

/**
 * The facts of the person, or those of the event of that number. A person's record may say what the events of a job search
 * decide, where there are such events: it has no effect then.
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
      if (value !== undefined) add('not-allowed-here', `${place()}.${name}`, value, `no such fact here: ${toldBy}`)
    } else if (fact === undefined || (name === 'id' && number !== undefined)) {
      add('unknown-fact', `${place()}.${name}`, value, expected['known-fact'])
    } else if (value !== undefined) {
      const refusal = refusalOf(fact, value)
      if (refusal) add(refusal.code, `${place()}.${name}`, value, filled(refusal, expected[refusal.expectation]).expected)
    }
  }
}

const placeOf = (number: number): string => `events[${number}]`

function checkEvents(events: readonly unknown[], { until, person, transfers }: Readonly<Record<string, unknown>>, add: Add): void {
  let before = ''
  // By number: forEach would pass over the holes of a list.
  for (let number = 0; number < events.length; number += 1) {
    const event: unknown = events[number]
    if (!isRecord(event)) {
      add('not-a-record', placeOf(number), event, 'an event: an object with on, type and the fields of its type')
      continue
    }
    const { on, type } = event
    if (!isDay(on)) add('not-a-day', `${placeOf(number)}.on`, on, day.expected)
    else {
      if (on < before) add('out-of-order', `${placeOf(number)}.on`, on, `a day not before that of the event before it, ${before}`)
      else before = on
    }
    const form = eventTypes.find((one) => one === type)
    if (form === 'transferred' && transfers !== 'recorded') {
      add('not-allowed-here', `${placeOf(number)}.type`, type, 'no such event here: with assumed transfers the law transfers by itself')
    }
    if (form) checkFields(event, forms[form], number, add)
    else add('unknown-event', `${placeOf(number)}.type`, type, `one of: ${eventTypes.join(', ')}`)
  }
  const first: unknown = isRecord(events[0]) ? events[0].on : undefined
  if (isDay(until) && isDay(first) && until < first) add('before-first-day', 'until', until, `a day not before the first event, ${first}`)
  checkBirth(events, person, add)
  checkConflicts(events, add)
}

function checkFields(event: Readonly<Record<string, unknown>>, { required, optional }: EventForm, number: number, add: Add): void {
  for (const name in event) {
    if (name === 'on' || name === 'type') continue
    const value = event[name]
    const field = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) ? optional[name] : undefined
    if (field === undefined) {
      add('unknown-field', `${placeOf(number)}.${name}`, value, `one of: ${['on', 'type', ...Object.keys(required), ...Object.keys(optional)].join(', ')}`)
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
    add('before-first-day', `${placeOf(number)}.until`, event.until, `a day not before the order, ${event.on}`)
  }
}

/** Nothing happens to a person before birth. */
function checkBirth(events: readonly unknown[], person: unknown, add: Add): void {
  const first: unknown = isRecord(events[0]) ? events[0].on : undefined
  const told: unknown[] = [isRecord(person) ? person.birthDate : undefined]
  for (const event of events) if (isRecord(event) && isRecord(event.facts)) told.push(event.facts.birthDate)
  for (const birthDate of told) {
    if (isDay(birthDate) && isDay(first) && first < birthDate) add('too-early', 'events[0].on', first, `a day not before the birth date, ${birthDate}`)
  }
}

/** Throws an {@link InputError} unless a timeline can be told of the history. */
export function checkHistory(history: unknown): void {
  const problems = problemsOfHistory(history)
  if (problems.length > 0) throw new InputError(problems)
}
