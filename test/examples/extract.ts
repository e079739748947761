/** The example as the command reads it: the rows that can be answered, with their answers, and those that cannot. */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Day } from '../../src/calendar/day.ts'
import { valueOfCell } from '../../src/facts/cells.ts'
import { refusalsOf } from '../../src/facts/check.ts'
import { facts } from '../../src/facts/facts.ts'
import type { Person } from '../../src/facts/person.ts'
import type { Refusal } from '../../src/refusals/problems.ts'
import { assess, type Assessment } from '../../src/rules/eligibility/assess.ts'

export const text = readFileSync(new URL('../../examples/people.csv', import.meta.url), 'utf8')

const parsed = Papa.parse<string[]>(text, { skipEmptyLines: true })
export const { errors } = parsed
export const [header = [], ...rows] = parsed.data

/** A row with its answer. */
export interface Answered {
  readonly person: Person
  readonly on: Day
  readonly answer: Assessment
}

/** A refusal, but for its words. */
type Rejection = Pick<Refusal, 'code' | 'fact' | 'value'>

/** Reads a row by the columns of the header; its day comes before that of the option. */
function read(row: readonly string[], byOption: Day): Answered | readonly Rejection[] {
  if (row.length > header.length) return [{ code: 'too-many-cells', fact: null, value: row[header.length] }]
  const cell = (name: string): string => row[header.indexOf(name)] ?? ''
  const on = cell('on') || byOption
  const known = facts
    .map((fact) => [fact.name, valueOfCell(fact, cell(fact.name))] as const)
    .filter(([, value]) => value !== undefined)
  const person: Person = Object.fromEntries(known)
  const refusals = refusalsOf(person, on)
  return refusals.length > 0 ? refusals : { person, on, answer: assess(person, on) }
}

const results = rows.map((row) => read(row, '2023-03-01'))

export const answered: readonly Answered[] = results.flatMap((result) => ('answer' in result ? [result] : []))
/** The refusals of each row that cannot be answered. */
export const rejected: readonly (readonly Rejection[])[] = results.flatMap((result) =>
  'answer' in result ? [] : [result]
)
