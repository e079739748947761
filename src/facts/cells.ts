/** Reads cells of a table of people (CSV) as values of facts. */
import { refusalOf } from './check.ts'
import type { Fact } from './facts.ts'
import type { Refusal } from '../refusals/problems.ts'

/** A decimal number with a point; a negative one is read, for the check to name what is wrong with it. */
const decimal = /^-?\d+(\.\d+)?$/

/** Of a text with no more digits, a number is exact as far as it matters. */
const safeLength = 15

/** The number that a text writes; the text itself where its whole part would be rounded, as 4 is for 3.99…9. */
function numberOf(text: string): number | string {
  if (!decimal.test(text)) return text
  const number = Number(text)
  if (text.length <= safeLength) return number
  const [whole = ''] = text.split('.')
  return Number.isFinite(number) && BigInt(Math.trunc(number)) === BigInt(whole) ? number : text
}

/**
 * The value of a cell: undefined (unknown) for an empty one, null for `none` if the fact can be none. Text of no value
 * of the fact's kind stays text, for the check to refuse.
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
      return numberOf(cell)
    default:
      return cell
  }
}

/** The refusal of a cell, with its raw text as the value. */
export function refusalOfCell(fact: Fact, cell: string): Refusal | undefined {
  const value = valueOfCell(fact, cell)
  const refusal = value === undefined ? undefined : refusalOf(fact, value)
  return refusal && { ...refusal, value: cell }
}
