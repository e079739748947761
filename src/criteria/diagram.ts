/**
 * A decision diagram: the tests of a program asked in one fixed order, each at most once on the way from the root to an
 * end, equal continuations shared. It decides fast, and `missing` is exact by it.
 */
import type { Step } from './program.ts'

/** A place in a diagram: an end (a number below `ends`) or a node. */
export type Place = number

/** The nodes are numbered from `ends` up; each goes on only to places with smaller numbers. */
export interface Diagram {
  readonly ends: number
  readonly root: Place
  /** The number of the test a node asks, and the places it goes on to when the test fails and passes. */
  readonly test: Int32Array
  readonly no: Int32Array
  readonly yes: Int32Array
}

/** The operations of which a diagram is built. The ends 0 and 1 stand for no and yes. */
export interface Builder {
  /** The diagram of a criterion, with the ends 0 and 1. */
  readonly of: (step: Step) => Place
  /** `then` where `condition` holds, `otherwise` where it does not. */
  readonly choose: (condition: Place, then: Place, otherwise: Place) => Place
}

/**
 * Builds a diagram with the ends 0 to `ends` - 1. It asks the tests in the order of their `ranks`, a rank for each test
 * number; `build` gives its root. Throws a RangeError where it needs more than `most` nodes.
 */
export function diagram(
  ends: number,
  ranks: readonly number[],
  build: (builder: Builder) => Place,
  most = Infinity,
): Diagram {
  const test: number[] = []
  const no: number[] = []
  const yes: number[] = []
  const nodes = new Map<string, Place>()
  const chosen = new Map<string, Place>()
  const rankAt = (place: Place): number => ranks[test[place - ends] ?? -1] ?? Infinity
  const next = (place: Place, rank: number, branch: number[]): Place =>
    rankAt(place) === rank ? (branch[place - ends] ?? place) : place

  const node = (number: number, failed: Place, passed: Place): Place => {
    if (failed === passed) return failed
    const key = `${number} ${failed} ${passed}`
    const known = nodes.get(key)
    if (known !== undefined) return known
    if (test.length === most) throw new RangeError(`more than ${most} nodes`)
    const place = ends + test.length
    test.push(number)
    no.push(failed)
    yes.push(passed)
    nodes.set(key, place)
    return place
  }

  const choose = (condition: Place, then: Place, otherwise: Place): Place => {
    if (condition === 1) return then
    if (condition === 0) return otherwise
    const key = `${condition} ${then} ${otherwise}`
    const known = chosen.get(key)
    if (known !== undefined) return known
    const rank = Math.min(rankAt(condition), rankAt(then), rankAt(otherwise))
    const side = (branch: number[]): Place =>
      choose(next(condition, rank, branch), next(then, rank, branch), next(otherwise, rank, branch))
    const place = node(ranks.indexOf(rank), side(no), side(yes))
    chosen.set(key, place)
    return place
  }

  const of = (step: Step): Place => {
    const { op } = step.criterion
    if (op === 'any') return 1
    if (step.test >= 0) return node(step.test, 0, 1)
    if (op === 'not') return choose(step.of[0] ? of(step.of[0]) : 0, 0, 1)
    return step.of.reduce(
      (joined, part) => (op === 'allOf' ? choose(joined, of(part), 0) : choose(joined, 1, of(part))),
      op === 'allOf' ? 1 : 0,
    )
  }

  const root = build({ of, choose })
  return { ends, root, test: Int32Array.from(test), no: Int32Array.from(no), yes: Int32Array.from(yes) }
}
