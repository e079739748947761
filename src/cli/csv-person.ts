/** Reads a row of a CSV table of people. */
import { isDay, type Day } from '../act/day.ts'
import { refusalOfCell, valueOfCell } from '../facts/cells.ts'
import { refusalOf } from '../facts/check.ts'
import { facts } from '../facts/facts.ts'
import { personOf, type Asked, type Refused } from './asked.ts'
import type { Cells } from './csv-cells.ts'
import type { Column } from './header.ts'
import { isUndecodable, missingDay, noDay, tooManyCells, undecodable, type RowRefusal } from './row-refusals.ts'

/** Gives the reader of rows under a header; `byOption` is the day asked about where the row names none. */
export function csvPersonReader(columns: readonly Column[], byOption: Day | undefined): (cells: Cells) => Asked | Refused {
  const dayColumn = columns.indexOf('on')
  const columnOf = (name: string): number => columns.findIndex((column) => column !== 'on' && column.fact.name === name)
  const idColumn = columnOf('id')
  const birthColumn = columnOf('birthDate')

  const dayRefusal = (cell: string): RowRefusal | undefined => {
    if (cell === '') return byOption === undefined ? missingDay : undefined
    return isDay(cell) ? undefined : noDay(cell)
  }

  /** Everything wrong with a row, in the order of the public check. */
  const refused = (cells: Cells): Refused => {
    const id = cells[idColumn] ?? ''
    const refusal = (given: readonly (RowRefusal | undefined)[]): Refused => ({
      id: id === '' || isUndecodable(id) ? null : id,
      refusals: given.filter((one) => one !== undefined),
    })
    if (cells.length > columns.length) return refusal([tooManyCells(cells[columns.length], columns.length)])
    const bad = cells.find(isUndecodable)
    if (bad !== undefined) return refusal([undecodable(bad)])
    const day = cells[dayColumn] || byOption
    const birthDate = cells[birthColumn]
    const isBornLater = isDay(day) && isDay(birthDate) && birthDate > day
    const ofFacts = facts.map((fact) => refusalOfCell(fact, cells[columnOf(fact.name)] ?? ''))
    return refusal([
      dayRefusal(cells[dayColumn] ?? ''),
      ...ofFacts,
      isBornLater ? { code: 'after-asked-day', fact: 'birthDate', value: birthDate, expectation: 'not-after-asked' } : undefined,
    ])
  }

  const values: unknown[] = facts.map(() => undefined)
  // Columns hold few different cells: one that is like the last that passed need not be read and checked again.
  const passed: string[] = columns.map(() => '')
  return (cells) => {
    if (cells.length > columns.length) return refused(cells)
    let on = byOption
    for (let place = 0; place < columns.length; place += 1) {
      const cell = cells[place] ?? ''
      const column = columns[place]
      if (column === 'on') on = cell === '' ? byOption : cell
      if (column === undefined || column === 'on' || cell === passed[place]) continue
      const value = valueOfCell(column.fact, cell)
      if (value !== undefined && refusalOf(column.fact, value)) return refused(cells)
      values[column.place] = value
      passed[place] = cell
    }
    const person = personOf(values)
    const { id, birthDate } = person
    if (on === undefined || !isDay(on) || (birthDate !== undefined && birthDate > on) || (id !== undefined && isUndecodable(id))) return refused(cells)
    return { person, on }
  }
}
