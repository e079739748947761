import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import {
  byResidence,
  changed,
  ended,
  inGroup as person,
  left,
  outOfGroup,
  started,
  transferred,
} from '../../harness/histories.ts'

type Places = Omit<Extract<HistoryEvent, { type: 'moved' }>, 'on' | 'type'>
const moved = (on: Day, places: Places): HistoryEvent => ({ on, type: 'moved', ...places })

const lived = (
  facts: History['person'],
  events: readonly HistoryEvent[],
  transfers: History['transfers'] = 'assumed'
) => timeline({ person: facts, until: events.at(-1)?.on ?? '', transfers, events })
const spansOf = ({ spans }: ReturnType<typeof lived>) =>
  spans.map(({ from, authority, because, missing }) =>
    [
      from,
      authority?.kind === 'municipality'
        ? authority.code
        : authority?.kind === 'te-office'
          ? 'office'
          : (authority?.kind ?? 'nobody'),
      because,
      ...missing,
    ].join(' ')
  )
const movesOf = ({ notices, duties }: ReturnType<typeof lived>) => [
  ...duties.filter(({ what }) => what === 'transfer-on-move').map(({ by, arose, due }) => `duty ${by} ${arose} ${due}`),
  ...notices.slice(1).map(({ on, by, to }) => `notice ${by} ${on} ${to.join()}`),
]
const fromTampere = (places: Places, facts = person, before: readonly HistoryEvent[] = []) =>
  lived(facts, [started('2023-04-01'), ...before, moved('2023-05-01', places)])

describe('OP-32 where it was unknown, the place that is told on a day may be a move', () => {
  it('or what was so before: then it opens no seven days', () => {
    const { homeMunicipality: _, ...homeless } = outOfGroup
    const events = [
      started('2023-04-01'),
      moved('2023-05-01', { homeMunicipality: '837' }),
      changed('2023-05-02', { meetsEarningsRelatedConditions: false }),
    ]
    expect(spansOf(lived(homeless, events)).at(-1)).toBe('2023-05-02 nobody unknown homeMunicipality')
    expect(spansOf(lived({ ...homeless, homeMunicipality: '564' }, events)).at(-1)).toBe('2023-05-02 837 transferred')
    expect(spansOf(lived({ ...homeless, homeMunicipality: '837' }, events)).at(-1)).toBe(
      '2023-05-02 office outside-seven-days'
    )
  })

  it('also the residence, told on the day on which it begins to count', () => {
    const { residenceMunicipality: _, ...unplaced } = { ...outOfGroup, homeMunicipality: '202' }
    const events = [
      started('2023-04-01'),
      moved('2023-05-01', { residenceMunicipality: '564' }),
      changed('2023-05-01', { temporaryProtectionPermit: true }),
    ]
    expect(spansOf(lived(unplaced, events)).at(-1)).toBe('2023-05-01 nobody unknown residenceMunicipality')
    expect(spansOf(lived({ ...unplaced, residenceMunicipality: '837' }, events)).at(-1)).toBe(
      '2023-05-01 564 transferred'
    )
    expect(spansOf(lived({ ...unplaced, residenceMunicipality: '564' }, events)).at(-1)).toBe(
      '2023-05-01 office outside-seven-days'
    )
  })
})

describe('5 § 1 mom. the municipality whose client the person is transfers the client who moves', () => {
  it.each<readonly [string, History['person'], Places, string, readonly string[]]>([
    ['to the municipality of the new home', person, { homeMunicipality: '564' }, '2023-05-01 564 moved', ['duty 837 2023-05-01 null', 'notice 837 2023-05-01 client,receiving-municipality']],
    ['outside the trial to the TE office', person, { homeMunicipality: '202' }, '2023-05-01 office moved', ['duty 837 2023-05-01 null', 'notice 837 2023-05-01 client,te-office']],
    ['whose home is nowhere any more, to the TE office', person, { homeMunicipality: null }, '2023-05-01 office moved', ['duty 837 2023-05-01 null', 'notice 837 2023-05-01 client,te-office']],
    ['not where only the residence changes', person, { residenceMunicipality: '202' }, '2023-04-01 837 transferred', []],
    ['not where nothing changes', person, { homeMunicipality: '837', residenceMunicipality: '837' }, '2023-04-01 837 transferred', []],
    ['by temporary protection alone, with the residence', byResidence, { residenceMunicipality: '091' }, '2023-05-01 091 moved', ['duty 564 2023-05-01 null', 'notice 564 2023-05-01 client,receiving-municipality']],
    ['by temporary protection alone, not with the home', byResidence, { homeMunicipality: '837' }, '2023-04-01 564 transferred', []],
    ['by temporary protection alone, outside the trial to the TE office', byResidence, { residenceMunicipality: '202' }, '2023-05-01 office moved', ['duty 564 2023-05-01 null', 'notice 564 2023-05-01 client,te-office']],
  ])('%s', (_, facts, places, last, moves) => {
    const told = fromTampere(places, facts)
    expect(spansOf(told).at(-1)).toBe(last)
    expect(movesOf(told)).toEqual(moves)
  })

  it('told as a change of facts, it is a move all the same', () => {
    expect(
      spansOf(lived(person, [started('2023-04-01'), changed('2023-05-01', { homeMunicipality: '564' })])).at(-1)
    ).toBe('2023-05-01 564 moved')
  })

  it('the criteria are not tested again (OP-13)', () => {
    expect(
      spansOf(
        fromTampere({ homeMunicipality: '564' }, person, [
          changed('2023-04-20', { meetsEarningsRelatedConditions: true }),
        ])
      ).at(-1)
    ).toBe('2023-05-01 564 moved')
  })

  it('of a suspended municipality the TE office transfers (22 § 3 mom.)', () => {
    const suspended: HistoryEvent = {
      on: '2023-04-20',
      type: 'supervision-order',
      municipality: '837',
      suspends: 'all',
    }
    expect(movesOf(fromTampere({ homeMunicipality: '564' }, person, [suspended]))).toEqual([
      'duty te-office 2023-05-01 null',
      'notice te-office 2023-05-01 client,receiving-municipality',
    ])
  })
})

