import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as zod from 'zod'
import { cellOf, personCell } from '../cases/cells.ts'
import { covering, everyCombination } from '../cases/covering.ts'
import { conformanceCases, conformanceFiles } from '../cases/generate.ts'
import { standing } from '../cases/people.ts'
import { caseSchema } from '../cases/schema.ts'
import { acts } from '../../src/act/acts.ts'
import { provisionText } from '../../src/act/provision-text.ts'
import { isProvision } from '../../src/act/register.ts'
import { wordings } from '../../src/act/wordings.ts'
import { topics, type ConformanceCase } from '../../src/entry/conformance.ts'
import { caseFiles, manifestIn } from '../../src/conformance/load.ts'
import { competentAuthority, type Circumstances, type ProblemCode } from '../../src/entry/index.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { lifetimeCases } from '../oracle/cases/lifetime.ts'
import { eligibilityCases, statusCases, transferCases } from '../oracle/cases/people.ts'
import { taskCases } from '../oracle/cases/tasks.ts'
import { secondTimeline, type History, type Span } from '../oracle/lifetime.ts'
import { readsCircumstances } from '../oracle/tasks.ts'
import { sourceFilesIn } from '../harness/source-files.ts'
import { folder, publishedCases as cases, publishedFile } from '../harness/published.ts'

type Facts = Readonly<Record<string, unknown>>
const personOf = ({ input }: ConformanceCase): Facts => input.person as Facts // of a case of `assess`
const about = (question: string): readonly ConformanceCase[] => cases.filter((one) => one.question === question)

