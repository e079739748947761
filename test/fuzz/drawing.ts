/** Chance from a seed: the same seed draws the same on every machine. */
export interface Drawing {
  readonly below: (limit: number) => number
  readonly chance: (percent: number) => boolean
  readonly one: <T>(values: readonly T[]) => T
  readonly some: <T>(most: number, make: (place: number) => T) => T[]
}

/** Mulberry32: small, even. */
export function drawing(seed: number): Drawing {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
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