describe('who moved out of the trial', () => {
  it('comes back by the seven days of a new move (OP-32), and by the group only', () => {
    const back = [
      started('2023-04-01'),
      moved('2023-05-01', { homeMunicipality: '202' }),
      moved('2023-06-01', { homeMunicipality: '564' }),
    ]
    expect(spansOf(lived(person, back))).toEqual([
      '2023-04-01 837 transferred',
      '2023-05-01 office moved',
      '2023-06-01 564 transferred',
    ])
    const outgrown = [
      started('2023-04-01'),
      changed('2023-04-20', { meetsEarningsRelatedConditions: true }),
      ...back.slice(1),
    ]
    expect(spansOf(lived(person, outgrown))).toEqual([
      '2023-04-01 837 transferred',
      '2023-05-01 office moved',
      '2023-06-01 office not-in-group',
    ])
    expect(spansOf(lived(person, [...outgrown, moved('2023-07-01', { homeMunicipality: '235' })])).at(-1)).toBe(
      '2023-07-01 office not-in-group'
    )
  })

  it('is new in the next search: what became of the last one says nothing', () => {
    expect(
      spansOf(
        lived(person, [
          started('2023-04-01'),
          moved('2023-05-01', { homeMunicipality: '202' }),
          ended('2023-06-01'),
          started('2023-06-02'),
        ])
      ).at(-1)
    ).toBe('2023-06-02 office not-in-group')
  })

  it('within the area of one TE office is one span, from Kaarina to Kustavi', () => {
    expect(
      spansOf(
        lived(person, [
          started('2023-04-01'),
          moved('2023-05-01', { homeMunicipality: '202' }),
          moved('2023-06-01', { homeMunicipality: '304' }),
        ])
      ).at(-1)
    ).toBe('2023-05-01 office moved')
  })
})

describe('OP-32 a move by who is no client counts as a notified change', () => {
  const comesIn = (facts: History['person'], places: Places) =>
    spansOf(
      lived(facts, [started('2023-04-01'), moved('2023-05-01', places), changed('2023-05-08', { immigrant: true })])
    ).at(-1)
  it('of the home; of the residence only with temporary protection', () => {
    expect(comesIn(outOfGroup, { homeMunicipality: '564' })).toBe('2023-05-08 564 transferred')
    expect(comesIn(outOfGroup, { homeMunicipality: '837' })).toBe('2023-05-08 office outside-seven-days')
    expect(comesIn(outOfGroup, { residenceMunicipality: '564' })).toBe('2023-05-08 office outside-seven-days')
    expect(
      comesIn(
        { ...outOfGroup, residenceMunicipality: '202', temporaryProtectionPermit: true },
        { residenceMunicipality: '235' }
      )
    ).toBe('2023-05-08 837 transferred')
    expect(
      comesIn(
        { ...outOfGroup, residenceMunicipality: '202', temporaryProtectionPermit: true },
        { residenceMunicipality: '202' }
      )
    ).toBe('2023-05-08 office outside-seven-days')
  })
})

describe('a move from an unknown place', () => {
  it('in a search may be none: what turns on that is unknown', () => {
    const { homeMunicipality: _, ...unsure } = person
    expect(
      spansOf(
        lived(unsure, [
          started('2023-04-01'),
          moved('2023-05-01', { residenceMunicipality: '564' }),
          moved('2023-06-01', { homeMunicipality: '837' }),
        ])
      )
    ).toEqual(['2023-04-01 nobody unknown homeMunicipality', '2023-06-01 837 unknown homeMunicipality'])
  })

  it('before a search is nothing that has to be known', () => {
    const { homeMunicipality: _, residenceMunicipality: __, ...unsure } = person
    expect(
      spansOf(
        lived(unsure, [
          ended('2023-03-01'),
          moved('2023-03-10', { homeMunicipality: '837', residenceMunicipality: '837' }),
          started('2023-04-01'),
        ])
      )
    ).toEqual(['2023-03-01 none no-search', '2023-04-01 837 transferred'])
  })

  it('nobody known and nobody there are one answer: in Åland there is no TE office', () => {
    const { meetsEarningsRelatedConditions: _, ...unsure } = person
    expect(spansOf(lived(unsure, [started('2023-04-01'), moved('2023-05-01', { homeMunicipality: '478' })]))).toEqual([
      '2023-04-01 nobody unknown meetsEarningsRelatedConditions',
    ])
  })
})

