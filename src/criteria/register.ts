import type { Day } from '../calendar/day.ts'

/** The facts of a kind of records: how they are read, and what each of them can be. */
export interface Register<R> {
  readonly facts: readonly RegisteredFact[]
  /** The value of the fact at `place`; undefined where it is unknown. */
  readonly read: (record: R, place: number) => unknown
}

export interface RegisteredFact {
  readonly name: string
  /** Can the fact be none? Left out: yes. */
  readonly nullable?: boolean
  /** The words that there are. Left out: there is always another one. */
  readonly words?: readonly string[]
  /** Of some values, those that the fact can have on a day, and others of its own. Left out: all of them. */
  readonly possible?: (values: readonly unknown[], on: Day) => readonly unknown[]
}

/** The values that a fact can have, as far as tests with these boundaries tell them apart. */
export function possibleValues(
  { nullable = true, words, possible }: RegisteredFact, boundaries: Iterable<unknown>, on: Day
): readonly unknown[] {
  const values = [...(words ?? withBetween([...boundaries])), ...(nullable ? [null] : [])]
  return possible ? possible(values, on) : values
}

/** Between any two numbers one more: a number need not be whole. */
function withBetween(values: readonly unknown[]): readonly unknown[] {
  const numbers = values.filter((value) => typeof value === 'number').sort((one, other) => one - other)
  const between = numbers.slice(1).map((number, place) => number / 2 + (numbers[place] ?? 0) / 2)
  return [...values, ...between]
}
