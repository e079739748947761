/**
 * What a partly known record leaves open in a cluster of tests: which results are still possible, and between which of
 * them an unknown fact can move. Exact: every result that some completion gives is found at a value just where a line
 * that a test draws begins, before the first line, between two, or at none.
 */
import { addDays, dayOfAge, isDay, latestBirthDateOfAge, type Day } from '../calendar/day.ts'
import type { Cluster, Program } from './program.ts'
import { degreeOfTest, type Asked, type Degree, type PreparedTest } from './tests.ts'

/** Results of a cluster's tests, as bits: the first test is the lowest bit, 1 for passed. */
export type Results = number

export interface Open {
  /** The results still possible, each once. */
  readonly results: readonly Results[]
  /** For an unknown fact: those of `results`, by index, that it alone moves between while the others stand still. */
  readonly moves: readonly { readonly fact: number; readonly between: readonly number[] }[]
}

const openOfNobody = /* @__PURE__ */ new WeakMap<Asked, Map<Cluster, Open>>()

/** The bits of the tests that pass. */
function resultsOf<T>(tests: readonly T[], passes: (test: T) => boolean): Results {
  let results = 0
  tests.forEach((test, bit) => {
    if (passes(test)) results |= 1 << bit
  })
  return results
}

/** What a record leaves open in a cluster; `degrees` are the truths of the program's tests for it. */
export function openIn<R>(
  program: Program<R>,
  cluster: Cluster,
  record: R,
  asked: Asked,
  degrees: readonly Degree[],
): Open {
  const { tests, facts } = cluster
  if (!tests.some((test) => degrees[test] === 1)) {
    return { results: [resultsOf(tests, (test) => degrees[test] === 2)], moves: [] }
  }
  // Where the tests read one fact, it is that one which is unknown.
  const known = facts.length === 1 ? [undefined] : facts.map((place) => program.reader.read(record, place))
  if (known.some((value) => value !== undefined)) return openAmong(program, cluster, known, asked)
  // Of a record that says nothing the same is open for everybody asked about on that day.
  const opens = openOfNobody.get(asked) ?? new Map<Cluster, Open>()
  const before = opens.get(cluster)
  if (before) return before
  const open = openAmong(program, cluster, known, asked)
  openOfNobody.set(asked, opens.set(cluster, open))
  return open
}

/** Values of a cluster's facts, in its order. */
type Values = readonly unknown[]

function openAmong<R>(program: Program<R>, { tests: numbers, facts }: Cluster, known: Values, asked: Asked): Open {
  const [first = 0] = numbers
  const tests = program.tests.slice(first, first + numbers.length)
  const { possible } = program.reader
  const candidates = candidatesFor(facts, tests, known, asked).map((values, place) =>
    known[place] === undefined && possible ? possible(facts[place] ?? -1, values, asked.on) : values)
  const resultsWith = (values: Values): Results =>
    resultsOf(
      tests,
      (test) => degreeOfTest(test, values[facts.indexOf(test.fact)], values[facts.indexOf(test.at)], asked) === 2,
    )
  const results = [...new Set(everyChoice(candidates).map(resultsWith))]
  const movesOf = (choices: Values, place: number): Open['moves'] =>
    everyChoice(candidates.with(place, [undefined])).map((others) => ({
      fact: facts[place] ?? 0,
      between: [...new Set(choices.map((value) => results.indexOf(resultsWith(others.with(place, value)))))],
    }))
  const moves = candidates.flatMap((choices, place) => (known[place] === undefined ? movesOf(choices, place) : []))
  return { results, moves: moves.filter(({ between }) => between.length > 1) }
}

/** One of each list, in every way. */
const everyChoice = (lists: readonly Values[]): Values[] =>
  lists.reduce<Values[]>((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]])

/**
 * For each fact its known value; of an unknown one none, and a value in every part into which the tests divide its
 * values.
 */
function candidatesFor(
  facts: readonly number[],
  tests: readonly PreparedTest[],
  known: Values,
  asked: Asked,
): readonly Values[] {
  const unknown = new Map<number, Set<unknown>>()
  facts.forEach((fact, place) => {
    if (known[place] === undefined) unknown.set(fact, new Set([null]))
  })
  const add = (fact: number, values: Values): void => {
    for (const value of values) unknown.get(fact)?.add(value)
  }
  const valuesOf = (fact: number): Values => [...(unknown.get(fact) ?? [known[facts.indexOf(fact)]])]

  for (const test of tests) {
    add(test.fact, besideLines(test, asked))
    if (test.op === 'ofAge') add(test.at, [firstDay, asked.on, asked.next])
  }
  // The line of `ofAge` for one of its days begins where the other day puts it.
  const ages = tests.filter(({ op }) => op === 'ofAge')
  for (const { fact, at, limit } of ages) {
    for (const day of valuesOf(at).filter(isDay)) {
      const born = latestBirthDateOfAge(limit, day)
      if (isDay(born)) unknown.get(fact)?.add(addDays(born, 1)) // so early a day that nobody was of age draws no line
    }
  }
  for (const { fact, at, limit } of ages) {
    for (const born of valuesOf(fact).filter(isDay)) unknown.get(at)?.add(dayOfAge(born, limit))
  }
  return facts.map(valuesOf).map(withBetween)
}

/** Between any two numbers one more: a number need not be whole. */
function withBetween(values: Values): Values {
  const numbers = values.filter((value) => typeof value === 'number').sort((one, other) => one - other)
  const between = numbers.slice(1).map((number, place) => number / 2 + (numbers[place] ?? 0) / 2)
  return [...values, ...between]
}

/** Values on both sides of every line that a test draws through its fact, and on it. */
function besideLines({ op, values, limit, index }: PreparedTest, { on, lines }: Asked): Values {
  switch (op) {
    case 'is':
      return [true, false]
    case 'oneOf':
    case 'otherThan':
      return [...values, anotherWord]
    case 'under':
    case 'atMost':
    case 'atLeast':
      return [-Number.MAX_VALUE, limit, Number.MAX_VALUE]
    case 'withinDays':
      return [firstDay, on, lines[index]]
    case 'onOrAfter':
    case 'youngerThan':
      return [firstDay, lines[index]]
    default: // ofAge
      return [firstDay]
  }
}

const anotherWord = 'another word'
const firstDay: Day = '0001-01-01'