describe('6 § 2 mom. a former client begins a search again', () => {
  it.each<readonly [string, History['person'], readonly HistoryEvent[], string]>([
    ['in the municipality of the present home (OP-14)', person, [moved('2023-06-10', { homeMunicipality: '091' })], '837 > 2023-07-01 091 resumed'],
    ['by temporary protection alone, in that of the present residence', byResidence, [moved('2023-06-10', { homeMunicipality: '837', residenceMunicipality: '091' })], '564 > 2023-07-01 091 resumed'],
    ['outside the trial as anybody else', person, [moved('2023-06-10', { homeMunicipality: '202' })], '837 > 2023-07-01 office not-in-group'],
    ['though no longer of the group', person, [changed('2023-06-10', { meetsEarningsRelatedConditions: true })], '837 > 2023-07-01 837 resumed'],
    ['also where the end is told twice', person, [ended('2023-06-10'), changed('2023-06-11', { meetsEarningsRelatedConditions: true })], '837 > 2023-07-01 837 resumed'],
  ])('%s', (_, facts, meanwhile, expected) => {
    const [before, after] = expected.split(' > ')
    const spans = spansOf(
      lived(facts, [started('2023-04-01'), ended('2023-06-01'), ...meanwhile, started('2023-07-01')])
    )
    expect([spans[0], spans.at(-1)]).toEqual([`2023-04-01 ${before} transferred`, after])
  })

  it('a client by temporary protection goes on with the residence, and as such moves', () => {
    const events = [
      started('2023-04-01'),
      ended('2023-06-01'),
      started('2023-07-01'),
      moved('2023-08-01', { homeMunicipality: '837' }),
      moved('2023-08-02', { residenceMunicipality: '091' }),
    ]
    expect(spansOf(lived(byResidence, events)).slice(2)).toEqual(['2023-07-01 564 resumed', '2023-08-02 091 moved'])
  })

  it('only who was a client as the last search ended', () => {
    const twice = [
      started('2023-04-01'),
      ended('2023-05-01'),
      moved('2023-05-02', { homeMunicipality: '202' }),
      started('2023-06-01'),
      ended('2023-07-01'),
    ]
    const back = [
      moved('2023-07-02', { homeMunicipality: '837' }),
      changed('2023-07-02', { meetsEarningsRelatedConditions: true }),
      started('2023-08-01'),
    ]
    expect(spansOf(lived(person, [...twice, ...back])).at(-1)).toBe('2023-08-01 office not-in-group')
  })
})

describe('5 § 3 mom., from 2023-01-01 5 mom. the discretion is used on who is no client and has a search', () => {
  const there = moved('2023-05-01', { homeMunicipality: '202' })
  const back = moved('2023-06-01', { homeMunicipality: '837' })

  it('used without a search, or on a client, it has no effect later', () => {
    expect(spansOf(lived(person, [left('2023-03-01'), started('2023-04-01')])).at(-1)).toBe(
      '2023-04-01 837 transferred'
    )
        const onClient = [
      started('2023-04-01'),
      transferred('2023-04-02'),
      left('2023-04-03'),
      there,
      back,
      transferred('2023-06-01'),
    ]
    expect(spansOf(lived(person, onClient, 'recorded')).slice(-2)).toEqual([
      '2023-05-01 office moved',
      '2023-06-01 837 transferred',
    ])
  })

  it('used after the client moved out, it holds for the rest of the search', () => {
    expect(spansOf(lived(person, [started('2023-04-01'), there, left('2023-05-10'), back])).slice(1)).toEqual([
      '2023-05-01 office moved', '2023-05-10 office left-untransferred', '2023-06-01 office left-untransferred',
    ])
  })
})

describe('5 § 4 mom. transferred back for change security', () => {
  const dismissed = changed('2023-05-01', {
    dismissalNoticeOn: '2023-05-01',
    dismissalOnEconomicOrProductionGrounds: true,
    yearsWithEmployerAtNotice: 5,
  })
  it('is why the TE office is responsible, also for who has outgrown the group or moves away', () => {
    const outgrown = changed('2023-04-10', { meetsEarningsRelatedConditions: true })
    expect(spansOf(lived(person, [started('2023-04-01'), outgrown, dismissed])).at(-1)).toBe(
      '2023-05-01 office change-security'
    )
  })
})
