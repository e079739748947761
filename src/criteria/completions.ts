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
  /** The places (ends, or nodes at which the reading stops) that some completion reaches. */
  readonly reached: readonly Place[]
  /** The places in the register of the unknown facts whose value can still change what is reached. */
  readonly missing: ReadonlySet<number>
}

/** Where reading stops before an end, and which of the places at which it stops count as one. */
export interface Stops {
  readonly at: (test: number) => boolean
  readonly label: (place: Place) => string
}

/** An open question of the reduced diagram: a cluster's open results and what is left to ask after each. */
interface Question {
  readonly open: Open
  readonly after: readonly number[]
}

const eitherWay: readonly number[] = [0, 1]

/** Reads `diagram` for every completion of the record at once; `degrees` are the truths of its tests for the record. */
export function completionsOf<R>(
  diagram: Diagram,
  program: Program<R>,
  record: R,
  asked: Asked,
  degrees: readonly Degree[],
  stops?: Stops,
): Completions {
  const { ends, test, no, yes } = diagram
  const { clusters, clusterOf } = program
  const reached: Place[] = []
  const opens = new Map<Cluster, Open>()
  /** What is left to ask from each place: a number a function, equal for equal functions. */
  const rests = new Int32Array(ends + test.length).fill(-1)
  const numbers = new Map<string | number, number>()
  const questions: (Question | undefined)[] = []

  const numbered = (key: string | number, question?: Question): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, questions.length)
    return questions.push(question) - 1
  }

  const openOf = (cluster: Cluster): Open => {
    const open = opens.get(cluster) ?? (isSimple(cluster) ? simplyOpen(cluster, degrees) : openIn(program, cluster, record, asked))
    opens.set(cluster, open)
    return open
  }

  /** The place to which a run through the cluster's tests leads with these results. */
  const leave = (place: Place, number: number, results: number): Place => {
    let left = place
    while (left >= ends) {
      const asking = test[left - ends] ?? 0
      if (clusterOf[asking] !== number) break
      const bit = asking - (clusters[number]?.tests[0] ?? 0)
      left = ((results >> bit) & 1 ? yes[left - ends] : no[left - ends]) ?? 0
    }
    return left
  }

  const restOf = (place: Place): number => {
    if ((rests[place] ?? -1) < 0) rests[place] = readFrom(place)
    return rests[place] ?? 0
  }

  const readFrom = (place: Place): number => {
    const asking = place < ends ? -1 : (test[place - ends] ?? -1)
    const number = clusterOf[asking] ?? -1
    const cluster = stops?.at(asking) ? undefined : clusters[number]
    if (cluster === undefined) {
      reached.push(place)
      return numbered(stops ? stops.label(place) : String(place))
    }
    const open = openOf(cluster)
    if (open.results.length === 1) return restOf(leave(place, number, open.results[0] ?? 0))
    const after: number[] = []
    for (const results of open.results) after.push(restOf(leave(place, number, results)))
    const [first = 0, second = 0] = after
    if (after.every((rest) => rest === first)) return first
    // One number for the commonest question, of two results; all are below 2 to the 16th.
    return numbered(after.length === 2 ? (number * 65536 + first) * 65536 + second : `${number}:${after.join()}`, { open, after })
  }

  const missing = new Set<number>()
  const seen = new Set<number>()
  const collect = (rest: number): void => {
    const question = questions[rest]
    if (question === undefined || seen.has(rest)) return
    seen.add(rest)
    for (const { fact, between } of question.open.moves) {
      if (between.some((index) => question.after[index] !== question.after[between[0] ?? 0])) missing.add(fact)
    }
    question.after.forEach(collect)
  }
  collect(restOf(diagram.root))
  return { reached, missing }
}

const isSimple = ({ tests, facts }: Cluster): boolean => tests.length === 1 && facts.length === 1

/** What is open in a cluster of one test of one fact: anything, when the fact is unknown. */
function simplyOpen({ tests: [test = 0], facts: [fact = 0] }: Cluster, degrees: readonly Degree[]): Open {
  const degree = degrees[test] ?? 1
  return degree === 1 ? { results: eitherWay, moves: [{ fact, between: eitherWay }] } : { results: [degree / 2], moves: [] }
}
