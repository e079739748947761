/** What DuckDB, PostgreSQL and Spark write differently. */
import type { Fact } from '../facts/facts.ts'

/** A dialect of SQL. */
export type Dialect = 'duckdb' | 'postgres' | 'spark'

/** The kinds of columns. */
export type ColumnType = 'text' | 'day' | 'flag' | 'number'

export interface DialectRules {
  /** The mark around a name; no name has one in it. */
  readonly nameMark: '"' | '`'
  readonly types: Readonly<Record<ColumnType, string>>
  /** Before the text of a common table expression, so that it is read as a part of what reads it. */
  readonly inlined: '' | 'NOT MATERIALIZED '
  /** The values of a list of texts, each in marks, as what stands after IN, in brackets. */
  readonly longList: (texts: readonly string[]) => string
  readonly daysAfter: (day: string, days: number) => string
  readonly yearsAfter: (day: string, years: number) => string
}

export const dialects: Readonly<Record<Dialect, DialectRules>> = {
  duckdb: {
    nameMark: '"',
    types: { text: 'VARCHAR', day: 'DATE', flag: 'BOOLEAN', number: 'DOUBLE' },
    inlined: 'NOT MATERIALIZED ',
    // As a table it is looked up, as a list it is gone through.
    longList: (texts) => `SELECT unnest([${texts.join(', ')}])`,
    daysAfter: (day, days) => `${day} + ${days}`,
    yearsAfter: (day, years) => `${day} + INTERVAL ${years} YEAR`,
  },
  postgres: {
    nameMark: '"',
    types: { text: 'text', day: 'date', flag: 'boolean', number: 'double precision' },
    inlined: 'NOT MATERIALIZED ',
    longList: (texts) => texts.join(', '),
    daysAfter: (day, days) => `${day} + ${days}`,
    yearsAfter: (day, years) => `${day} + INTERVAL '${years} years'`,
  },
  spark: {
    nameMark: '`',
    types: { text: 'STRING', day: 'DATE', flag: 'BOOLEAN', number: 'DOUBLE' },
    inlined: '',
    longList: (texts) => texts.join(', '),
    daysAfter: (day, days) => `date_add(${day}, ${days})`,
    yearsAfter: (day, years) => `add_months(${day}, ${12 * years})`,
  },
}

/** The type of the column of a fact. */
export const columnTypes: Readonly<Record<Fact['kind'], ColumnType>> = {
  text: 'text', municipality: 'text', language: 'text', word: 'text',
  day: 'day', flag: 'flag', hours: 'number', count: 'number', years: 'number',
}
