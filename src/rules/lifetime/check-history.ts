/** The plain check of a history: what is refused, of which event, and why. */
import { isDay } from '../../act/day.ts'
import { facts, type Fact } from '../../facts/facts.ts'
import { refusalOf } from '../../facts/check.ts'
import { expected } from '../../refusals/expected.ts'
import { filled, InputError, type Problem, type ProblemCode } from '../../refusals/problems.ts'
import { day, flag, municipality, orNone, orWord, text, trialMunicipality, word, type Field } from '../fields.ts'
import { tasksById } from '../tasks/table.ts'
import { eventTypes } from './history.ts'

/** Facts of a person, or of an event, that events decide: they are refused among facts. */
const decidedByEvents: readonly string[] = ['jobSearchValid', 'registeredAs']

const suspended: Field = {
  faultOf: (value) => {
    if (value === 'all') return undefined
    const isList = Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && tasksById().has(id))
    return isList ? undefined : 'unknown-task'
  },
  expected: 'all, or a list of ids of tasks',
}

/** Checked apart, with their own names. */
const factsField: Field = { faultOf: () => undefined, expected: 'an object with facts about the person' }

interface EventForm {
  readonly required: Readonly<Record<string, Field>>
  readonly optional: Readonly<Record<string, Field>>
}

const forms: Readonly<Record<(typeof eventTypes)[number], EventForm>> = {
  'supervision-order': { required: { municipality: trialMunicipality, suspends: suspended }, optional: { until: day } },
  moved: { required: {}, optional: { homeMunicipality: /* @__PURE__ */ orNone(municipality), residenceMunicipality: /* @__PURE__ */ orNone(municipality) } },
  'facts-changed': { required: { facts: factsField }, optional: {} },
  'search-ended': { required: {}, optional: { cause: text } },
  'search-started': {
    required: { registeredAs: /* @__PURE__ */ word('unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk') },
    optional: { facts: factsField },
  },
  'change-notified': { required: {}, optional: { facts: factsField } },
  'left-untransferred': { required: { reason: /* @__PURE__ */ word('linguistic-rights', 'inappropriate-relationship', 'other') }, optional: {} },
  transferred: { required: {}, optional: {} },
  'transfer-requested': {
    required: {
      to: /* @__PURE__ */ orWord(municipality, 'te-office'),
      need: /* @__PURE__ */ orNone(/* @__PURE__ */ word('linguistic-rights', 'inappropriate-relationship', 'safety')),
      servicesEndangered: flag,
    },
    optional: { receivingMunicipalityConsents: flag, granted: flag },
  },
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
  checkFacts(person, undefined, add)
  if (!Array.isArray(events)) add('not-a-record', 'events', events, 'a list of events')
  else checkEvents(events, history, add)
  return problems
}

type Add = (code: ProblemCode, fact: string, value: unknown, expectation: string) => void

const problem = (code: ProblemCode, fact: string | null, value: unknown, expected: string): Problem => ({ code, fact, value, expected })

let registered: ReadonlyMap<string, Fact> | undefined

/** The facts of the person, or those of the event of that number. */
function checkFacts(given: unknown, number: number | undefined, add: Add): void {
  const place = (): string => (number === undefined ? 'person' : `events[${number}].facts`)
  if (!isRecord(given)) return add('not-a-record', place(), given, factsField.expected)
  registered ??= new Map(facts.map((fact) => [fact.name, fact]))
  for (const name in given) {
    const value = given[name]
    const fact = registered.get(name)
    if (decidedByEvents.includes(name)) {
      if (value !== undefined) add('not-allowed-here', `${place()}.${name}`, value, 'no such fact here: events of the job search decide it')
    } else if (fact === undefined || (name === 'id' && number !== undefined)) {
      add('unknown-fact', `${place()}.${name}`, value, expected['known-fact'])
    } else if (value !== undefined) {
      const refusal = refusalOf(fact, value)
      if (refusal) add(refusal.code, `${place()}.${name}`, value, filled(refusal, expected[refusal.expectation]).expected)
    }
  }
}

const placeOf = (number: number): string => `events[${number}]`

function checkEvents(events: readonly unknown[], { until, person }: Readonly<Record<string, unknown>>, add: Add): void {
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
      before = on > before ? on : before
    }
    const form = eventTypes.find((one) => one === type)
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
  for (const name in required) {
    if (event[name] === undefined) add('missing-field', `${placeOf(number)}.${name}`, event[name], required[name]?.expected ?? '')
  }
  if (event.type === 'supervision-order' && isDay(event.until) && isDay(event.on) && event.until < event.on) {
    add('before-first-day', `${placeOf(number)}.until`, event.until, `a day not before the order, ${event.on}`)
  }
}

/** Nothing happens to a person before birth. */
function checkBirth(events: readonly unknown[], person: unknown, add: Add): void {
  const first: unknown = isRecord(events[0]) ? events[0].on : undefined
  const told: unknown[] = [isRecord(person) ? person.birthDate : undefined]
  for (const event of events) if (isRecord(event) && isRecord(event.facts) && event.facts.birthDate !== undefined) told.push(event.facts.birthDate)
  for (const birthDate of told) {
    if (isDay(birthDate) && isDay(first) && first < birthDate) add('too-early', 'events[0].on', first, `a day not before the birth date, ${birthDate}`)
  }
}

/** The facts an event tells, moves included. */
function toldBy(event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (event.type === 'moved') return { homeMunicipality: event.homeMunicipality, residenceMunicipality: event.residenceMunicipality }
  return isRecord(event.facts) ? event.facts : {}
}

/** Can the event share its day with the one of that number? */
function isOfDay(event: unknown, day: unknown): boolean {
  return event !== undefined && (!isRecord(event) || event.on === day)
}

/** One day gives one fact one value. */
function checkConflicts(events: readonly unknown[], add: Add): void {
  let day: unknown
  let told = new Map<string, unknown>()
  events.forEach((event, number) => {
    if (!isRecord(event)) return
    if (event.on !== day && told.size > 0) told = new Map()
    day = event.on
    if (!isOfDay(events[number - 1], day) && !isOfDay(events[number + 1], day)) return
    const facts = toldBy(event)
    for (const name in facts) {
      const value = facts[name]
      // What is an object is no value of a fact, and has been refused.
      if (value === undefined || (typeof value === 'object' && value !== null)) continue
      if (told.has(name) && told.get(name) !== value) {
        const place = event.type === 'moved' ? `events[${number}].${name}` : `events[${number}].facts.${name}`
        add('conflicting', place, value, `${String(told.get(name))}, as another event of the day tells: one day gives one fact one value`)
      }
      told.set(name, value)
    }
  })
}

/** Throws an {@link InputError} unless a timeline can be told of the history. */
export function checkHistory(history: unknown): void {
  const problems = problemsOfHistory(history)
  if (problems.length > 0) throw new InputError(problems)
}
