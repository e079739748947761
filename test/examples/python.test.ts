/** The second implementation, in Python, beside the library: the same questions, answer by answer. */
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { areaOfMunicipality, isInAland, isInTrial, municipalityCodes, teOfficeOf } from '../../src/entry/areas.ts'
import { startProgram } from '../../src/cli/conform/program.ts'
import { runConformance, topics, type ConformanceCase } from '../../src/entry/conformance.ts'
import { assess, InputError, type Day, type Person } from '../../src/entry/index.ts'
import { eligibilityCases, statusCases, transferCases } from '../oracle/cases/people.ts'
import { publishedCases } from '../harness/published.ts'
import { dayAfter } from '../oracle/candidates.ts'
import { completePersonOn, lawDays, partlyKnownOn } from '../oracle/arbitraries.ts'

const program = new URL('../../examples/python/kuntakokeilu.py', import.meta.url).pathname
const isThere = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0
const skipped = isThere ? '' : ' (skipped: python3, 3.9 or later, is not on this machine)'

interface Reply {
  readonly id: number | null
  readonly answer?: Readonly<Record<string, unknown>>
  readonly problems?: readonly { readonly code: string; readonly fact: string | null }[]
  readonly unsupported?: true
}

/** What the program says to the lines, one reply a line. */
function replies(lines: readonly string[]): readonly Reply[] {
  const { status, stdout, stderr } = spawnSync('python3', [program], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.trimEnd().split('\n').map((line): Reply => JSON.parse(line))
}

const ask = (requests: readonly object[]): readonly Reply[] =>
  replies(requests.map((request, id) => JSON.stringify({ id, ...request })))

interface Asked {
  readonly person: Person
  readonly on: Day
}

const asked = (people: readonly Asked[]): readonly Reply[] =>
  ask(people.map(({ person, on }) => ({ question: 'assess', person, on })))

const compared = ['wording', 'outcome', 'authority', 'grounds', 'barredBy', 'missing'] as const

/** Where the program says something else than the library. */
function differences(
  people: readonly Asked[],
  keys: readonly ((typeof compared)[number] | 'sources')[] = compared
): readonly object[] {
  const all = asked(people)
  expect(all.map(({ id }) => id)).toEqual(people.map((_, index) => index))
  return people.flatMap(({ person, on }, index) => {
    const expected = assess(person, on)
    const said = all[index]?.answer ?? {}
    const differing = keys.filter((key) => JSON.stringify(said[key]) !== JSON.stringify(expected[key]))
    return differing.map((key) => ({ key, library: expected[key], python: said[key], on, person }))
  })
}

/** The problems of the error that the library throws, without their words; none if it throws none. */
function refusals(person: unknown, on: unknown): readonly { readonly code: string; readonly fact: string | null }[] {
  try {
    // The library checks what a caller without types passes.
    assess(person as Person, on as Day)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ code, fact }) => ({ code, fact }))
  }
}

const cases = [...eligibilityCases, ...statusCases, ...transferCases]

/** `count` people and days, the same ones in every run. */
const sample = (count: number, arbitrary: fc.Arbitrary<Asked>): readonly Asked[] =>
  fc.sample(arbitrary, { numRuns: count, seed: 1269_2020 })

