import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/entry/index.ts'
import { transfer, treeOn, type PersonTree } from '../../src/entry/rules.ts'
import { personFromRow } from '../../src/entry/rows.ts'
import { sqlFor, type Dialect, type Mapping, type SqlQuestion } from '../../src/entry/sql.ts'
import { wordings } from '../../src/act/wordings.ts'
import { runs } from '../harness/thinned.ts'

const dialects: readonly Dialect[] = ['duckdb', 'postgres', 'spark']
const question: SqlQuestion = { ask: 'assess', dialect: 'duckdb', on: '2023-07-03', from: 'people' }
const idsOf = (tree: PersonTree): string[] => [tree.id, ...('of' in tree ? tree.of.flatMap(idsOf) : [])]

describe('the statement of one criterion', () => {
  it('reads what it needs, each criterion after its parts, with its provision', () => {
    const condition = `"registeredAs" IN ('unemployed-jobseeker', 'jobseeker-at-risk')`
    expect(sqlFor({ ...question, ask: 'registration', on: '2022-05-02', from: ['rekisteri', 'asiakkaat'] })).toBe(`WITH
"facts" AS NOT MATERIALIZED (
  SELECT
    p."id" AS "id",
    DATE '2022-05-02' AS "on",
    p."registeredAs" AS "registeredAs",
    p."unemploymentExpectedOn" AS "unemploymentExpectedOn"
  FROM "rekisteri"."asiakkaat" AS p
),
-- 1269/2020 4 § 2 mom. (1381/2021)
"registered-as-unemployed-or-at-risk" AS NOT MATERIALIZED (
  SELECT *, ${condition} AS "registered-as-unemployed-or-at-risk holds"
  FROM "facts"
),
-- 1269/2020 4 § 2 mom. (1381/2021)
"registered-as-jobseeker" AS NOT MATERIALIZED (
  SELECT *, TRUE AS "registered-as-jobseeker holds"
  FROM "registered-as-unemployed-or-at-risk"
),
-- 1269/2020 4 § 1 mom. (1381/2021)
"at-risk" AS NOT MATERIALIZED (
  SELECT *, "unemploymentExpectedOn" BETWEEN "on" AND DATE '2022-05-16' AS "at-risk holds"
  FROM "registered-as-jobseeker"
),
-- 1269/2020 4 § 2 mom. (1381/2021)
"registered-jobseeker-at-risk" AS NOT MATERIALIZED (
  SELECT *, "registered-as-jobseeker holds" AND "at-risk holds" AS "registered-jobseeker-at-risk holds"
  FROM "at-risk"
),
-- 1269/2020 4 § 2 mom. (1381/2021)
"registration" AS NOT MATERIALIZED (
  SELECT *, "registered-as-unemployed-or-at-risk holds" OR "registered-jobseeker-at-risk holds" AS "registration holds"
  FROM "registered-jobseeker-at-risk"
)
SELECT
  "id",
  "on",
  CASE WHEN "registration holds" THEN 'yes' WHEN NOT "registration holds" THEN 'no' ELSE 'unknown' END AS "truth"
FROM "registration"`)
  })

  it('says none of a criterion that the wording does not have, and not-in-force of a day without the Act', () => {
    const lastLines = (on: string): string[] => sqlFor({ ...question, ask: 'at-risk', on }).split('\n').slice(-4)
    expect(lastLines('2022-05-01')[2]).toContain("CASE WHEN FALSE THEN 'yes' WHEN NOT FALSE THEN 'no'")
    expect(lastLines('2025-01-01')[2]).toBe(`  'not-in-force' AS "truth"`)
  })

  it('is written for every criterion of every wording', () => {
    const ids = new Set(wordings.flatMap(({ from }) => idsOf(treeOn(transfer, from) as PersonTree))) // each has one
    for (const id of ids) {
      const ask = id as SqlQuestion['ask'] // as read from the trees
      for (const dialect of dialects) expect(sqlFor({ ...question, ask, dialect, on: { column: 'day' } })).toContain(id)
    }
    expect(ids.size).toBeGreaterThan(40)
  })
})

describe.each(dialects)('every statement for %s', (dialect) => {
  const days = [...wordings.map(({ from }) => from), '2021-02-28', { column: 'day' }]
  const statements = days.flatMap((on) => [true, false].map((check) => sqlFor({ ...question, dialect, on, check })))

  it('can stand as a subquery: it has no semicolon, and no comment at its end', () => {
    for (const sql of statements) {
      expect(sql).not.toContain(';')
      expect(sql.split('\n').at(-1)).not.toContain('--')
      expect(sql.endsWith('\n')).toBe(false)
    }
  })

  it('has the columns of the contract, in its order', () => {
    const columns = [
      'id',
      'on',
      'wording',
      'outcome',
      'authority_kind',
      'authority_code',
      'authority_area',
      'authority_id',
      'authority_name',
      'grounds',
      'barred_by',
    ]
    const mark = dialect === 'spark' ? '`' : '"'
    for (const sql of statements) {
      const selected = sql.slice(sql.lastIndexOf('\nSELECT\n')).split('\nFROM')[0]?.split(',\n') ?? []
      const names = selected.map((column) => column.trimEnd().split(mark).at(-2))
      expect(names.filter((name) => name !== 'problem')).toEqual(columns)
      expect(names.includes('problem')).toBe(sql.includes('problem'))
    }
  })
})

