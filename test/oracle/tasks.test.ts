import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskCases, type TaskCase } from './cases/tasks.ts'
import { besideHolder, firstHolders, happenings } from './expected-holders.ts'
import { domains, namedWithoutEffect, readsCircumstances, secondAlongside, secondAuthority } from './tasks.ts'

const tasks = Object.keys(readsCircumstances)
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day)
  return days
}
const trial = daysBetween('2021-03-01', '2024-12-31')

/** The plain case: nothing that takes a task to somebody else. */
const plain = {
  clientOf: '837',
  applicationDate: '2021-03-01',
  applicant: 'private-employer',
  financedFromEsf: false,
  item: 'start-up-grant',
  service: 'tryout',
  teOfficeHandlesOwnStatement: true,
  wasClientOf: null,
  askedMunicipality: false,
  endGround: null,
  fulfilsAct1369Section2Mom2: true,
  hasMultiSectorNeed: true,
  dutyAroseBeforeRepeal: true,
  leaveBegunBeforeRepeal: true,
}
const holderOf = (task: string, on: string, circumstances: Readonly<Record<string, unknown>> = plain): string => {
  const { outcome, authority, modality } = secondAuthority(task, on, circumstances)
  return outcome === 'held' ? `${authority} ${modality}` : outcome
}
const besideOf = (task: string, on: string, circumstances: Readonly<Record<string, unknown>> = plain): string =>
  secondAlongside(task, on, circumstances).map(({ authority, modality }) => `${authority} ${modality}`).join(', ')

/** Some of the circumstances that a task reads, or all of them, with values of their domains. */
const some = (task: string, requiredKeys: string[] = []): fc.Arbitrary<Record<string, unknown>> => {
  const values = Object.fromEntries(
    (readsCircumstances[task] ?? []).map((name) => [name, fc.constantFrom(...(domains[name] ?? []))])
  )
  return fc.record(values, { requiredKeys: requiredKeys.filter((name) => name in values) })
}
const anyDay = fc.constantFrom(
  ...Object.keys(happenings),
  '2021-03-01',
  '2023-12-01',
  '2024-12-31',
  '2021-05-31',
  '2022-12-31',
  '2023-11-30'
)
const question = fc.constantFrom(...tasks).chain((task) => fc.tuple(fc.constant(task), anyDay, some(task)))

describe('the second formulation against the tasks told by time', () => {
  it('knows 96 tasks, each once', () => {
    expect(tasks.length).toBe(96)
    expect(Object.values(firstHolders).flat().sort()).toEqual([...tasks].sort())
  })

  it('gives each task its first holder', () => {
    for (const [holder, held] of Object.entries(firstHolders)) {
      for (const task of held) expect(`${task} ${holderOf(task, trial.find((on) => holderOf(task, on) !== 'not-existing') ?? '')}`).toBe(`${task} ${holder}`)
    }
  })

  it('has something happen on the days on which something happens, and on no other', () => {
    const seen: Record<string, string[]> = {}
    for (const task of tasks) {
      for (const on of trial.slice(1)) {
        const before = holderOf(task, trial[trial.indexOf(on) - 1] ?? '')
        const now = holderOf(task, on)
        if (now === before) continue
        const what =
          before === 'not-existing' ? `${task} begins` : now === 'not-existing' ? `${task} ends` : `${task}: ${now}`
        seen[on] = [...(seen[on] ?? []), what]
      }
    }
    const sorted = (days: Readonly<Record<string, readonly string[]>>): unknown =>
      Object.fromEntries(Object.entries(days).map(([on, what]) => [on, [...what].sort()]))
    expect(sorted(seen)).toEqual(sorted(happenings))
  })

  it('puts the right ones beside the holder on every day, and nobody else', () => {
    for (const task of tasks) {
      for (const on of trial) {
        const expected = (besideHolder[task] ?? []).filter(([from]) => from <= on).at(-1)?.[1] ?? ''
        if (besideOf(task, on) !== expected)
          expect(`${task} ${on} ${besideOf(task, on)}`).toBe(`${task} ${on} ${expected}`)
      }
    }
  })

  it('says where a task that does not exist begins or ends', () => {
    expect(secondAuthority('employment-subsidy-55', '2023-06-30', {})).toEqual({
      outcome: 'not-existing',
      authority: null,
      modality: null,
      missing: [],
      caveats: [],
      existsFrom: '2023-07-01',
    })
    expect(secondAuthority('stock-transfer', '2021-04-01', {})).toEqual({
      outcome: 'not-existing',
      authority: null,
      modality: null,
      missing: [],
      caveats: [],
      existsTo: '2021-03-31',
    })
  })
})

