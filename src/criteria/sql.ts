/**
 * Criteria as SQL conditions. What is unknown is NULL, and SQL's AND, OR and NOT are the strong Kleene tables; none has
 * a value of its own, which passes no test.
 */
import { latestBirthDateOfAge, addDays, type Day } from '../calendar/day.ts'
import type { Group, Leaf, Test } from './language.ts'

type TestOf<Op> = Test & { readonly op: Op }

/** How a dialect writes what tests need. What it is given is text of SQL; what it gives binds tighter than NOT. */
export interface SqlWriter {
  /** A fact's value; NULL where it is unknown. */
  readonly fact: (name: string) => string
  /** The conditions that a fact is not none, as far as a test that only these words pass does not say it, too. */
  readonly notNone: (name: string, words: readonly string[] | undefined) => readonly string[]
  /** The day asked about, where it is one day for all rows. */
  readonly day: Day | undefined
  /** The day asked about, of a row. */
  readonly on: string
  readonly dayLiteral: (day: Day) => string
  readonly isOneOf: (value: string, words: readonly string[]) => string
  readonly daysAfter: (day: string, days: number) => string
  /** The same day so many years later, 28 February for a 29th that the year lacks. */
  readonly yearsAfter: (day: string, years: number) => string
}

const numberLiteral = (limit: number): string => {
  if (!Number.isFinite(limit)) throw new TypeError('no number')
  return String(limit)
}

/** What each operation asks of facts that are not none. An operation without a row does not compile. */
const conditions: { readonly [Op in Test['op']]: (test: TestOf<Op>, sql: SqlWriter) => readonly string[] } = {
  is: ({ fact, value }, sql) => [value ? sql.fact(fact) : `NOT ${sql.fact(fact)}`],
  oneOf: ({ fact, values }, sql) => [sql.isOneOf(sql.fact(fact), values)],
  otherThan: ({ fact, values }, sql) => [`NOT ${sql.isOneOf(sql.fact(fact), values)}`],
  under: ({ fact, limit }, sql) => [`${sql.fact(fact)} < ${numberLiteral(limit)}`],
  atMost: ({ fact, limit }, sql) => [`${sql.fact(fact)} <= ${numberLiteral(limit)}`],
  atLeast: ({ fact, limit }, sql) => [`${sql.fact(fact)} >= ${numberLiteral(limit)}`],
  onOrAfter: ({ fact, day }, sql) => [`${sql.fact(fact)} >= ${sql.dayLiteral(day)}`],
  withinDays: ({ fact, days }, sql) => {
    const last = sql.day === undefined ? sql.daysAfter(sql.on, days) : sql.dayLiteral(addDays(sql.day, days))
    return [`${sql.fact(fact)} BETWEEN ${sql.on} AND ${last}`]
  },
  youngerThan: ({ fact, years }, sql) => [
    sql.day === undefined
      ? `${sql.yearsAfter(sql.fact(fact), years)} > ${sql.on}`
      : `${sql.fact(fact)} > ${sql.dayLiteral(latestBirthDateOfAge(years, sql.day))}`,
  ],
  // The third condition follows from the others, and says no where only the second day is unknown.
  ofAge: ({ fact, years, at }, sql) => {
    const reached = sql.yearsAfter(sql.fact(fact), years)
    return [`${sql.fact(at)} <= ${sql.on}`, `${reached} <= ${sql.fact(at)}`, `${reached} <= ${sql.on}`]
  },
  any: () => ['TRUE'],
}

/** A test as a condition: TRUE, FALSE, or NULL where it is unknown. */
export function sqlOfTest(leaf: Leaf, sql: SqlWriter): string {
  const write = conditions[leaf.op] as (test: Leaf, sql: SqlWriter) => readonly string[] // of its fields
  const facts = leaf.op === 'any' ? [] : 'at' in leaf ? [leaf.fact, leaf.at] : [leaf.fact]
  const words = leaf.op === 'oneOf' ? leaf.values : undefined
  return [...facts.flatMap((fact) => sql.notNone(fact, words)), ...write(leaf, sql)].join(' AND ')
}

/** A group as a condition on those of its parts. */
export function sqlOfGroup(op: Group['op'], parts: readonly string[]): string {
  if (op === 'not') return `NOT ${parts.join()}`
  return parts.join(op === 'allOf' ? ' AND ' : ' OR ')
}
