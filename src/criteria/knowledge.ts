/**
 * What a partly known record leaves open in a cluster of tests: which results are still possible, and between which of
 * them an unknown fact can move. Exact: every result that some completion gives is found at a value just where a line
 * that a test draws begins, before the first line, or at none.
 */
import { addDays, dayOfAge, isDay, latestBirthDateOfAge, type Day } from '../act/day.ts'
import type { Cluster, Program } from './program.ts'
import { degreeOfTest, type Asked, type PreparedTest } from './tests.ts'

/** Results of a cluster's tests, as bits: the first test is the lowest bit, 1 for passed. */
export type Results = number

export interface Open {
  /** The results still possible, each once. */
  readonly results: readonly Results[]
  /** For an unknown fact: those of `results`, by index, that it alone moves between while the others stand still. */
  readonly moves: readonly { readonly fact: number; readonly between: readonly number[] }[]
}

const openOfNobody = /* @__PURE__ */ new WeakMap<Asked, Map<Cluster, Open>>()

/** What is open in a cluster of more than one test or fact. */
export function openIn<R>(program: Program<R>, cluster: Cluster, record: R, asked: Asked): Open {
  const known = cluster.facts.map((fact) => program.reader.read(record, fact))
  if (known.some((value) => value !== undefined)) return openAmong(program, cluster, known, asked)
  // Of a record that says nothing the same is open for everybody asked about on that day.
  const opens = openOfNobody.get(asked) ?? new Map<Cluster, Open>()
  const open = opens.get(cluster) ?? openAmong(program, cluster, known, asked)
  openOfNobody.set(asked, opens.set(cluster, open))
  return open
}

/** Values of a cluster's facts, in its order. */
type Values = readonly unknown[]

function openAmong<R>(program: Program<R>, { tests: numbers, facts }: Cluster, known: Values, asked: Asked): Open {
  const tests = numbers.flatMap((number) => program.tests[number] ?? [])
  const candidates = candidatesFor(facts, tests, known, asked)
  const resultsOf = (values: Values): Results => {
    let results = 0
    tests.forEach((test, bit) => {
      const degree = degreeOfTest(test, values[facts.indexOf(test.fact)], values[facts.indexOf(test.at)], asked)
      if (degree === 2) results |= 1 << bit
    })
    return results
  }
  /** The values with every candidate for each of the facts numbered. */
  const completions = (places: readonly number[], values: Values): Values[] =>
    places.reduce<Values[]>((all, place) => all.flatMap((one) => (candidates[place] ?? []).map((value) => one.with(place, value))), [values])

  const unknown = facts.map((_, place) => place).filter((place) => known[place] === undefined)
  const results = [...new Set(completions(unknown, known).map(resultsOf))]
  const moves = unknown.flatMap((place) =>
    completions(unknown.filter((other) => other !== place), known).map((others) => ({
      fact: facts[place] ?? 0,
      between: [...new Set(completions([place], others).map((values) => results.indexOf(resultsOf(values))))],
    })),
  )
  return { results, moves: moves.filter(({ between }) => between.length > 1) }
}

/** For each fact: none, a value before every line that a test draws, and the first value of every line. */
function candidatesFor(facts: readonly number[], tests: readonly PreparedTest[], known: Values, { on, next, lines }: Asked): readonly Values[] {
  const candidates: unknown[][] = facts.map(() => [null])
  const add = (fact: number, ...values: unknown[]): void => {
    const place = facts.indexOf(fact)
    for (const value of values) if (!candidates[place]?.includes(value)) candidates[place]?.push(value)
  }
  for (const { op, fact, at, values, limit, index } of tests) {
    const line = lines[index] ?? ''
    if (op === 'is') add(fact, true, false)
    if (op === 'oneOf' || op === 'otherThan') add(fact, ...values, 'another word')
    if (op === 'under' || op === 'atLeast') add(fact, limit - 1, limit)
    if (op === 'atMost') add(fact, limit, limit + 1)
    if (op === 'onOrAfter' || op === 'youngerThan') add(fact, firstDay, line)
    if (op === 'withinDays') add(fact, firstDay, on, line)
    if (op === 'ofAge') add(at, firstDay, on, next)
  }
  // The line of `ofAge` for one of its days begins where the other day puts it.
  const daysOf = (fact: number): Day[] => {
    const place = facts.indexOf(fact)
    return (known[place] === undefined ? (candidates[place] ?? []) : [known[place]]).filter(isDay)
  }
  for (const { op, fact, at, limit } of tests) {
    if (op !== 'ofAge') continue
    const days = daysOf(at).filter((day) => day !== firstDay)
    const births = known[facts.indexOf(fact)] === undefined ? days.map((day) => addDays(latestBirthDateOfAge(limit, day), 1)) : []
    add(at, ...daysOf(fact).map((birthDate) => dayOfAge(birthDate, limit)))
    add(fact, firstDay, ...births)
  }
  return candidates
}

const firstDay: Day = '0001-01-01'