describe('the second formulation, on every day', () => {
  it('leaves no gap: a task is held by somebody on each day from its first to its last, whatever the circumstances', () => {
    for (const task of tasks) {
      const held = trial.filter((on) => holderOf(task, on) !== 'not-existing')
      expect(held).toEqual(daysBetween(held[0] ?? '', held.at(-1) ?? ''))
      expect(held.at(-1)).toBe(task === 'stock-transfer' ? '2021-03-31' : '2024-12-31')
    }
    const known = question.chain(([task, on]) =>
      fc.tuple(fc.constant(task), fc.constant(on), some(task, readsCircumstances[task]?.slice()))
    )
    fc.assert(fc.property(known, ([task, on, circumstances]) => {
      const { outcome, authority, missing } = secondAuthority(task, on, circumstances)
      fc.pre(outcome !== 'not-existing')
      expect([outcome, typeof authority, missing]).toEqual(['held', 'string', []])
    }), { seed: 1, numRuns: 5000 })
  })

  it('is not in force on the day before the first and after the last', () => {
    for (const task of tasks) {
      for (const on of ['2021-02-28', '2025-01-01']) {
        const { caveats, ...rest } = secondAuthority(task, on, plain)
        expect(rest).toEqual({ outcome: 'not-in-force', authority: null, modality: null, missing: [] })
        expect(caveats).toEqual(on === '2025-01-01' && task.startsWith('statement-') ? ['some-with-keha'] : [])
        expect(secondAlongside(task, on, plain)).toEqual([])
      }
    }
  })

  it('keeps a holder that is known when more becomes known', () => {
    fc.assert(
      fc.property(
        question.chain(([task, on, less]) =>
          fc.tuple(fc.constant(task), fc.constant(on), fc.constant(less), some(task))
        ),
        ([task, on, less, more]) => {
          const { outcome, authority } = secondAuthority(task, on, less)
          // What is presumed is not less known than what is said.
          const stated = Object.entries(more).filter(
            ([name]) => !['clientOf', 'applicationDate', 'studies'].includes(name)
          )
          fc.pre(outcome === 'held')
          expect(secondAuthority(task, on, { ...Object.fromEntries(stated), ...less }).authority).toBe(authority)
        }
      ),
      { seed: 2, numRuns: 5000 }
    )
  })

  it('is unknown exactly when something is missing, and misses only what is absent and read', () => {
    fc.assert(fc.property(question, ([task, on, circumstances]) => {
      const { outcome, authority, modality, missing } = secondAuthority(task, on, circumstances)
      expect(missing.length > 0).toBe(outcome === 'unknown')
      if (outcome === 'unknown') expect([authority, modality]).toEqual([null, null])
      for (const name of missing) {
        expect(circumstances[name]).toBeUndefined()
        expect(readsCircumstances[task]).toContain(name)
        expect(['clientOf', 'applicationDate', 'studies']).not.toContain(name)
      }
    }), { seed: 3, numRuns: 5000 })
  })

  it('gives a client of the TE office what a municipality would hold, with its modality or as the duty it kept, and leaves former clients and the rest', () => {
    fc.assert(
      fc.property(
        question.chain(([task, on]) =>
          fc.tuple(fc.constant(task), fc.constant(on), some(task, readsCircumstances[task]?.slice()))
        ),
        ([task, on, circumstances]) => {
          const ofTrial = secondAuthority(task, on, { ...circumstances, clientOf: '837' })
          const ofOffice = secondAuthority(task, on, { ...circumstances, clientOf: 'te-office' })
          const isOfFormerClient = ['refusal-of-registration', 'restrict-electronic-restart'].includes(task)
          const moves = ofTrial.authority === 'municipality' && !isOfFormerClient
          const modality = task === 'statement-clear-cut-studies' ? 'shall' : ofTrial.modality
          const { caveats } = ofOffice // 22 § is on no task of a TE office
          expect(ofOffice).toEqual(moves ? { ...ofTrial, authority: 'te-office', modality } : { ...ofTrial, caveats })
        }
      ),
      { seed: 4, numRuns: 5000 }
    )
  })

  it('puts nobody beside itself', () => {
    fc.assert(fc.property(question, ([task, on, circumstances]) => {
      const { authority } = secondAuthority(task, on, circumstances)
      const others = secondAlongside(task, on, circumstances).map((other) => other.authority)
      expect(others).not.toContain(authority)
      expect(others).toEqual([...new Set(others)])
    }), { seed: 5, numRuns: 5000 })
  })

  it('reads every circumstance that it says it reads, and has values for each', () => {
    expect([...new Set(Object.values(readsCircumstances).flat())].sort()).toEqual(Object.keys(domains).sort())
    for (const task of tasks) {
      for (const name of (readsCircumstances[task] ?? []).filter((name) => name !== 'clientOf')) {
        const turns = fc.tuple(anyDay, some(task, readsCircumstances[task]?.slice()))
        const seen = fc.sample(turns, { seed: 6, numRuns: 6000 }).some(([on, circumstances]) => {
          const answers = (domains[name] ?? []).map(
            (value) =>
              holderOf(task, on, { ...circumstances, [name]: value }) +
              besideOf(task, on, { ...circumstances, [name]: value })
          )
          return new Set(answers).size > 1
        })
        expect(`${task} ${name} ${seen}`).toBe(`${task} ${name} true`)
      }
    }
  })

  it('knows no other task', () => {
    expect(() => secondAuthority('milk-the-cows', '2022-01-01', {})).toThrow('milk-the-cows')
  })
})

