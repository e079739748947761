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

/** Gives the reader of rows under a header; `byOption` is the day asked about where the row names none. */
export function csvPersonReader(columns: readonly Column[], byOption: Day | undefined): CsvPersonReader {
  const refused = csvRefusals(columns, byOption)
  const values: Record<string, unknown> = { ...unknownPerson }
  let on = byOption
  // Columns hold few different cells: one that is like the last that passed need not be read and checked again.
  const passed: string[] = columns.map(() => '')

  /** Takes a cell that is not like the last; false when it is refused. */
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
