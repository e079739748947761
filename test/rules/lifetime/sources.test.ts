import { describe, expect, it } from 'vitest'
import { InputError, timeline, type Day, type History, type HistoryEvent, type Span } from '../../../src/entry/index.ts'
import { dismissed, inGroup as person, moved, outOfGroup, started } from '../../harness/histories.ts'

const lived = (
  facts: History['person'],
  events: readonly HistoryEvent[],
  until = events.at(-1)?.on ?? '',
  transfers: History['transfers'] = 'assumed'
) => timeline({ person: facts, until, transfers, events })
const last = (...asked: Parameters<typeof lived>): Span | undefined => lived(...asked).spans.at(-1)
const sources = (...asked: Parameters<typeof lived>): readonly string[] | undefined => last(...asked)?.sources

describe('the provisions from which it follows who is responsible', () => {
  it('2 § and 6 § without a search; 23 § outside the Act, from 2025-01-01 also 383/2023', () => {
    expect(sources(person, [{ on: '2021-03-01', type: 'search-ended' }])).toEqual([
      '1269/2020 2 § 2 kohta',
      '1269/2020 6 § 1 mom.',
    ])
    expect(sources(person, [started('2021-02-28')])).toEqual(['1269/2020 23 §'])
    expect(sources(person, [started('2025-01-01')])).toEqual(['1269/2020 23 § (287/2022)', '383/2023 5 §'])
  })

  it('outside the group: 4 § 1 mom., from 2023-03-01 also 2 mom.', () => {
    expect(sources(outOfGroup, [started('2021-05-01')])).toEqual(['1269/2020 4 § 1 mom.'])
    expect(sources(outOfGroup, [started('2023-02-28')])).toEqual(['1269/2020 4 § 1 mom. (1381/2021)'])
    expect(sources(outOfGroup, [started('2023-03-01')])).toEqual([
      '1269/2020 4 § 1 mom. (149/2023)',
      '1269/2020 4 § 2 mom. (149/2023)',
    ])
  })

  it('registration: the last momentti of 4 §', () => {
    expect(sources(person, [started('2021-05-31', 'jobseeker')])).toEqual(['1269/2020 4 § 2 mom.'])
    expect(sources(person, [started('2023-02-28', 'jobseeker')])).toEqual(['1269/2020 4 § 2 mom. (1381/2021)'])
    expect(sources(person, [started('2023-03-01', 'jobseeker')])).toEqual(['1269/2020 4 § 3 mom. (149/2023)'])
  })

  it('outside the seven days: 5 § 2 mom.', () => {
    const joins: HistoryEvent = { on: '2021-10-01', type: 'facts-changed', facts: { immigrant: true } }
    expect(last(outOfGroup, [started('2021-09-01'), joins])).toMatchObject({
      because: 'outside-seven-days',
      sources: ['1269/2020 5 § 2 mom.'],
    })
  })

  it('a transfer: 4 § and 5 § 1 mom.; of the stock also 24 §, and only of the stock', () => {
    expect(sources(person, [started('2021-02-28'), { on: '2021-03-31', type: 'change-notified' }])).toEqual([
      '1269/2020 4 § 1 mom.',
      '1269/2020 5 § 1 mom.',
      '1269/2020 24 § 1 mom.',
    ])
    expect(sources(person, [started('2021-03-01')])).toEqual(['1269/2020 4 § 1 mom.', '1269/2020 5 § 1 mom.'])
    expect(
      sources(outOfGroup, [
        started('2021-02-28'),
        { on: '2021-03-31', type: 'change-notified', facts: { immigrant: true } },
      ])
    ).toEqual(['1269/2020 4 § 1 mom.', '1269/2020 5 § 1 mom.', '1269/2020 24 § 1 mom.'])
    const late = [
      started('2021-02-28'),
      { on: '2021-04-01', type: 'change-notified', facts: { immigrant: true } },
    ] as const
    expect(sources(outOfGroup, late)).toEqual(['1269/2020 4 § 1 mom.', '1269/2020 5 § 1 mom.'])
    expect(
      sources({ ...outOfGroup, homeMunicipality: null, temporaryProtectionPermit: true }, [started('2023-03-01')])
    ).toEqual(['1269/2020 4 § 2 mom. (149/2023)', '1269/2020 5 § 1 mom. (149/2023)'])
  })

  it('the duty cites what the transfer cites', () => {
    expect(lived(person, [started('2021-02-28')], '2021-03-01').duties).toMatchObject([
      { due: '2021-03-31', sources: ['1269/2020 5 § 1 mom.', '1269/2020 24 § 1 mom.'] },
    ])
    expect(lived(person, [started('2021-03-01')]).duties).toMatchObject([
      { due: null, sources: ['1269/2020 5 § 1 mom.'] },
    ])
  })

  it('awaiting the transfer: 5 § 1 mom., of the stock also 24 §', () => {
    expect(sources(person, [started('2021-02-28')], '2021-03-01', 'recorded')).toEqual([
      '1269/2020 5 § 1 mom.',
      '1269/2020 24 § 1 mom.',
    ])
    expect(sources(person, [started('2021-03-01')], '2021-03-01', 'recorded')).toEqual(['1269/2020 5 § 1 mom.'])
  })

  it('left untransferred: 5 § 3 mom., from 2023-01-01 5 mom.', () => {
    const left = (on: Day) => sources(person, [started(on), { on, type: 'left-untransferred', reason: 'other' }])
    expect(left('2022-12-31')).toEqual(['1269/2020 5 § 3 mom.'])
    expect(left('2023-01-01')).toEqual(['1269/2020 5 § 5 mom. (671/2022)'])
  })

  it('change security: 5 § 3 mom. for who was never transferred, 4 mom. for who is sent back or does not resume', () => {
    const change: HistoryEvent = { on: '2023-01-10', type: 'facts-changed', facts: dismissed }
    const again = [{ on: '2023-02-01', type: 'search-ended' }, started('2023-02-02')] as const
    expect(last({ ...person, ...dismissed }, [started('2023-01-15')])).toMatchObject({
      because: 'change-security',
      sources: ['1269/2020 5 § 3 mom. (671/2022)'],
    })
    expect(last(person, [started('2022-11-01'), change])).toMatchObject({
      because: 'change-security',
      sources: ['1269/2020 5 § 4 mom. (671/2022)'],
    })
    expect(
      last(person, [
        started('2022-11-01'),
        { on: '2023-01-02', type: 'search-ended' },
        { ...change, on: '2023-01-10' },
        started('2023-01-11'),
      ])
    ).toMatchObject({
      because: 'change-security',
      sources: ['1269/2020 5 § 4 mom. (671/2022)'],
    })
    expect(last(person, [started('2022-11-01'), change, ...again])).toMatchObject({
      because: 'change-security',
      sources: ['1269/2020 5 § 3 mom. (671/2022)'],
    })
    expect(lived(person, [started('2022-11-01'), change]).duties.at(-1)).toMatchObject({
      what: 'transfer-back',
      sources: ['1269/2020 5 § 4 mom. (671/2022)'],
    })
  })

  it('a move: 5 § 1 mom.; a restart: 6 § 2 mom.', () => {
    expect(sources(person, [started('2021-05-01'), moved('2021-09-01', '564')])).toEqual(['1269/2020 5 § 1 mom.'])
    expect(sources(person, [started('2021-05-01'), moved('2021-09-01', '202')])).toEqual(['1269/2020 5 § 1 mom.'])
    expect(
      sources(person, [started('2021-05-01'), { on: '2021-09-01', type: 'search-ended' }, started('2021-09-02')])
    ).toEqual(['1269/2020 6 § 2 mom.'])
  })

  it('on request to the TE office: 5 § 4 mom., from 2023-01-01 6 mom.; also of who then moves to Åland, where there is none', () => {
    const request = (on: Day): HistoryEvent => ({
      on,
      type: 'transfer-requested',
      to: 'te-office',
      need: 'safety',
      servicesEndangered: false,
    })
    const asked = (from: Day, on: Day) => last(person, [started(from), request(from), moved(on, '478')])
    expect(asked('2022-05-01', '2022-12-31')).toMatchObject({
      authority: null,
      because: 'discretionary-transfer',
      sources: ['1269/2020 5 § 4 mom. (421/2021)'],
    })
    expect(asked('2022-05-01', '2023-01-01')).toMatchObject({
      authority: null,
      because: 'discretionary-transfer',
      sources: ['1269/2020 5 § 6 mom. (671/2022)'],
    })
  })

  it('where branches differ: the provisions of each', () => {
    const { meetsEarningsRelatedConditions: _, ...open } = person
    expect(last(open, [started('2021-09-01')])).toMatchObject({
      because: 'unknown',
      authority: null,
      missing: ['meetsEarningsRelatedConditions'],
      sources: ['1269/2020 4 § 1 mom.', '1269/2020 5 § 1 mom.'],
    })
  })
})

