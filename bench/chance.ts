/** Chance that repeats itself, and what is drawn by it. */

/** A source of chance: a number from 0 up to 1. */
export type Chance = () => number

/** The chance of a seed, the same each time (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

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
