/**
 * The rules as SQL, for the database where the people are: DuckDB, PostgreSQL and Spark.
 *
 * @module kuntakokeilu/sql
 */
export { InputError, isInputError, type Problem, type ProblemCode } from '../refusals/problems.ts'
export type { Dialect } from '../sql/dialects.ts'
export type { NullMeaning } from '../facts/null-meaning.ts'
export type { MappedColumn, Mapping } from '../sql/mapping.ts'
export type { SqlQuestion, TableName } from '../sql/question.ts'
export { sqlFor } from '../sql/sql-for.ts'
