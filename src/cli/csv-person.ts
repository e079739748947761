/** Reads a row of a CSV table of people. */
import { isDay, type Day } from '../act/day.ts'
import { refusalOfCell, valueOfCell } from '../facts/cells.ts'
import { refusalOf } from '../facts/check.ts'
import { facts, type Fact } from '../facts/facts.ts'
import { personOf, type Asked, type Refused } from './asked.ts'
import type { Cells } from './csv-cells.ts'
import type { Column } from './header.ts'
import { isUndecodable, missingDay, noDay, tooManyCells, undecodable, type RowRefusal } from './row-refusals.ts'

/** Stands for a cell that is refused. */
const noValue = Symbol('no value')

/** How many different cells of a column are remembered. */
const memory = 2 ** 14

/**
 * Reads and checks the cells of a fact. Columns hold few different cells, so those that passed are remembered: which
 * is faster than the check. Not so a person's key, which is everyone's own.
 */
function cellReader(fact: Fact): (cell: string) => unknown {
  const checked = (cell: string): unknown => {
    const value = valueOfCell(fact, cell)
    return value !== undefined && refusalOf(fact, value) ? noValue : value
  }
  if (fact.kind === 'text') return checked
  if (fact.kind === 'flag') return (cell) => (cell === 'false' ? false : cell === 'true' ? true : checked(cell))
  const passed = new Map<string, unknown>([['', undefined]])
  return (cell) => {
    const known = passed.get(cell)
    if (known !== undefined) return known
    const value = checked(cell)
    if (value !== noValue && passed.size < memory) passed.set(cell, value)
    return value
  }
}

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

  const readers = columns.map((column) => (column === 'on' ? undefined : cellReader(column.fact)))
  const places = columns.map((column) => (column === 'on' ? -1 : column.place))
  const values: unknown[] = facts.map(() => undefined)
  return (cells) => {
    if (cells.length > columns.length) return refused(cells)
    let on = byOption
    for (let column = 0; column < columns.length; column += 1) {
      const cell = cells[column] ?? ''
      const read = readers[column]
      if (read) {
        const value = read(cell)
        if (value === noValue) return refused(cells)
        values[places[column] ?? 0] = value
      } else if (cell !== '') {
        on = cell
      }
    }
    const person = personOf(values)
    const { id, birthDate } = person
    if (on === undefined || !isDay(on) || (birthDate !== undefined && birthDate > on) || (id !== undefined && isUndecodable(id))) return refused(cells)
    return { person, on }
  }
}
