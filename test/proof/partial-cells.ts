/** Partly known values of a few facts: which answers their completions give, and between which a single fact moves. */
import type { Complete, LawFact } from '../oracle/eligibility.ts'
import type { Domains } from './abstract-facts.ts'

/** What the completions of a partly known cell give. */
export interface Partial {
  /** The answers (by number) that some completion gives, a bit each. */
  readonly answers: number
  /** For each absent fact: the sets of answers, a bit each, that its values give while the others stand still. */
  readonly moves: readonly { readonly fact: number; readonly between: readonly number[] }[]
}

/** A few facts of which the law asks one question: what a cell of them is numbered, and what its completions give. */
export interface Part {
  readonly facts: readonly LawFact[]
  /** What the numbers of the answers stand for: a complete cell that gives each. */
  readonly stands: readonly Readonly<Record<string, unknown>>[]
  /** By the cell's number: for each fact the number of its value, 0 for absent, by `strides`. */
  readonly partials: readonly Partial[]
  readonly strides: readonly number[]
}

/** Goes through every partly known cell of the facts. `ask` says which of the law's answers a complete cell gives. */
export function partOf(
  facts: readonly LawFact[],
  domains: Domains,
  known: Readonly<Record<string, unknown>>,
  ask: (complete: Complete) => string
): Part {
  const sizes = facts.map((fact) => domains[fact].length + 1)
  const strides = sizes.map((_, place) => sizes.slice(0, place).reduce((product, size) => product * size, 1))
  const size = sizes.reduce((product, one) => product * one, 1)
  const numbers = new Map<string, number>()
  const stands: Record<string, unknown>[] = []
  const partials: Partial[] = []
  const digit = (cell: number, place: number): number => Math.floor(cell / (strides[place] ?? 1)) % (sizes[place] ?? 1)
  // From the most known to the least: a cell with an absent fact is made of those in which it has each of its values.
  const answersOf = new Int32Array(size)
  const movesOf: Map<number, Set<number>>[] = []
  const done = new Uint8Array(size)
  const work = (cell: number): void => {
    if (done[cell] === 1) return
    done[cell] = 1
    const absent = facts.map((_, place) => place).filter((place) => digit(cell, place) === 0)
    const moves = new Map<number, Set<number>>()
    movesOf[cell] = moves
    if (absent.length === 0) {
      const values = Object.fromEntries(facts.map((fact, place) => [fact, domains[fact][digit(cell, place) - 1]]))
      const answer = ask({ ...known, ...values } as Complete) // every fact has a value of its domain
      let number = numbers.get(answer)
      if (number === undefined) {
        number = stands.push(values) - 1
        numbers.set(answer, number)
      }
      answersOf[cell] = 1 << number
      return
    }
    let answers = 0
    for (const place of absent) {
      for (let value = 1; value < (sizes[place] ?? 1); value += 1) {
        const more = cell + value * (strides[place] ?? 1)
        work(more)
        answers |= answersOf[more] ?? 0
        // What moves the answer with one fact fixed moves it with that fact open.
        for (const [fact, between] of movesOf[more] ?? [])
          moves.set(fact, new Set([...(moves.get(fact) ?? []), ...between]))
      }
    }
    answersOf[cell] = answers
    const [only] = absent
    if (absent.length === 1 && only !== undefined) moves.set(only, new Set([answers]))
  }
  for (let cell = 0; cell < size; cell += 1) work(cell)
  for (let cell = 0; cell < size; cell += 1) {
    const moves = [...(movesOf[cell] ?? [])].map(([fact, between]) => ({
      fact,
      between: [...between].filter((set) => (set & (set - 1)) !== 0),
    }))
    partials.push({ answers: answersOf[cell] ?? 0, moves: moves.filter(({ between }) => between.length > 0) })
  }
  return { facts, stands, partials, strides }
}
