/** How a source calls the facts, and what its NULL means. */
import { isRecord } from '../values/record.ts'
import * as expected from '../refusals/expected.ts'
import type { Refusal } from '../refusals/problems.ts'
import { facts, type FactName } from '../facts/facts.ts'
import type { NullMeaning } from '../facts/null-meaning.ts'
import { isFactName } from '../facts/check.ts'
import type { FactColumn } from './fact-reader.ts'

/** Where a fact stands, if its column differs from the others. */
export interface ColumnMapping {
  readonly column: string
  /** What NULL means in this column. */
  readonly null?: NullMeaning | undefined
  /** Another value that means none, such as `'X'`; only of a fact that can be none. */
  readonly none?: unknown
}

/** How a source calls the facts, and what its NULL means. */
export interface RowMapping {
  /** What NULL means in every column that does not say otherwise; unknown when absent. */
  readonly null?: NullMeaning | undefined
  /** The columns of facts that are not called as the fact is; null: the source does not have the fact. */
  readonly columns?: { readonly [Name in FactName]?: string | ColumnMapping | null | undefined } | undefined
}

const meanings: readonly unknown[] = ['unknown', 'none'] satisfies readonly NullMeaning[]

/** The mapping of a fact, with names of fields. */
const columnFields = ['column', 'null', 'none']
const mappingFields = ['null', 'columns']

function refusalsOfMeaning(meaning: unknown, fact: string): readonly Refusal[] {
  if (meaning === undefined || meanings.includes(meaning)) return []
  const words = meanings.map(String)
  return [{ code: 'unknown-word', fact, value: meaning, expected: { ...expected.word, values: { words } } }]
}

function refusalsOfFields(record: object, names: readonly string[], at: string): readonly Refusal[] {
  return Object.entries(record).filter(([name]) => !names.includes(name)).map(([name, value]) => (
    { code: 'unknown-field', fact: `${at}.${name}`, value, expected: { ...expected.field, values: { words: names } } }))
}

function refusalsOfColumn(name: string, mapped: unknown): readonly Refusal[] {
  const fact = `mapping.columns.${name}`
  if (!isFactName(name)) return [{ code: 'unknown-fact', fact, value: mapped, expected: expected.knownFact }]
  if (mapped === undefined || mapped === null || typeof mapped === 'string') return []
  if (!isRecord(mapped) || typeof mapped['column'] !== 'string') {
    return [{ code: 'not-text', fact, value: mapped, expected: expected.text }]
  }
  return [...refusalsOfFields(mapped, columnFields, fact), ...refusalsOfMeaning(mapped['null'], `${fact}.null`)]
}

/** What is wrong with a mapping. */
export function refusalsOfMapping(mapping: unknown): readonly Refusal[] {
  const asFields = { ...expected.fields, values: { words: mappingFields } }
  if (!isRecord(mapping)) return [{ code: 'not-a-record', fact: 'mapping', value: mapping, expected: asFields }]
  const { columns = {} } = mapping
  return [
    ...refusalsOfFields(mapping, mappingFields, 'mapping'),
    ...refusalsOfMeaning(mapping['null'], 'mapping.null'),
    ...(isRecord(columns)
      ? Object.entries(columns).flatMap(([name, mapped]) => refusalsOfColumn(name, mapped))
      : [{ code: 'not-a-record', fact: 'mapping.columns', value: columns, expected: expected.facts } as const]),
  ]
}

/** The columns of all facts under a mapping that was checked. */
export function columnsUnder({ null: meaning = 'unknown', columns = {} }: RowMapping): readonly FactColumn<string>[] {
  return facts.filter(({ name }) => columns[name] !== null).map((fact): FactColumn<string> => {
    const mapped = columns[fact.name] ?? fact.name
    const {
      column,
      null: own = meaning,
      none,
    }: ColumnMapping = typeof mapped === 'string' ? { column: mapped } : mapped
    return { fact, column, isNullNone: fact.nullable && own === 'none', none: fact.nullable ? none : undefined }
  })
}
