/** The check of a person's facts by the register: what is refused, and why. */
import { isDay, type Day } from '../calendar/day.ts'
import { refusalsOfDay } from '../act/check-day.ts'
import { firstDayOfAct } from '../act/time-in-force.ts'
import * as expected from '../refusals/expected.ts'
import { refuse, type Refusal } from '../refusals/problems.ts'
import { isRecord } from '../values/record.ts'
import { facts, type Fact, type FactName } from './facts.ts'
import { faultOf } from './fault.ts'
import type { Person } from './person.ts'
import { factNames, personRegister } from './read.ts'
import { hasRightValues } from './right-values.ts'

let places: ReadonlyMap<string, number> | undefined

/** The place of a fact in the register; -1 for what is no fact. */
function placeOf(name: string): number {
  places ??= new Map(factNames.map((name, place) => [name, place]))
  return places.get(name) ?? -1
}

export const isFactName = (name: string): name is FactName => placeOf(name) >= 0

export function refusalOf(fact: Fact, value: unknown): Refusal | undefined {
  const fault = faultOf(fact, value)
  return fault && { code: fault[0], fact: fact.name, value, expected: fault[1] }
}

const none: readonly never[] = []

/** All faults of a question about a person on a day. */
export function refusalsOf(person: unknown, on: unknown): readonly Refusal[] {
  if (isRecord(person) && hasRightFacts(person) && isAnswerable(person, on)) return none
  const refusals: Refusal[] = [...refusalsOfDay(on)]
  if (!isRecord(person)) {
    return [...refusals, { code: 'not-a-record', fact: null, value: person, expected: expected.record }]
  }
  for (const [place, fact] of facts.entries()) {
    const value = personRegister.read(person, place)
    const refusal = value === undefined ? undefined : refusalOf(fact, value)
    if (refusal) refusals.push(refusal)
  }
  for (const name in person) {
    if (isFactName(name)) continue
    refusals.push({ code: 'unknown-fact', fact: name, value: person[name], expected: expected.knownFact })
  }
  const { birthDate } = person
  if (isDay(birthDate) && isDay(on) && birthDate > on) {
    refusals.push({ code: 'after-asked-day', fact: 'birthDate', value: birthDate, expected: expected.notAfterAsked })
  }
  return refusals
}

/** Has the record nothing but facts, each with a value that it can have? */
export const hasRightFacts = (record: Readonly<Record<string, unknown>>): boolean =>
  hasOnlyFacts(record) && hasRightValues(record)

/** Is it a day on which the person is born, if the day of birth is known? */
function isAnswerable({ birthDate }: Person, on: unknown): boolean {
  if (on !== lastAsked) {
    if (!isDay(on)) return false
    lastAsked = on
  }
  return birthDate === undefined || birthDate <= lastAsked
}

/** A day that is known to exist: questions about one day come in a row. */
let lastAsked: Day = firstDayOfAct

/** Are all names those of facts? In the register's order, as mostly, they need no look-up. */
function hasOnlyFacts(record: object): boolean {
  let place = 0
  for (const name in record) {
    if (factNames[place] !== name) place = placeOf(name)
    if (place < 0) return false
    place += 1
  }
  return true
}

/** Throws an {@link InputError} unless the question can be answered. */
export const checkQuestion = (person: unknown, on: unknown): void => refuse(refusalsOf(person, on))
