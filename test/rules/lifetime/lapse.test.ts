import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import { byResidence as protectedOnly, changed, ended, moved, outOfGroup } from '../../harness/histories.ts'

/** Unemployed, at home in Tampere, with the right to an earnings-related allowance: in no group but by age. */
const person: History['person'] = {
  ...outOfGroup, birthDate: '1992-03-10', fullyLaidOff: false, regularWeeklyHours: 37.5,
  guaranteedMinimumWeeklyHours: null, benefitRightDespiteStudies: false,
}
/** In the group whatever the age: an immigrant, born in 1980. */
const immigrant: History['person'] = { ...person, birthDate: '1980-01-01', immigrant: true }

const started = (on: Day, facts?: History['person']): HistoryEvent => ({
  on,
  type: 'search-started',
  registeredAs: 'unemployed-jobseeker',
  ...(facts && { facts }),
})

/** Reason and sources of each span, without the number of the Act: `transferred: 4 § 1 mom., 5 § 1 mom.` */
const told = (
  who: History['person'],
  until: Day,
  events: readonly HistoryEvent[],
  transfers: History['transfers'] = 'assumed'
) =>
  timeline({ person: who, until, events, transfers }).spans.map(
    ({ because, sources }) => `${because}: ${sources.join(', ').replaceAll('1269/2020 ', '')}`
  )
const last = (...asked: Parameters<typeof told>): string | undefined => told(...asked).at(-1)

const transferred = 'transferred: 4 § 1 mom., 5 § 1 mom.'

describe('6 § 1 mom. the 30th birthday of a client who was in the group by age', () => {
  const until = (day: Day) => told(person, day, [started('2022-02-01')])

  it('is the first day on which the span cites it', () => {
    expect(until('2022-03-09')).toEqual([transferred])
    expect(until('2022-03-10')).toEqual([`${transferred}, 6 § 1 mom.`])
    expect(until('2022-04-30')).toEqual([`${transferred}, 6 § 1 mom.`])
  })

  it('is cited in the wording of that day, the other provisions in that of the first day of the span', () => {
    const born = (birthDate: Day) => told({ ...person, birthDate }, '2022-12-31', [started('2022-02-01')])
    expect(born('1992-05-01')).toEqual([`${transferred}, 6 § 1 mom.`])
    expect(born('1992-05-02')).toEqual([`${transferred}, 6 § 1 mom. (1381/2021)`])
  })

  it('of who is born on 29 February is 28 February', () => {
    const leap = { ...person, birthDate: '1992-02-29' }
    expect(told(leap, '2022-02-27', [started('2022-02-01')])).toEqual([transferred])
    expect(told(leap, '2022-02-28', [started('2022-02-01')])).toEqual([`${transferred}, 6 § 1 mom.`])
  })

  it('is a lapse also where another ground holds, or may hold: a ground of the relationship is lost', () => {
    for (const other of [
      { immigrant: true },
      { motherTongue: 'ru' },
      { meetsEarningsRelatedConditions: false },
      { immigrant: undefined },
    ]) {
      expect(told({ ...person, ...other }, '2022-03-09', [started('2022-02-01')])).toEqual([transferred])
      expect(told({ ...person, ...other }, '2022-03-10', [started('2022-02-01')])).toEqual([
        `${transferred}, 6 § 1 mom.`,
      ])
    }
  })

  it('is none of who came to be a client on another ground after it', () => {
    expect(told(immigrant, '2022-12-31', [started('2022-02-01')])).toEqual([transferred])
    expect(told({ ...person, immigrant: true }, '2022-12-31', [started('2022-03-10')])).toEqual([transferred])
  })
})

