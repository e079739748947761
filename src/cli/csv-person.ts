/** Reads a row of a CSV table of people. */
import { isDay, type Day } from '../calendar/day.ts'
import { valueOfCell } from '../facts/cells.ts'
import { refusalOf } from '../facts/check.ts'
import type { Person } from '../facts/person.ts'
import type { Cells } from './csv-cells.ts'
import type { Column } from './header.ts'
import { unknownPerson, type PersonRow } from './people-sink.ts'

/** Reads rows; undefined for a row that is refused. */
interface CsvPersonReader {
  readonly ofCells: (cells: Cells) => PersonRow | undefined
  /** Reads a line without quotes where it stands in a text: this is what a million rows wait for. */
  readonly ofLine: (text: string, from: number, end: number) => PersonRow | undefined
}

/** The reader of rows under a header; `byOption` is the day for rows that name none. */
export function csvPersonReader(
  columns: readonly Column[],
  delimiter: string,
  byOption: Day | undefined
): CsvPersonReader {
  const mark = delimiter.charCodeAt(0)
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
  const personRow = (isShort: boolean): PersonRow | undefined => {
    const person: Person = { ...values } // checked, cell by cell
    if (on === undefined || (person.birthDate !== undefined && person.birthDate > on)) return undefined
    return { person, on, isShort }
  }

  return {
    ofCells: (cells) => {
      for (let place = 0; place < columns.length; place += 1) {
        const cell = cells[place] ?? ''
        if (cell !== passed[place] && !take(cell, place)) return undefined
      }
      return cells.length > columns.length ? undefined : personRow(cells.length < columns.length)
    },
    ofLine: (text, from, end) => {
      // Where the next cell begins. Cells that are missing behind the end of the line are as if they were empty.
      let at = from
      let isShort = false
      for (let place = 0; place < columns.length; place += 1) {
        isShort ||= at > end
        const known = passed[place] ?? ''
        const after = at + known.length
        if (after <= end && text.startsWith(known, at) && (after === end || text.charCodeAt(after) === mark)) {
          at = after + 1
          continue
        }
        const next = at < end ? text.indexOf(delimiter, at) : -1
        const stop = next === -1 || next > end ? end : next
        if (!take(at < stop ? text.slice(at, stop) : '', place)) return undefined
        at = stop + 1
      }
      return at > end ? personRow(isShort) : undefined
    },
  }
}
