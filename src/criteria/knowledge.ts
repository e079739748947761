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

type Values = ReadonlyMap<number, unknown>

const openOfNobody = /* @__PURE__ */ new WeakMap<Asked, Map<Cluster, Open>>()

/** What is open in a cluster of more than one test or fact. */
export function openIn<R>(program: Program<R>, cluster: Cluster, record: R, asked: Asked): Open {
  const known: Values = new Map(cluster.facts.map((fact) => [fact, program.reader.read(record, fact)]))
  if ([...known.values()].some((value) => value !== undefined)) return openAmong(program, cluster, known, asked)
  // Of a record that says nothing the same is open for everybody asked about on that day.
  const opens = openOfNobody.get(asked) ?? new Map<Cluster, Open>()
  const open = opens.get(cluster) ?? openAmong(program, cluster, known, asked)
  openOfNobody.set(asked, opens.set(cluster, open))
  return open
}

function openAmong<R>(program: Program<R>, { tests: numbers, facts }: Cluster, known: Values, asked: Asked): Open {
  const tests = numbers.flatMap((number) => program.tests[number] ?? [])
  const lines = numbers.map((number) => asked.lines[number] ?? '')
  const unknown = facts.filter((fact) => known.get(fact) === undefined)
  const candidates = candidatesFor(unknown, tests, known, asked.on, lines)
  const results = (values: Values): Results =>
    tests.reduce((bits, test, bit) => {
      const degree = degreeOfTest(test, values.get(test.fact), values.get(test.at), asked, lines[bit] ?? '')
      return degree === 2 ? bits | (1 << bit) : bits
    }, 0)
  const completions = (open: readonly number[], values: Values): Values[] =>
    open.reduce<Values[]>(
      (all, fact) => all.flatMap((one) => [...(candidates.get(fact) ?? [])].map((value) => new Map(one).set(fact, value))),
      [values],
    )
  const distinct = (all: readonly Values[]): Results[] => [...new Set(all.map(results))]
  const all = distinct(completions(unknown, known))
  return {
    results: all,
    moves: unknown.flatMap((fact) =>
      completions(unknown.filter((other) => other !== fact), known)
        .map((others) => ({ fact, between: distinct(completions([fact], others)).map((one) => all.indexOf(one)) }))
        .filter(({ between }) => between.length > 1),
    ),
  }
}

/** For each unknown fact: none, a value before every line, and the first value of every line that a test draws. */
function candidatesFor(
  unknown: readonly number[],
  tests: readonly PreparedTest[],
  known: Values,
  on: Day,
  lines: readonly Day[],
): ReadonlyMap<number, ReadonlySet<unknown>> {
  const candidates = new Map<number, Set<unknown>>(unknown.map((fact) => [fact, new Set([null])]))
  const add = (fact: number, ...values: unknown[]): void => values.forEach((value) => candidates.get(fact)?.add(value))
  tests.forEach((test, bit) => {
    const line = lines[bit] ?? ''
    switch (test.op) {
      case 'is':
        return add(test.fact, true, false)
      case 'oneOf':
      case 'otherThan':
        return add(test.fact, ...test.values, 'another word')
      case 'under':
      case 'atLeast':
        return add(test.fact, test.number - 1, test.number)
      case 'atMost':
        return add(test.fact, test.number, test.number + 1)
      case 'onOrAfter':
        return add(test.fact, firstDay, line)
      case 'withinDays':
        return add(test.fact, firstDay, on, addDays(line, 1))
      case 'youngerThan':
        return add(test.fact, firstDay, addDays(line, 1))
      case 'ofAge':
        return add(test.at, firstDay, addDays(on, 1))
    }
  })
  // The line of `ofAge` for one of its days begins where the other day puts it.
  const daysOf = (fact: number): Day[] => (candidates.has(fact) ? [...(candidates.get(fact) ?? [])] : [known.get(fact)]).filter(isDay)
  for (const { op, fact, at, number } of tests) {
    if (op !== 'ofAge') continue
    const onDays = [...daysOf(at), on].filter((day) => day !== firstDay)
    const births = onDays.map((day) => addDays(latestBirthDateOfAge(number, day), 1))
    add(at, ...daysOf(fact).map((birthDate) => dayOfAge(birthDate, number)))
    add(fact, firstDay, ...births)
  }
  return candidates
}

const firstDay: Day = '0001-01-01'
