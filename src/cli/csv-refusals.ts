/** Finds every fault of a row of a CSV table of people. */
import { isDay, type Day } from '../calendar/day.ts'
import type { FactName } from '../facts/facts.ts'
import { factReader } from '../rows/fact-reader.ts'
import type { RejectedRow } from './people-sink.ts'
import type { Cells } from './csv-cells.ts'
import { factColumns, type Column } from './header.ts'
import { notAfterAsked } from '../refusals/expected.ts'
import type { Refusal } from '../refusals/problems.ts'
import { isUndecodable, missingDay, noDay, tooManyCells, undecodable } from './row-refusals.ts'

/** The refusals of rows under a header; `byOption` is the day for rows that name none. */
export function csvRefusals(columns: readonly Column[], byOption: Day | undefined): (cells: Cells) => RejectedRow {
  const reader = factReader(factColumns(columns))
  const columnOf = (name: FactName): number =>
    columns.findIndex((column) => column !== 'on' && column.name === name)
  const cellOf = (cells: Cells, place: number): string => cells[place] ?? ''

  const dayRefusal = (cell: string): Refusal | undefined => {
    if (cell === '') return byOption === undefined ? missingDay : undefined
    return isDay(cell) ? undefined : noDay(cell)
  }
  const birthRefusal = (birthDate: string, on: string | undefined): Refusal | undefined =>
    isDay(birthDate) && isDay(on) && birthDate > on
      ? { code: 'after-asked-day', fact: 'birthDate', value: birthDate, expected: notAfterAsked }
      : undefined

  /** In the order of the public check. */
  const refusals = (cells: Cells): readonly (Refusal | undefined)[] => {
    if (cells.length > columns.length) return [tooManyCells(cells[columns.length], columns.length)]
    const bad = cells.find(isUndecodable)
    if (bad !== undefined) return [undecodable(bad)]
    const on = cellOf(cells, columns.indexOf('on'))
    return [
      dayRefusal(on),
      ...reader.refusals(cells),
      birthRefusal(cellOf(cells, columnOf('birthDate')), on === '' ? byOption : on),
    ]
  }

  return (cells) => {
    const id = cellOf(cells, columnOf('id'))
    return {
      id: id === '' || isUndecodable(id) ? null : id,
      refusals: refusals(cells).filter((one) => one !== undefined),
    }
  }
}
