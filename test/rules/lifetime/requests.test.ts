import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import { inGroup as person, moved, outOfGroup, started } from '../../harness/histories.ts'

type Asked = Omit<Extract<HistoryEvent, { type: 'transfer-requested' }>, 'on' | 'type'>
const toTeOffice: Asked = { to: 'te-office', need: 'safety', servicesEndangered: false }
const toOulu: Asked = {
  to: '564',
  need: 'linguistic-rights',
  servicesEndangered: false,
  receivingMunicipalityConsents: true,
}
const unsaid: Asked = { to: '564', need: 'inappropriate-relationship', servicesEndangered: false }


/** What a request on the day comes to, of a person whose search began a month and more before. */
const asked = (on: Day, request: Asked, after: readonly HistoryEvent[] = [], facts = person) =>
  timeline({
    person: facts,
    until: after.at(-1)?.on ?? on,
    events: [started('2021-03-05'), { on, type: 'transfer-requested', ...request }, ...after],
  })
const lastOf = ({ spans }: ReturnType<typeof asked>) =>
  spans
    .slice(-1)
    .map(({ from, authority, because, missing }) =>
      [
        from,
        authority?.kind === 'municipality' ? authority.code : (authority?.kind ?? 'nobody'),
        because,
        ...missing,
      ].join(' ')
    )
    .join()
const refusedIn = ({ refused }: ReturnType<typeof asked>) =>
  refused.map(({ on, request, because }) => [on, request, ...because].join(' '))
const noticesAfterFirst = ({ notices }: ReturnType<typeof asked>) =>
  notices.slice(1).map(({ on, by, to, sources }) => [on, by, ...to, ...sources].join('; '))

describe('5 § 4 mom., from 2023-01-01 6 mom. on request to the TE office', () => {
  it('from 2021-06-01, for each of the three needs', () => {
    expect(refusedIn(asked('2021-05-31', toTeOffice))).toEqual(['2021-05-31 te-office not-yet-in-force'])
    for (const need of ['linguistic-rights', 'inappropriate-relationship', 'safety'] as const) {
      const told = asked('2021-06-01', { ...toTeOffice, need })
      expect([lastOf(told), ...refusedIn(told)]).toEqual(['2021-06-01 te-office discretionary-transfer'])
    }
  })

  it('holds for the search: neither a change, a move nor a new request by who is no client any more brings the person back', () => {
    const again = asked('2022-03-01', toTeOffice, [
      { on: '2022-03-02', type: 'change-notified' },
      moved('2022-03-03', '564'),
      { on: '2022-03-04', type: 'transfer-requested', ...toOulu },
    ])
    expect([lastOf(again), ...refusedIn(again)]).toEqual([
      '2022-03-03 te-office discretionary-transfer',
      '2022-03-04 564 not-a-client',
    ])
    const nextSearch = asked('2022-03-01', toTeOffice, [
      { on: '2022-04-01', type: 'search-ended' },
      started('2022-04-02'),
    ])
    expect(lastOf(nextSearch)).toBe('2022-04-02 837 transferred')
  })

  it('is open to a client who has outgrown the group (OP-15)', () => {
    const facts: HistoryEvent = {
      on: '2022-02-01',
      type: 'facts-changed',
      facts: { meetsEarningsRelatedConditions: true },
    }
    const told = timeline({
      person,
      until: '2022-03-01',
      events: [started('2022-01-10'), facts, { on: '2022-03-01', type: 'transfer-requested', ...toTeOffice }],
    })
    expect(lastOf(told)).toBe('2022-03-01 te-office discretionary-transfer')
  })
})

describe('5 § 5 mom., from 2023-01-01 7 mom. on request to another municipality of the trial', () => {
  it('needs its consent, and goes with the client until the next move', () => {
    expect(lastOf(asked('2022-03-01', toOulu))).toBe('2022-03-01 564 discretionary-transfer')
    expect(lastOf(asked('2022-03-01', toOulu, [moved('2022-04-01', '091')]))).toBe('2022-04-01 091 moved')
    const refused = asked('2022-03-01', { ...toOulu, receivingMunicipalityConsents: false })
    expect([lastOf(refused), ...refusedIn(refused)]).toEqual([
      '2021-03-05 837 transferred',
      '2022-03-01 564 no-consent',
    ])
  })

  it('whether it consents is open where nobody says so', () => {
    const open = asked('2022-03-01', unsaid)
    expect([lastOf(open), ...refusedIn(open)]).toEqual(['2022-03-01 nobody unknown receivingMunicipalityConsents'])
  })

  it('to where the person is a client already changes nothing, and nobody is told or asked', () => {
    for (const request of [{ ...toOulu, to: '837' }, { ...unsaid, to: '837' }]) {
      const told = asked('2022-03-01', request)
      expect([lastOf(told), ...refusedIn(told), ...noticesAfterFirst(told)]).toEqual(['2021-03-05 837 transferred'])
    }
  })
})

