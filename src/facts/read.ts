/**
 * Reads facts of a person. `npm run build` puts named reads in the place of this file, one a fact, which engines make
 * faster (`build/ahead-of-time.ts`).
 */
import type { Register } from '../criteria/register.ts'
import { facts, type FactName } from './facts.ts'
import type { Person } from './person.ts'

/** The names of the facts, in the register's order. */
export const factNames: readonly FactName[] = /* @__PURE__ */ facts.map(({ name }) => name)

/** The facts of a {@link Person}. */
export const personRegister: Register<Person> = { facts, read: (person, place) => person[factNames[place] ?? 'id'] }

/** The facts alone, each with a field of its own: engines read records of one shape fast. */
export const copyOfPerson = (person: Person): Person =>
  Object.fromEntries(factNames.map((name) => [name, person[name]])) // the facts of a person make one
