/**
 * Sets of rows in which every combination of values of any two (or three) factors stands: greedy, and the same each
 * time.
 */
import { chanceOf } from '../oracle/chance.ts'

export type Factors = Readonly<Record<string, readonly unknown[]>>

/** Whole numbers below a limit at random, the same for the same seed. */
export function drawing(seed: number): (limit: number) => number {
  const chance = chanceOf(seed ^ 0x9e3779b9)
  return (limit) => Math.floor(chance() * limit)
}

/** Every choice of `strength` places below `count`. */
function choices(count: number, strength: number): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [[]]
  for (let round = 0; round < strength; round += 1) {
    all = all.flatMap((places) =>
      Array.from({ length: count }, (_, place) => [...places, place]).filter(
        (chosen) => chosen.length < 2 || (chosen.at(-1) ?? 0) > (chosen.at(-2) ?? 0)
      )
    )
  }
  return all
}

/** Every combination of the values of all factors. */
export function everyCombination(factors: Factors): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(factors).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}]
  )
}

/**
 * Rows that hold every combination of the values of any `strength` factors. Of twenty rows built at random around a
 * combination that is still open, the one that covers most is taken.
 */
export function covering(
  factors: Factors,
  strength: number,
  seed: number
): readonly Readonly<Record<string, unknown>>[] {
  const names = Object.keys(factors)
  const values = names.map((name) => factors[name] ?? [])
  const groups = choices(names.length, Math.min(strength, names.length))
  /** A combination as a number: the values of the group in mixed radix. */
  const codeIn = (group: readonly number[], row: readonly number[]): number =>
    group.reduce((code, place) => code * (values[place]?.length ?? 1) + (row[place] ?? 0), 0)
  const open = groups.map(
    (group) =>
      new Set(
        Array.from(
          { length: group.reduce((product, place) => product * (values[place]?.length ?? 1), 1) },
          (_, code) => code
        )
      )
  )
  const draw = drawing(seed)
  const rows: (readonly number[])[] = []

  for (;;) {
    const around = open.findIndex((codes) => codes.size > 0)
    const group = groups[around]
    if (group === undefined) break
    let best: readonly number[] = []
    let most = -1
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const row = values.map(({ length }) => draw(length))
      const codes = [...(open[around] ?? [])]
      let code = codes[draw(codes.length)] ?? 0
      for (const place of group.toReversed()) {
        const { length } = values[place] ?? []
        row[place] = code % (length ?? 1)
        code = Math.floor(code / (length ?? 1))
      }
      const covers = groups.reduce((sum, one, index) => sum + (open[index]?.has(codeIn(one, row)) ? 1 : 0), 0)
      if (covers > most) {
        most = covers
        best = row
      }
    }
    rows.push(best)
    groups.forEach((one, index) => open[index]?.delete(codeIn(one, best)))
  }
  return rows.map((row) => Object.fromEntries(names.map((name, place) => [name, values[place]?.[row[place] ?? 0]])))
}
