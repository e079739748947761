/** What readers of people give: rows that can be answered, and rows that are rejected. */
import type { Day } from '../calendar/day.ts'
import { facts } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'
import type { Refusal } from '../refusals/problems.ts'

/** A row whose facts have all passed the check. */
export interface PersonRow {
  readonly person: Person
  readonly on: Day
  /** It has fewer cells than the header. */
  readonly isShort: boolean
}

/** A row that cannot be answered: the person's key, and why. */
export interface RejectedRow {
  readonly id: string | null
  readonly refusals: readonly Refusal[]
}

/**
 * A person with every fact unknown and written out: copied and filled in, so that all people have one
 * shape, which engines make fast.
 */
export const unknownPerson: Person = Object.fromEntries(facts.map(({ name }) => [name, undefined]))

/** Takes what a reader of people reads. */
export interface PeopleSink {
  readonly accept: (row: PersonRow) => void
  readonly reject: (row: RejectedRow, line: number) => void
  /** An empty row. */
  readonly blank: () => void
}