describe('22 § 3 mom. a suspension', () => {
  const order = (on: Day, suspends: 'all' | readonly string[], until?: Day, municipality = '837'): HistoryEvent => ({
    on,
    type: 'supervision-order',
    municipality,
    suspends,
    ...(until && { until }),
  })
  const client = started('2021-05-01')
  const spans = (...events: readonly HistoryEvent[]) =>
    lived(person, [client, ...events], '2022-12-31').spans.map(({ from, because, suspendedTasks }) => [
      from,
      because,
      ...(suspendedTasks ?? []),
    ])

  it('of everything gives the client to the TE office to its last day; 25 § 2 mom. stands beside it from 2021-06-01', () => {
    expect(spans(order('2021-06-01', 'all', '2021-06-30'))).toEqual([
      ['2021-05-01', 'transferred'],
      ['2021-06-01', 'suspended'],
      ['2021-07-01', 'transferred'],
    ])
    expect(sources(person, [client, order('2021-05-31', 'all')])).toEqual(['1269/2020 22 § 3 mom.'])
    expect(sources(person, [client, order('2021-06-01', 'all')])).toEqual([
      '1269/2020 22 § 3 mom.',
      '1269/2020 25 § 2 mom. (421/2021)',
    ])
  })

  it('still holds on its last day, whatever happens on it', () => {
    const onLastDay: HistoryEvent = { on: '2021-06-30', type: 'change-notified' }
    expect(spans(order('2021-06-01', 'all', '2021-06-30'), onLastDay)).toEqual([
      ['2021-05-01', 'transferred'],
      ['2021-06-01', 'suspended'],
      ['2021-07-01', 'transferred'],
    ])
    expect(spans(order('2021-06-30', ['pay-subsidy'], '2021-06-30'))).toEqual([
      ['2021-05-01', 'transferred', 'pay-subsidy'],
    ])
  })

  it('orders add up: a shorter one does not end a longer one, and one on another municipality changes nothing', () => {
    expect(spans(order('2021-06-01', 'all', '2021-07-31'), order('2021-06-10', 'all', '2021-06-30'))).toEqual([
      ['2021-05-01', 'transferred'],
      ['2021-06-01', 'suspended'],
      ['2021-08-01', 'transferred'],
    ])
    expect(spans(order('2021-06-01', 'all', '2021-06-30'), order('2021-06-10', 'all', '2021-07-31'))).toEqual([
      ['2021-05-01', 'transferred'],
      ['2021-06-01', 'suspended'],
      ['2021-08-01', 'transferred'],
    ])
    expect(spans(order('2021-06-01', 'all'), order('2021-06-10', 'all', '2021-06-30'))).toEqual([
      ['2021-05-01', 'transferred'],
      ['2021-06-01', 'suspended'],
    ])
    expect(spans(order('2021-06-01', 'all'), order('2021-06-10', 'all', '2021-06-30', '564'))).toEqual([
      ['2021-05-01', 'transferred'],
      ['2021-06-01', 'suspended'],
    ])
    expect(spans(order('2021-06-01', 'all', '2021-06-30', '564'))).toEqual([['2021-05-01', 'transferred']])
  })

  it('of tasks leaves the client where the client is, and the span names every task that is suspended on one of its days', () => {
    expect(
      spans(order('2021-06-01', ['pay-subsidy'], '2021-06-30'), order('2021-08-01', ['pay-subsidy', 'start-up-grant']))
    ).toEqual([['2021-05-01', 'transferred', 'pay-subsidy', 'start-up-grant']])
    expect(spans(order('2021-06-01', ['pay-subsidy'], '2021-06-30', '564'))).toEqual([['2021-05-01', 'transferred']])
    expect(
      spans(order('2021-06-01', ['pay-subsidy'], '2021-06-30'), moved('2021-07-01', '564'), moved('2021-08-01', '837'))
    ).toEqual([
      ['2021-05-01', 'transferred', 'pay-subsidy'],
      ['2021-07-01', 'moved'],
      ['2021-08-01', 'moved'],
    ])
    expect(spans(order('2021-06-01', ['pay-subsidy'], '2021-07-31'), order('2021-06-10', 'all', '2021-06-30'))).toEqual(
      [
        ['2021-05-01', 'transferred', 'pay-subsidy'],
        ['2021-06-10', 'suspended'],
        ['2021-07-01', 'transferred', 'pay-subsidy'],
      ]
    )
  })
})

