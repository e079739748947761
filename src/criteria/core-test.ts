/**
 * What every operation becomes: one of a few tests as data, and all that each of these means. An engine tells them
 * apart fastest by a word in objects of one shape.
 */
import { addDays, dayOfAge, isDay, latestBirthDateOfAge, type Day } from '../calendar/day.ts'
import type { TruthValue } from './truth.ts'

export type CoreTest =
  /** The fact is this. */
  | { readonly kind: 'equal'; readonly operand: boolean }
  /** The fact is one of the words; or it is a word, but none of these. */
  | { readonly kind: 'in' | 'not-in'; readonly operand: ReadonlySet<string> }
  /** The fact is a number in a range. */
  | { readonly kind: 'number'; readonly operand: NumberRange }
  /** The fact is a day in a range, which can depend on the day asked about. */
  | { readonly kind: 'day'; readonly operand: (on: Day) => DayRange }
  /** Born on the fact's day, the age of so many years is reached on a second day, itself not after the day asked about. */
  | { readonly kind: 'of-age'; readonly operand: number }

/** Bounds by what is required: `from` and `to` are in the range, `after` and `below` are not. */
type Range<Name extends keyof typeof signs, Bound> = { readonly [One in Name]?: Bound }
type NumberRange = Range<'from' | 'to' | 'below', number>
/** `after` stands alone. */
type DayRange = Range<'from' | 'after' | 'to', Day>

/** A day asked about, with the ranges that tests have on it, by the number of the test. */
export interface Thresholds {
  readonly on: Day
  readonly ranges: readonly (DayRange | undefined)[]
}

/** A test with its number among those of a tree, and the places of its facts in a register: of one fact, twice it. */
export type PlacedTest = CoreTest & { readonly number: number; readonly fact: number; readonly at: number }

/** How true a test is of the values of its facts: null is none, undefined unknown. Of one fact, `other` is not read. */
export function truthOf(test: PlacedTest, value: unknown, other: unknown, thresholds: Thresholds): TruthValue {
  if (test.kind === 'of-age') return truthOfAge(test.operand, value, other, thresholds.on)
  if (value === undefined) return 1
  return value !== null && passes(test, value, thresholds) ? 2 : 0
}

/** Does a value, of the fact's kind as the check of the input saw to, pass a test of one fact? */
export function passes(test: Exclude<PlacedTest, { kind: 'of-age' }>, value: unknown, { ranges }: Thresholds): boolean {
  switch (test.kind) {
    case 'equal':
      return value === test.operand
    case 'in':
      return test.operand.has(value as string) // see above
    case 'not-in':
      return !test.operand.has(value as string) // see above
    case 'number': {
      const { from = -Infinity, to = Infinity, below = Infinity } = test.operand
      const number = value as number // see above
      return number >= from && number <= to && number < below
    }
    case 'day': {
      const { from, after, to } = ranges[test.number] as DayRange // of a test of days
      const day = value as Day // see above
      if (after !== undefined) return day > after
      return day >= (from ?? '') && (to === undefined || day <= to)
    }
  }
}

function truthOfAge(years: number, birthDate: unknown, at: unknown, on: Day): TruthValue {
  const born = birthDate as Day | null | undefined // days, or none, as the check of the input saw to
  const then = at as Day | null | undefined // the same
  if (born === null || then === null) return 0
  const day = then ?? on
  if (day > on) return 0
  if (born === undefined) return 1
  if (dayOfAge(born, years) > day) return 0
  return then === undefined ? 1 : 2
}

const anotherWord = 'another word'
const firstDay: Day = '0001-01-01'

/** The values of the fact at which the result begins to be another one, and a value before them all. */
export function boundariesOf(test: CoreTest, on: Day): readonly unknown[] {
  switch (test.kind) {
    case 'equal':
      return [true, false]
    case 'in':
    case 'not-in':
      return [...test.operand, anotherWord]
    case 'number':
      return [-Number.MAX_VALUE, ...Object.values(test.operand), Number.MAX_VALUE]
    case 'day': {
      const { from = firstDay, after, to } = test.operand(on)
      return [firstDay, from, ...[after, to].flatMap((last) => (last === undefined ? [] : [addDays(last, 1)]))]
    }
    case 'of-age':
      return [firstDay]
  }
}

/** The boundaries of the second day of an age, for days of birth and whatever they are. */
export const boundariesOfAgeDay = (years: number, on: Day, births: readonly Day[]): readonly Day[] => [
  firstDay, on, addDays(on, 1), ...births.map((born) => dayOfAge(born, years)),
]

/** The boundaries of the day of birth for second days: none for one so early that nobody was of age. */
export const boundariesOfBirth = (years: number, days: readonly Day[]): readonly Day[] =>
  days.map((day) => latestBirthDateOfAge(years, day)).filter(isDay).map((born) => addDays(born, 1))

/** Writes constants as JavaScript source. */
export interface Writer {
  readonly constant: (value: string | number) => string
  /** The name of a set of words. */
  readonly set: (words: readonly string[]) => string
}

const signs = { from: '>=', after: '>', to: '<=', below: '<' } as const

/** The test of a variable `v`, known and not none, as a JavaScript expression; the second day of an age is `w`. */
export function javascriptOfTest(test: CoreTest, on: Day, { constant, set }: Writer): string {
  switch (test.kind) {
    case 'equal':
      return `v === ${test.operand}`
    case 'in': {
      const words = [...test.operand]
      if (words.length > 4) return `${set(words)}.has(v)`
      return `(${words.map((word) => `v === ${constant(word)}`).join(' || ') || false})`
    }
    case 'not-in':
      return `!${set([...test.operand])}.has(v)`
    case 'of-age':
      return `isOfAge(v, ${constant(test.operand)}, w ?? ${constant(on)})`
    default: {
      const range: Range<keyof typeof signs, number | Day> = test.kind === 'day' ? test.operand(on) : test.operand
      const comparisons = (['from', 'after', 'to', 'below'] as const).flatMap((name) =>
        range[name] === undefined ? [] : [`v ${signs[name]} ${constant(range[name])}`])
      return comparisons.join(' && ')
    }
  }
}
