import type { Person } from '../facts/person.ts'
import type { Problem, Refusal } from '../refusals/problems.ts'
import { isRecord } from '../values/record.ts'
import { factReader } from './fact-reader.ts'
import { columnsUnder, refusalsOfMapping, type RowMapping } from './mapping.ts'
import { noRow, rowProblem } from './row-problem.ts'

/** The person of a row, with the facts that are known; or what is wrong with the row. */
export type PersonFromRow = { readonly person: Person } | { readonly problems: readonly Problem[] }

const everyone: RowMapping = {}

/**
 * Reads a person from a row of a database or a table: an object with the facts under their names, or under those that
 * the mapping gives them. Columns that are no fact are passed over.
 *
 * NULL means unknown unless the mapping says that it means none, and none only of a fact that can be none. Text is read
 * as {@link parseCell} does. Of what drivers give: 0 and 1 are flags, a `bigint` is a number where it is exact, a date
 * object is a day at midnight UTC only, and a number is the text of the own key `id`.
 *
 * @param row a record of columns
 * @param mapping what the source calls the facts, and what its NULL means
 * @returns the person, with known facts only; or the problems of the row, or of the mapping. It never throws
 *
 * @example
 * ```ts
 * import { personFromRow } from 'kuntakokeilu/rows'
 * const row = { KUNTA: '091', SYNT: new Date('1995-01-22'), KIELI: null, TYOSSA: 0, NIMI: 'x' }
 * const columns = {
 *   homeMunicipality: 'KUNTA', birthDate: 'SYNT', motherTongue: 'KIELI', inEmployment: 'TYOSSA',
 * } as const
 * personFromRow(row, { columns }) //=> { person: { homeMunicipality: '091', birthDate: '1995-01-22', inEmployment: false } }
 * const none = personFromRow(row, { columns: { motherTongue: { column: 'KIELI', null: 'none' } } })
 * none //=> { person: { motherTongue: null } }
 * ```
 */
export function personFromRow(row: unknown, mapping: RowMapping = everyone): PersonFromRow {
  try {
    const faults = refusalsOfMapping(mapping)
    return faults.length > 0 ? refused(faults) : readRow(row, mapping)
  } catch {
    return refused([noRow(row)]) // a row whose values cannot be read
  }
}

const refused = (refusals: readonly Refusal[]): PersonFromRow => ({ problems: refusals.map(rowProblem) })

function readRow(row: unknown, mapping: RowMapping): PersonFromRow {
  if (!isRecord(row)) return refused([noRow(row)])
  const { values, read, refusals } = factReader(columnsUnder(mapping))
  if (!read(row)) return refused(refusals(row))
  return { person: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) }
}
