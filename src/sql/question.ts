/** What a statement is asked for, and the check of it. */
import { wordings } from '../act/wordings.ts'
import { isDay, type Day } from '../calendar/day.ts'
import * as expected from '../refusals/expected.ts'
import { refuse } from '../refusals/problems.ts'
import { flag, refusalsOfRecord, word, type Field } from '../rules/fields.ts'
import type { CriterionId } from '../rules/texts.ts'
import { isRecord } from '../values/record.ts'
import { criteriaOf, treesIn } from './criterion-tables.ts'
import { dialects, type Dialect } from './dialects.ts'
import { refusalsOfMapping, type Mapping } from './mapping.ts'
import { isName } from './names.ts'

/** A table or view: its name, or the names of its schema (before it that of its catalog) and of itself. */
export type TableName =
  | string
  | readonly [schema: string, name: string]
  | readonly [catalog: string, schema: string, name: string]

/** What is asked of a database. */
export interface SqlQuestion {
  /** The whole answer, or whether one criterion holds. */
  readonly ask: 'assess' | CriterionId
  readonly dialect: Dialect
  /** The day asked about, or the column that has it. */
  readonly on: Day | { readonly column: string }
  readonly from: TableName
  /** What the database calls the facts. Left out: each by its own name, and NULL is unknown. */
  readonly mapping?: Mapping
  /** Adds the column `problem`: the first fact with a value that it cannot have. Such a row is not decided. */
  readonly check?: boolean
}

const isTable = (value: unknown): boolean => {
  const path: readonly unknown[] = Array.isArray(value) ? value : [value]
  return path.length > 0 && path.length <= 3 && path.every((part) => typeof part === 'string' && isName(part))
}

const table: Field = {
  faultOf: (value) => {
    if (typeof value !== 'string' && !Array.isArray(value)) return 'not-text'
    return isTable(value) ? undefined : 'not-allowed-here'
  },
  expected: expected.tableName,
}

const on: Field = {
  faultOf: (value) => {
    if (!isRecord(value)) return isDay(value) ? undefined : 'not-a-day'
    const { column, ...others } = value
    if (Object.keys(others).length > 0) return 'unknown-field'
    return typeof column !== 'string' ? 'not-text' : isName(column) ? undefined : 'not-allowed-here'
  },
  expected: expected.dayOrColumn,
}

/** Throws an InputError with everything that is wrong with a question. */
export function checkSqlQuestion(question: unknown): void {
  const fields = {
    ask: word('assess', ...criteriaOf(treesIn(wordings, 'transfer'))),
    dialect: word(...Object.keys(dialects)),
    on,
    from: table,
    mapping: { faultOf: () => undefined, expected: expected.record },
    check: flag,
  }
  const refusals = refusalsOfRecord(question, fields, ['ask', 'dialect', 'on', 'from'])
  const { mapping = {} } = isRecord(question) ? question : {}
  refuse([...refusals, ...refusalsOfMapping(mapping)])
}