describe('22 § 3 mom. the tasks that are suspended, where not all is known of the client', () => {
  const { meetsEarningsRelatedConditions: _, ...open } = person
  const order: HistoryEvent = {
    on: '2021-05-01',
    type: 'supervision-order',
    municipality: '837',
    suspends: ['pay-subsidy'],
  }

  it('are told where the municipality is certain and only the reason is not', () => {
    const told: HistoryEvent = {
      on: '2021-08-01',
      type: 'facts-changed',
      facts: { meetsEarningsRelatedConditions: false },
    }
    expect(
      lived(open, [
        order,
        started('2021-06-01'),
        { on: '2021-07-01', type: 'search-ended' },
        told,
        started('2021-08-01'),
      ]).spans.map(({ authority, because, missing, suspendedTasks }) => [
        authority?.kind,
        because,
        ...missing,
        suspendedTasks,
      ])
    ).toEqual([
      ['none', 'no-search', undefined],
      [undefined, 'unknown', 'meetsEarningsRelatedConditions', undefined],
      ['none', 'no-search', undefined],
      ['municipality', 'unknown', 'meetsEarningsRelatedConditions', ['pay-subsidy']],
    ])
  })

  it('are not told of who is in no municipality: the span has no such list', () => {
    expect(lived(outOfGroup, [order, started('2021-06-01')]).spans.map((span) => 'suspendedTasks' in span)).toEqual([
      false,
      false,
    ])
    expect(lived(person, [started('2021-06-01')]).spans.map((span) => 'suspendedTasks' in span)).toEqual([false])
  })
})

describe('a timeline', () => {
  it('is refused of what is no history', () => {
    expect(() => lived(person, [started('2021-06-01'), started('2021-05-01')], '2021-06-01')).toThrow(InputError)
    expect(() => lived(person, [started('2021-06-01')], '2021-05-31')).toThrow(InputError)
  })

  it('echoes the key, and has none without one', () => {
    expect(timeline({ id: 'p-17', person, until: '2022-01-01', events: [] })).toEqual({
      id: 'p-17',
      spans: [],
      notices: [],
      duties: [],
      refused: [],
    })
    expect('id' in timeline({ person, until: '2022-01-01', events: [] })).toBe(false)
  })
})
