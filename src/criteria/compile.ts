import type { Day } from '../calendar/day.ts'
import type { Thresholds } from './core-test.ts'
import { diagramBuilder, type Builder, type Node } from './diagram.ts'
import type { Tree } from './language.ts'
import { prepare, type Cluster, type Part, type PossibleResults, type Prepared } from './prepare.ts'
import type { Register } from './register.ts'

/** A tree with a diagram of what it is asked for, over the facts of a register. */
export interface Compiled<R, T extends Tree = Tree> extends Prepared<T> {
  readonly register: Register<R>
  readonly diagram: Node
  /** What it is on a day, worked out once. */
  readonly on: (on: Day) => OnDay
}

/** A day with what a compiled tree is on it. */
export interface OnDay extends Thresholds {
  /** What is possible in clusters of whose facts nothing is known, by their numbers: the same for everybody. */
  readonly possible: (PossibleResults | undefined)[]
  /** What the day is to code written ahead of time, which keeps it here. */
  written: unknown
}

interface CompileOptions<T extends Tree> {
  /** The facts in the order in which they are best asked. */
  readonly order: readonly string[]
  /** Builds the diagram of what is asked, with ends of its own. Left out: whether the tree holds, 1, or not, 0. */
  readonly ends?: (builder: Builder, root: Part<T>) => Node
  /** With more nodes, a RangeError is thrown. */
  readonly most?: number
}

/** Compiles a tree. The results of a cluster's tests are the bits of one number: it can have 30. */
export function compile<R, T extends Tree>(
  tree: T, register: Register<R>, { order, ends = ({ of }, root) => of(root), most = Infinity }: CompileOptions<T>
): Compiled<R, T> {
  const names = register.facts.map(({ name }) => name)
  const prepared = prepare(tree, names)
  const { root, tests, clusters } = prepared
  // A cluster is asked in one run, where the last of its facts stands: so its results are independent of the others'.
  const places = order.map((fact) => names.indexOf(fact))
  const rankOf = ({ facts }: Cluster): number => Math.max(...facts.map((place) => places.indexOf(place)))
  const asked = clusters.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap((cluster) => cluster.tests)
  const diagram = ends(diagramBuilder(tests, tests.map((test) => asked.indexOf(test)), most), root)

  const days = new Map<Day, OnDay>()
  let last: OnDay | undefined
  const on = (day: Day): OnDay => {
    if (last?.on === day) return last
    last = days.get(day) ?? {
      on: day,
      ranges: tests.map((test) => (test.kind === 'day' ? test.operand(day) : undefined)),
      possible: [],
      written: undefined,
    }
    days.set(day, last)
    return last
  }
  return { ...prepared, register, diagram, on }
}