describe.skipIf(!isThere)(`examples/python/kuntakokeilu.py${skipped}`, () => {
  it('decides every worked case of 2, 4 and 5 § as the case says', () => {
    const all = asked(cases)
    for (const [index, { id, expect: expected }] of cases.entries()) {
      const answer = all[index]?.answer ?? {}
      const known = ['outcome', 'authority', 'grounds', 'barredBy'].filter((key) => key in expected)
      expect([id, ...known.map((key) => answer[key])]).toEqual([id, ...known.map((key) => expected[key])])
    }
    expect(differences(cases)).toEqual([])
  })

  it('says the same as the library, provisions too, of 700 people of whom everything is known', () => {
    expect(differences(sample(700, completePersonOn), [...compared, 'sources']).slice(0, 3)).toEqual([])
  })

  it('says the same of 900 people of whom up to eight facts are not known', () => {
    expect(differences(sample(900, partlyKnownOn(8))).slice(0, 3)).toEqual([])
  })

  it('says the same of 400 people of whom any facts are not known, and of those of whom nothing is', () => {
    expect(
      differences([...sample(400, partlyKnownOn(24)), ...lawDays.map((on) => ({ person: {}, on }))]).slice(0, 3)
    ).toEqual([])
  })

  it('says the same of 100 people on each day on which the Act changes, and on the day before', () => {
    const people = sample(200, completePersonOn)
      .filter(({ person }) => person.birthDate !== undefined && person.birthDate < '2021-02-28')
      .slice(0, 100)
    const days = lawDays.flatMap((on) => [dayAfter(on, -1), on])
    expect(people.length).toBe(100)
    expect(differences(people.flatMap(({ person }) => days.map((on) => ({ person, on })))).slice(0, 3)).toEqual([])
  })

  it('knows the area and the TE office of each of the 309 municipalities', () => {
    const all = ask(municipalityCodes.map((municipality) => ({ question: 'area', municipality })))
    expect(all.map(({ answer }) => answer)).toEqual(
      municipalityCodes.map((municipality) => ({
        municipality,
        area: areaOfMunicipality(municipality)?.id ?? null,
        inTrial: isInTrial(municipality),
        teOffice: teOfficeOf(municipality)?.nameFi ?? null,
        inAland: isInAland(municipality),
      }))
    )
  })

  it('refuses what the library refuses, with its codes, in the order of the facts', () => {
    const bad: readonly (readonly [person: unknown, on: unknown])[] = [
      [{}, '2023-02-31'],
      [{}, '20230201'],
      [{}, undefined],
      [null, '2022-01-01'],
      [[], '2022-01-01'],
      [{ birthDate: '2022-01-02' }, '2022-01-01'],
      [{ birthDate: '2022-01-01' }, '2022-01-01'],
      [{ birthDate: '1999-02-29', motherTongue: 'FI', immigrant: null, registeredAs: null }, '2022-01-01'],
      [{ homeMunicipality: '911', residenceMunicipality: 837, motherTongue: 'fi\n' }, '2022-01-01'],
      [{ id: 7, inEmployment: 1, fullTimeStudent: 'no', startUpGrant: 0 }, '2022-01-01'],
      [{ regularWeeklyHours: -0.5, guaranteedMinimumWeeklyHours: '4', fullTimeBusinessDays: 1.5 }, '2022-01-01'],
      [{ fullTimeBusinessDays: -1.5, yearsWithEmployerAtNotice: true }, '2022-01-01'],
      [{ fullTimeBusinessDays: '3', regularWeeklyHours: null, yearsWithEmployerAtNotice: -1 }, '2022-01-01'],
      [{ wageSubsidisedWork: 'none', inService: 'try-out', unemploymentExpectedOn: '', dismissalNoticeOn: 20230101 }, '2022-01-01'],
      [{ clientOf: '837', homeMunicipality: '999', age: 30 }, '2031-01-01'],
    ]
    const inputs = ask(bad.map(([person, on]) => ({ question: 'input', person, on })))
    const words = (problems: Reply['problems']) => problems?.map(({ code, fact }) => ({ code, fact })) ?? []
    for (const [index, [person, on]] of bad.entries()) {
      // The answer to `input`, and no other.
      const { problems } = (inputs[index]?.answer ?? {}) as Pick<Reply, 'problems'>
      expect({ person, on, problems: words(problems) }).toEqual({ person, on, problems: refusals(person, on) })
    }
    const refused = bad.filter(([person, on]) => refusals(person, on).length > 0)
    expect(refused.length).toBe(bad.length - 1)
    const all = ask(refused.map(([person, on]) => ({ question: 'assess', person, on })))
    expect(all.map(({ answer, problems }) => ({ answer, problems: words(problems) }))).toEqual(
      refused.map(([person, on]) => ({ answer: undefined, problems: refusals(person, on) }))
    )
  })

  it('answers every conformance case as expected, strictly compared, or says that it does not support the question', async () => {
    const { ask, stop } = startProgram(['python3', program], publishedCases.length, 60_000)
    const { failure, results } = await runConformance({
      ask,
      cases: publishedCases,
      strict: true,
      atOnce: publishedCases.length,
    })
    stop()
    expect(failure).toBeUndefined()
    expect(
      results
        .filter(({ status }) => status === 'different')
        .map(({ case: { id }, differences }) => ({ id, differences }))
        .slice(0, 3)
    ).toEqual([])
    // It knows people and municipalities, no tasks and no histories.
    const isKnown = ({ question, input }: ConformanceCase): boolean =>
      question === 'assess' ||
      question === 'area' ||
      (question === 'input' && ('person' in input || 'municipality' in input))
    expect(results.map(({ case: { id }, status }) => `${id} ${status}`)).toEqual(
      publishedCases.map((one) => `${one.id} ${isKnown(one) ? 'same' : 'unsupported'}`)
    )
    const supported = Object.fromEntries(
      topics.map((topic) => [
        topic,
        results.filter((result) => result.case.topic === topic && result.status === 'same').length,
      ])
    )
    expect(supported).toMatchObject({ areas: 309, tasks: 0, lifetime: 0 })
    for (const topic of ['status', 'eligibility', 'unknowns']) expect(supported[topic], topic).toBeGreaterThan(1000)
    expect(supported.input).toBeGreaterThan(250)
  }, 120_000)

  it('says which questions it does not answer, and lives through lines that are no requests', () => {
    const deep = `{"id":${'['.repeat(5_000)}${']'.repeat(5_000)}}`
    const noRequests = ['{', '', '[1]', 'null', '{"id": 1e999}', '{"id": NaN}', deep]
    const all = replies([
      ...noRequests,
      '{"id": 1, "question": "timeline", "history": {}}',
      '{"id": 2}',
      '{"id": 3, "question": "area", "municipality": "911"}',
    ])
    expect(all.slice(0, -3).map(({ id, problems }) => [id, problems?.map(({ code }) => code)])).toEqual(
      noRequests.filter((line) => line !== '').map(() => [null, ['not-a-json-object']])
    )
    expect(
      all.slice(-3).map(({ id, unsupported, problems }) => [id, unsupported ?? problems?.map(({ code }) => code)])
    ).toEqual([
      [1, true],
      [2, true],
      [3, ['not-a-municipality']],
    ])
  })
})
