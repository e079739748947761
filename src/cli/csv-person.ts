/** Reads a row of a CSV table of people. */
import { isDay, type Day } from '../calendar/day.ts'
import { valueOfCell } from '../facts/cells.ts'
import { refusalOf } from '../facts/check.ts'
import type { Person } from '../facts/person.ts'
import { unknownPerson, type PersonRow, type RejectedRow } from './people-sink.ts'
import type { Cells } from './csv-cells.ts'
import { csvRefusals } from './csv-refusals.ts'
import type { Column } from './header.ts'
import { isUndecodable } from './row-refusals.ts'

/** Reads a row; `isSuspect`: some cell may hold bytes that could not be decoded. */
export type CsvPersonReader = (cells: Cells, isSuspect: boolean) => PersonRow | RejectedRow

/** The reader of rows under a header; `byOption` is the day for rows that name none. */
export function csvPersonReader(columns: readonly Column[], byOption: Day | undefined): CsvPersonReader {
  const refused = csvRefusals(columns, byOption)
  const values: Record<string, unknown> = { ...unknownPerson }
  let on = byOption
  // Columns have few different cells: one that equals the last valid one of its column is not checked again.
  const passed: string[] = columns.map(() => '')

  /** Takes a new cell; false if it is refused. */
  const take = (cell: string, place: number): boolean => {
    const column = columns[place]
    if (column === 'on') {
      const day = cell === '' ? byOption : cell
      if (!isDay(day)) return false
      on = day
    } else if (column) {
      const value = valueOfCell(column, cell)
      if (value !== undefined && refusalOf(column, value)) return false
      values[column.name] = value
    }
    passed[place] = cell
    return true
  }

  return (cells, isSuspect) => {
    if (cells.length > columns.length || (isSuspect && cells.some(isUndecodable))) return refused(cells)
    for (let place = 0; place < columns.length; place += 1) {
      const cell = cells[place] ?? ''
      if (cell !== passed[place] && !take(cell, place)) return refused(cells)
    }
    const person: Person = { ...values } // checked, cell by cell
    if (on === undefined || (person.birthDate !== undefined && person.birthDate > on)) return refused(cells)
    return { person, on }
  }
}
