/** One test, prepared for speed: what it reads, what it compares with, and how true it is of a value. */
import { addDays, dayOfAge, latestBirthDateOfAge, type Day } from '../act/day.ts'
import type { Test } from './language.ts'

/** How records are read: the facts by their place in a register. */
export interface Reader<R> {
  readonly facts: readonly string[]
  /** The value of the fact at `place`; undefined where it is unknown. */
  readonly read: (record: R, place: number) => unknown
}

/** A test in one shape for every operation, so that engines read it fast. */
export interface PreparedTest {
  readonly op: Test['op']
  /** The place of the fact it reads. */
  readonly fact: number
  /** The place of the second fact, of `ofAge`; else that of the first. */
  readonly at: number
  readonly flag: boolean
  readonly number: number
  readonly values: ReadonlySet<unknown>
  readonly day: Day
}

export function prepare(test: Test, facts: readonly string[]): PreparedTest {
  const fact = facts.indexOf(test.fact)
  return {
    op: test.op,
    fact,
    at: test.op === 'ofAge' ? facts.indexOf(test.at) : fact,
    flag: test.op === 'is' && test.value,
    number: 'limit' in test ? test.limit : 'years' in test ? test.years : 'days' in test ? test.days : 0,
    values: new Set('values' in test ? test.values : []),
    day: test.op === 'onOrAfter' ? test.day : '',
  }
}

/** The day asked about, and for each test the day at which it draws its line. */
export interface Asked {
  readonly on: Day
  readonly lines: readonly Day[]
}

/** Works out the tests' lines, once for all records asked about on that day. */
export function askedOn(tests: readonly PreparedTest[], on: Day): Asked {
  return {
    on,
    lines: tests.map(({ op, number, day }) =>
      op === 'withinDays' ? addDays(on, number) : op === 'youngerThan' ? latestBirthDateOfAge(number, on) : day,
    ),
  }
}

/** How true: 0 no, 1 unknown, 2 yes. So ordered, `allOf` is the least and `anyOf` the greatest of its parts. */
export type Degree = 0 | 1 | 2

/** How true the test is of a value; `other` is that of its second fact; undefined is unknown. */
export function degreeOfTest(test: PreparedTest, value: unknown, other: unknown, { on }: Asked, line: Day): Degree {
  if (test.op === 'any') return 2
  if (test.op === 'ofAge') return degreeOfAge(test.number, value, other, on)
  if (value === undefined) return 1
  return value !== null && passes(test, value, on, line) ? 2 : 0
}

function passes({ op, flag, number, values }: PreparedTest, value: unknown, on: Day, line: Day): boolean {
  switch (op) {
    case 'is':
      return value === flag
    case 'oneOf':
      return values.has(value)
    case 'otherThan':
      return !values.has(value)
    case 'under':
      return Number(value) < number
    case 'atMost':
      return Number(value) <= number
    case 'atLeast':
      return Number(value) >= number
    case 'onOrAfter':
      return String(value) >= line
    case 'withinDays':
      return String(value) >= on && String(value) <= line
    default: // youngerThan
      return String(value) > line
  }
}

/** Exact over both days: a day of the second fact after the day asked about never passes. */
function degreeOfAge(years: number, birthDate: unknown, at: unknown, on: Day): Degree {
  if (birthDate === null || at === null || (at !== undefined && String(at) > on)) return 0
  if (birthDate === undefined) return 1
  if (dayOfAge(String(birthDate), years) > (at === undefined ? on : String(at))) return 0
  return at === undefined ? 1 : 2
}