describe('6 § 1 mom. each ground, while the others hold', () => {
  const onAll = {
    ...person,
    birthDate: '1998-01-01',
    immigrant: true,
    motherTongue: 'ru',
    meetsEarningsRelatedConditions: false,
  }
  it.each<[string, History['person']]>([
    ['the right to an earnings-related allowance', { meetsEarningsRelatedConditions: true }],
    ['a registered right or permit that ends', { immigrant: false }],
    ['Finnish as mother tongue', { motherTongue: 'fi' }],
  ])('%s: from its day', (_, facts) => {
    const events = [started('2021-09-01'), changed('2021-10-01', facts)]
    expect(told(onAll, '2021-09-30', events)).toEqual([transferred])
    expect(told(onAll, '2021-10-01', events)).toEqual([`${transferred}, 6 § 1 mom.`])
  })

  it('one that came only after the transfer, and is lost again', () => {
    const events = [
      started('2021-09-01'),
      changed('2021-10-01', { motherTongue: 'ru' }),
      changed('2021-11-01', { motherTongue: 'fi' }),
    ]
    expect(told(immigrant, '2021-10-31', events)).toEqual([transferred])
    expect(told(immigrant, '2021-11-01', events)).toEqual([`${transferred}, 6 § 1 mom.`])
  })

  it('not temporary protection of a client by the home', () => {
    const both = { ...immigrant, temporaryProtectionPermit: true, residenceMunicipality: '564' }
    const events = [started('2023-03-10'), changed('2023-05-01', { temporaryProtectionPermit: false })]
    expect(told(both, '2023-05-01', events)).toEqual(['transferred: 4 § 1 mom. (149/2023), 5 § 1 mom. (149/2023)'])
  })

  it('of who has returned: what has held since then, and nothing from before', () => {
    const before = [started('2021-05-01'), ended('2021-06-01')]
    const events = [
      ...before,
      started('2021-09-01', { immigrant: false }),
      changed('2021-10-01', { motherTongue: 'fi' }),
    ]
    expect(last(onAll, '2021-09-30', events)).toBe('resumed: 6 § 2 mom.')
    expect(last(onAll, '2021-10-01', events)).toBe('resumed: 6 § 2 mom., 6 § 1 mom.')
  })
})

describe('6 § 1 mom. every other condition of the group', () => {
  const atWork = { ...immigrant, inEmployment: true }
  it.each<[string, History['person'], History['person']]>([
    [
      'the right to an earnings-related allowance',
      { ...immigrant, immigrant: false, meetsEarningsRelatedConditions: false },
      { meetsEarningsRelatedConditions: true },
    ],
    ['a registered right or permit that ends', immigrant, { immigrant: false }],
    ['Finnish as mother tongue', { ...immigrant, immigrant: false, motherTongue: 'ru' }, { motherTongue: 'fi' }],
    ['a job', immigrant, { inEmployment: true }],
    ['four hours a week', { ...atWork, regularWeeklyHours: 3.9 }, { regularWeeklyHours: 4 }],
    ['the end of a lay-off', { ...atWork, fullyLaidOff: true }, { fullyLaidOff: false }],
    ['full-time business', immigrant, { fullTimeBusinessDays: 15 }],
    ['full-time studies', immigrant, { fullTimeStudent: true }],
    ['the end of a service', { ...atWork, inService: 'tryout' }, { inService: null }],
    ['the end of subsidised work', { ...atWork, wageSubsidisedWork: 'pay-subsidy' }, { wageSubsidisedWork: null }],
    ['a start-up grant that ends', { ...atWork, startUpGrant: true }, { startUpGrant: false }],
  ])('%s: from its day', (_, who, facts) => {
    const events = [started('2021-09-01'), changed('2021-10-01', facts)]
    expect(told(who, '2021-09-30', events)).toEqual([transferred])
    expect(told(who, '2021-10-01', events)).toEqual([`${transferred}, 6 § 1 mom.`])
  })

  it('the day of unemployment that passes: at risk to that day, no more on the next one', () => {
    const who = { ...atWork, unemploymentExpectedOn: '2022-06-15' }
    const risky = 'transferred: 4 § 1 mom. (1381/2021), 5 § 1 mom.'
    expect(told(who, '2022-06-15', [started('2022-06-10')])).toEqual([risky])
    expect(told(who, '2022-06-16', [started('2022-06-10')])).toEqual([`${risky}, 6 § 1 mom. (1381/2021)`])
  })

  it('not the registration, which is an act and is not asked again (OP-07)', () => {
    const registered: HistoryEvent = { on: '2022-04-20', type: 'search-started', registeredAs: 'jobseeker' }
    expect(told(immigrant, '2022-12-31', [registered])).toEqual([transferred])
  })

  it('regained and lost again: cited once, in the wording of the first day', () => {
    const events = [
      started('2021-09-01'),
      ...['2021-10-01', '2022-06-01'].map((on) => changed(on, { immigrant: false })),
      changed('2022-03-01', { immigrant: true }),
    ]
    expect(
      told(
        immigrant,
        '2022-12-31',
        events.sort((one, other) => (one.on < other.on ? -1 : 1))
      )
    ).toEqual([`${transferred}, 6 § 1 mom.`])
  })
})

