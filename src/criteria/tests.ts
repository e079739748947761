/** One test, prepared for speed: what it reads, what it compares with, and how true it is of a value. */
import { addDays, dayOfAge, latestBirthDateOfAge, type Day } from '../calendar/day.ts'
import type { Test } from './language.ts'

/** How records are read: the facts by their place in a register. */
export interface Reader<R> {
  readonly facts: readonly string[]
  /** The value of the fact at `place`; undefined where it is unknown. */
  readonly read: (record: R, place: number) => unknown
  /**
   * Of some values, those that the fact at `place` can have on a day, and such as stand for all that no test names.
   * Left out: any fact may be none, and any word another one.
   */
  readonly possible?: (place: number, values: readonly unknown[], on: Day) => readonly unknown[]
}

/** The operations, numbered: engines switch faster on numbers than on words. */
const ops = [
  'is',
  'oneOf',
  'otherThan',
  'under',
  'atMost',
  'atLeast',
  'onOrAfter',
  'withinDays',
  'youngerThan',
  'ofAge',
  'any',
] as const

/** A test in one shape for every operation, so that engines read it fast. */
export interface PreparedTest {
  /** Its number in the program. */
  readonly index: number
  readonly op: Test['op']
  readonly opNumber: number
  /** The place of the fact it reads. */
  readonly fact: number
  /** The place of the second fact, of `ofAge`; else that of the first. */
  readonly at: number
  readonly flag: boolean
  readonly limit: number
  readonly values: ReadonlySet<unknown>
  readonly day: Day
}

/** A test before it has a number in a program. */
export type Unnumbered = Omit<PreparedTest, 'index'>

export function prepare(test: Test, facts: readonly string[]): Unnumbered {
  const fact = facts.indexOf(test.fact)
  return {
    op: test.op,
    opNumber: ops.indexOf(test.op),
    fact,
    at: test.op === 'ofAge' ? facts.indexOf(test.at) : fact,
    flag: test.op === 'is' && test.value,
    limit: 'limit' in test ? test.limit : 'years' in test ? test.years : 'days' in test ? test.days : 0,
    values: new Set('values' in test ? test.values : []),
    day: test.op === 'onOrAfter' ? test.day : '',
  }
}

/** The day asked about and the day after, and for each test of a day the first day on the far side of its line. */
export interface Asked {
  readonly on: Day
  readonly next: Day
  readonly lines: readonly Day[]
}

/** Works out the tests' lines, once for all records asked about on that day. */
export function askedOn(tests: readonly PreparedTest[], on: Day): Asked {
  const lineOf = ({ op, limit, day }: PreparedTest): Day => {
    if (op === 'withinDays') return addDays(on, limit + 1)
    return op === 'youngerThan' ? addDays(latestBirthDateOfAge(limit, on), 1) : day
  }
  return { on, next: addDays(on, 1), lines: tests.map(lineOf) }
}

/** How true: 0 no, 1 unknown, 2 yes. So ordered, `allOf` is the least and `anyOf` the greatest of its parts. */
export type Degree = 0 | 1 | 2

/** How true the test is of a value; `other` is that of its second fact; undefined is unknown. */
export function degreeOfTest(test: PreparedTest, value: unknown, other: unknown, asked: Asked): Degree {
  if (test.op === 'ofAge') return degreeOfAge(test.limit, value, other, asked.on)
  if (value === undefined) return 1
  return passes(test, value, asked) ? 2 : 0
}

/** Does a known value pass a test of one fact? */
export function passes(test: PreparedTest, value: unknown, asked: Asked): boolean {
  if (value === null) return false
  const amount = value as number // of the fact's kind, as the check of the input saw to
  const day = value as Day // the same
  switch (test.opNumber) {
    case 0: // is
      return value === test.flag
    case 1: // oneOf
      return test.values.has(value)
    case 2: // otherThan
      return !test.values.has(value)
    case 3: // under
      return amount < test.limit
    case 4: // atMost
      return amount <= test.limit
    case 5: // atLeast
      return amount >= test.limit
    case 7: // withinDays
      return day >= asked.on && day < (asked.lines[test.index] ?? '')
    default: // onOrAfter, youngerThan
      return day >= (asked.lines[test.index] ?? '')
  }
}

/** Exact over both days: a day of the second fact after the day asked about never passes. */
export function degreeOfAge(years: number, birthDate: unknown, at: unknown, on: Day): Degree {
  const born = birthDate as Day | null | undefined // days, or none, as the check of the input saw to
  const then = at as Day | null | undefined // the same
  if (born === null || then === null) return 0
  const day = then ?? on
  if (day > on) return 0
  if (born === undefined) return 1
  if (dayOfAge(born, years) > day) return 0
  return then === undefined ? 1 : 2
}
