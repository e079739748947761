/** Reads a row of a CSV table of people. */
import { isDay, type Day } from '../calendar/day.ts'
import type { Person } from '../facts/person.ts'
import { factReader } from '../rows/fact-reader.ts'
import type { PersonRow, RejectedRow } from './people-sink.ts'
import type { Cells } from './csv-cells.ts'
import { csvRefusals } from './csv-refusals.ts'
import { factColumns, type Column } from './header.ts'
import { isUndecodable } from './row-refusals.ts'

/** Reads a row; `isSuspect`: some cell may hold bytes that could not be decoded. */
export type CsvPersonReader = (cells: Cells, isSuspect: boolean) => PersonRow | RejectedRow

/** The reader of rows under a header; `byOption` is the day for rows that name none. */
export function csvPersonReader(columns: readonly Column[], byOption: Day | undefined): CsvPersonReader {
  const refused = csvRefusals(columns, byOption)
  const { values, read } = factReader(factColumns(columns))
  const placeOfDay = columns.indexOf('on')
  let on = byOption
  let passed = ''

  /** Takes a new day; false if it is none. */
  const takeDay = (cell: string): boolean => {
    const day = cell === '' ? byOption : cell
    if (day !== undefined && !isDay(day)) return false
    on = day
    passed = cell
    return true
  }

  return (cells, isSuspect) => {
    if (cells.length > columns.length || (isSuspect && cells.some(isUndecodable))) return refused(cells)
    const dayCell = cells[placeOfDay] ?? ''
    if ((dayCell !== passed && !takeDay(dayCell)) || !read(cells)) return refused(cells)
    const person: Person = { ...values } // checked, cell by cell
    if (on === undefined || (person.birthDate !== undefined && person.birthDate > on)) return refused(cells)
    return { person, on }
  }
}