describe('6 § 1 mom. the spans of a client', () => {
  const lost = changed('2021-10-01', { immigrant: false })

  it('that begin after the lapse cite it from their first day, in its wording: after a move and on request', () => {
    const request: HistoryEvent = {
      on: '2022-06-01',
      type: 'transfer-requested',
      to: '091',
      need: 'safety',
      servicesEndangered: false,
      receivingMunicipalityConsents: true,
    }
    expect(told(immigrant, '2022-06-01', [started('2021-09-01'), lost, moved('2022-05-01', '564'), request])).toEqual(
      [
        `${transferred}, 6 § 1 mom.`,
        'moved: 5 § 1 mom., 6 § 1 mom.',
        'discretionary-transfer: 5 § 5 mom. (421/2021), 6 § 1 mom. (1381/2021)',
      ]
    )
  })

  it('that begin before it cite it from its day', () => {
    const events = [started('2021-08-01'), moved('2021-09-01', '564'), lost]
    expect(told(immigrant, '2021-09-30', events)).toEqual([transferred, 'moved: 5 § 1 mom.'])
    expect(told(immigrant, '2021-10-01', events)).toEqual([transferred, 'moved: 5 § 1 mom., 6 § 1 mom.'])
  })

  it('that lead to the TE office do not cite it: a move out of the trial, a request, a suspension', () => {
    expect(last(immigrant, '2021-12-01', [started('2021-09-01'), lost, moved('2021-12-01', '202')])).toBe(
      'moved: 5 § 1 mom.'
    )
    const request: HistoryEvent = {
      on: '2021-12-01',
      type: 'transfer-requested',
      to: 'te-office',
      need: 'safety',
      servicesEndangered: false,
    }
    expect(last(immigrant, '2021-12-01', [started('2021-09-01'), lost, request])).toBe(
      'discretionary-transfer: 5 § 4 mom. (421/2021)'
    )
    const order: HistoryEvent = {
      on: '2021-11-01',
      type: 'supervision-order',
      municipality: '837',
      suspends: 'all',
      until: '2021-11-30',
    }
    expect(told(immigrant, '2021-12-01', [started('2021-09-01'), lost, order])).toEqual([
      `${transferred}, 6 § 1 mom.`,
      'suspended: 22 § 3 mom., 25 § 2 mom. (421/2021)',
      `${transferred}, 6 § 1 mom.`,
    ])
  })

  it('of who was in the group when the duty arose and no more on the day of the transfer cite it at once', () => {
    const events: readonly HistoryEvent[] = [started('2022-03-01'), { on: '2022-03-15', type: 'transferred' }]
    expect(last(person, '2022-03-15', events, 'recorded')).toBe(`${transferred}, 6 § 1 mom.`)
    expect(last({ ...person, birthDate: '1992-03-16' }, '2022-03-15', events, 'recorded')).toBe(transferred)
  })

  it('of who was never transferred cite nothing of it', () => {
    const left: HistoryEvent = { on: '2021-09-01', type: 'left-untransferred', reason: 'other' }
    expect(told(immigrant, '2021-12-31', [started('2021-09-01'), left, lost])).toEqual([
      'left-untransferred: 5 § 3 mom.',
    ])
  })
})

