import { refusalOfCell, valueOfCell } from '../facts/cells.ts'
import { facts, type FactName } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'
import * as expected from '../refusals/expected.ts'
import { refusal, type Problem } from '../refusals/problems.ts'
import { rowProblem } from './row-problem.ts'

/** What a cell says: a value, undefined for unknown; or why it says nothing. */
export type ParsedCell<Name extends FactName = FactName> =
  | { readonly value: Person[Name] }
  | { readonly problems: readonly Problem[] }

/**
 * Reads a cell of a table, such as CSV, as the command does.
 *
 * @param fact the fact whose column it is
 * @param text of the cell: empty for unknown, `none` for none of a fact that can be none, `true` and `false`, numbers
 * with a point
 * @returns the value, undefined for unknown; or the problem of a text that says nothing of the fact
 * @throws {@link InputError} for a name that is no fact's, and for what is no text
 *
 * @example
 * ```ts
 * import { parseCell } from 'kuntakokeilu/rows'
 * parseCell('immigrant', 'true') //=> { value: true }
 * parseCell('motherTongue', 'none') //=> { value: null }
 * parseCell('regularWeeklyHours', '') //=> { value: undefined }
 * parseCell('regularWeeklyHours', '37,5') //=> { problems: [{ code: 'not-a-number', fact: 'regularWeeklyHours', value: '37,5', expected: 'hours a week: a number, 0 or more, with a point for decimals', hint: '37.5' }] }
 * ```
 */
export function parseCell<Name extends FactName>(fact: Name, text: string): ParsedCell<Name> {
  const row = facts.find(({ name }) => name === fact)
  if (row === undefined) throw refusal({ code: 'unknown-fact', fact: null, value: fact, expected: expected.knownFact })
  if (typeof text !== 'string') throw refusal({ code: 'not-text', fact, value: text, expected: expected.text })
  const refused = refusalOfCell(row, text)
  return refused
    ? { problems: [rowProblem(refused)] }
    : { value: valueOfCell(row, text) as Person[Name] } // checked
}
