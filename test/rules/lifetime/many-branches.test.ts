import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import { isUnknown } from '../../../src/rules/lifetime/open.ts'
import { dayAfter } from '../../oracle/candidates.ts'
import { inGroup as person, started } from '../../harness/histories.ts'

const lived = (facts: History['person'], until: Day, events: readonly HistoryEvent[]) =>
  timeline({ person: facts, until, events }).spans.map(({ from, authority, because, missing }) =>
    [from, authority?.kind ?? 'nobody', because, ...missing].join(' ')
  )

describe('5 § 3 mom. change security, of who is in no group', () => {
  it('nothing about a dismissal has to be known, however often a change is notified', () => {
    const events = Array.from({ length: 10 }, (_, month): HistoryEvent => ({
      on: dayAfter('2023-02-10', 30 * month),
      type: 'change-notified',
    }))
    expect(
      lived(
        { homeMunicipality: '202', temporaryProtectionPermit: false, unemploymentExpectedOn: '2023-03-01' },
        '2024-12-31',
        [started('2023-02-01'), ...events]
      )
    ).toEqual(['2023-02-01 te-office not-in-group'])
  })
})

describe('requests of which nobody says whether the municipality consents', () => {
  const requested = (...places: readonly string[]) =>
    places.map((to, number): HistoryEvent => ({
      on: dayAfter('2023-02-02', number),
      type: 'transfer-requested',
      to,
      need: 'safety',
      servicesEndangered: false,
    }))
  const moved: HistoryEvent = { on: '2023-03-01', type: 'moved', homeMunicipality: '564' }

  it('it stays open although the TE office is told to have granted the request', () => {
    const [request] = requested('564')
    expect(
      lived(person, '2023-02-28', [started('2023-02-01'), { ...request, granted: true } as HistoryEvent]).at(-1)
    ).toBe('2023-02-02 nobody unknown receivingMunicipalityConsents') // a request with one field more
  })

  it('what was open in an earlier search is not missing in a later one, where it leads to the same', () => {
    const events: readonly HistoryEvent[] = [
      started('2023-02-01'), ...requested('564'), { on: '2023-03-01', type: 'search-ended' }, started('2023-04-01'),
      { on: '2023-04-10', type: 'facts-changed', facts: { dismissalNoticeOn: '2023-04-10', dismissalOnEconomicOrProductionGrounds: true } },
    ]
    expect(lived(person, '2023-04-30', events).slice(2)).toEqual([
      '2023-03-01 none no-search',
      '2023-04-01 municipality resumed',
      '2023-04-10 nobody unknown yearsWithEmployerAtNotice',
    ])
  })

  it('a request is asked about only by who is not there: these ten make 599 branches, all told apart until the move ends the doubt', () => {
    const requests = requested('091', '837', '091', '536', '678', '205', '837', '049', '678', '536')
    expect(lived(person, '2023-03-31', [started('2023-02-01'), ...requests, moved])).toEqual([
      '2023-02-01 municipality transferred',
      '2023-02-02 nobody unknown receivingMunicipalityConsents',
      '2023-03-01 municipality moved',
    ])
  })

  const reset: readonly HistoryEvent[] = [
    started('2022-02-01'),
    { on: '2022-03-01', type: 'search-ended' },
    { on: '2022-03-01', type: 'moved', homeMunicipality: '202' },
    started('2022-04-01'),
    { on: '2022-05-01', type: 'search-ended' },
    { on: '2022-05-02', type: 'moved', homeMunicipality: '837' },
    { on: '2022-05-02', type: 'facts-changed', facts: { meetsEarningsRelatedConditions: false } },
    started('2023-02-01'),
  ]
  const open = { ...person, meetsEarningsRelatedConditions: undefined }
  const missing = (...places: readonly string[]) =>
    timeline({ person: open, until: '2023-03-01', events: [...reset, ...requested(...places)] }).spans.at(-1)?.missing

  it('what was unknown in a search of long ago, and turns nothing any more, is not named; with more than 150 branches it is', () => {
    expect(timeline({ person: open, until: '2023-02-01', events: reset }).spans.map(({ because }) => because)).toEqual([
      'unknown',
      'no-search',
      'not-in-group',
      'no-search',
      'transferred',
    ])
    expect(missing('091')).toEqual(['receivingMunicipalityConsents'])
    expect(missing('091', '536', '678', '205', '049', '092', '211')).toEqual([
      'meetsEarningsRelatedConditions',
      'receivingMunicipalityConsents',
    ])
  })

  it.each([
    ['meetsEarningsRelatedConditions', open],
    ['immigrant', { ...person, meetsEarningsRelatedConditions: true, immigrant: undefined }],
  ] as const)(
    'a duty and a notice are told where they hold in every case: not those of the search in which %s matters, but those of the last one',
    (_, facts) => {
      const { duties, notices } = timeline({ person: facts, until: '2023-02-01', events: reset })
      expect([duties.map(({ arose }) => arose), notices.map(({ on }) => on)]).toEqual([['2023-02-01'], ['2023-02-01']])
    }
  )

  it('with more branches only whether a search is valid is still known', () => {
    const requests = requested('091', '536', '678', '205', '049', '092', '211', '398', '698', '109')
    const after: readonly HistoryEvent[] = [moved, { on: '2023-04-01', type: 'search-ended' }, started('2023-05-01')]
    expect(lived(person, '2025-01-01', [started('2023-02-01'), ...requests, ...after])).toEqual([
      '2023-02-01 municipality transferred',
      '2023-02-02 nobody unknown receivingMunicipalityConsents',
      '2023-04-01 none no-search',
      '2023-05-01 nobody unknown receivingMunicipalityConsents',
      '2025-01-01 employment-authority act-ended',
    ])
  })

  it('and it stays valid whatever else happens: from 2025-01-01 that is answered', () => {
    const requests = requested('091', '536', '678', '205', '049', '092', '211', '398', '698', '109')
    expect(lived(person, '2025-01-01', [started('2023-02-01'), ...requests, moved]).at(-1)).toBe(
      '2025-01-01 employment-authority act-ended'
    )
  })
})