describe('6 § 2 mom. a client who has returned', () => {
  const before = [started('2021-05-01'), ended('2021-06-01')]
  const returned = 'resumed: 6 § 2 mom.'

  it('in no group any more: that provision says itself that the group need not hold', () => {
    expect(last(immigrant, '2021-12-31', [...before, started('2021-09-01', { immigrant: false })])).toBe(returned)
  })

  it('in the group, and leaves it later: 6 § 1 mom. beside it', () => {
    const events = [...before, started('2021-09-01'), changed('2021-10-01', { immigrant: false })]
    expect(last(immigrant, '2021-09-30', events)).toBe(returned)
    expect(last(immigrant, '2021-10-01', events)).toBe(`${returned}, 6 § 1 mom.`)
  })

  it('in no group, comes to belong again and leaves it again: 6 § 1 mom. from then on', () => {
    const events = [
      ...before,
      started('2021-09-01', { immigrant: false }),
      changed('2021-10-01', { immigrant: true }),
      changed('2021-11-01', { immigrant: false }),
    ]
    expect(last(immigrant, '2021-10-31', events)).toBe(returned)
    expect(last(immigrant, '2021-11-01', events)).toBe(`${returned}, 6 § 1 mom.`)
  })

  it('in work that a new wording takes into the group, and leaves it later: 6 § 1 mom. from then on', () => {
    const subsidised = { inEmployment: true, wageSubsidisedWork: '55-plus' } as const
    const events = [
      started('2023-03-10'),
      ended('2023-04-10'),
      started('2023-05-10', subsidised),
      changed('2023-09-01', { wageSubsidisedWork: null }),
    ]
    expect(last(immigrant, '2023-08-31', events)).toBe('resumed: 6 § 2 mom. (149/2023)')
    expect(last(immigrant, '2023-09-01', events)).toBe('resumed: 6 § 2 mom. (149/2023), 6 § 1 mom. (1381/2021)')
    const before = [...events.slice(0, 3), changed('2023-06-30', { wageSubsidisedWork: null })]
    expect(last(immigrant, '2023-09-01', before)).toBe('resumed: 6 § 2 mom. (149/2023)')
  })

  it('in the group in an earlier search only: each return begins anew', () => {
    const again = [started('2021-08-01'), ended('2021-09-01'), started('2021-10-01', { immigrant: false })]
    expect(last(immigrant, '2021-12-31', [...before, ...again])).toBe(returned)
  })

  it('in no group and then moves: a move does not say it, so 6 § 1 mom. does', () => {
    const events = [...before, started('2021-09-01', { immigrant: false }), moved('2021-10-01', '564')]
    expect(last(immigrant, '2021-12-31', events)).toBe('moved: 5 § 1 mom., 6 § 1 mom.')
  })
})

describe('4 § 2 mom. the group by which the person is a client', () => {
  const ofResidence = 'transferred: 4 § 2 mom. (149/2023), 5 § 1 mom. (149/2023)'

  it('of temporary protection alone lapses with the permit, a job does not matter', () => {
    const events = [
      started('2023-03-10'),
      changed('2023-04-01', { inEmployment: true }),
      changed('2023-05-01', { temporaryProtectionPermit: false }),
    ]
    expect(told(protectedOnly, '2023-04-30', events)).toEqual([ofResidence])
    expect(told(protectedOnly, '2023-05-01', events)).toEqual([`${ofResidence}, 6 § 1 mom. (1381/2021)`])
  })

  it('is not the other group: a client by the home who keeps a permit no longer belongs by the home', () => {
    const both = { ...immigrant, temporaryProtectionPermit: true, residenceMunicipality: '564' }
    const events = [started('2023-03-10'), changed('2023-05-01', { immigrant: false })]
    expect(told(both, '2023-05-01', events)).toEqual([
      'transferred: 4 § 1 mom. (149/2023), 5 § 1 mom. (149/2023), 6 § 1 mom. (1381/2021)',
    ])
    const byPermit = [
      started('2023-03-10'),
      changed('2023-05-01', { homeMunicipality: '837', immigrant: true, temporaryProtectionPermit: false }),
    ]
    expect(told(protectedOnly, '2023-05-01', byPermit)).toEqual([`${ofResidence}, 6 § 1 mom. (1381/2021)`])
  })
})

