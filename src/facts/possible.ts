/** The values that a fact can have, as far as tests of the fact can tell them apart. */
import type { RegisteredFact, Register } from '../criteria/register.ts'
import { municipalityCodes } from '../areas/places.ts'
import { refusalOf } from './check.ts'
import { facts, type Fact } from './facts.ts'
import type { Person } from './person.ts'
import { personRegister } from './read.ts'

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
function othersOf({ kind }: Fact, named: readonly unknown[]): readonly unknown[] {
  switch (kind) {
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

function registered(fact: Fact): RegisteredFact {
  const words = fact.kind === 'municipality' ? municipalityCodes : 'words' in fact ? fact.words : undefined
  return {
    name: fact.name,
    nullable: fact.nullable,
    ...(words && { words }),
    possible: (values, on) => [...new Set([...values, ...othersOf(fact, values)])].filter((value) =>
      refusalOf(fact, value) === undefined && !(fact.name === 'birthDate' && typeof value === 'string' && value > on)),
  }
}

/** The facts of a person with all that is known of their values. */
export const fullPersonRegister: Register<Person> = /* @__PURE__ */ (() => ({
  ...personRegister, facts: facts.map(registered),
}))()
