import { wordingOf, wordings, type Wording } from '../act/wordings.ts'
import { treeOn, type Tree } from '../criteria/language.ts'
import { transfer } from '../rules/eligibility/transfer.ts'
import { answerColumns, destinationTables, fromDestination, truthColumn, wordingColumn, type Rows } from './answer-columns.ts'
import { criteriaOf, criterionTables, within, type TreeInWording } from './criterion-tables.ts'
import { dialects } from './dialects.ts'
import { checkedTable, factsTable } from './facts-table.ts'
import { sourcesOf } from './mapping.ts'
import { checkSqlQuestion, type SqlQuestion } from './question.ts'
import { adding, statement, testWriter, writingIn, type Table } from './writing.ts'

/**
 * Writes a question about all people of a table as one SELECT of a database's dialect.
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
  const rows: Rows = {
    sources, periods, isDayOfRow: day === undefined, isChecked: check, ids: new Set(criteriaOf(trees)),
  }

  const needed = new Set(['id', ...trees.flatMap(({ tree }) => factsOf(tree))])
  const read = [...sources.values()].filter(({ fact }) => check || needed.has(fact.name))
  const asked = typeof on === 'string' ? writing.day(on) : `p.${name(on.column)}`
  const path = typeof from === 'string' ? [from] : from
  // A table that bears the name itself would be looked for in the statement.
  const first = path.length === 1 && path[0]?.toLowerCase() === 'facts' ? 'facts of 1269/2020' : 'facts'

  const tables: Table[] = [factsTable(writing, read, asked, path.map(name).join('.'), first)]
  const last = (): string => tables.at(-1)?.name ?? first
  if (check) tables.push(checkedTable(writing, read, rows.isDayOfRow, last(), 'checked'))
  const wording = wordingColumn(writing, rows)
  if (rows.isDayOfRow) tables.push(adding(writing, 'wording', last(), `${wording} AS ${name('wording')}`))
  tables.push(...criterionTables(writing, testWriter(writing, sources, day), trees, periods, last()))

  const keys = [name('id'), writing.on]
  const problem = check ? [name('problem')] : []
  if (ask !== 'assess') {
    return statement(writing, tables, { columns: [...keys, truthColumn(writing, rows, ask), ...problem], from: name(last()) })
  }
  const from_ = trees.length === 0 ? name(last()) : fromDestination(writing)
  if (trees.length > 0) tables.push(...destinationTables(writing, rows, last()))
  const wordingOfRow = rows.isDayOfRow ? name('wording') : `${wording} AS ${name('wording')}`
  return statement(writing, tables, { columns: [...keys, wordingOfRow, ...answerColumns(writing, rows), ...problem], from: from_ })
}

/** The wordings that can apply to a row. */
function periodsOf(day: string | undefined): readonly Wording[] {
  if (day === undefined) return wordings
  const inForce = wordingOf(day)
  return inForce ? [inForce] : []
}

/** The criterion in each of the wordings that have it. */
const treesIn = (periods: readonly Wording[], id: string): readonly TreeInWording[] =>
  periods.flatMap((wording) => {
    const whole = treeOn(transfer, wording.from)
    const tree = whole && within(whole, id)
    return tree ? [{ wording, tree }] : []
  })

const factsOf = (tree: Tree): readonly string[] =>
  'of' in tree ? tree.of.flatMap(factsOf) : 'at' in tree ? [tree.fact, tree.at] : [tree.fact]