describe('the published files', () => {
  it('are those of the generator, the same each time it runs', () => {
    const files = conformanceFiles(conformanceCases())
    expect(Object.keys(files)).toEqual(caseFiles)
    expect(readdirSync(folder).sort()).toEqual(caseFiles.map((name) => `${name}.br`).sort())
    for (const [name, text] of Object.entries(files))
      expect(publishedFile(name) === text, `${name}: npm run build`).toBe(true)
  }, 120_000)

  it('are as the manifest says: files, counts, sizes, checksums', async () => {
    const { files, cases: total, name, law, version } = await manifestIn(folder)
    expect([name, law]).toEqual(['kuntakokeilu', acts.at(-1)?.number])
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
    expect(total).toBe(cases.length)
    expect(files.map(({ file }) => file)).toEqual([...topics.map((topic) => `${topic}.json`), 'schema.json'])
    for (const { file, cases: count, bytes, sha256 } of files) {
      const text = publishedFile(file)
      expect(Buffer.byteLength(text)).toBe(bytes)
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
      expect(count).toBe(
        file === 'schema.json' ? undefined : cases.filter(({ topic }) => file === `${topic}.json`).length
      )
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

  it('the schema is the one of the generator', () =>
    expect(JSON.parse(publishedFile('schema.json'))).toEqual(JSON.parse(JSON.stringify(caseSchema))))
})

describe('what is expected', () => {
  it('comes from no rule of the library: the generator imports the days of the wordings, and the form of a case', () => {
    const imported = sourceFilesIn('test/cases').flatMap(({ imports }) =>
      imports.filter((name) => name.startsWith('src/'))
    )
    expect([...new Set(imported)].sort()).toEqual(['src/act/wordings.ts', 'src/conformance/case.ts'])
  })
})

describe('the cases', () => {
  it('are several thousand, of every topic', () => {
    for (const topic of topics)
      expect(cases.filter((one) => one.topic === topic).length, topic).toBeGreaterThanOrEqual(300)
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

  it('name provisions that the Act has on the day, and 13 § of what is carried over after its repeal', () => {
    const carriedOver = ['guarantee-57-59', 'offer-60-plus', 'six-month-work-opportunity']
    const lost = cases.flatMap(({ id, on, input, provision, question, wording }) => {
      const isDated = question !== 'timeline' && on !== null && wording !== null
      const isOfSection13 = wording === 'V12' && carriedOver.includes(String(input.task))
      const isInTheAct = (place: string): boolean =>
        isProvision(place) && (!isDated || provisionText(place, isOfSection13 ? '2024-09-01' : on) !== undefined)
      return provision.split(', ').filter((place) => !isInTheAct(place)).map((place) => `${id} ${place}`)
    })
    expect(lost).toEqual([])
  })

  it('name the place that gives a task to its holder, to the kohta', () => {
    const other = about('competentAuthority')
      .filter(({ id }) => /-V\d+-municipality$/.test(id))
      .flatMap(({ id, input, on, provision }) => {
        const { outcome, sources } = competentAuthority(
          String(input.task),
          on ?? '',
          input.circumstances as Circumstances
        ) // of a case of `competentAuthority`
        const places = sources
          .filter((source) => source.startsWith('1269/2020'))
          .map((source) => source.replace(/^1269\/2020 | \([^)]*\)$/g, ''))
        return outcome !== 'held' ||
          places.length === 0 ||
          places.some((place) => provision.split(', ').includes(place))
          ? []
          : [`${id}: ${provision}, the library ${places.join(', ')}`]
      })
    expect(other).toEqual([])
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
        for (const question of ['assess', 'competentAuthority'])
          expect(about(question).filter(({ on }) => on === day).length, `${question} ${id} ${day}`).toBeGreaterThan(10)
      }
    }
    for (const day of ['2021-02-28', '2025-01-01'])
      expect(cases.filter(({ on }) => on === day).length).toBeGreaterThan(96)
  })

  it('ask about 2 § on both sides of every day on which it changed, and about what is unknown at both ends of every wording', () => {
    const countOn = (topic: string, day: string): number =>
      cases.filter((one) => one.topic === topic && one.on === day).length
    for (const day of ['2022-05-01', '2022-05-02', '2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01'])
      expect(countOn('status', day), day).toBeGreaterThanOrEqual(39)
    for (const { from, to } of wordings)
      for (const day of [from, to]) expect(countOn('unknowns', day), day).toBeGreaterThanOrEqual(24)
  })

  it('ask about the ages of 30 and 55 on both sides in each wording, also of those born on 29 February', () => {
    for (const { id, from } of wordings) {
      const leapDay = about('assess').filter((one) => one.id.startsWith(`eligibility-age-30-leap-day-${id}-`))
      expect(leapDay.map((one) => String(personOf(one).birthDate).slice(4)), id).toEqual(['-02-29', '-02-29', '-02-29'])
      expect(new Set(leapDay.map(({ expected }) => expected.outcome)), id).toEqual(new Set(['transfer', 'stay']))
      if (from < '2023-01-01') continue
      for (const set of [`age-${id}-`, `leap-day-${id}-`]) {
        const sides = about('assess').filter((one) => one.id.startsWith(`eligibility-change-security-${set}`))
        expect(new Set(sides.map(({ expected }) => expected.outcome)), `${set} ${id}`).toEqual(
          new Set(['transfer', 'stay'])
        )
      }
    }
  })

  it('ask about the day before, of and after the 30th birthday in each wording', () => {
    for (const { from } of wordings) {
      const births = about('assess')
        .filter(({ on, id }) => on === from && id.startsWith('eligibility-age-30'))
        .map((one) => String(personOf(one).birthDate))
      const birthday = `${Number(from.slice(0, 4)) - 30}${from.slice(4)}`
      for (const step of [-1, 0, 1]) expect(births).toContain(dayAfter(birthday, step))
    }
  })

  it('ask about every task in every wording', () => {
    const asked = new Set(about('competentAuthority').map(({ input, wording }) => `${String(input.task)} ${wording}`))
    for (const task of Object.keys(readsCircumstances))
      for (const { id } of wordings) expect(asked.has(`${task} ${id}`), `${task} ${id}`).toBe(true)
  })

  it.each(wordings.map(({ id }) => id))(
    '%s: ask about any two values of any two abstract facts together, births apart',
    (wording) => {
      const cells = about('assess')
        .filter((one) => one.wording === wording)
        .map((one) => personCell(personOf(one), one.on ?? ''))
      const values = new Map<string, Set<string>>()
      for (const cell of cells)
        for (const [fact, value] of Object.entries(cell)) values.set(fact, (values.get(fact) ?? new Set()).add(value))
      const open: string[] = []
      const names = [...values.keys()].filter((fact) => fact !== 'birthDate')
      expect(names.length).toBeGreaterThanOrEqual(14)
      names.forEach((one, index) => {
        for (const other of names.slice(index + 1)) {
          const together = new Set(cells.map((cell) => `${cell[one]} ${cell[other]}`))
          for (const value of [...(values.get(one) ?? []), undefined])
            for (const beside of [...(values.get(other) ?? []), undefined])
              if (!together.has(`${value} ${beside}`)) open.push(`${one} ${value}, ${other} ${beside}`)
        }
      })
      expect(open).toEqual([])
    }
  )

  it('have a title of their own each', () => {
    const twice = cases.map(({ title }) => title).filter((title, index, all) => all.indexOf(title) !== index)
    expect(twice).toEqual([])
  })

  it('expect of people of whom not all is known an exact list of what is missing', () => {
    const unknown = cases.filter(({ topic }) => topic === 'unknowns')
    const missing = unknown.map(({ expected }) => expected.missing as readonly string[]) // of a case of `assess`
    expect(missing.filter(({ length }) => length > 0).length).toBeGreaterThan(500)
    expect(missing.filter(({ length }) => length === 0).length).toBeGreaterThan(200)
    for (const { input, expected } of unknown)
      for (const fact of expected.missing as string[]) expect(Object.keys(input.person as object)).not.toContain(fact)
  })
})

describe('the worked cases', () => {
  const ids = new Set(cases.map(({ id }) => id))
  const people = [
    ...statusCases.map((one) => ['status', one] as const),
    ...[...eligibilityCases, ...transferCases].map((one) => ['eligibility', one] as const),
  ]

  it('are all among the published ones', () => {
    const wanted = [
      ...people.map(([topic, { id }]) => `${topic}-worked-${id}`),
      ...taskCases.map(({ id }) => `tasks-worked-${id}`),
      ...lifetimeCases.map(({ id }) => `lifetime-worked-${id.replaceAll(' ', '-')}`),
    ]
    expect(wanted.filter((id) => !ids.has(id))).toEqual([])
    expect(wanted.length).toBeGreaterThan(150)
  })

  it('say where an authority or a fund has published the answer', () => {
    const official = cases.filter(({ origin }) => origin === 'official example').map(({ id }) => id.replace(/^.*-/, ''))
    expect(official.sort()).toEqual(['A13', 'A17', 'A2', 'A3', 'A6', 'N25a', 'N25b', 'N47b'])
  })

  it('are decided by what they are about: facts told otherwise change nothing that the Act asks', () => {
    for (const [topic, { id, on, person }] of people) {
      const published = cases.find((one) => one.id === `${topic}-worked-${id}`)
      if (published === undefined) throw new Error(id)
      expect(standing(personOf(published), on), id).toBe(standing(person, on))
    }
  })
})

describe('the cases on lives', () => {
  const lives = about('timeline').map((one) => ({
    ...one,
    history: one.input.history as History,
    spans: one.expected.spans as readonly Span[],
  })) // of a case of `timeline`
  const reasonsIn = (wording: string): ReadonlySet<string> =>
    new Set(lives.filter((one) => one.wording === wording).flatMap(({ spans }) => spans.map(({ because }) => because)))

  it.each(wordings)('$id: have every reason that there can be', ({ id, from, to }) => {
    const everywhere = [
      'no-search',
      'not-in-group',
      'outside-seven-days',
      'awaiting-transfer',
      'left-untransferred',
      'transferred',
      'moved',
      'resumed',
      'suspended',
      'unknown',
    ]
    const here = [
      ...everywhere,
      ...(from >= '2021-06-01' ? ['discretionary-transfer'] : []),
      ...(from >= '2023-01-01' ? ['change-security'] : []),
      ...(from < '2021-06-01' || from >= '2022-05-02' ? ['registration'] : []),
      ...(to === '2024-12-31' ? ['act-ended'] : []),
    ]
    expect(here.filter((because) => !reasonsIn(id).has(because))).toEqual([])
  })

  it('have every type of event, duty and notice, and each refusal for itself alone', () => {
    const told = lives.map(({ history }) => secondTimeline(history))
    const types = new Set(lives.flatMap(({ history }) => history.events.map(({ type }) => type)))
    expect(types.size).toBe(9)
    expect(new Set(told.flatMap(({ duties }) => duties.map(({ what }) => what)))).toEqual(
      new Set(['transfer', 'transfer-on-move', 'transfer-back'])
    )
    expect(new Set(told.flatMap(({ duties }) => duties.map(({ due }) => due)))).toEqual(new Set([null, '2021-03-31']))
    const kindOf = (who: string): string => (/^\d/.test(who) ? 'municipality' : who)
    expect(
      new Set(told.flatMap(({ notices }) => notices.map(({ by, to }) => [by, ...to].map(kindOf).join(' '))))
    ).toEqual(
      new Set([
        'te-office client receiving-municipality',
        'municipality client receiving-municipality',
        'municipality client te-office',
        'te-office client te-office',
        'te-office client municipality',
        'te-office client home-municipality',
        'te-office client home-municipality receiving-municipality',
      ])
    )
    const alone = told.flatMap(({ refused }) => refused.flatMap(({ because }) => (because.length === 1 ? because : [])))
    expect(new Set(alone)).toEqual(
      new Set([
        'not-yet-in-force',
        'not-a-client',
        'no-need',
        'services-endangered',
        'no-consent',
        'not-in-trial',
        'not-granted',
      ])
    )
  })

  it('of the seven days in 2021: nobody is of the stock, whom all of March takes in', () => {
    const of2021 = lives.filter(({ id }) => /^lifetime-window-.*-V0-day-8$/.test(id))
    expect(of2021.map(({ spans }) => spans.at(-1)?.because)).toEqual([
      'outside-seven-days',
      'outside-seven-days',
      'outside-seven-days',
    ])
  })
})

describe('the cases on input', () => {
  /**
   * Whether a question of `conform` can be refused for it; the others belong to files, or to questions that are none of
   * the cases'.
   */
  const raised: Readonly<Record<ProblemCode, boolean>> = {
    'not-a-record': true,
    'unknown-fact': true,
    'not-text': true,
    'not-a-municipality': true,
    'not-a-day': true,
    'not-a-language': true,
    'not-a-boolean': true,
    'unknown-word': true,
    'not-a-number': true,
    'negative-number': true,
    'not-a-whole-number': true,
    'after-asked-day': true,
    'before-first-day': true,
    'missing-day': false,
    'too-many-cells': false,
    'not-utf-8': false,
    'unclosed-quote': false,
    'not-a-json-object': false,
    'line-too-long': false,
    'unknown-field': true,
    'missing-field': true,
    'out-of-range': false,
    'unknown-task': true,
    'unknown-circumstance': true,
    'not-a-trial-municipality': true,
    'other-area': false,
    overlapping: false,
    'too-early': true,
    'out-of-order': true,
    'unknown-event': true,
    conflicting: true,
    'not-allowed-here': true,
  }

  it('have every code of a problem that a question can be refused for', () => {
    const codes = new Set(
      about('input').flatMap(({ expected }) =>
        (expected.problems as readonly { code: string }[]).map(({ code }) => code)
      )
    ) // of a case of `input`
    expect([...codes].sort()).toEqual(
      Object.entries(raised)
        .flatMap(([code, can]) => (can ? [code] : []))
        .sort()
    )
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
        expect(
          rows.some((row) => [first, second, third].every((name) => row[name] === one[name as keyof typeof factors]))
        ).toBe(true)
      }
    }
  })

  it('is the same for the same seed', () => expect(covering(factors, 2, 7)).toEqual(covering(factors, 2, 7)))
})
