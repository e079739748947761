/** A tree made ready to be read again and again: its distinct tests numbered, its facts by their place in a register. */
import type { CoreTest, PlacedTest } from './core-test.ts'
import type { Leaf, Tree } from './language.ts'
import { operations } from './operations/operations.ts'

/** A part of a tree with the number of its test (-1 for a group and for what holds in any case). */
export interface Part<T extends Tree = Tree> {
  readonly criterion: T
  readonly test: number
  readonly of: readonly Part<T>[]
}

/** Tests that share facts, so that one's result bears on another's. Most clusters are one test of one fact. */
export interface Cluster {
  readonly number: number
  /** In the order in which they are asked. */
  readonly tests: readonly PlacedTest[]
  readonly facts: readonly number[]
}

/** Results of a cluster's tests, as bits: the first test is the lowest bit, 1 for passed. */
export type Results = number

export interface PossibleResults {
  /** The results, each once. */
  readonly results: readonly Results[]
  /** For an unknown fact: the results, by index, between which it moves while all other facts stand still. */
  readonly changes: readonly { readonly fact: number; readonly between: readonly number[] }[]
}

export interface Prepared<T extends Tree> {
  readonly root: Part<T>
  /** The tests by their numbers. */
  readonly tests: readonly PlacedTest[]
  readonly clusters: readonly Cluster[]
  /** The cluster of each test. */
  readonly clusterOf: readonly (Cluster | undefined)[]
}

/** The test that a leaf is; undefined where it holds in any case. */
export function testOf(leaf: Leaf): CoreTest | undefined {
  const { test } = operations[leaf.op] as { readonly test: ((values: Leaf) => CoreTest) | undefined } // of its fields
  return test?.(leaf)
}

/** Groups tests so that no fact stands in two clusters. */
function clustersOf(tests: readonly PlacedTest[]): readonly Cluster[] {
  let clusters: readonly Omit<Cluster, 'number'>[] = []
  for (const test of tests) {
    const shares = ({ facts }: Pick<Cluster, 'facts'>): boolean => facts.includes(test.fact) || facts.includes(test.at)
    const joined = clusters.filter(shares)
    clusters = [...clusters.filter((cluster) => !shares(cluster)), {
      tests: [...joined.flatMap((cluster) => cluster.tests), test],
      facts: [...new Set([...joined.flatMap(({ facts }) => facts), test.fact, test.at])],
    }]
  }
  return clusters.map((cluster, number) => ({ number, ...cluster }))
}

/** Prepares a tree for a register with facts of these names. */
export function prepare<T extends Tree>(tree: T, names: readonly string[]): Prepared<T> {
  const tests: PlacedTest[] = []
  const numbers = new Map<string, number>()
  const numberOf = (leaf: Leaf): number => {
    const test = testOf(leaf)
    if (test === undefined) return -1
    const key = JSON.stringify({ ...leaf, id: '', source: '' }) // the same for the same test
    const number = numbers.get(key) ?? tests.length
    if (number < tests.length) return number
    numbers.set(key, number)
    const fact = names.indexOf(leaf.fact)
    tests.push({ ...test, number, fact, at: 'at' in leaf ? names.indexOf(leaf.at) : fact })
    return number
  }
  const partOf = (criterion: T): Part<T> => {
    const one: Tree = criterion
    return 'of' in one
      ? { criterion, test: -1, of: one.of.map((part) => partOf(part as T)) } // a T's parts are T
      : { criterion, test: numberOf(one), of: [] }
  }
  const root = partOf(tree)
  const clusters = clustersOf(tests)
  const clusterOf = tests.map((test) => clusters.find((cluster) => cluster.tests.includes(test)))
  return { root, tests, clusters, clusterOf }
}

/** The first part with the id; undefined where the tree does not have it. */
export function partWith<T extends Tree>(part: Part<T>, id: T['id']): Part<T> | undefined {
  return part.criterion.id === id ? part : part.of.map((one) => partWith(one, id)).find((found) => found)
}
