/**
 * A diagram read for all completions of a partly known record at once: the ends they reach, and the facts that still
 * move the record from one end to another. Both are exact, as a cluster is asked in one run.
 */
import type { Day } from '../calendar/day.ts'
import type { Compiled, OnDay } from './compile.ts'
import type { Node } from './diagram.ts'
import type { Tree } from './language.ts'
import { possibleResults } from './possible-results.ts'
import type { Cluster, Part, PossibleResults } from './prepare.ts'
import type { TruthValue } from './truth.ts'
import { truthsOf } from './truths.ts'

interface Completions {
  /** The ends that some completion reaches. */
  readonly reached: readonly number[]
  /** The places in the register of the unknown facts whose value can still change what is reached. */
  readonly missing: ReadonlySet<number>
  /** The number of the function that is left to ask. */
  readonly rest: number
}

/** Functions by what they are made of, with their numbers. */
export type FunctionNumbers = Map<string | number, number>

/** Greater than every number of a node or a function, so that two make one. */
const beyondNumbers = 2 ** 24

/** The node after one that is no terminal. */
const next = ({ yes, no }: Node, isPassed: number | boolean): Node => (isPassed ? yes : no) as Node

/** The node to which a run through the cluster's tests leads with these results. */
const leave = (node: Node, { tests }: Cluster, results: number): Node =>
  tests.reduce<Node>((left, { number }, bit) =>
    left.number === number ? next(left, (results >> bit) & 1) : left, node)

/**
 * `truths` are those of the tests for the record. Ends of the same `label` count as one. Calls that share `numbers`
 * number equal functions alike.
 */
export function complete<R>(
  compiled: Compiled<R>, record: R, day: OnDay, truths: readonly TruthValue[],
  label: (end: number) => string | number = (end) => end, numbers: FunctionNumbers = new Map()
): Completions {
  const { diagram, clusterOf } = compiled
  const reached: number[] = []
  const missing = new Set<number>()
  const possible: PossibleResults[] = []
  /** What is left to ask from each node: a number a function, from 1, equal for equal functions. */
  const rests = new Int32Array(diagram.node + 1)

  const numbered = (key: string | number): number => {
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return number
  }

  const restOf = (node: Node): number => (rests[node.node] ||= readFrom(node))

  const readFrom = (node: Node): number => {
    if (node.end >= 0) {
      reached.push(node.end)
      return numbered(label(node.end))
    }
    const truth = truths[node.number]
    if (truth !== 1) return restOf(next(node, truth === 2))
    const cluster = clusterOf[node.number] as Cluster // that of the test
    const { results, changes } = (possible[cluster.number] ??= possibleResults(compiled, cluster, record, day))
    const after = results.map((result) => restOf(leave(node, cluster, result)))
    const [first = 0] = after
    if (after.every((rest) => rest === first)) return first
    for (const { fact, between } of changes) {
      if (between.some((index) => after[index] !== after[between[0] ?? 0])) missing.add(fact)
    }
    // The cluster and what follows each of its results, two numbers at a time made one.
    return after.reduce((number, rest) => numbered(number * beyondNumbers + rest), -1 - cluster.number)
  }

  const rest = restOf(diagram)
  return { reached, missing, rest }
}

/** The unknown facts that can still change the truth of a compiled tree, in the register's order. */
export function missing<R>(compiled: Compiled<R>, record: R, on: Day): readonly string[] {
  const day = compiled.on(on)
  const { missing } = complete(compiled, record, day, truthsOf(compiled, record, day))
  return compiled.register.facts.flatMap(({ name }, place) => (missing.has(place) ? [name] : []))
}

/** The criteria of the tree that are unknown and read one of the missing facts, in the tree's order. */
export function openCriteria<R, T extends Tree>(
  { root, tests }: Compiled<R, T>, truths: readonly TruthValue[], missing: ReadonlySet<number>
): readonly T[] {
  const openIn = ({ test, of, criterion }: Part<T>): readonly T[] => {
    const read = tests[test]
    if (read === undefined) return of.flatMap(openIn)
    return truths[test] === 1 && (missing.has(read.fact) || missing.has(read.at)) ? [criterion] : []
  }
  return openIn(root)
}