type Known = Readonly<Record<string, unknown>>
type HolderRow = readonly [task: string, on: string, circumstances: Known, holder: string]

describe('the second formulation, provision by provision', () => {
  const four = [
    'trial-municipality',
    'joint-authority-with-trial-majority',
    'entity-controlled-by-trial-municipality',
    'entity-controlled-by-joint-authority-with-trial-majority',
  ]
  const notFour = ['private-employer', 'entity-not-controlled-by-trial-municipalities']
  const kohta = (number: number): string => `10 § 2 mom. ${number} kohta`
  const studies = (on: string, circumstances: Known, holder: string): HolderRow =>
    ['statement-clear-cut-studies', on, circumstances, holder]
  const former = { wasClientOf: '205' }

  it.each<HolderRow>([
    // 11 § 2 mom.
    ...['2021-03-01', '2021-05-31'].flatMap((on) =>
      [...four, ...notFour].map((applicant): HolderRow => [
        'pay-subsidy',
        on,
        { applicant, financedFromEsf: false },
        applicant === 'trial-municipality' ? 'te-office shall' : 'municipality shall',
      ])
    ),
    ['pay-subsidy', '2021-05-31', { applicant: 'private-employer', financedFromEsf: true }, 'te-office shall'],
    ['pay-subsidy', '2021-06-01', { applicant: 'private-employer', financedFromEsf: true }, 'municipality shall'],
    ...['2021-06-01', '2023-06-30', '2023-07-01', '2024-12-31'].flatMap((on) =>
      four.map((applicant): HolderRow => ['pay-subsidy', on, { applicant }, 'te-office shall'])
    ),
    ...['2021-06-01', '2023-07-01', '2024-12-31'].flatMap((on) =>
      notFour.map((applicant): HolderRow => ['pay-subsidy', on, { applicant }, 'municipality shall'])
    ),
    ...four.map((applicant): HolderRow => ['employment-subsidy-55', '2023-07-01', { applicant }, 'te-office shall']),
    ...notFour.map((applicant): HolderRow => [
      'employment-subsidy-55',
      '2023-07-01',
      { applicant },
      'municipality shall',
    ]),
    // 17 § 1 mom. 2 kohta with 11 § 2 mom.
    ...['start-up-grant', 'placement-services-to-employer', 'referral-to-tryout'].map((item): HolderRow => [
      'denial-of-service',
      '2022-01-10',
      { item, applicant: 'trial-municipality' },
      'municipality may',
    ]),
    ['denial-of-service', '2021-05-31', { item: 'pay-subsidy', applicant: 'trial-municipality' }, 'te-office may'],
    [
      'denial-of-service',
      '2021-05-31',
      { item: 'pay-subsidy', applicant: four[2], financedFromEsf: false },
      'municipality may',
    ],
    ['denial-of-service', '2021-06-01', { item: 'pay-subsidy', applicant: four[2] }, 'te-office may'],
    ...['pay-subsidy', 'start-up-grant'].flatMap((item): HolderRow[] => [
      [
        'denial-of-service',
        '2024-12-31',
        { item, applicant: 'private-employer', applicationDate: '2021-02-28' },
        'te-office may',
      ],
      [
        'denial-of-service',
        '2024-12-31',
        { item, applicant: 'private-employer', applicationDate: '2021-03-01' },
        'municipality may',
      ],
    ]),
    [
      'denial-of-service',
      '2021-03-01',
      { item: 'referral-to-tryout', applicationDate: '2021-02-28' },
      'municipality may',
    ],
    // 24 § 2 mom.
    ...[
      'pay-subsidy',
      'start-up-grant',
      'discretionary-expense-compensation',
      'discretionary-benefits-services',
    ].flatMap((task): HolderRow[] => [
      [task, '2024-12-31', { ...plain, applicationDate: '2021-02-28' }, 'te-office shall'],
      [task, '2024-12-31', { ...plain, applicationDate: '2021-03-01' }, 'municipality shall'],
      [task, '2021-03-01', { applicant: 'private-employer', financedFromEsf: false }, 'municipality shall'],
    ]),
    // 12 § 2 mom. 1 kohta, 12 a § 1 mom. 3 kohta
    ...['2021-03-01', '2021-06-01', '2024-12-31'].flatMap((on) =>
      (domains['service'] ?? []).map((service): HolderRow => [
        'statement-service-participation',
        on,
        { service },
        ['labour-market-training', 'vocational-labour-market-training', 'other'].some(
          (training) => training === service
        )
          ? 'te-office shall'
          : 'municipality shall',
      ])
    ),
    // 6 § 3 mom.
    ['refusal-of-registration', '2022-05-01', { ...former, askedMunicipality: true }, 'te-office shall'],
    ['refusal-of-registration', '2022-05-02', { ...former, askedMunicipality: true }, 'municipality shall'],
    ['refusal-of-registration', '2022-05-02', { ...former, askedMunicipality: false }, 'te-office shall'],
    ['refusal-of-registration', '2022-05-02', { wasClientOf: null, askedMunicipality: true }, 'te-office shall'],
    ['refusal-of-registration', '2022-05-02', { wasClientOf: 'te-office', askedMunicipality: true }, 'te-office shall'],
    [
      'refusal-of-registration',
      '2022-05-02',
      { ...former, askedMunicipality: true, clientOf: 'te-office' },
      'municipality shall',
    ],
    [
      'restrict-electronic-restart',
      '2022-05-02',
      { ...former, endGround: '916/2012 2:2.1 kohta 3', clientOf: 'te-office' },
      'municipality may',
    ],
    ['statement-clear-cut-studies', '2022-07-11', { clientOf: 'te-office' }, 'te-office shall'],
    ['restrict-electronic-restart', '2022-05-02', { ...former, endGround: '916/2012 2:2.1 kohta 1' }, 'te-office may'],
    [
      'restrict-electronic-restart',
      '2022-05-02',
      { ...former, endGround: '916/2012 2:2.1 kohta 2' },
      'municipality may',
    ],
    [
      'restrict-electronic-restart',
      '2024-12-31',
      { ...former, endGround: '916/2012 2:2.1 kohta 3' },
      'municipality may',
    ],
    ['restrict-electronic-restart', '2024-12-31', { ...former, endGround: null }, 'te-office may'],
    [
      'restrict-electronic-restart',
      '2024-12-31',
      { wasClientOf: null, endGround: '916/2012 2:2.1 kohta 2' },
      'te-office may',
    ],
    [
      'restrict-electronic-restart',
      '2024-12-31',
      { wasClientOf: null, endGround: '916/2012 2:2.1 kohta 3' },
      'te-office may',
    ],
    // 8 § 3 mom.
    ['multi-sector-mapping-period', '2021-05-31', { hasMultiSectorNeed: false }, 'te-office shall'],
    ['multi-sector-mapping-period', '2021-06-01', {}, 'municipality shall'],
    ['multi-sector-mapping-period', '2021-06-01', { hasMultiSectorNeed: false }, 'municipality null'],
    ['multi-sector-mapping-period', '2021-06-01', { fulfilsAct1369Section2Mom2: false }, 'municipality null'],
    [
      'multi-sector-mapping-period',
      '2021-06-01',
      { hasMultiSectorNeed: false, clientOf: 'te-office' },
      'te-office null',
    ],
    // 12 a § 2 mom.
    ...(domains['studies'] ?? []).map((word) =>
      studies(
        '2022-07-10',
        { studies: word, belowFullTimeLimit: true, plannedMonths: 1, plannedCredits: 1, plannedWeeklyHours: 1 },
        'te-office shall'
      )
    ),
    ...['2022-07-11', '2022-12-31'].flatMap((on) => [
      studies(on, {}, 'municipality may'),
      ...[1, 2, 3, 4, 6].map((number) => studies(on, { studies: kohta(number) }, 'municipality may')),
      ...[8, 9, 10, 11].map((number) =>
        studies(
          on,
          { studies: kohta(number), belowFullTimeLimit: true, plannedWeeklyHours: 20, plannedMonths: 1 },
          'te-office shall'
        )
      ),
      studies(on, { studies: '10 a § 2 mom.' }, 'te-office shall'),
      studies(on, { studies: kohta(5), plannedCredits: 4.9 }, 'municipality may'),
      studies(on, { studies: kohta(5), plannedStudyWeeks: 2.9 }, 'municipality may'),
      studies(on, { studies: kohta(5), plannedCompetencePoints: 4.4 }, 'municipality may'),
      studies(
        on,
        { studies: kohta(5), plannedCredits: 5, plannedStudyWeeks: 3, plannedCompetencePoints: 4.5 },
        'te-office shall'
      ),
      studies(
        on,
        { studies: kohta(5), plannedCredits: 5, plannedStudyWeeks: 3, plannedCompetencePoints: 4.4 },
        'municipality may'
      ),
      studies(on, { studies: kohta(5), plannedCredits: 5 }, 'unknown'),
      studies(on, { studies: kohta(7), plannedWeeklyHours: 24.9 }, 'municipality may'),
      studies(
        on,
        { studies: kohta(7), plannedWeeklyHours: 25, plannedMonths: 1, belowFullTimeLimit: true },
        'te-office shall'
      ),
      studies(on, { studies: kohta(7), plannedMonths: 1 }, 'unknown'),
    ]),
    ...['2023-01-01', '2024-12-31'].flatMap((on) => [
      studies(on, {}, 'municipality may'),
      ...[1, 2, 3, 4, 5, 6].map((number) => studies(on, { studies: kohta(number) }, 'municipality may')),
      studies(on, { studies: kohta(7), plannedMonths: 3 }, 'municipality may'),
      studies(
        on,
        { studies: kohta(7), plannedMonths: 3.1, belowFullTimeLimit: false, plannedWeeklyHours: 20 },
        'te-office shall'
      ),
      studies(on, { studies: kohta(7), plannedMonths: 12, belowFullTimeLimit: true }, 'municipality may'),
      ...[8, 9, 10].flatMap((number) => [
        studies(on, { studies: kohta(number), belowFullTimeLimit: true }, 'municipality may'),
        studies(on, { studies: kohta(number), belowFullTimeLimit: false, plannedMonths: 1 }, 'te-office shall'),
        studies(on, { studies: kohta(number), plannedMonths: 1 }, 'unknown'),
      ]),
      studies(on, { studies: kohta(11), belowFullTimeLimit: true, plannedMonths: 1 }, 'te-office shall'),
      studies(on, { studies: '10 a § 2 mom.' }, 'municipality may'),
      // Whether the office has to or may turns on what is open; that it is the office does not.
      studies(on, { studies: kohta(8), clientOf: 'te-office' }, 'te-office shall'),
    ]),
  ])('%s on %s with %j: %s', (task, on, circumstances, holder) =>
    expect(holderOf(task, on, circumstances)).toBe(holder)
  )

  it.each<[string, string, Known, string[]]>([
    ['pay-subsidy', '2021-05-31', {}, ['applicant', 'financedFromEsf']],
    ['pay-subsidy', '2021-05-31', { financedFromEsf: true }, []],
    ['pay-subsidy', '2021-05-31', { financedFromEsf: false }, ['applicant']],
    ['pay-subsidy', '2021-05-31', { applicant: 'private-employer' }, ['financedFromEsf']],
    ['pay-subsidy', '2021-05-31', { applicant: 'trial-municipality' }, []],
    ['pay-subsidy', '2021-06-01', {}, ['applicant']],
    ['pay-subsidy', '2021-06-01', { applicationDate: '2021-02-28' }, []],
    ['pay-subsidy', '2021-06-01', { clientOf: 'te-office' }, []],
    ['employment-subsidy-55', '2023-07-01', {}, ['applicant']],
    ['denial-of-service', '2021-05-31', {}, ['item', 'applicant', 'financedFromEsf']],
    ['denial-of-service', '2021-06-01', {}, ['item', 'applicant']],
    ['denial-of-service', '2021-06-01', { item: 'referral-to-tryout' }, []],
    ['denial-of-service', '2021-06-01', { applicant: 'private-employer' }, []],
    ['denial-of-service', '2021-06-01', { applicant: 'trial-municipality' }, ['item']],
    ['statement-service-participation', '2021-03-01', {}, ['service']],
    ['refusal-of-registration', '2022-05-01', {}, []],
    ['refusal-of-registration', '2022-05-02', {}, ['wasClientOf', 'askedMunicipality']],
    ['refusal-of-registration', '2022-05-02', { askedMunicipality: false }, []],
    ['refusal-of-registration', '2022-05-02', { wasClientOf: '205' }, ['askedMunicipality']],
    ['restrict-electronic-restart', '2022-05-02', {}, ['wasClientOf', 'endGround']],
    ['restrict-electronic-restart', '2022-05-02', { endGround: null }, []],
    [
      'statement-clear-cut-studies',
      '2022-07-11',
      { studies: kohta(5) },
      ['plannedCredits', 'plannedStudyWeeks', 'plannedCompetencePoints'],
    ],
    [
      'statement-clear-cut-studies',
      '2022-07-11',
      { studies: kohta(5), plannedCredits: 6 },
      ['plannedStudyWeeks', 'plannedCompetencePoints'],
    ],
    ['statement-clear-cut-studies', '2022-12-31', { studies: kohta(7) }, ['plannedWeeklyHours']],
    ['statement-clear-cut-studies', '2023-01-01', { studies: kohta(7) }, ['plannedMonths', 'belowFullTimeLimit']],
    ['statement-clear-cut-studies', '2023-01-01', { studies: kohta(7), plannedMonths: 4 }, ['belowFullTimeLimit']],
    ['statement-clear-cut-studies', '2023-01-01', { studies: kohta(9) }, ['belowFullTimeLimit']],
    ['start-up-grant', '2021-03-01', {}, []],
  ])('%s on %s with %j misses %j', (task, on, circumstances, missing) =>
    expect(secondAuthority(task, on, circumstances).missing).toEqual(missing)
  )

  it.each<[string, string, Known, string]>([
    // 12 a § 4 mom.
    [
      'statement-general-conditions',
      '2022-07-10',
      { teOfficeHandlesOwnStatement: true },
      'te-service-centre may-alongside',
    ],
    ['statement-short-studies', '2022-07-11', {}, 'te-office may-alongside'],
    ['statement-short-studies', '2023-11-30', { teOfficeHandlesOwnStatement: true }, 'te-office may-alongside'],
    ['statement-short-studies', '2023-11-30', { teOfficeHandlesOwnStatement: false }, ''],
    ['statement-short-studies', '2023-12-01', { teOfficeHandlesOwnStatement: false }, 'te-office may-alongside'],
    ['statement-short-studies', '2023-12-01', { clientOf: 'te-office' }, ''],
    ['statement-general-conditions', '2023-12-01', { clientOf: 'te-office' }, 'te-service-centre may-alongside'],
    ['statement-service-participation', '2023-12-01', { service: 'labour-market-training' }, ''],
    ['statement-service-participation', '2023-12-01', { service: 'tryout' }, 'te-office may-alongside'],
    ['statement-service-participation', '2023-12-01', {}, 'te-office may-alongside'],
    ['statement-clear-cut-studies', '2023-12-01', { studies: kohta(11) }, 'te-service-centre may-alongside'],
    [
      'statement-clear-cut-studies',
      '2023-12-01',
      { studies: kohta(8) },
      'te-service-centre may-alongside, te-office shall',
    ],
    // 6 § and 10 § 1 mom. 6 kohta
    ['publish-vacancies', '2022-01-10', { clientOf: 'te-office' }, 'municipality may-alongside'],
    ['introduce-jobseekers', '2022-01-10', { clientOf: 'te-office' }, 'municipality may-alongside'],
    ['restart-registration-former-client', '2022-01-10', { clientOf: 'te-office' }, 'municipality shall'],
    ['receive-notices-ending-job-search', '2022-01-10', { clientOf: 'te-office' }, 'te-service-centre shall'],
    ['stock-transfer', '2021-04-01', {}, ''],
    ['client-data-controller-duties', '2022-05-23', { clientOf: 'te-office' }, 'keha shall'],
    [
      'procure-state-financed-services',
      '2022-01-10',
      { clientOf: 'te-office' },
      'te-office shall, te-service-centre shall',
    ],
  ])('beside the holder of %s on %s with %j: %s', (task, on, circumstances, expected) =>
    expect(besideOf(task, on, circumstances)).toBe(expected)
  )
})

