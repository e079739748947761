import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as zod from 'zod'
import { cellOf, personCell } from '../../conformance/cells.ts'
import { covering, everyCombination } from '../../conformance/covering.ts'
import { conformanceCases, conformanceFiles } from '../../conformance/generate.ts'
import { caseSchema } from '../../conformance/schema.ts'
import { provisionText } from '../../src/act/provision-text.ts'
import { isProvision } from '../../src/act/register.ts'
import { wordings } from '../../src/act/wordings.ts'
import { loadManifest, topics, type ConformanceCase } from '../../src/conformance/index.ts'
import { dayAfter } from '../law/candidates.ts'
import { readsCircumstances } from '../law/tasks/second-formulation.ts'
import { sourceFilesIn } from '../docs/source-files.ts'
import { folder, publishedCases as cases, publishedFile } from './published.ts'

type Facts = Readonly<Record<string, unknown>>
const personOf = ({ input }: ConformanceCase): Facts => input.person as Facts // of a case of `assess`
const about = (question: string): readonly ConformanceCase[] => cases.filter((one) => one.question === question)

describe('the published files', () => {
  it('are those of the generator, the same each time it runs', () => {
    const files = conformanceFiles(conformanceCases())
    expect(Object.keys(files).sort()).toEqual(readdirSync(folder).sort())
    for (const [name, text] of Object.entries(files)) expect(publishedFile(name) === text, `${name}: npm run build`).toBe(true)
  }, 120_000)

  it('are as the manifest says: files, counts, sizes, checksums', async () => {
    const { files, cases: total, name, law, version } = await loadManifest(folder)
    expect([name, law]).toEqual(['kuntakokeilu', '1001/2023'])
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
    expect(total).toBe(cases.length)
    expect(files.map(({ file }) => file)).toEqual([...topics.map((topic) => `${topic}.json`), 'schema.json'])
    for (const { file, cases: count, bytes, sha256 } of files) {
      const text = publishedFile(file)
      expect(Buffer.byteLength(text)).toBe(bytes)
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
      expect(count).toBe(file === 'schema.json' ? undefined : cases.filter(({ topic }) => file === `${topic}.json`).length)
    }
  })

  it.each(topics)('%s: as the schema says', (topic) => {
    const read: unknown = JSON.parse(publishedFile(`${topic}.json`))
    const schema = zod.fromJSONSchema(JSON.parse(publishedFile('schema.json')))
    expect(schema.safeParse(read).error?.issues.slice(0, 3)).toBeUndefined()
    const [first] = (read as { cases: object[] }).cases
    expect(schema.safeParse({ topic, cases: [{ ...first, expected: {} }] }).success).toBe(false)
    expect(schema.safeParse({ topic, cases: [{ ...first, origin: 'guessed' }] }).success).toBe(false)
  })

  it('the schema is the one of the generator', () => expect(JSON.parse(publishedFile('schema.json'))).toEqual(JSON.parse(JSON.stringify(caseSchema))))
})

describe('what is expected', () => {
  it('comes from no rule of the library: the generator imports the days of the wordings, and the form of a case', () => {
    const imported = sourceFilesIn('conformance').flatMap(({ imports }) => imports.filter((name) => name.startsWith('src/')))
    expect([...new Set(imported)].sort()).toEqual(['src/act/wordings.ts', 'src/conformance/case.ts'])
  })
})

