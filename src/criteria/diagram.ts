import type { PlacedTest } from './core-test.ts'
import type { Part } from './prepare.ts'

/**
 * A node of a decision diagram: each way from its root asks the tests in one fixed order, each at most once, and equal
 * continuations are one node.
 */
export type Node = PlacedTest & Links

interface Links {
  /** Its number in the diagram; nodes that follow it have smaller ones. */
  readonly node: number
  /** The end that a terminal is; -1 where a test is asked. */
  readonly end: number
  /** The nodes that follow when the test fails and passes; a terminal has none. */
  readonly no: Node | undefined
  readonly yes: Node | undefined
}

/** The operations of which a diagram is built. The ends 0 and 1 stand for no and yes. */
export interface Builder {
  readonly end: (end: number) => Node
  /** The diagram of a part, with the ends 0 and 1; of a part that a tree does not have, the end 0. */
  readonly of: (part: Part | undefined) => Node
  /** `then` where `condition` holds, `otherwise` where it does not. */
  readonly choose: (condition: Node, then: Node, otherwise: Node) => Node
}

/** Where no test is asked. */
const noTest = { kind: 'equal', operand: true, fact: -1, at: -1 } as const

/**
 * Makes the builder of a diagram that asks the tests in the order of their `ranks`, a rank for each test number. Throws
 * a RangeError where it needs more than `most` nodes.
 */
export function diagramBuilder(
  tests: readonly PlacedTest[], ranks: readonly number[], most: number
): Builder {
  const nodes = new Map<string, Node>()
  const chosen = new Map<string, Node>()
  const rankOf = ({ number }: Node): number => ranks[number] ?? Infinity

  const node = (test: number, end: number, no?: Node, yes?: Node): Node => {
    const key = `${test} ${end} ${no?.node} ${yes?.node}`
    const known = nodes.get(key)
    if (known) return known
    if (nodes.size > most) throw new RangeError()
    const { kind, operand, fact, at } = tests[test] ?? noTest
    // In one shape, with the test's own operand.
    const made = { kind, operand, number: test, fact, at, node: nodes.size, end, no, yes } as Node
    nodes.set(key, made)
    return made
  }
  const end = (number: number): Node => node(-1, number)
  const [no, yes] = [end(0), end(1)]

  const choose = (condition: Node, then: Node, otherwise: Node): Node => {
    if (condition === yes) return then
    if (condition === no) return otherwise
    const key = `${condition.node} ${then.node} ${otherwise.node}`
    const known = chosen.get(key)
    if (known) return known
    const rank = Math.min(rankOf(condition), rankOf(then), rankOf(otherwise))
    const after = (answer: 'no' | 'yes'): Node => {
      const next = (one: Node): Node => (rankOf(one) === rank ? (one[answer] ?? one) : one)
      return choose(next(condition), next(then), next(otherwise))
    }
    const [failed, passed] = [after('no'), after('yes')]
    const made = failed === passed ? failed : node(ranks.indexOf(rank), -1, failed, passed)
    chosen.set(key, made)
    return made
  }

  const of = (part: Part | undefined): Node => {
    if (part === undefined) return no
    const [first] = part.of
    if (first === undefined) return part.test < 0 ? yes : node(part.test, -1, no, yes)
    const { op } = part.criterion
    if (op === 'not') return choose(of(first), no, yes)
    return op === 'allOf'
      ? part.of.reduce((joined, one) => choose(joined, of(one), no), yes)
      : part.of.reduce((joined, one) => choose(joined, yes, of(one)), no)
  }
  return { end, of, choose }
}