describe('the timeline', () => {
  it('of a person of whom nothing is known says what does not depend on it', () => {
    const { spans } = timeline({
      person: {},
      until: '2025-01-02',
      events: [started('2021-02-01'), { on: '2021-09-01', type: 'search-ended' }, started('2022-05-01')],
    })
    const on = (day: Day) => spans.find(({ from, to }) => from <= day && day <= to)
    expect(
      [
        '2021-02-28',
        '2021-03-01',
        '2021-08-31',
        '2021-09-01',
        '2022-04-30',
        '2022-05-01',
        '2024-12-31',
        '2025-01-01',
      ].map((day) => [on(day)?.authority?.kind ?? null, on(day)?.because])
    ).toEqual([
      [null, 'not-in-force'],
      [null, 'unknown'],
      [null, 'unknown'],
      ['none', 'no-search'],
      ['none', 'no-search'],
      [null, 'unknown'],
      [null, 'unknown'],
      ['employment-authority', 'act-ended'],
    ])
  })
})

describe('requests of whom it is unknown whether the person is a client', () => {
  it('are refused where they are in every case, for what fails in each', () => {
    const asked = (on: Day, to: string, servicesEndangered: boolean): HistoryEvent => ({
      on,
      type: 'transfer-requested',
      to,
      need: 'safety',
      servicesEndangered,
      receivingMunicipalityConsents: true,
    })
    const { refused } = timeline({
      person: { ...person, meetsEarningsRelatedConditions: undefined },
      until: '2023-03-31',
      events: [
        started('2023-02-01'),
        asked('2023-02-10', '564', false),
        asked('2023-02-11', '202', true),
        asked('2023-02-12', '202', false),
      ],
    })
    expect(refused.map(({ on, because }) => [on, ...because])).toEqual([
      ['2023-02-11', 'services-endangered', 'not-in-trial'],
      ['2023-02-12', 'not-in-trial'],
    ])
  })
})

