/** Statements with one thing changed: each of them has to give other rows. */
import { sqlFor, type SqlQuestion } from '../../src/entry/sql.ts'
import type { Database } from './databases.ts'

/** The pieces of a statement that are changed, and to what. */
const changes: readonly (readonly [piece: RegExp, changed: (piece: string) => string])[] = [
  [/ AND /g, () => ' OR '],
  [/ OR /g, () => ' AND '],
  [/ <= /g, () => ' < '],
  [/ >= /g, () => ' > '],
  [/ < /g, () => ' <= '],
  [/ > /g, () => ' >= '],
  [/ <> /g, () => ' = '],
  [/\bNOT (?=")/g, () => ''],
  [/ IS NOT NULL/g, () => ' IS NULL'],
  [/\bTRUE\b/g, () => 'FALSE'],
  [/\bFALSE\b/g, () => 'TRUE'],
  [/ IN /g, () => ' NOT IN '],
  [/\d+(?= YEAR)/g, (years) => String(Number(years) + 1)],
  [/(?<=[<>]=? )\d+/g, (limit) => String(Number(limit) + 1)],
  [/(?<=\+ )14\b/g, () => '13'],
  [/(?<=DATE ')[^']+/g, (day) => `${day.slice(0, 9)}${(Number(day.slice(9)) + 1) % 9 || 1}`],
  // Of the texts, every seventh.
  [/(?<!DATE )'[^']+'/g, () => `'x'`],
]

/** Changes that change nothing: the day that stands for none here is too early to pass the tests that follow. */
const equal: readonly string[] = [`<> DATE '[1900-01-01 -> 1900-01-02]'`]

/** Every statement that differs from this one in one piece, with a name that says where. */
function mutantsOf(sql: string): readonly (readonly [name: string, sql: string])[] {
  return changes.flatMap(([piece, changed]) => {
    const found = [...sql.matchAll(piece)].filter((_, place) => !piece.source.includes("'[^']+'") || place % 7 === 0)
    return found.map(({ 0: text, index }) => {
      const [before, after] = [sql.slice(0, index), sql.slice(index + text.length)]
      const [start, end] = [before.split('\n').at(-1)?.trim().slice(-80), after.split('\n')[0]?.slice(0, 40)]
      const name = `${start}[${text} -> ${changed(text)}]${end}`
      return [name, before + changed(text) + after] as const
    })
  })
}

/** Throws where a changed statement gives the rows of the one that was changed. */
export async function expectMutantsCaught(database: Database, question: Omit<SqlQuestion, 'ask'>): Promise<void> {
  const sql = sqlFor({ ...question, ask: 'assess' })
  await database.run(`CREATE OR REPLACE TABLE unchanged AS ${sql}`)
  const survivors: string[] = []
  const mutants = mutantsOf(sql)
  for (const [name, mutant] of mutants) {
    try {
      const [row] = await database.rows(`SELECT count(*) FROM (${mutant} EXCEPT SELECT * FROM unchanged)`)
      if (row?.[0] === '0' && !equal.some((end) => name.includes(end))) survivors.push(name)
    } catch {
      // It is no statement, or cannot be carried out.
    }
  }
  console.log(`${mutants.length} statements with one thing changed`)
  if (survivors.length > 0) throw new Error(`${survivors.length} changes change nothing:\n${survivors.join('\n')}`)
}
