/** What readers of people give: rows that can be answered, and rows that are rejected. */
import type { Day } from '../calendar/day.ts'
import { facts } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'
import type { Message } from './messages.ts'
import type { Refusal } from '../refusals/problems.ts'

/** A row that can be answered: every fact was checked. */
export interface PersonRow {
  readonly person: Person
  readonly on: Day
}

/** A row that cannot be answered, by whose key, and why not. */
export interface RejectedRow {
  readonly id: string | null
  readonly refusals: readonly Refusal[]
}

/**
 * A person of whom nothing is known, with every fact written out: copied and filled in, so that all people have one
 * shape, which engines make fast.
 */
export const unknownPerson: Person = Object.fromEntries(facts.map(({ name }) => [name, undefined]))

/** Where a reader of people puts what it reads. */
export interface PeopleSink {
  /** The input can be used: what follows are its rows. */
  readonly begin: () => void
  /** `isShort`: the row has fewer cells than the header. */
  readonly accept: (row: PersonRow, isShort: boolean) => void
  readonly reject: (row: RejectedRow, line: number) => void
  /** A row without any value. */
  readonly blank: () => void
  /** The input cannot be used at all. */
  readonly unusable: (faults: readonly Message[]) => void
}
