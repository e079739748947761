/** Chance that repeats itself, and what is drawn by it. */

/** A source of chance: a number from 0 up to 1. */
export type Chance = () => number

export { chanceOf } from '../test/oracle/chance.ts'

/** A whole number, both ends included. */
export const whole = (chance: Chance, from: number, to: number): number => from + Math.floor(chance() * (to - from + 1))

/** One of the values, each as likely. */
export function one<Value>(chance: Chance, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(chance() * values.length)] ?? values[0]
}

/** One of the others by its share, and the usual value for the rest. */
export function pick<Value>(
  chance: Chance,
  usual: Value,
  ...others: readonly (readonly [share: number, value: Value])[]
): Value {
  let left = chance()
  for (const [share, value] of others) {
    left -= share
    if (left < 0) return value
  }
  return usual
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A day of the year: one of the first 28 of a month, or 29 February of a leap year. */
export const dayIn = (chance: Chance, year: number): string =>
  year % 4 === 0 && chance() < 0.003
    ? `${year}-02-29`
    : `${year}-${two(whole(chance, 1, 12))}-${two(whole(chance, 1, 28))}`
