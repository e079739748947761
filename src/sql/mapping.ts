/** What a database calls the facts, and what its NULL means: the mapping of a caller, checked. */
import { isDay } from '../calendar/day.ts'
import { facts, type Fact, type FactName } from '../facts/facts.ts'
import type { NullMeaning } from '../facts/null-meaning.ts'
import type { Expectation } from '../refusals/expectation.ts'
import * as expected from '../refusals/expected.ts'
import type { ProblemCode, Refusal } from '../refusals/problems.ts'
import { refusalsOfRecord, word, type Field } from '../rules/fields.ts'
import { columnTypes } from './dialects.ts'
import { isName, isPlainText } from './names.ts'

/** A column with what it says of a fact. */
export interface MappedColumn {
  readonly column: string
  /** What NULL means in this column; left out, what it means in the mapping. */
  readonly null?: NullMeaning
  /** The value that means none: a text, a number or, in a column of days, a day `YYYY-MM-DD`. */
  readonly none?: string | number
}

/** What a database calls the facts, and what its NULL means. A mapping of `./rows`, which is also read by it. */
export interface Mapping {
  /** What NULL means in every column whose fact can be none; left out, unknown. Of other facts NULL is unknown. */
  readonly null?: NullMeaning
  /** The column of a fact, null where there is none; left out, the column of the fact's own name. */
  readonly columns?: Readonly<Partial<Record<FactName, string | MappedColumn | null>>>
}

/** Where the value of a fact is found. */
export interface FactSource {
  readonly fact: Fact
  /** Undefined where the database does not have it. */
  readonly column: string | undefined
  readonly isNullNone: boolean
  readonly none: string | number | undefined
}

export function sourcesOf(mapping: Mapping): ReadonlyMap<string, FactSource> {
  return new Map(facts.map((fact) => {
    const mapped = mapping.columns?.[fact.name]
    const column: Partial<MappedColumn> = typeof mapped === 'string' ? { column: mapped } : (mapped ?? {})
    const meaning = column.null ?? mapping.null ?? 'unknown'
    return [fact.name, {
      fact,
      column: mapped === null ? undefined : (column.column ?? fact.name),
      isNullNone: fact.nullable && meaning === 'none' && mapped !== null,
      none: column.none,
    }]
  }))
}

const nullMeaning = (): Field => word('unknown', 'none')

const name: Field = {
  faultOf: (value) => (typeof value !== 'string' ? 'not-text' : isName(value) ? undefined : 'not-allowed-here'),
  expected: expected.columnName,
}

/** What a value that means none can be, by the type of the column. */
const noneFaults = {
  text: [
    (value) => (typeof value !== 'string' ? 'not-text' : isPlainText(value) ? undefined : 'not-allowed-here'),
    expected.plainText,
  ],
  day: [(value) => (isDay(value) ? undefined : 'not-a-day'), expected.day],
  number: [
    (value) => (typeof value === 'number' && Number.isFinite(value) ? undefined : 'not-a-number'),
    expected.anyNumber,
  ],
  flag: [() => 'not-allowed-here', expected.alwaysThere],
} as const satisfies Readonly<Record<string, readonly [(value: unknown) => ProblemCode | undefined, Expectation]>>

function noneOf({ kind, nullable }: Fact): Field {
  const [faultOf, what] = noneFaults[nullable ? columnTypes[kind] : 'flag']
  return { faultOf, expected: what }
}

/** Everything wrong with a mapping, each with its place in it. */
export function refusalsOfMapping(mapping: unknown): readonly Refusal[] {
  const anything: Field = { faultOf: () => undefined, expected: expected.text }
  const inMapping = (place: string, refusals: readonly Refusal[]): readonly Refusal[] =>
    refusals.map((one) => ({ ...one, fact: [place, ...(one.fact === null ? [] : [one.fact])].join('.') }))
  const refusals = inMapping('mapping', refusalsOfRecord(mapping, { null: nullMeaning(), columns: anything }))
  const columns = refusals.length === 0 ? (mapping as Mapping).columns : undefined // a record of these two, as checked
  if (columns === undefined) return refusals
  const known = refusalsOfRecord(columns, Object.fromEntries(facts.map((fact) => [fact.name, anything]))).map(
    (one): Refusal =>
      one.code === 'unknown-field' ? { ...one, code: 'unknown-fact', expected: expected.knownFact } : one,
  )
  if (known.length > 0) return inMapping('mapping.columns', known)
  return facts.flatMap((fact) => {
    const mapped: unknown = columns[fact.name]
    if (mapped === undefined || mapped === null) return []
    const place = `mapping.columns.${fact.name}`
    if (typeof mapped === 'string') return inMapping(place, refusalsOfRecord({ column: mapped }, { column: name }))
      .map((one) => ({ ...one, fact: place }))
    const fields = { column: name, null: nullMeaning(), none: noneOf(fact) }
    return inMapping(place, refusalsOfRecord(mapped, fields, ['column']))
  })
}
