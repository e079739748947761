/**
 * Reads the facts of rows, one row after the other: cells of a table, and values as database drivers give them. The
 * command and `./rows` read with it.
 */
import { valueOfCell } from '../facts/cells.ts'
import { refusalOf } from '../facts/check.ts'
import { facts, type Fact } from '../facts/facts.ts'
import { factNames, personRegister } from '../facts/read.ts'
import type { Person } from '../facts/person.ts'
import type { Refusal } from '../refusals/problems.ts'
import { dateText, dayOfDate } from './driver-dates.ts'

/** Where a fact stands in a row, and what there means none. */
export interface FactColumn<Key extends string | number = string | number> {
  readonly fact: Fact
  /** The name of a column, or its place in a row of cells. */
  readonly column: Key
  /** Does null mean none? Else it means unknown. */
  readonly isNullNone?: boolean
  /** Another value that means none. */
  readonly none?: unknown
}

/** A row of names or of cells. */
export type RawRow<Key extends string | number> = Readonly<Record<Key, unknown>>

interface FactReader<Key extends string | number> {
  /** What the last row says; the same object for every row, with every fact. */
  readonly values: Person
  /** Reads a row; false if something in it is refused. */
  readonly read: (row: RawRow<Key>) => boolean
  /** Every refusal of a row, in the register's order. */
  readonly refusals: (row: RawRow<Key>) => readonly Refusal[]
}

/** The value of a number: of a flag 0 and 1, of the own key its digits; undefined where it is not exact. */
function valueOfNumber({ kind }: Fact, number: number | bigint): unknown {
  const isExact = typeof number === 'bigint' ? BigInt(Number(number)) === number : true
  switch (kind) {
    case 'flag':
      return Number(number) === 1 ? true : Number(number) === 0 ? false : number
    case 'text':
      return typeof number === 'bigint' || Number.isSafeInteger(number) ? String(number) : number
    case 'hours':
    case 'count':
    case 'years':
      return isExact ? Number(number) : number
    default:
      return number
  }
}

/** The value of a fact; a value that says nothing of the fact's kind stays as it is, for the check to refuse. */
function valueIn({ fact, isNullNone, none }: FactColumn, raw: unknown): unknown {
  if (raw === null) return isNullNone ? null : undefined
  if (none !== undefined && raw === none) return null
  switch (typeof raw) {
    case 'string':
      return valueOfCell(fact, raw)
    case 'number':
    case 'bigint':
      return valueOfNumber(fact, raw)
    case 'object':
      return fact.kind === 'day' ? (dayOfDate(raw) ?? raw) : raw
    default:
      return raw
  }
}

function refusalIn(column: FactColumn, raw: unknown): Refusal | undefined {
  const value = valueIn(column, raw)
  const refusal = value === undefined ? undefined : refusalOf(column.fact, value)
  return refusal && { ...refusal, value: dateText(raw) ?? raw }
}

export function factReader<Key extends string | number>(columns: readonly FactColumn<Key>[]): FactReader<Key> {
  // All people have one shape, which engines make fast.
  const values: Record<string, unknown> = { ...Object.fromEntries(facts.map(({ name }) => [name, undefined])) }
  const inOrder = facts.flatMap(({ name }) => columns.filter(({ fact }) => fact.name === name))
  // Columns have few different values: one that equals the last valid one of its column is not checked again.
  const passed: unknown[] = inOrder.map(() => undefined)

  // Of columns that are called as the fact is, the reads of a person are faster.
  const ownPlaces = inOrder.map(({ fact, column }) => (column === fact.name ? factNames.indexOf(fact.name) : -1))
  const keys = inOrder.map(({ column }) => column)
  const rawIn = (row: RawRow<Key>, place: number): unknown => {
    const ownPlace = ownPlaces[place] ?? -1
    return ownPlace < 0 ? row[keys[place] as Key] : personRegister.read(row as Person, ownPlace) // a place of a column
  }

  const read = (row: RawRow<Key>): boolean => {
    for (let place = 0; place < keys.length; place += 1) {
      const raw = rawIn(row, place)
      if (raw === passed[place]) continue
      const column = inOrder[place]
      if (column === undefined) continue
      const value = valueIn(column, raw)
      if (value !== undefined && refusalOf(column.fact, value)) return false
      values[column.fact.name] = value
      passed[place] = raw
    }
    return true
  }
  return {
    values, // checked, value by value
    read,
    refusals: (row) => inOrder.flatMap((column) => refusalIn(column, row[column.column]) ?? []),
  }
}
