import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import {
  ended,
  inGroup as person,
  left,
  moved,
  outOfGroup,
  started,
  transferred,
  type Registration,
} from '../../harness/histories.ts'

const day: Day = '2022-06-15'

const requested = (on: Day, to = 'te-office'): HistoryEvent => ({
  on,
  type: 'transfer-requested',
  to,
  need: 'safety',
  servicesEndangered: false,
  receivingMunicipalityConsents: true,
})
const suspended = (on: Day, municipality: string): HistoryEvent => ({
  on,
  type: 'supervision-order',
  municipality,
  suspends: 'all',
})

const lived = (
  facts: History['person'],
  events: readonly HistoryEvent[],
  transfers: History['transfers'] = 'assumed'
) => timeline({ person: facts, until: events.at(-1)?.on ?? day, transfers, events })
const lastOf = ({ spans }: ReturnType<typeof lived>) =>
  spans
    .slice(-1)
    .map(({ from, authority, because }) =>
      [from, authority?.kind === 'municipality' ? authority.code : (authority?.kind ?? 'nobody'), because].join(' ')
    )
    .join()

describe('events of one day count in the order of the table, whatever their order in the history', () => {
  const before = [started('2022-06-01')]
  type Events = readonly HistoryEvent[]
  it.each<readonly [string, NonNullable<History['transfers']>, Events, Events, string]>([
    ['a search ends and begins again: the client resumes', 'assumed', before, [ended(day), started(day)], `${day} 837 resumed`],
    ['a search begins, and the person is left untransferred in it', 'assumed', [], [started(day), left(day)], `${day} te-office left-untransferred`],
    ['a search begins, and the transfer is recorded', 'recorded', [], [started(day), transferred(day)], `${day} 837 transferred`],
    ['the discretion comes before the transfer, which then has no effect', 'recorded', [], [started(day), left(day), transferred(day)], `${day} te-office left-untransferred`],
    ['who asks on the day of the recorded transfer is a client', 'recorded', before, [transferred(day), requested(day)], `${day} te-office discretionary-transfer`],
    ['who asks on the day the search begins is a client', 'assumed', [], [started(day), requested(day)], `${day} te-office discretionary-transfer`],
    ['who asks on the day of the move asks last', 'assumed', before, [moved(day, '564'), requested(day, '091')], `${day} 091 discretionary-transfer`],
    ['who moves to where all is suspended from that day is served by the TE office', 'assumed', before, [suspended(day, '564'), moved(day, '564')], `${day} te-office suspended`],
    ['who ends the search gets no transfer', 'recorded', before, [ended(day), transferred(day)], `${day} none no-search`],
    ['a change notified opens no search', 'assumed', before, [ended(day), { on: day, type: 'change-notified' }], `${day} none no-search`],
  ])('%s', (_, transfers, earlier, ofDay, expected) => {
    for (const order of [ofDay, ofDay.toReversed()])
      expect(lastOf(lived(person, [...earlier, ...order], transfers))).toBe(expected)
  })

  it('who ends the search on the day of the request is no client any more', () => {
    for (const order of [[requested(day), ended(day)], [ended(day), requested(day)]]) {
      const { refused } = lived(person, [...before, ...order])
      expect(refused.map(({ on, because }) => [on, ...because])).toEqual([[day, 'not-a-client']])
    }
  })

  it('of several requests of a day the later one is asked of who was moved by the earlier', () => {
    const { notices, refused } = lived(person, [...before, requested(day, '091'), requested(day)])
    expect(notices.map(({ on, to }) => `${on} ${to.join()}`)).toEqual([
      '2022-06-01 client,receiving-municipality',
      `${day} client,home-municipality,receiving-municipality`,
      `${day} client,home-municipality`,
    ])
    expect(refused).toEqual([])
  })

  it('who is transferred and moves on one day goes to the new home at once, and is told once', () => {
    const { spans, notices } = lived(person, [started(day), moved(day, '564')])
    expect(spans.map(({ because }) => because)).toEqual(['transferred'])
    expect(notices.map(({ by }) => by)).toEqual(['te-office'])
  })
})