describe('names and texts from outside', () => {
  const marks = { duckdb: '"', postgres: '"', spark: '`' }

  it('are refused or stand in their marks, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('a"b', 'a`b', "a'b", 'a\\', '--', ';', '/*', '💶'),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...dialects), (name, dialect) => {
        const asked = { ...question, dialect, from: name, on: { column: name } }
        const mapping: Mapping = { columns: { motherTongue: { column: name, none: name } } }
        let sql: string | undefined
        try {
          sql = sqlFor({ ...asked, mapping })
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
        const isBad = name === '' || /["'`\\\p{Cc}\p{Cs}\u2028\u2029]/u.test(name) || name.length > 128
        expect(sql === undefined).toBe(isBad)
        if (sql === undefined) return
        const mark = marks[dialect]
        const quoted = [`FROM ${mark}${name}${mark} AS p`, `p.${mark}${name}${mark} AS ${mark}on${mark}`,
          `p.${mark}${name}${mark} AS ${mark}motherTongue${mark}`, `<> '${name}'`]
        for (const one of quoted) expect(sql).toContain(one)
        // Without what stands in marks, the text is the same for every name.
        const bare = (one: string): string => one.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '')
        const plain: Mapping = { columns: { motherTongue: { column: 'x', none: 'x' } } }
        expect(bare(sql)).toBe(bare(sqlFor({ ...question, dialect, from: 'x', on: { column: 'x' }, mapping: plain })))
      }),
      { numRuns: runs(300) }
    )
  })

  it('a table that is called as the first part of the statement is read, not that part', () => {
    expect(sqlFor({ ...question, from: 'Facts' })).toContain('WITH\n"facts of 1269/2020" AS')
    expect(sqlFor({ ...question, from: ['main', 'facts'] })).toContain('WITH\n"facts" AS')
  })
})

describe('the mapping', () => {
  it('is one that ./rows reads, too', () => {
    const inService = { column: 'palvelu', none: '-' }
    const mapping: Mapping = { null: 'none', columns: { birthDate: 'syntynyt', inService } }
    const row = { syntynyt: '1990-01-01', palvelu: '-', homeMunicipality: null }
    expect(personFromRow(row, mapping)).toEqual({
      person: expect.objectContaining({ birthDate: '1990-01-01', inService: null, homeMunicipality: null }),
    })
  })
})

describe('refused, before anything is written', () => {
  const problemsOf = (changes: Readonly<Record<string, unknown>>): readonly string[] => {
    try {
      sqlFor({ ...question, ...changes } as SqlQuestion)
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, fact }) => `${code} ${fact}`)
    }
    return []
  }
  const columns = (of: Readonly<Record<string, unknown>>) => ({ mapping: { columns: of } })

  it.each<[Readonly<Record<string, unknown>>, string[]]>([
    [{ dialect: 'mysql' }, ['unknown-word dialect']],
    [{ dialect: 'constructor' }, ['unknown-word dialect']],
    [{ ask: 'under-31' }, ['unknown-word ask']],
    [{ on: '2023-02-29' }, ['not-a-day on']],
    [{ on: undefined }, ['missing-field on']],
    [{ on: { column: 'a"b' } }, ['not-allowed-here on']],
    [{ on: { column: 1 } }, ['not-text on']],
    [{ on: { column: 'a', format: 'text' } }, ['unknown-field on']],
    [{ from: 'people"; DROP TABLE people; --' }, ['not-allowed-here from']],
    [{ from: '' }, ['not-allowed-here from']],
    [{ from: [] }, ['not-allowed-here from']],
    [{ from: ['a', 'b', 'c', 'd'] }, ['not-allowed-here from']],
    [{ from: ['a', 1] }, ['not-allowed-here from']],
    [{ from: 7 }, ['not-text from']],
    [{ check: 'yes' }, ['not-a-boolean check']],
    [{ where: '1 = 1' }, ['unknown-field where']],
    [{ mapping: 'none' }, ['not-a-record mapping']],
    [{ mapping: { null: 'nothing' } }, ['unknown-word mapping.null']],
    [{ mapping: { colums: {} } }, ['unknown-field mapping.colums']],
    [columns({ kotikunta: 'kotikunta' }), ['unknown-fact mapping.columns.kotikunta']],
    [columns({ birthDate: 'a`b' }), ['not-allowed-here mapping.columns.birthDate']],
    [columns({ birthDate: 7 }), ['not-a-record mapping.columns.birthDate']],
    [columns({ birthDate: {} }), ['missing-field mapping.columns.birthDate.column']],
    [columns({ birthDate: { column: 'a', null: 'none ' } }), ['unknown-word mapping.columns.birthDate.null']],
    // A fact that cannot be none has no value for it.
    [columns({ birthDate: { column: 'a', none: '1900-01-01' } }), ['not-allowed-here mapping.columns.birthDate.none']],
    // A day column that is text.
    [columns({ dismissalNoticeOn: { column: 'a', none: 'none' } }),
      ['not-a-day mapping.columns.dismissalNoticeOn.none']],
    [columns({ guaranteedMinimumWeeklyHours: { column: 'a', none: '-1' } }),
      ['not-a-number mapping.columns.guaranteedMinimumWeeklyHours.none']],
    [columns({ inService: { column: 'a', none: 0 } }), ['not-text mapping.columns.inService.none']],
    [columns({ inService: { column: 'a', none: "n'a" } }), ['not-allowed-here mapping.columns.inService.none']],
  ])('%j', (changes, problems) => expect(problemsOf(changes)).toEqual(problems))

  it('no question at all', () => {
    expect(() => sqlFor(undefined as unknown as SqlQuestion)).toThrow(InputError)
    expect(() => sqlFor('assess' as unknown as SqlQuestion)).toThrow(InputError)
  })
})
