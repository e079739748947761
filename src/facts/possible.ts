/** The values that a fact can have, as far as tests of the fact can tell them apart. */
import type { Day } from '../calendar/day.ts'
import { municipalityCodes } from '../areas/places.ts'
import { refusalOf } from './check.ts'
import { facts, type Fact } from './facts.ts'

/** A language code that is none of the `named`. */
function anotherLanguage(named: ReadonlySet<unknown>): string {
  let number = 0
  const code = (): string => String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))
  while (named.has(code())) number += 1
  return code()
}

/** The whole numbers beside a number. */
const beside = (value: unknown): readonly unknown[] =>
  typeof value === 'number' ? [Math.floor(value), Math.ceil(value)] : []

/** Values that tests need not name and that the fact can have. */
function othersOf(fact: Fact, named: readonly unknown[]): readonly unknown[] {
  switch (fact.kind) {
    case 'word':
      return fact.words
    case 'municipality':
      return municipalityCodes
    case 'language':
      return [anotherLanguage(new Set(named))]
    case 'count':
      return [0, ...named.flatMap(beside)]
    case 'hours':
    case 'years':
      return [0]
    default:
      return []
  }
}

/**
 * Of the values beside the lines that tests draw through a fact, those that the fact at `place` can have on the day
 * asked about, and one of each kind that the tests do not name.
 */
export function possibleValues(place: number, values: readonly unknown[], on: Day): readonly unknown[] {
  const fact = facts[place]
  if (fact === undefined) return values
  const isPossible = (value: unknown): boolean =>
    refusalOf(fact, value) === undefined && !(fact.name === 'birthDate' && typeof value === 'string' && value > on)
  return [...new Set([...values, ...othersOf(fact, values)])].filter(isPossible)
}
