/**
 * A diagram seen by a partly known record: the places its completions reach, and the facts that still move it from one
 * to another. Both are exact: on every way each cluster of tests is asked in one run, so its results are independent of
 * what was asked before.
 */
import type { Diagram, Place } from './diagram.ts'
import { openIn, type Open } from './knowledge.ts'
import type { Cluster, Program } from './program.ts'
import type { Asked, Degree } from './tests.ts'

export interface Completions {
  /** The ends that some completion reaches. */
  readonly reached: readonly Place[]
  /** The places in the register of the unknown facts whose value can still change what is reached. */
  readonly missing: ReadonlySet<number>
}

/** Greater than every number of a place or a function, so that two make one. */
const beyondPlaces = 2 ** 24

/**
 * Reads `diagram` for every completion of the record at once; `degrees` are the truths of its tests for the record.
 * Ends of the same `label` count as one.
 */
export function completionsOf<R>(
  diagram: Diagram,
  program: Program<R>,
  record: R,
  asked: Asked,
  degrees: readonly Degree[],
  label?: (end: Place) => string,
): Completions {
  const { ends, root, test, no, yes } = diagram
  const { clusters, clusterOf } = program
  const reached: Place[] = []
  const missing = new Set<number>()
  const opens = new Map<Cluster, Open>()
  /** What is left to ask from each place: a number a function, from 1, equal for equal functions. */
  const rests = new Int32Array(ends + test.length)
  const numbers = new Map<Cluster | string | number, number>()

  const numbered = (key: Cluster | string | number): number => {
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return number
  }

  const openOf = (cluster: Cluster): Open => {
    const open = opens.get(cluster) ?? openIn(program, cluster, record, asked, degrees)
    opens.set(cluster, open)
    return open
  }

  /** The place to which a run through the cluster's tests leads with these results. */
  const leave = (place: Place, { tests }: Cluster, results: number): Place => {
    let left = place
    while (left >= ends) {
      const bit = tests.indexOf(test[left - ends] ?? 0)
      if (bit < 0) break
      left = ((results >> bit) & 1 ? yes[left - ends] : no[left - ends]) ?? 0
    }
    return left
  }

  const restOf = (place: Place): number => (rests[place] ||= readFrom(place))

  const readFrom = (place: Place): number => {
    const asking = test[place - ends] ?? -1 // an end asks nothing
    const cluster = clusters[clusterOf[asking] ?? -1]
    if (cluster === undefined) {
      reached.push(place)
      return numbered(label?.(place) ?? place)
    }
    const { results, moves } = openOf(cluster)
    const after = results.map((result) => restOf(leave(place, cluster, result)))
    const [first = 0] = after
    if (after.every((rest) => rest === first)) return first
    for (const { fact, between } of moves) {
      if (between.some((index) => after[index] !== after[between[0] ?? 0])) missing.add(fact)
    }
    // The cluster and what follows each of its results, two numbers at a time made one.
    return after.reduce((number, rest) => numbered(number * beyondPlaces + rest), numbered(cluster))
  }

  restOf(root)
  return { reached, missing }
}
