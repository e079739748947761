/** The plain check of a person's facts, from the register alone: what is refused, and why. */
import { isDay } from '../calendar/day.ts'
import { isMunicipalityCode } from '../areas/places.ts'
import type { FactExpectation } from '../refusals/expected.ts'
import { facts, type Fact, type FactName } from './facts.ts'
import { isRecord } from '../refusals/record.ts'
import { inEnglish, InputError, type ProblemCode, type Refusal } from '../refusals/problems.ts'
import { personReader } from './read.ts'

type Fault = readonly [ProblemCode, FactExpectation]

let names: ReadonlySet<string> | undefined

/** Is this the name of a fact about a person? */
export function isFactName(name: string): name is FactName {
  names ??= new Set(personReader.facts)
  return names.has(name)
}

/** What is wrong with a known value of the fact; undefined when nothing is. */
function faultOf(fact: Fact, value: unknown): Fault | undefined {
  if (value === null && fact.nullable) return undefined
  switch (fact.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : ['not-a-boolean', 'boolean']
    case 'word':
      // The cast lets any value be looked for among the words.
      return (fact.words as readonly unknown[]).includes(value) ? undefined : ['unknown-word', fact.nullable ? 'word-or-none' : 'word']
    case 'municipality':
      return isMunicipalityCode(value) ? undefined : ['not-a-municipality', 'municipality-or-none']
    case 'day':
      return isDay(value) ? undefined : ['not-a-day', fact.nullable ? 'day-or-none' : 'day']
    case 'language':
      return typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? undefined : ['not-a-language', 'language-or-none']
    case 'hours':
      return faultOfNumber(value, fact.nullable ? 'hours-or-none' : 'hours')
    case 'years':
      return faultOfNumber(value, 'years')
    case 'count':
      return faultOfNumber(value, 'count') ?? (Number.isInteger(value) ? undefined : ['not-a-whole-number', 'count'])
    case 'text':
      return typeof value === 'string' ? undefined : ['not-text', 'text']
  }
}

function faultOfNumber(value: unknown, expected: FactExpectation): Fault | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return ['not-a-number', expected]
  return value < 0 ? ['negative-number', expected] : undefined
}

/** The refusal of a fact's known value; undefined when the value is one the fact can have. */
export function refusalOf(fact: Fact, value: unknown): Refusal | undefined {
  const fault = faultOf(fact, value)
  return fault && { code: fault[0], fact: fact.name, value, expectation: fault[1], ...('words' in fact && { with: fact.words.join(', ') }) }
}

/** Everything that makes `person` no set of facts, or `on` no day to ask about; empty when the question can be answered. */
export function refusalsOf(person: unknown, on: unknown): readonly Refusal[] {
  const refusals: Refusal[] = isDay(on) ? [] : [{ code: 'not-a-day', fact: 'on', value: on, expectation: 'asked-day' }]
  if (!isRecord(person)) {
    return [...refusals, { code: 'not-a-record', fact: null, value: person, expectation: 'record' }]
  }
  for (let place = 0; place < facts.length; place += 1) {
    const value = personReader.read(person, place)
    const fact = facts[place]
    const refusal = value === undefined || fact === undefined ? undefined : refusalOf(fact, value)
    if (refusal) refusals.push(refusal)
  }
  if (!hasOnlyFactsInOrder(person)) {
    for (const name in person) {
      if (!isFactName(name)) refusals.push({ code: 'unknown-fact', fact: name, value: person[name], expectation: 'known-fact' })
    }
  }
  const { birthDate } = person
  if (isDay(birthDate) && isDay(on) && birthDate > on) {
    refusals.push({ code: 'after-asked-day', fact: 'birthDate', value: birthDate, expectation: 'not-after-asked' })
  }
  return refusals
}

/** Are the object's names all names of facts, in the register's order? A quick yes for most; a no needs a closer look. */
function hasOnlyFactsInOrder(person: object): boolean {
  const names = personReader.facts
  let place = 0
  for (const name in person) {
    while (place < names.length && names[place] !== name) place += 1
    if (place === names.length) return false
  }
  return true
}

/** Throws an {@link InputError} unless the question can be answered. */
export function checkQuestion(person: unknown, on: unknown): void {
  const refusals = refusalsOf(person, on)
  if (refusals.length > 0) throw new InputError(inEnglish(refusals))
}