describe('a request of who may not be a client', () => {
  const asked = (on: Day, need: 'safety' | null, servicesEndangered: boolean): HistoryEvent => ({
    on,
    type: 'transfer-requested',
    to: 'te-office',
    need,
    servicesEndangered,
  })

  it.each([
    ['meetsEarningsRelatedConditions', { ...person, meetsEarningsRelatedConditions: undefined }],
    ['immigrant', { ...person, meetsEarningsRelatedConditions: true, immigrant: undefined }],
  ] as const)(
    'is refused for the conditions that fail in every case, and not where it is allowed in one (%s is unknown)',
    (_, facts) => {
      const events = [
        started('2022-06-01'),
        asked('2022-06-10', null, false),
        asked('2022-06-11', 'safety', true),
        asked('2022-06-12', 'safety', false),
      ]
      expect(
        timeline({ person: facts, until: '2022-06-30', events }).refused.map(({ on, because }) => [on, ...because])
      ).toEqual([
        ['2022-06-10', 'no-need'],
        ['2022-06-11', 'services-endangered'],
      ])
    }
  )
})

describe('where too much is open in every branch', () => {
  it('the span goes on, names what is missing, and a new one rests on nothing but that the Act is in force', () => {
    const places = ['091', '536', '678', '205', '049', '092', '211', '398', '698', '109', '564', '235', '245']
    const requests = places.map((to, number): HistoryEvent => ({
      on: dayAfter('2023-02-02', number),
      type: 'transfer-requested',
      to,
      need: 'safety',
      servicesEndangered: false,
    }))
    const { spans } = timeline({
      person,
      until: '2023-04-01',
      events: [started('2023-02-01'), ...requests, { on: '2023-03-01', type: 'search-ended' }, started('2023-04-01')],
    })
    expect(spans.map(({ from, because, missing }) => [from, because, ...missing].join(' '))).toEqual([
      '2023-02-01 transferred',
      '2023-02-02 unknown receivingMunicipalityConsents',
      '2023-03-01 no-search',
      '2023-04-01 unknown receivingMunicipalityConsents',
    ])
    expect(spans.at(-1)).toMatchObject({ authority: null, sources: ['1269/2020 23 § (287/2022)'] })
  })
})

describe('a history without an event, or with an event that cannot be read', () => {
  it('has no day to tell of', () => expect(lived({}, '2023-03-31', [])).toEqual([]))

  it.each([[false], [undefined]])('ends in that error wherever the reading fails, also where the next reading would succeed (meets the conditions of the allowance: %s)', (meetsEarningsRelatedConditions) => {
    const outcomeOf = (failing: number): unknown => {
      let reads = 0
      const event = {
        on: '2023-03-01',
        type: 'change-notified',
        get facts() {
          reads += 1
          if (reads === failing) throw new RangeError('no longer there')
          return {}
        },
      }
      try {
        lived({ ...person, meetsEarningsRelatedConditions }, '2023-03-31', [
          started('2023-02-01'),
          event as HistoryEvent,
        ]) // its fields are those of one
        return reads
      } catch (error) {
        return error instanceof RangeError ? error.message : error
      }
    }
    const reads = Number(outcomeOf(0))
    expect(reads).toBeGreaterThan(0)
    expect(new Set(Array.from({ length: reads }, (_, place) => outcomeOf(place + 1)))).toEqual(
      new Set(['no longer there'])
    )
  })
})

describe('what a step throws', () => {
  it.each([[null], [undefined], ['open'], [7], [new Error('open')], [{ opened: 'birthDate' }]])(
    'is no open fact when it is %o',
    (thrown) => expect(isUnknown(thrown)).toBe(false)
  )
  it('is one when it names it', () => expect(isUnknown({ open: 'birthDate' })).toBe(true))
})
