import { isDay, type Day } from '../calendar/day.ts'
import { refusalsOfDay } from '../act/check-day.ts'
import * as expected from '../refusals/expected.ts'
import { refuse, type Problem, type Refusal } from '../refusals/problems.ts'
import { isRecord } from '../values/record.ts'
import { facts } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'
import { hasRightValues } from '../facts/right-values.ts'
import { assessChecked, type Assessment } from '../rules/eligibility/assess.ts'
import { dateText, dayOfDate } from './driver-dates.ts'
import { factReader, type FactColumn, type RawRow } from './fact-reader.ts'
import { columnsUnder, refusalsOfMapping, type RowMapping } from './mapping.ts'
import { noRow, rowProblem } from './row-problem.ts'

/** The column of the day asked about. */
export interface DayColumn {
  readonly column: string
}

/** What is asked of rows. */
export interface RowsQuestion {
  /** The day asked about, `YYYY-MM-DD`, or the column in which each row has its own. */
  readonly on: Day | DayColumn
  readonly mapping?: RowMapping | undefined
}

/** A row as it was given, with its answer or its problems. */
export type AssessedRow<Row> =
  | { readonly row: Row; readonly answer: Assessment }
  | { readonly row: Row; readonly problems: readonly Problem[] }

/** What is wrong with a question before any row. */
function refusalsOfQuestion(question: unknown): readonly Refusal[] {
  if (!isRecord(question)) {
    const words = ['on', 'mapping']
    return [{ code: 'not-a-record', fact: null, value: question, expected: { ...expected.fields, values: { words } } }]
  }
  const { on, mapping = {} } = question
  const isColumn = isRecord(on) && typeof on['column'] === 'string'
  return [...(isColumn ? [] : refusalsOfDay(on)), ...refusalsOfMapping(mapping)]
}

/** The day of a row's own, or its refusal. */
function dayIn(raw: unknown): Day | Refusal {
  const day = dayOfDate(raw) ?? raw
  if (isDay(day)) return day
  return raw === undefined || raw === null || raw === ''
    ? { code: 'missing-day', fact: 'on', value: null, expected: expected.askedDay }
    : { code: 'not-a-day', fact: 'on', value: dateText(raw) ?? raw, expected: expected.askedDay }
}

/** Says of a row whether it is a person as it stands: facts under their names, with values that need no reading. */
function personTest(columns: readonly FactColumn<string>[]): (row: RawRow<string>) => boolean {
  const isNamed = facts.every(({ name }) => columns.some(({ fact, column }) => fact.name === name && column === name))
  // Where null means unknown, or something else means none, the value is not the fact.
  const toRead = columns.filter(({ fact, isNullNone, none }) => fact.nullable && (!isNullNone || none !== undefined))
  return (row) => isNamed && hasRightValues(row) && row['id'] !== ''
    && toRead.every(({ column, none }) => row[column] !== null && (none === undefined || row[column] !== none))
}

/** Answers rows one after the other. */
function rowAnswerer({ on, mapping = {} }: RowsQuestion): <Row>(row: Row) => AssessedRow<Row> {
  const columns = columnsUnder(mapping)
  const { values, read, refusals } = factReader(columns)
  const isPerson = personTest(columns)
  const refused = <Row,>(row: Row, found: readonly Refusal[]): AssessedRow<Row> => ({
    row,
    problems: found.map(rowProblem),
  })

  // Most rows are plain objects, and need no closer look.
  const isRow = (row: unknown): row is Readonly<Record<string, unknown>> =>
    (typeof row === 'object' && row !== null && Object.getPrototypeOf(row) === Object.prototype) || isRecord(row)

  const answer = <Row>(row: Row): AssessedRow<Row> => {
    if (!isRow(row)) return refused(row, [noRow(row)])
    const day = typeof on === 'string' ? on : dayIn(row[on.column])
    if (typeof day === 'string' && isPerson(row)) return answered(row, row, day)
    if (!read(row) || typeof day !== 'string') {
      return refused(row, [...(typeof day === 'string' ? [] : [day]), ...refusals(row)])
    }
    return answered(row, values, day)
  }
  const answered = <Row>(row: Row, person: Person, day: Day): AssessedRow<Row> => {
    const { birthDate } = person
    return birthDate !== undefined && birthDate > day
      ? refused(row, [
          { code: 'after-asked-day', fact: 'birthDate', value: birthDate, expected: expected.notAfterAsked },
        ])
      : { row, answer: assessChecked(person, day) }
  }
  return (row) => {
    try {
      return answer(row)
    } catch {
      return refused(row, [noRow(row)]) // a row whose values cannot be read
    }
  }
}

/**
 * Answers the rows of a database or a table, one after the other, as {@link assess} answers a person: as many as there
 * are, in constant memory.
 *
 * @param rows any iterable or async iterable of rows: a list, a cursor, a stream of objects
 * @param question `on`: the day asked about, or the column of each row's own; `mapping`: see {@link personFromRow}
 * @returns for each row, in order, the row that was given with its answer, or with its problems
 * @throws {@link InputError} with the first row asked for, if the question itself is wrong: a day that does not exist,
 * a mapping of an unknown fact. No row is answered then. What the source throws is passed on
 *
 * Source: 1269/2020 4 § and 5 § 1-3 mom.
 *
 * @example
 * ```ts
 * import { assessRows } from 'kuntakokeilu/rows'
 * const rows = [{ nro: 1, voimassa: 0 }, { nro: 2, voimassa: 'kyllä' }]
 * const mapping = { columns: { jobSearchValid: 'voimassa' } } as const
 * const outcomes: string[] = []
 * for await (const { row, ...result } of assessRows(rows, { on: '2022-05-02', mapping })) {
 *   outcomes.push(`${row.nro}: ${'answer' in result ? result.answer.outcome : result.problems[0]?.code}`)
 * }
 * outcomes //=> ['1: stay', '2: not-a-boolean']
 * ```
 */
export async function* assessRows<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  question: RowsQuestion
): AsyncGenerator<AssessedRow<Row>, void, undefined> {
  refuse(refusalsOfQuestion(question))
  const answer = rowAnswerer(question)
  // Apart, as waiting for each row of a list would cost a third of the time.
  if (Symbol.asyncIterator in rows) for await (const row of rows) yield answer(row)
  else for (const row of rows) yield answer(row)
}
