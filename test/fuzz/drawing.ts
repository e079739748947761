/** Chance from a seed: the same seed draws the same on every machine. */
import { chanceOf } from '../oracle/chance.ts'

export interface Drawing {
  readonly below: (limit: number) => number
  readonly chance: (percent: number) => boolean
  readonly one: <T>(values: readonly T[]) => T
  readonly some: <T>(most: number, make: (place: number) => T) => T[]
}

export function drawing(seed: number): Drawing {
  const next = chanceOf(seed ^ 0x9e3779b9)
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (percent) => below(100) < percent,
    one: (values) => {
      const place = below(values.length)
      if (place >= values.length) throw new RangeError('nothing to draw from')
      return values[place] as (typeof values)[number] // the place is inside
    },
    some: (most, make) => Array.from({ length: below(most + 1) }, (_, place) => make(place)),
  }
}

/** A value that has to be an object, as its fields. */
export function is(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError(`not an object: ${String(value)}`)
  return value as Readonly<Record<string, unknown>> // just seen
}
