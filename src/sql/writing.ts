/** How the parts of a statement are written in a dialect. */
import type { Day } from '../calendar/day.ts'
import type { SqlWriter } from '../criteria/sql.ts'
import { columnTypes, type ColumnType, type DialectRules } from './dialects.ts'
import type { FactSource } from './mapping.ts'
import { isName, isPlainText } from './names.ts'

/** A common table expression, or a statement of them. */
export interface Table {
  readonly name: string
  readonly comment?: string
  readonly columns: readonly string[]
  readonly from: string
}

export interface Writing {
  readonly rules: DialectRules
  readonly name: (name: string) => string
  readonly text: (text: string) => string
  readonly day: (day: Day) => string
  /** NULL of a type. */
  readonly nothing: (type: ColumnType) => string
  readonly isOneOf: (value: string, words: readonly string[]) => string
  /** The day asked about. */
  readonly on: string
}

/** More words than these are looked up, not gone through. */
const mostCompared = 4

export function writingIn(rules: DialectRules): Writing {
  // What comes here has been checked; this is the last place where anything else could slip in.
  const name = (text: string): string => {
    if (!isName(text)) throw new TypeError('no name')
    return rules.nameMark + text + rules.nameMark
  }
  const text = (value: string): string => {
    if (!isPlainText(value)) throw new TypeError('no plain text')
    return `'${value}'`
  }
  return {
    rules,
    name,
    text,
    day: (day) => `DATE ${text(day)}`,
    nothing: (type) => `CAST(NULL AS ${rules.types[type]})`,
    isOneOf: (value, words) => {
      const texts = words.map(text)
      if (texts.length === 1) return `${value} = ${texts.join()}`
      return `${value} IN (${texts.length > mostCompared ? rules.longList(texts) : texts.join(', ')})`
    },
    on: name('on'),
  }
}

/** A value that means none, as its column has it. */
const noneLiteral = (writing: Writing, { fact, none = '' }: FactSource): string =>
  typeof none === 'number' ? String(none) : columnTypes[fact.kind] === 'day' ? writing.day(none) : writing.text(none)

/** The conditions of which any makes a fact none. */
export const waysToBeNone = (writing: Writing, source: FactSource): readonly string[] => [
  ...(source.isNullNone ? [`${writing.name(source.fact.name)} IS NULL`] : []),
  ...(source.none === undefined ? [] : [`${writing.name(source.fact.name)} = ${noneLiteral(writing, source)}`]),
]

/** Writes tests of facts. */
export const testWriter = (
  writing: Writing, sources: ReadonlyMap<string, FactSource>, day: Day | undefined
): SqlWriter => ({
  fact: writing.name,
  notNone: (name, words) => {
    const source = sources.get(name)
    const isTested = source?.none !== undefined && !(words && !words.some((word) => word === source.none))
    return [
      ...(source?.isNullNone ? [`${writing.name(name)} IS NOT NULL`] : []),
      ...(source && isTested ? [`${writing.name(name)} <> ${noneLiteral(writing, source)}`] : []),
    ]
  },
  day,
  on: writing.on,
  dayLiteral: writing.day,
  isOneOf: writing.isOneOf,
  daysAfter: writing.rules.daysAfter,
  yearsAfter: writing.rules.yearsAfter,
})

/** A table that adds a column to the one before it. */
export const adding = (name: string, from: string, column: string, comment?: string): Table => ({
  name, columns: ['*', column], from, ...(comment !== undefined && { comment }),
})

/** The text of a statement: tables, each of which reads the ones before it, and what is selected at the end. */
export function statement({ name, rules }: Writing, tables: readonly Table[], last: Omit<Table, 'name'>): string {
  const written = tables.map((table) =>
    `${table.comment === undefined ? '' : `-- ${table.comment}\n`}${name(table.name)} AS ${rules.inlined}(\n${
      select(table, '  ')}\n)`)
  return `${written.length === 0 ? '' : `WITH\n${written.join(',\n')}\n`}${select(last, '')}`
}

function select({ columns, from }: Pick<Table, 'columns' | 'from'>, indent: string): string {
  const list =
    columns.length <= 2 ? ` ${columns.join(', ')}` : `\n${columns.map((one) => `${indent}  ${one}`).join(',\n')}`
  return `${indent}SELECT${list}\n${indent}FROM ${from}`
}