describe('the worked cases', () => {
  /** What a case says beyond who holds the task. */
  const notCompared = ['cite', 'recipient', 'competentInstitutionForArt64', 'writtenDecision']

  const answersTo: Readonly<Record<string, (one: TaskCase) => unknown>> = {
    authority: ({ task, on, circumstances }) => secondAuthority(task, on, circumstances).authority,
    modality: ({ task, on, circumstances }) => secondAuthority(task, on, circumstances).modality,
    exists: ({ task, on, circumstances }) => secondAuthority(task, on, circumstances).outcome !== 'not-existing',
    alongside: ({ task, on, circumstances }) => secondAlongside(task, on, circumstances),
    authorities: ({ task, on, circumstances }) => everybody({ task, on, circumstances }),
    municipality: ({ task, on, circumstances }) => everybody({ task, on, circumstances }).includes('municipality'),
    municipalityMustAct: ({ task, on, circumstances }) => holderOf(task, on, circumstances) === 'municipality shall',
    teOfficeMay: ({ task, on, circumstances }) => everybody({ task, on, circumstances }).includes('te-office'),
    municipalityDuty: ({ on, expect: { municipalityDuty } }) =>
      holderOf(String(municipalityDuty), on, {}) === 'municipality shall' ? municipalityDuty : null,
  }
  const everybody = ({ task, on, circumstances }: Pick<TaskCase, 'task' | 'on' | 'circumstances'>): (string | null)[] =>
    [secondAuthority(task, on, circumstances).authority, ...secondAlongside(task, on, circumstances).map(({ authority }) => authority)]

  const cases: readonly TaskCase[] = taskCases

  it('are 68, each with a name of its own', () =>
    expect([cases.length, new Set(cases.map(({ id }) => id)).size]).toEqual([68, 68]))

  it.each(cases.map((one) => [one.id, one.title, one.on, one] as const))('%s %s, %s', (_id, _title, _on, one) => {
    const compared = Object.keys(one.expect).filter((name) => !notCompared.includes(name))
    expect(compared.length).toBeGreaterThan(0)
    for (const name of compared) expect({ [name]: answersTo[name]?.(one) }).toEqual({ [name]: one.expect[name] })
  })

  it.each(cases.map((one) => [one.id, one] as const))(
    '%s names only circumstances of its task',
    (_, { task, circumstances }) => {
      const known = ['clientOf', ...(readsCircumstances[task] ?? []), ...(namedWithoutEffect[task] ?? [])]
      expect(Object.keys(circumstances).filter((name) => !known.includes(name))).toEqual([])
    }
  )
})
