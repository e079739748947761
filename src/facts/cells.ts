/** Reads a cell of a table of people (CSV) as the value of a fact, from the register alone. */
import { refusalOf } from './check.ts'
import type { Fact } from './facts.ts'
import type { Refusal } from '../refusals/problems.ts'

/** A decimal number with a point; a negative one is read, for the check to name what is wrong with it. */
const decimal = /^-?\d+(\.\d+)?$/

/**
 * The value a cell stands for: an empty cell is unknown (undefined), `none` is null where the fact can be none. Text
 * that stands for no value of the fact's kind is given as it is, for the check to refuse.
 */
export function valueOfCell(fact: Fact, cell: string): unknown {
  if (cell === '') return undefined
  if (fact.nullable && cell === 'none') return null
  switch (fact.kind) {
    case 'flag':
      return cell === 'true' ? true : cell === 'false' ? false : cell
    case 'hours':
    case 'count':
    case 'years':
      return decimal.test(cell) ? Number(cell) : cell
    default:
      return cell
  }
}

/** The refusal of a cell, with its raw text as the value; undefined when the fact can have the value it stands for. */
export function refusalOfCell(fact: Fact, cell: string): Refusal | undefined {
  const value = valueOfCell(fact, cell)
  const refusal = value === undefined ? undefined : refusalOf(fact, value)
  return refusal && { ...refusal, value: cell }
}
