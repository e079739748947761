/**
 * People from rows of databases and tables: cells, rows with a mapping, and answers to any number of rows.
 *
 * @module kuntakokeilu/rows
 */
export type { NullMeaning } from '../facts/null-meaning.ts'
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export { assessRows, type AssessedRow, type DayColumn, type RowsQuestion } from '../rows/assess-rows.ts'
export type { ColumnMapping, RowMapping } from '../rows/mapping.ts'
export { parseCell, type ParsedCell } from '../rows/parse-cell.ts'
export { personFromRow, type PersonFromRow } from '../rows/person-from-row.ts'