describe('5 § 4-5 mom., from 2023-01-01 6-7 mom. what a request fails on', () => {
  it.each<readonly [string, Asked, History['person'], Day, string]>([
    ['no need', { ...unsaid, need: null }, person, '2022-03-01', '564 no-need'],
    ['services endangered', { ...unsaid, servicesEndangered: true }, person, '2022-03-01', '564 services-endangered'],
    ['a municipality outside the trial', { ...unsaid, to: '202' }, person, '2022-03-01', '202 not-in-trial'],
    ['not granted', { ...unsaid, granted: false }, person, '2022-03-01', '564 not-granted'],
    ['no client of a municipality', unsaid, outOfGroup, '2022-03-01', '564 not-a-client'],
    ['after the Act', unsaid, person, '2025-01-01', '564 not-a-client'],
    ['before 2021-06-01', unsaid, person, '2021-05-31', '564 not-yet-in-force'],
    ['no need, to the TE office', { ...toTeOffice, need: null }, person, '2022-03-01', 'te-office no-need'],
    [
      'services endangered, to the TE office',
      { ...toTeOffice, servicesEndangered: true },
      person,
      '2022-03-01',
      'te-office services-endangered',
    ],
    ['not granted, to the TE office', { ...toTeOffice, granted: false }, person, '2022-03-01', 'te-office not-granted'],
    ['no client, to the TE office', toTeOffice, outOfGroup, '2022-03-01', 'te-office not-a-client'],
    [
      'no need, and no consent either',
      { ...toOulu, need: null, receivingMunicipalityConsents: false },
      person,
      '2022-03-01',
      '564 no-need no-consent',
    ],
  ])(
    '%s: nothing else is named, and whether the municipality consents is not asked',
    (_, request, facts, on, expected) => {
      const told = asked(on, request, [], facts)
      expect(refusedIn(told)).toEqual([`${on} ${expected}`])
      expect(told.spans.flatMap(({ missing }) => missing)).toEqual([])
      expect(noticesAfterFirst(told)).toEqual([])
    }
  )

  it('granted, or not said to be refused, is granted', () => {
    for (const granted of [true, undefined])
      expect(lastOf(asked('2022-03-01', { ...toTeOffice, granted }))).toBe(
        '2022-03-01 te-office discretionary-transfer'
      )
  })

  it('all that fails is named, in one order', () => {
    const request: Asked = {
      to: '202',
      need: null,
      servicesEndangered: true,
      receivingMunicipalityConsents: false,
      granted: false,
    }
    expect(refusedIn(asked('2021-05-31', request, [], outOfGroup))).toEqual([
      '2021-05-31 202 not-yet-in-force not-a-client no-need services-endangered no-consent not-in-trial not-granted',
    ])
  })
})

describe('the provisions a request is decided by, and the notice (5 § 6 mom., from 2023-01-01 8 mom.)', () => {
  const place = (momentti: number, act: string): string => `1269/2020 5 § ${momentti} mom. (${act})`
  it.each<readonly [Day, string, string]>([
    ['2021-05-31', place(4, '421/2021'), place(5, '421/2021')],
    ['2022-12-31', place(4, '421/2021'), place(5, '421/2021')],
    ['2023-01-01', place(6, '671/2022'), place(7, '671/2022')],
    ['2023-02-28', place(6, '671/2022'), place(7, '671/2022')],
    ['2023-03-01', place(6, '671/2022'), place(7, '149/2023')],
    ['2024-12-31', place(6, '671/2022'), place(7, '149/2023')],
    ['2025-01-01', place(6, '671/2022'), place(7, '149/2023')],
  ])('refused on %s', (on, ofTeOffice, ofMunicipality) => {
    expect(asked(on, { ...toTeOffice, need: null }).refused.map(({ sources }) => sources)).toEqual([[ofTeOffice]])
    expect(asked(on, { ...toOulu, need: null }).refused.map(({ sources }) => sources)).toEqual([[ofMunicipality]])
  })

  it.each<readonly [Day, string]>([
    ['2021-06-01', place(6, '421/2021')], ['2022-12-31', place(6, '421/2021')], ['2023-01-01', place(8, '671/2022')], ['2023-03-01', place(8, '149/2023')],
  ])('carried out on %s: client and home municipality are told, and the receiving municipality where there is one', (on, source) => {
    expect(noticesAfterFirst(asked(on, toTeOffice))).toEqual([`${on}; te-office; client; home-municipality; ${source}`])
    expect(noticesAfterFirst(asked(on, toOulu))).toEqual([
      `${on}; te-office; client; home-municipality; receiving-municipality; ${source}`,
    ])
  })
})
