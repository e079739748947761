/** Runs the recipes of docs/databases.md as they stand there, in a folder with people of invented Finnish columns. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { facts } from '../../src/facts/facts.ts'
import { assess, type Person } from '../../src/entry/index.ts'
import type { Mapping } from '../../src/entry/sql.ts'
import { builtCommand } from '../harness/command.ts'
import type { Database } from './databases.ts'
import { randomPeople } from './people.ts'

interface Block {
  readonly kind: string
  readonly text: string
}

function blocksOf(section: string): readonly Block[] {
  const page = readFileSync(new URL('../../docs/databases.md', import.meta.url), 'utf8')
  const text = page.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? ''
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', block = '']) => ({ kind, text: block }))
}

const expect = (what: string, value: unknown, expected: unknown): void => {
  if (JSON.stringify(value) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`)
  }
}

/** The people as the mapping of the page stores them, and what is known of them then. */
function stored(mapping: Mapping): { readonly csv: string; readonly people: readonly Person[] } {
  const known = facts.flatMap((fact) => {
    const entry = mapping.columns?.[fact.name]
    if (entry === null || entry === undefined) return []
    return [{ fact, ...(typeof entry === 'string' ? { column: entry } : entry) }]
  })
  const asked = [...randomPeople(2_000, 5)].filter(({ person }) => (person.birthDate ?? '') <= '2021-03-01')
  const people = asked.map(({ id, person }): Person => Object.fromEntries(known.flatMap((one) => {
    const value = one.fact.name === 'id' ? id : person[one.fact.name]
    // NULL is none or unknown, whichever the mapping says.
    const read = value ?? (one.null === 'none' ? null : one.none === undefined ? undefined : value)
    return read === undefined ? [] : [[one.fact.name, read]]
  })))
  const line = (person: Person): string => known.map((one) => {
    const value = person[one.fact.name]
    return String(value === null ? (one.none ?? '') : (value ?? ''))
  }).join()
  return { csv: `${[known.map(({ column }) => column).join(), ...people.map(line)].join('\n')}\n`, people }
}

/** Runs the recipes of DuckDB and PostgreSQL, and compares their counts with the library's. */
export async function runRecipes(duckdb: Database, postgres: Database): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  const command = builtCommand('recipes')
  const inFolder = (text: string): string =>
    text.replace(/'(\w+\.(?:csv|parquet))'/g, (_, name: string) => `'${join(folder, name)}'`)
  const shell = (text: string): void => {
    const line = text.replaceAll('npx kuntakokeilu', `'${process.execPath}' '${command}'`)
    execFileSync('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  }
  try {
    const [json] = blocksOf('Columns, NULL and none')
    const mapping = JSON.parse(json?.text ?? '') as Mapping // the page's
    writeFileSync(join(folder, 'mapping.json'), json?.text ?? '')
    const { csv, people } = stored(mapping)
    writeFileSync(join(folder, 'henkilot.csv'), csv)

    await duckdb.run('DROP TABLE IF EXISTS people')
    const results: (readonly (readonly (string | null)[])[])[] = []
    for (const { kind, text } of blocksOf('DuckDB')) {
      if (kind === 'sh') shell(text)
      if (kind !== 'sql') continue
      const whole = inFolder(text).replace(/^\.read (\S+)$/gm, (_, name: string) =>
        readFileSync(join(folder, name), 'utf8'),
      )
      for (const sql of whole.split(/;\s*$/m).map((one) => one.trim()).filter((one) => one !== '')) {
        if (sql.startsWith('SELECT')) results.push(await duckdb.rows(sql))
        else await duckdb.run(sql)
      }
    }
    const [problems, monthEnds, reform] = results
    expect('problems', problems, [])
    const countOn = (on: string, code: string): number => people.filter((person) => {
      const { outcome, authority } = assess(person, on)
      return outcome === 'transfer' && authority?.kind === 'municipality' && authority.code === code
    }).length
    for (const on of ['2021-03-31', '2022-05-31', '2024-12-31']) {
      const row = monthEnds?.find((one) => one[0] === on && one[1] === '091')
      expect(`clients of Helsinki on ${on}`, Number(row?.[2] ?? 0), countOn(on, '091'))
    }
    const changed = people.filter((person) => assess(person, '2022-05-01').outcome === 'stay'
      && assess(person, '2022-05-02').outcome === 'transfer').length
    const row = reform?.find(([before, after]) => before === 'stay' && after === 'transfer')
    expect('who is transferred since 2 May 2022', Number(row?.[2] ?? 0), changed)

    await postgres.load('people', join(folder, 'henkilot.csv'), columnsOf(mapping))
    for (const { kind, text } of blocksOf('PostgreSQL')) {
      if (kind === 'sh') shell(text)
      if (kind !== 'sql') continue
      await postgres.run(readFileSync(join(folder, 'answers.sql'), 'utf8').trim().replace(/;$/, ''))
      const rows = await postgres.rows(text.replace(/^\\i .*$/m, '').trim().replace(/;$/, ''))
      const all = rows.reduce((sum, one) => sum + Number(one[1]), 0)
      expect('transfers', all, people.filter((person) => assess(person, '2022-05-31').outcome === 'transfer').length)
    }
    console.log('the recipes of docs/databases.md')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const columnsOf = (mapping: Mapping) => facts.flatMap(({ name, kind }) => {
  const entry = mapping.columns?.[name]
  if (entry === null || entry === undefined) return []
  const type = kind === 'day' || kind === 'flag' ? kind
    : kind === 'hours' || kind === 'count' || kind === 'years' ? 'number' as const : 'text' as const
  return [{ name: typeof entry === 'string' ? entry : entry.column, type }]
})
