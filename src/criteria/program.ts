/** A tree made ready to be read again and again: its distinct tests numbered, its facts by place. */
import type { Tree } from './language.ts'
import {
  degreeOfTest,
  prepare,
  type Asked,
  type Degree,
  type PreparedTest,
  type Reader,
  type Unnumbered,
} from './tests.ts'

/** A node of a tree with the number of its test (-1 for a group and for `any`). */
export interface Step<T extends Tree = Tree> {
  readonly criterion: T
  readonly test: number
  readonly of: readonly Step<T>[]
}

export interface Program<R, T extends Tree = Tree> {
  readonly reader: Reader<R>
  readonly tests: readonly PreparedTest[]
  /** The tests that share facts, together: numbers that follow each other. Most clusters are one test of one fact. */
  readonly clusters: readonly Cluster[]
  /** The number of each test's cluster. */
  readonly clusterOf: readonly number[]
  readonly root: Step<T>
}

export interface Cluster {
  readonly tests: readonly number[]
  readonly facts: readonly number[]
}

function leavesOf(tree: Tree): Exclude<Tree, { readonly of: unknown }>[] {
  return 'of' in tree ? tree.of.flatMap(leavesOf) : [tree]
}

const keyOf = (test: Unnumbered): string => JSON.stringify([test, ...test.values])

const factsOf = (tests: readonly Unnumbered[]): Set<number> => new Set(tests.flatMap(({ fact, at }) => [fact, at]))

/** Groups tests so that no fact stands in two groups. */
function clustered(tests: Iterable<Unnumbered>): Unnumbered[][] {
  let groups: Unnumbered[][] = []
  for (const test of tests) {
    const shares = (group: Unnumbered[]): boolean => {
      const facts = factsOf(group)
      return facts.has(test.fact) || facts.has(test.at)
    }
    groups = [...groups.filter((group) => !shares(group)), [...groups.filter(shares).flat(), test]]
  }
  return groups
}

/** Prepares a tree. */
export function program<R, T extends Tree>(tree: T, reader: Reader<R>): Program<R, T> {
  const distinct = new Map(
    leavesOf(tree)
      .filter(({ op }) => op !== 'any')
      .map((leaf) => prepare(leaf, reader.facts))
      .map((test) => [keyOf(test), test]),
  )
  const groups = clustered(distinct.values())
  const tests = groups.flat().map((test, index) => ({ index, ...test }))
  const clusterOf = groups.flatMap((group, number) => group.map(() => number))
  const numbers = new Map(groups.flat().map((test, index) => [keyOf(test), index]))
  const step = (criterion: T): Step<T> =>
    'of' in criterion
      ? { criterion, test: -1, of: criterion.of.map((part) => step(part as T)) } // a T's parts are T
      : { criterion, test: numbers.get(keyOf(prepare(criterion, reader.facts))) ?? -1, of: [] }
  return {
    reader,
    tests,
    clusters: groups.map((group, number) => ({
      tests: tests.map(({ index }) => index).filter((index) => clusterOf[index] === number),
      facts: [...factsOf(group)],
    })),
    clusterOf,
    root: step(tree),
  }
}

/** The first step of a criterion in a tree; undefined where the tree does not have it. */
export function stepOf<T extends Tree>(step: Step<T>, id: T['id']): Step<T> | undefined {
  if (step.criterion.id === id) return step
  for (const part of step.of) {
    const found = stepOf(part, id)
    if (found) return found
  }
  return undefined
}

/**
 * The ranks that make a diagram ask about facts in the order of `order`, the tests of a cluster one after another,
 * where the last of its facts stands.
 */
export function ranksBy<R>({ tests, clusters, reader }: Program<R>, order: readonly string[]): readonly number[] {
  const places = order.map((fact) => reader.facts.indexOf(fact))
  const rankOf = ({ facts }: Cluster): number => Math.max(...facts.map((place) => places.indexOf(place)))
  const asked = clusters.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap((cluster) => cluster.tests)
  return tests.map((_, number) => asked.indexOf(number))
}

/** How true a record makes the test of that number. */
export function degreeOfRecord<R>({ reader, tests }: Program<R>, number: number, record: R, asked: Asked): Degree {
  const test = tests[number]
  if (test === undefined) return 2 // `any` has no number
  const value = reader.read(record, test.fact)
  return degreeOfTest(test, value, test.at === test.fact ? value : reader.read(record, test.at), asked)
}

/** How true each test is of a record. */
export function degreesOf<R>(program: Program<R>, record: R, asked: Asked): Degree[] {
  const degrees: Degree[] = []
  for (const { index } of program.tests) degrees.push(degreeOfRecord(program, index, record, asked))
  return degrees
}

/** How true a step is by the strong Kleene tables: the least of its parts, the greatest, or the opposite. */
export function degreeOf(step: Step, degrees: readonly Degree[]): Degree {
  const { op } = step.criterion
  if (step.of.length === 0) return degrees[step.test] ?? 2 // `any` has no number
  let degree: number = op === 'anyOf' ? 0 : 2
  for (const part of step.of) {
    const of = degreeOf(part, degrees)
    if (op === 'not') return (2 - of) as Degree // 0, 1, 2 turned round
    degree = op === 'anyOf' ? Math.max(degree, of) : Math.min(degree, of)
  }
  return degree as Degree // the least or the greatest of degrees
}

/** The criteria of the tree that are unknown and read one of the missing facts, given by place, in the tree's order. */
export function openCriteria<R, T extends Tree>(
  { root, tests }: Program<R, T>,
  degrees: readonly Degree[],
  missing: ReadonlySet<number>,
): readonly T[] {
  const open: T[] = []
  const collect = ({ test, of, criterion }: Step<T>): void => {
    const asked = tests[test]
    if (asked && degrees[test] === 1 && (missing.has(asked.fact) || missing.has(asked.at))) open.push(criterion)
    of.forEach(collect)
  }
  collect(root)
  return open
}