describe('6 § 1 mom. where facts are unknown', () => {
  const { meetsEarningsRelatedConditions: _, ...open } = immigrant
  const { inService: _service, startUpGrant: _grant, ...openStatus } = immigrant

  it('is cited only where the group, or a ground, has certainly lapsed', () => {
    const events = [started('2021-09-01'), changed('2021-10-01', { immigrant: false })]
    expect(told(open, '2021-09-30', events)).toEqual([transferred])
    expect(told(open, '2021-10-01', events)).toEqual([`${transferred}, 6 § 1 mom.`])
    // Whether the right is new is open: no ground has certainly been lost.
    const tells = changed('2021-11-01', { meetsEarningsRelatedConditions: true })
    expect(told(open, '2021-12-31', [started('2021-09-01'), tells])).toEqual([transferred])
    expect(
      told(openStatus, '2021-12-31', [started('2021-09-01'), changed('2021-10-01', { inEmployment: true })])
    ).toEqual([transferred])
  })

  it('is cited where what is unknown cannot matter', () => {
    const events = [started('2021-09-01'), changed('2021-10-01', { immigrant: false })]
    expect(told(openStatus, '2021-10-01', events)).toEqual([`${transferred}, 6 § 1 mom.`])
  })

  it('is cited where the municipality is certain in every case, and only the reason is not', () => {
    // Transferred in September or not, by the unknown right: so resumed or transferred in November, in Tampere both
    // ways.
    const tells = changed('2021-10-15', { immigrant: true })
    const { immigrant: _, ...unsure } = open
    const events = [started('2021-09-01'), ended('2021-10-01'), tells, started('2021-11-01')]
    const lost = changed('2021-12-01', { immigrant: false, meetsEarningsRelatedConditions: true })
    const sources = (until: Day) =>
      timeline({ person: { ...unsure, immigrant: false }, until, events: [...events, lost] }).spans.at(-1)
    expect(sources('2021-11-30')).toMatchObject({ because: 'unknown', authority: { code: '837' } })
    expect(sources('2021-11-30')?.sources).not.toContain('1269/2020 6 § 1 mom.')
    expect(sources('2021-12-01')?.sources.at(-1)).toBe('1269/2020 6 § 1 mom.')
  })

  it('is not cited of a client who has returned and of whom it is open whether the group has held since', () => {
    const returns = [started('2021-05-01'), ended('2021-06-01'), started('2021-09-01', { inEmployment: true })]
    const tells = changed('2021-10-01', { inService: null, startUpGrant: false })
    expect(last(openStatus, '2021-12-31', [...returns, tells])).toBe('resumed: 6 § 2 mom.')
  })

  it('is cited of temporary protection alone that ends, although the group by the home is open', () => {
    const { inService: _, ...unsure } = { ...protectedOnly, homeMunicipality: '837' }
    const events = [
      started('2023-03-10'),
      changed('2023-05-01', { inEmployment: true, immigrant: true, temporaryProtectionPermit: false }),
    ]
    expect(last(unsure, '2023-04-30', events)).toBe('transferred: 4 § 2 mom. (149/2023), 5 § 1 mom. (149/2023)')
    expect(last(unsure, '2023-05-01', events)).toBe(
      'transferred: 4 § 2 mom. (149/2023), 5 § 1 mom. (149/2023), 6 § 1 mom. (1381/2021)'
    )
  })

  it('is not cited where the municipality itself is unknown', () => {
    const { homeMunicipality: _, ...homeless } = immigrant
    const spans = timeline({
      person: homeless,
      until: '2021-12-31',
      events: [started('2021-09-01'), changed('2021-10-01', { immigrant: false })],
    }).spans
    expect(
      spans.every(({ authority, sources }) => authority === null && !sources.includes('1269/2020 6 § 1 mom.'))
    ).toBe(true)
  })
})

describe('a lapse', () => {
  it('neither splits a span nor changes its reason, its days, or notices and duties', () => {
    const { spans, notices, duties } = timeline({ person, until: '2022-12-31', events: [started('2022-02-01')] })
    expect(spans.map(({ from, to, because }) => [from, to, because])).toEqual([
      ['2022-02-01', '2022-12-31', 'transferred'],
    ])
    expect([notices.length, duties.length]).toEqual([1, 1])
  })
})