describe('the cases', () => {
  it('are several thousand, of every topic', () => {
    for (const topic of topics) expect(cases.filter((one) => one.topic === topic).length, topic).toBeGreaterThanOrEqual(300)
    expect(cases.length).toBeGreaterThan(10_000)
  })

  it('have each an id of its own, that begins with the topic', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    expect(cases.filter(({ id, topic }) => !id.startsWith(`${topic}-`)).map(({ id }) => id)).toEqual([])
  })

  it('ask no cell of one wording twice', () => {
    const places = new Map<string, string>()
    const twice = cases.filter(({ topic }) => topic !== 'areas').flatMap((one) => {
      const cell = cellOf(one)
      const other = places.get(cell)
      places.set(cell, one.id)
      return other === undefined ? [] : [`${other} and ${one.id}`]
    })
    expect(twice).toEqual([])
  })

  it('name provisions that the Act has on the day', () => {
    const lost = cases.flatMap(({ id, on, provision, question, wording }) =>
      provision.split(', ').filter((place) => !isProvision(place) || (question !== 'timeline' && on !== null && wording !== null && provisionText(place, on) === undefined)).map((place) => `${id} ${place}`),
    )
    expect(lost).toEqual([])
  })

  it('say the wording of their day', () => {
    for (const { id, on, question, wording } of cases) {
      if (on === null || question === 'timeline' || question === 'input') continue
      expect(wordings.find(({ from, to }) => from <= on && on <= to)?.id ?? null, id).toBe(wording)
    }
  })

  it('ask about each wording on its first and on its last day', () => {
    for (const { id, from, to } of wordings) {
      for (const day of [from, to]) {
        for (const question of ['assess', 'competentAuthority']) expect(about(question).filter(({ on }) => on === day).length, `${question} ${id} ${day}`).toBeGreaterThan(10)
      }
    }
    for (const day of ['2021-02-28', '2025-01-01']) expect(cases.filter(({ on }) => on === day).length).toBeGreaterThan(96)
  })

  it('ask about the day before, of and after the 30th birthday in each wording', () => {
    for (const { from } of wordings) {
      const births = about('assess').filter(({ on, id }) => on === from && id.startsWith('eligibility-age-30')).map((one) => String(personOf(one).birthDate))
      const birthday = `${Number(from.slice(0, 4)) - 30}${from.slice(4)}`
      for (const step of [-1, 0, 1]) expect(births).toContain(dayAfter(birthday, step))
    }
  })

  it('ask about every task in every wording', () => {
    const asked = new Set(about('competentAuthority').map(({ input, wording }) => `${String(input.task)} ${wording}`))
    for (const task of Object.keys(readsCircumstances)) for (const { id } of wordings) expect(asked.has(`${task} ${id}`), `${task} ${id}`).toBe(true)
  })

  it.each(wordings.map(({ id }) => id))('%s: ask about any two values of any two abstract facts together, those of birth and notice apart', (wording) => {
    const cells = about('assess').filter((one) => one.wording === wording).map((one) => personCell(personOf(one), one.on ?? ''))
    const values = new Map<string, Set<string>>()
    for (const cell of cells) for (const [fact, value] of Object.entries(cell)) values.set(fact, (values.get(fact) ?? new Set()).add(value))
    const open: string[] = []
    const names = [...values.keys()].filter((fact) => fact !== 'birthDate' && fact !== 'dismissalNoticeOn')
    expect(names.length).toBeGreaterThanOrEqual(14)
    names.forEach((one, index) => {
      for (const other of names.slice(index + 1)) {
        const together = new Set(cells.map((cell) => `${cell[one]} ${cell[other]}`))
        for (const value of [...(values.get(one) ?? []), undefined]) for (const beside of [...(values.get(other) ?? []), undefined]) if (!together.has(`${value} ${beside}`)) open.push(`${one} ${value}, ${other} ${beside}`)
      }
    })
    expect(open).toEqual([])
  })

  it('expect of people of whom not all is known an exact list of what is missing', () => {
    const unknown = cases.filter(({ topic }) => topic === 'unknowns')
    const missing = unknown.map(({ expected }) => expected.missing as readonly string[]) // of a case of `assess`
    expect(missing.filter(({ length }) => length > 0).length).toBeGreaterThan(500)
    expect(missing.filter(({ length }) => length === 0).length).toBeGreaterThan(200)
    for (const { input, expected } of unknown) for (const fact of expected.missing as string[]) expect(Object.keys(input.person as object)).not.toContain(fact)
  })
})

describe('a covering set', () => {
  const factors = { a: [1, 2, 3], b: ['x', 'y'], c: [true, false], d: [0, 1, 2], e: [null, 1] }

  it.each([2, 3])('holds every combination of any %i factors, in fewer rows than there are combinations', (strength) => {
    const rows = covering(factors, strength, 7)
    const all = everyCombination(factors)
    expect(all).toHaveLength(72)
    expect(rows.length).toBeLessThan(strength === 2 ? 20 : 50)
    const names = Object.keys(factors)
    for (const one of all) {
      for (const first of names) for (const second of names) for (const third of strength === 3 ? names : [second]) {
        expect(rows.some((row) => [first, second, third].every((name) => row[name] === one[name as keyof typeof factors]))).toBe(true)
      }
    }
  })

  it('is the same for the same seed', () => expect(covering(factors, 2, 7)).toEqual(covering(factors, 2, 7)))
})
