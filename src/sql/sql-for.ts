import { wordingOf, wordings, type Wording } from '../act/wordings.ts'
import type { Day } from '../calendar/day.ts'
import type { Tree } from '../criteria/language.ts'
import {
  answerColumns,
  destinationTables,
  fromDestination,
  readAlways,
  truthColumn,
  wordingColumn,
  type Rows,
} from './answer-columns.ts'
import { criteriaOf, criterionTables, treesIn } from './criterion-tables.ts'
import { dialects } from './dialects.ts'
import { checkedTable, factsTable } from './facts-table.ts'
import { sourcesOf } from './mapping.ts'
import { checkSqlQuestion, type SqlQuestion } from './question.ts'
import { adding, statement, testWriter, writingIn, type Table } from './writing.ts'

/**
 * Writes `assess`, or whether one criterion holds, as one SELECT over all people of a table: for the database where
 * they are. Row by row it is what the library says of them, unknown facts included.
 *
 * The columns of facts have to be texts, dates, booleans and numbers. What a statement says of a value that a fact
 * cannot have is undefined; with `check` such a row is found and not decided. `missing` and `sources` are not in it:
 * ask `assess` about the rows that come out unknown.
 *
 * @param question what is asked (`assess` or the id of a criterion), in which `dialect`, `on` which day (or the name of
 * the column that has it), `from` which table or view, by which `mapping`, and whether to `check` the values
 * @returns the text of the statement, without a semicolon, so that it can stand as a subquery. Its columns for `assess`
 * are `id`, `on`, `wording`, `outcome`, `authority_kind`, `authority_code`, `authority_area`, `authority_id`,
 * `authority_name`, `grounds`, `barred_by` (lists joined by `|`); for a criterion `id`, `on`, `truth` (`yes`, `no`,
 * `unknown`, `not-in-force`). With `check` also `problem`: the first fact with a value that it cannot have
 * @throws {@link InputError} for a dialect, a criterion, a fact or a day that does not exist, a name with a quote in
 * it, and a value for none that is not of its column's type
 *
 * Source: 1269/2020 2-5 § in each of their wordings.
 *
 * @example
 * ```ts
 * import { sqlFor } from 'kuntakokeilu/sql'
 * const mapping = { columns: { birthDate: 'syntymäaika' } }
 * const sql = sqlFor({ ask: 'under-30', dialect: 'duckdb', on: '2022-05-02', from: 'people', mapping })
 * const lines = sql.split('\n')
 * lines[4] //=> '    DATE \'2022-05-02\' AS "on",'
 * lines[5] //=> '    p."syntymäaika" AS "birthDate"'
 * lines[8] //=> '-- 1269/2020 4 § 1 mom. 2 kohta (1381/2021)'
 * lines[10] //=> '  SELECT *, "birthDate" > DATE \'1992-05-02\' AS "under-30 holds"'
 * ```
 */
export function sqlFor(question: SqlQuestion): string {
  checkSqlQuestion(question)
  const { ask, dialect, on, from, mapping = {}, check = false } = question
  const writing = writingIn(dialects[dialect])
  const { name } = writing
  const day = typeof on === 'string' ? on : undefined
  const periods = periodsOf(day)
  const trees = treesIn(periods, ask === 'assess' ? 'transfer' : ask)
  const sources = sourcesOf(mapping)
  const ids = new Set(criteriaOf(trees))
  const rows: Rows = { sources, periods, isDayOfRow: day === undefined, isChecked: check, ids }

  const needed = new Set([
    'id',
    ...trees.flatMap(({ tree }) => factsOf(tree)),
    ...(ask === 'assess' && trees.length > 0 ? places : []),
  ])
  const read = [...sources.values()].filter(({ fact }) => check || needed.has(fact.name))
  const asked = typeof on === 'string' ? writing.day(on) : `p.${name(on.column)}`
  const path = typeof from === 'string' ? [from] : from
  // A table that bears the name itself would be looked for in the statement.
  const first = path.length === 1 && path[0]?.toLowerCase() === 'facts' ? 'facts of 1269/2020' : 'facts'

  const tables: Table[] = [factsTable(writing, read, asked, path.map(name).join('.'), first)]
  const last = (): string => name(tables.at(-1)?.name ?? first)
  if (check) tables.push(checkedTable(writing, read, rows.isDayOfRow, last()))
  const wording = `${wordingColumn(writing, rows)} AS ${name('wording')}`
  if (rows.isDayOfRow) tables.push(adding('wording', last(), wording))
  const always = ask === 'assess' ? readAlways : [ask]
  tables.push(...criterionTables(writing, testWriter(writing, sources, day), trees, periods, { first: last(), always }))

  const problem = check ? [name('problem')] : []
  if (ask !== 'assess') {
    const columns = [name('id'), writing.on, truthColumn(writing, rows, ask), ...problem]
    return statement(writing, tables, { columns, from: last() })
  }
  const isInForce = trees.length > 0
  if (isInForce) tables.push(...destinationTables(writing, rows, last()))
  const wordingOfRow = rows.isDayOfRow ? name('wording') : wording
  const columns = [name('id'), writing.on, wordingOfRow, ...answerColumns(writing, rows), ...problem]
  return statement(writing, tables, { columns, from: isInForce ? fromDestination(writing) : last() })
}

/** The wordings that can apply to a row. */
function periodsOf(day: Day | undefined): readonly Wording[] {
  if (day === undefined) return wordings
  const inForce = wordingOf(day)
  return inForce ? [inForce] : []
}

/** The facts by which the authority is found; a wording need not ask for both. */
const places = ['homeMunicipality', 'residenceMunicipality']

const factsOf = (tree: Tree): readonly string[] =>
  'of' in tree ? tree.of.flatMap(factsOf) : 'at' in tree ? [tree.fact, tree.at] : [tree.fact]