describe('the facts of a day are those after all its events', () => {
  it('whichever event tells them', () => {
    for (const told of [
      { on: day, type: 'facts-changed', facts: { immigrant: true } }, { on: day, type: 'change-notified', facts: { immigrant: true } },
    ] as const) {
      expect(lastOf(lived(outOfGroup, [started(day), told]))).toBe(`${day} 837 transferred`)
    }
    expect(
      lastOf(
        lived(outOfGroup, [
          { on: day, type: 'search-started', registeredAs: 'unemployed-jobseeker', facts: { immigrant: true } },
        ])
      )
    ).toBe(`${day} 837 transferred`)
  })

  it('a fact that is there but undefined is not told: what was known stays', () => {
    const told: HistoryEvent = {
      on: day,
      type: 'change-notified',
      facts: { meetsEarningsRelatedConditions: undefined, homeMunicipality: undefined },
    }
    expect(lastOf(lived(outOfGroup, [started('2022-06-01'), told]))).toBe('2022-06-01 te-office not-in-group')
  })
})

describe('before the Act and after it', () => {
  it('a search of before is one of the stock, whatever was asked, left or recorded before', () => {
    const early: Day = '2021-02-20'
    const { spans, refused } = lived(person, [
      started(early),
      left(early),
      requested(early),
      { on: '2021-03-01', type: 'change-notified' },
    ])
    expect(spans.map(({ from, because }) => `${from} ${because}`)).toEqual([
      `${early} not-in-force`,
      '2021-03-01 transferred',
    ])
    expect(refused.map(({ because }) => because)).toEqual([['not-yet-in-force', 'not-a-client']])
  })

  it('nothing that happens in 2025 makes or moves a client', () => {
    const late: Day = '2025-01-02'
    const { spans, notices, duties } = lived(person, [
      started('2024-12-30'),
      moved(late, '564'),
      requested(late, '091'),
      ended('2025-01-03'),
      started('2025-01-04'),
    ])
    expect(spans.map(({ from, because }) => `${from} ${because}`)).toEqual([
      '2024-12-30 transferred',
      '2025-01-01 act-ended',
      '2025-01-03 no-search',
      '2025-01-04 act-ended',
    ])
    expect([notices.length, duties.length]).toEqual([1, 1])
  })
})

describe('4 § last momentti: of the registrations of one search the best counts (OP-07)', () => {
  it.each<readonly [Day, Registration, Registration, string]>([
    ['2022-06-15', 'jobseeker', 'unemployed-jobseeker', '837 transferred'],
    ['2022-06-15', 'unemployed-jobseeker', 'jobseeker', '837 transferred'],
    ['2022-06-15', 'jobseeker', 'jobseeker-at-risk', '837 transferred'],
    ['2022-06-15', 'jobseeker-at-risk', 'jobseeker', '837 transferred'],
    ['2022-06-15', 'jobseeker', 'jobseeker', 'te-office registration'],
    ['2021-04-15', 'unemployed-jobseeker', 'jobseeker-at-risk', '837 transferred'],
    ['2021-04-15', 'jobseeker-at-risk', 'unemployed-jobseeker', '837 transferred'],
    ['2021-04-15', 'jobseeker-at-risk', 'jobseeker', 'te-office registration'],
  ])('on %s: %s, then %s', (on, first, then, expected) => {
    const joins: HistoryEvent = { on, type: 'facts-changed', facts: { immigrant: true } }
    expect(lastOf(lived(outOfGroup, [started(`${on.slice(0, 7)}-01`, first), started(on, then), joins]))).toBe(
      `${on} ${expected}`
    )
  })

  it('a second registration opens seven days, and the search stays the one it was', () => {
    const joins: HistoryEvent = { on: '2022-06-22', type: 'facts-changed', facts: { immigrant: true } }
    expect(lastOf(lived(outOfGroup, [started('2022-06-01'), started(day), joins]))).toBe('2022-06-22 837 transferred')
    expect(lastOf(lived(outOfGroup, [started('2022-06-01'), started('2022-06-14'), joins]))).toBe(
      '2022-06-22 te-office outside-seven-days'
    )
  })
})
