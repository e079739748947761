/** What has to be known to go on, and is not. */
import type { Person } from '../../facts/person.ts'
import type { EventFieldName } from './history.ts'

/** A fact, or a field of the event of that number, that has to be known to go on. */
export type Open = keyof Person | readonly [EventFieldName, number]

/** Thrown where a step depends on something unknown; caught where the branches are split. */
export interface Unknown {
  readonly open: Open
}

export const isUnknown = (error: unknown): error is Unknown =>
  typeof error === 'object' && error !== null && 'open' in error

/** The value of a fact that has to be known. */
export function known<Name extends keyof Person>(facts: Person, name: Name): Exclude<Person[Name], undefined> {
  const value = facts[name]
  if (value === undefined) throw { open: name } satisfies Unknown
  return value as Exclude<Person[Name], undefined> // undefined has been thrown
}
