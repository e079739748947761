/** The check of a person's facts by the register: what is refused, and why. */
import { isDay } from '../calendar/day.ts'
import { isMunicipalityCode } from '../areas/places.ts'
import { refusalsOfDay } from '../act/check-day.ts'
import type { Expectation } from '../refusals/expectation.ts'
import * as expected from '../refusals/expected.ts'
import { refuse, type ProblemCode, type Refusal } from '../refusals/problems.ts'
import { isRecord } from '../values/record.ts'
import { facts, type Fact, type FactName } from './facts.ts'
import { factNames, personRegister } from './read.ts'

type Fault = readonly [ProblemCode, Expectation]

let names: ReadonlySet<string> | undefined

export function isFactName(name: string): name is FactName {
  names ??= new Set<string>(factNames)
  return names.has(name)
}

function faultOf(fact: Fact, value: unknown): Fault | undefined {
  if (value === null && fact.nullable) return undefined
  switch (fact.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : ['not-a-boolean', expected.flag]
    case 'word':
      if ((fact.words as readonly unknown[]).includes(value)) return undefined // the cast lets any value be looked for
      return [
        'unknown-word',
        { ...(fact.nullable ? expected.wordOrNone : expected.word), values: { words: fact.words } },
      ]
    case 'municipality':
      return isMunicipalityCode(value) ? undefined : ['not-a-municipality', expected.municipalityOrNone]
    case 'day':
      return isDay(value) ? undefined : ['not-a-day', fact.nullable ? expected.dayOrNone : expected.day]
    case 'language':
      return typeof value === 'string' && /^[a-z]{2,3}$/.test(value)
        ? undefined
        : ['not-a-language', expected.languageOrNone]
    case 'hours':
      return faultOfNumber(value, fact.nullable ? expected.hoursOrNone : expected.hours)
    case 'years':
      return faultOfNumber(value, expected.years)
    case 'count':
      return faultOfNumber(value, expected.count)
        ?? (Number.isInteger(value) ? undefined : ['not-a-whole-number', expected.count])
    case 'text':
      return typeof value === 'string' ? undefined : ['not-text', expected.text]
  }
}

function faultOfNumber(value: unknown, kind: Expectation): Fault | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return ['not-a-number', kind]
  return value < 0 ? ['negative-number', kind] : undefined
}

export function refusalOf(fact: Fact, value: unknown): Refusal | undefined {
  const fault = faultOf(fact, value)
  return fault && { code: fault[0], fact: fact.name, value, expected: fault[1] }
}

let rowCopies: readonly Fact[] | undefined

/** The rows of the register, copied: engines read frozen objects more slowly. */
function rows(): readonly Fact[] {
  // The same row.
  rowCopies ??= facts.map((fact) => ({ ...fact, ...('words' in fact && { words: [...fact.words] }) }) as Fact)
  return rowCopies
}

/** All faults of a question about a person on a day. */
export function refusalsOf(person: unknown, on: unknown): readonly Refusal[] {
  const refusals: Refusal[] = isDay(on) ? [] : [...refusalsOfDay(on)]
  if (!isRecord(person)) {
    return [...refusals, { code: 'not-a-record', fact: null, value: person, expected: expected.record }]
  }
  const register = rows()
  for (let place = 0; place < register.length; place += 1) {
    const value = personRegister.read(person, place)
    const fact = register[place]
    const refusal = value === undefined || fact === undefined ? undefined : refusalOf(fact, value)
    if (refusal) refusals.push(refusal)
  }
  if (!hasOnlyFactsInOrder(person)) {
    for (const name in person) {
      if (isFactName(name)) continue
      refusals.push({ code: 'unknown-fact', fact: name, value: person[name], expected: expected.knownFact })
    }
  }
  const { birthDate } = person
  if (isDay(birthDate) && isDay(on) && birthDate > on) {
    refusals.push({ code: 'after-asked-day', fact: 'birthDate', value: birthDate, expected: expected.notAfterAsked })
  }
  return refusals
}

/** Are all names those of facts, in the register's order? Then they need no look-up. */
function hasOnlyFactsInOrder(person: object): boolean {
  let place = 0
  for (const name in person) {
    while (place < factNames.length && factNames[place] !== name) place += 1
    if (place === factNames.length) return false
  }
  return true
}

/** Throws an {@link InputError} unless the question can be answered. */
export const checkQuestion = (person: unknown, on: unknown): void => refuse(refusalsOf(person, on))
