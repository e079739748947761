/**
 * Proof that statements say what the library says: `npm run test:sql`. Random, partly unknown people over all days and
 * boundaries, in DuckDB and PostgreSQL: every column of every row is compared, of the answer and of every criterion,
 * for a day that is a column and for one that is not, with NULL as unknown and as none. Values that a fact cannot have
 * are found. And a statement with one thing changed gives other rows. With `--all`: a million people, and Spark.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlFor, type Dialect } from '../../src/entry/sql.ts'
import { transfer, treeOn, type CriterionId, type PersonTree } from '../../src/entry/rules.ts'
import { wordings } from '../../src/act/wordings.ts'
import { expectRows } from './compare-rows.ts'
import { openDatabase, type Database } from './databases.ts'
import { answerColumns, answerRow, checkedRow, criterionRow, type Row } from './expected.ts'
import { impossible } from './impossible.ts'
import { expectMutantsCaught } from './mutants.ts'
import { runRecipes } from './recipes.ts'
import { commonDays, randomPeople, type Asked } from './people.ts'
import { columnsOf, csvLine, nullIsNone, ownNames, type Storage } from './tables.ts'

const isAll = process.argv.includes('--all')
const batches = isAll ? 20 : 1
const people = 50_000
/** Of single criteria, so many of them: there are as many statements as criteria. */
const few = 5_000
const seed = 1269_2020

const folder = mkdtempSync(join(tmpdir(), 'sql-people-'))
const file = join(folder, 'people.csv')
const inOrder = (sql: string): string => `SELECT * FROM (${sql}) AS answers ORDER BY CAST(substr(id, 2) AS INT)`

/** Makes the table `people` of those. */
async function store(database: Database, storage: Storage, asked: readonly Asked[]): Promise<void> {
  const columns = columnsOf(storage)
  const lines = [columns.map(({ name }) => name).join(), ...asked.map((one) => csvLine(storage, one))]
  writeFileSync(file, `${lines.join('\n')}\n`)
  await database.load('people', file, columns)
}

const idsOf = (tree: PersonTree | undefined): readonly CriterionId[] =>
  tree ? [tree.id, ...('of' in tree ? tree.of.flatMap(idsOf) : [])] : []
const criteria = [...new Set(wordings.flatMap(({ from }) => idsOf(treeOn(transfer, from))))]

/** What the library says of the people, worked out once for all databases. */
interface Proof {
  readonly storage: Storage
  readonly asked: readonly Asked[]
  readonly answers: readonly Row[]
  /** Of the first people of the first batch: each criterion; those asked about on common days; impossible values. */
  readonly more: {
    readonly criteria: readonly (readonly [id: CriterionId, rows: readonly Row[]])[]
    readonly days: readonly (readonly [on: string, rows: readonly Row[]])[]
    readonly faulty: readonly Asked[]
    readonly checked: readonly Row[]
  } | undefined
}

function proofOf(storage: Storage, asked: readonly Asked[], isFirst: boolean): Proof {
  const known = asked.map(storage.read)
  const answers = known.map(answerRow)
  if (!isFirst) return { storage, asked, answers, more: undefined }
  const faulty = asked.map(impossible)
  return { storage, asked, answers, more: {
    criteria: criteria.map((id) => [id, known.slice(0, few).map((one) => criterionRow(id, one))]),
    days: [...new Set(commonDays)].map((on) => [on, answers.filter((row) => row[1] === on)]),
    faulty,
    checked: faulty.map(storage.read).map(checkedRow),
  } }
}

async function prove(database: Database, { storage, asked, answers, more }: Proof): Promise<void> {
  const { dialect } = database
  const question = { dialect, on: { column: 'asked' }, from: 'people', mapping: storage.mapping } as const
  const compare = async (what: string, sql: string, rows: readonly Row[], columns: readonly string[]): Promise<void> =>
    expectRows(`${dialect}, ${storage.name}, ${what}`, await database.rows(inOrder(sql)), rows, columns)
  const started = performance.now()
  await store(database, storage, asked)
  await compare('a column of days', sqlFor({ ...question, ask: 'assess' }), answers, answerColumns)
  if (more) {
    for (const [on, rows] of more.days) {
      await database.run(`CREATE OR REPLACE VIEW people_of_a_day AS SELECT * FROM people WHERE asked = DATE '${on}'`)
      await compare(on, sqlFor({ ...question, ask: 'assess', on, from: 'people_of_a_day' }), rows, answerColumns)
    }
    await database.run(`CREATE OR REPLACE VIEW few_people AS SELECT * FROM people WHERE number <= ${few}`)
    for (const [id, rows] of more.criteria) {
      await compare(id, sqlFor({ ...question, ask: id, from: 'few_people' }), rows, ['id', 'on', 'truth'])
    }
    await store(database, storage, more.faulty)
    const sql = sqlFor({ ...question, ask: 'assess', check: true })
    await compare('values that are checked', sql, more.checked, [...answerColumns, 'problem'])
  }
  console.log(`${dialect}, ${storage.name}: ${asked.length} people, ${Math.round(performance.now() - started)} ms`)
}

const databases: Database[] = []
try {
  const dialects: readonly Dialect[] = isAll ? ['duckdb', 'postgres', 'spark'] : ['duckdb', 'postgres']
  for (const dialect of dialects) databases.push(await openDatabase(dialect))
  for (let batch = 0; batch < batches; batch += 1) {
    const asked = [...randomPeople(people, seed + batch)]
    for (const storage of [nullIsNone, ownNames]) {
      const proof = proofOf(storage, asked, batch === 0)
      for (const database of databases) await prove(database, proof)
    }
  }
  for (const database of databases.filter(({ dialect }) => dialect === 'duckdb')) {
    await store(database, ownNames, [...randomPeople(people, seed)])
    const { mapping } = ownNames
    await expectMutantsCaught(database, { dialect: database.dialect, on: { column: 'asked' }, from: 'people', mapping })
  }
  const [duckdb, postgres] = databases
  if (duckdb && postgres) await runRecipes(duckdb, postgres)
} finally {
  for (const database of databases) await database.close()
  rmSync(folder, { recursive: true })
}
