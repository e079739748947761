/**
 * What a partly known record leaves possible in a cluster of tests: which results, and between which of them an unknown
 * fact can move. Exact: every result that some completion gives is found at a boundary that a test draws, before the
 * first one, between two, or at none.
 */
import { isDay, type Day } from '../calendar/day.ts'
import type { Compiled, OnDay } from './compile.ts'
import { boundariesOf, boundariesOfAgeDay, boundariesOfBirth, truthOf, type PlacedTest } from './core-test.ts'
import type { Cluster, PossibleResults, Results } from './prepare.ts'
import { possibleValues } from './register.ts'

/** Values of a cluster's facts, in its order. */
type Values = readonly unknown[]

/** What is possible in a cluster of which a test is unknown. */
export function possibleResults<R>(compiled: Compiled<R>, cluster: Cluster, record: R, day: OnDay): PossibleResults {
  const known = cluster.facts.map((place) => compiled.register.read(record, place))
  return known.every((value) => value === undefined)
    ? (day.possible[cluster.number] ??= resultsBeside(compiled, cluster, known, day))
    : resultsBeside(compiled, cluster, known, day)
}

/** The values of an unknown fact that the tests of its cluster can tell apart, at least one for each result. */
export function possibleValuesOf<R>(
  compiled: Compiled<R>, cluster: Cluster, place: number, record: R, day: OnDay
): Values {
  const known = cluster.facts.map((fact) => compiled.register.read(record, fact))
  return choicesOf(compiled, cluster, placedIn(cluster), known, day)[cluster.facts.indexOf(place)] ?? []
}

/** The tests with their facts by their place in the cluster. */
const placedIn = ({ tests, facts }: Cluster): readonly PlacedTest[] =>
  tests.map((test) => ({ ...test, fact: facts.indexOf(test.fact), at: facts.indexOf(test.at) }))

/** For each fact of the cluster its known value, or its possible ones. */
const choicesOf = <R>(
  { register }: Compiled<R>, { facts }: Cluster, placed: readonly PlacedTest[], known: Values, day: OnDay
): readonly Values[] =>
  boundariesOfFacts(placed, known, day.on).map((boundaries, place) => {
    const row = register.facts[facts[place] ?? -1]
    return row && known[place] === undefined ? possibleValues(row, boundaries, day.on) : [known[place]]
  })

/** What is possible beside the values of the known facts. */
function resultsBeside<R>(compiled: Compiled<R>, cluster: Cluster, known: Values, day: OnDay): PossibleResults {
  const { facts } = cluster
  const placed = placedIn(cluster)
  const choices = choicesOf(compiled, cluster, placed, known, day)
  const resultsOf = (values: Values): Results =>
    placed.reduce((results, test, bit) =>
      truthOf(test, values[test.fact], values[test.at], day) === 2 ? results | (1 << bit) : results, 0)
  const results = [...new Set(everyChoice(choices).map(resultsOf))]
  const changes = choices.flatMap((values, place) =>
    everyChoice(choices.with(place, [undefined])).map((others) => ({
      fact: facts[place] ?? -1,
      between: [...new Set(values.map((value) => results.indexOf(resultsOf(others.with(place, value)))))],
    })))
  return { results, changes: changes.filter(({ between }) => between.length > 1) }
}

/** One of each list, in every way. */
const everyChoice = (lists: readonly Values[]): Values[] =>
  lists.reduce<Values[]>((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]])

/** For each fact its known value, or the boundaries that the tests draw. */
function boundariesOfFacts(tests: readonly PlacedTest[], known: Values, on: Day): readonly ReadonlySet<unknown>[] {
  const boundaries = known.map((value) => new Set<unknown>(value === undefined ? [] : [value]))
  const add = (place: number, values: Values): void => {
    if (known[place] === undefined) for (const value of values) boundaries[place]?.add(value)
  }
  for (const test of tests) add(test.fact, boundariesOf(test, on))
  const ages = tests.filter((test) => test.kind === 'of-age')
  for (const { operand, at } of ages) add(at, boundariesOfAgeDay(operand, on, []))
  // Of a test of two days, the boundary of the one stands where the other day puts it.
  const days = (place: number): readonly string[] => [...(boundaries[place] ?? [])].filter(isDay)
  for (const { operand, fact, at } of ages) add(fact, boundariesOfBirth(operand, days(at)))
  for (const { operand, fact, at } of ages) add(at, boundariesOfAgeDay(operand, on, days(fact)))
  return boundaries
}
