import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import {
  byResidence,
  changed,
  dismissed,
  ended,
  inGroup as person,
  left,
  moved,
  outOfGroup,
  started,
  transferred,
} from '../../harness/histories.ts'


const recorded = (facts: History['person'], events: readonly HistoryEvent[]) =>
  timeline({ person: facts, until: events.at(-1)?.on ?? '', transfers: 'recorded', events })
const spansOf = ({ spans }: ReturnType<typeof recorded>) =>
  spans.map(({ from, authority, because }) =>
    [from, ...(authority?.kind === 'municipality' ? [authority.code] : []), because].join(' ')
  )
const noticesOf = ({ notices }: ReturnType<typeof recorded>) =>
  notices.map(({ on, by, to }) => `${on} ${by} > ${to.join()}`)
const dutiesOf = ({ duties }: ReturnType<typeof recorded>) => duties.map(({ arose, due }) => `${arose} ${due}`)

const toldToBoth = (on: Day) => `${on} te-office > client,receiving-municipality`

describe('4 § last momentti, 5 § 1 mom. nobody is a client before the transfer', () => {
  it('the duty stands from the day it arises to the day of the transfer, on which the notice is given', () => {
    const told = recorded(person, [started('2022-03-01'), transferred('2022-03-15')])
    expect(spansOf(told)).toEqual(['2022-03-01 awaiting-transfer', '2022-03-15 837 transferred'])
    expect(noticesOf(told)).toEqual([toldToBoth('2022-03-15')])
    expect(dutiesOf(told)).toEqual(['2022-03-01 null'])
  })

  it('transferred on the day on which the duty arises: the duty arose', () => {
    const told = recorded(person, [started('2022-03-01'), transferred('2022-03-01')])
    expect(spansOf(told)).toEqual(['2022-03-01 837 transferred'])
    expect(dutiesOf(told)).toEqual(['2022-03-01 null'])
    expect(noticesOf(told)).toEqual([toldToBoth('2022-03-01')])
  })

  it('a second record changes nothing', () => {
    const told = recorded(person, [
      started('2022-03-01'),
      transferred('2022-03-02'),
      transferred('2022-03-02'),
      transferred('2022-03-03'),
    ])
    expect(spansOf(told)).toEqual(['2022-03-01 awaiting-transfer', '2022-03-02 837 transferred'])
    expect(noticesOf(told)).toEqual([toldToBoth('2022-03-02')])
  })

  it('the municipality is that of the home on the day of the transfer', () => {
    const told = recorded(person, [started('2022-03-01'), moved('2022-03-20', '564'), transferred('2022-03-25')])
    expect(spansOf(told).at(-1)).toBe('2022-03-25 564 transferred')
    expect(dutiesOf(told)).toEqual(['2022-03-01 null'])
  })

  it('a client who begins a search again needs no new transfer (6 § 2 mom.); who was never transferred does', () => {
    const again = [ended('2022-04-01'), started('2022-05-01')]
    expect(spansOf(recorded(person, [started('2022-03-01'), transferred('2022-03-02'), ...again])).at(-1)).toBe(
      '2022-05-01 837 resumed'
    )
    const never = recorded(person, [started('2022-03-01'), ...again])
    expect(spansOf(never)).toEqual([
      '2022-03-01 awaiting-transfer',
      '2022-04-01 no-search',
      '2022-05-01 awaiting-transfer',
    ])
    expect(dutiesOf(never)).toEqual(['2022-03-01 null', '2022-05-01 null'])
  })
})

describe('24 § 1 mom. the stock', () => {
  it('nobody is transferred before the Act is in force; then by 2021-03-31', () => {
    const told = recorded(person, [started('2021-02-10'), transferred('2021-02-20'), transferred('2021-03-22')])
    expect(spansOf(told)).toEqual([
      '2021-02-10 not-in-force',
      '2021-03-01 awaiting-transfer',
      '2021-03-22 837 transferred',
    ])
    expect(dutiesOf(told)).toEqual(['2021-03-01 2021-03-31'])
    expect(noticesOf(told)).toEqual([toldToBoth('2021-03-22')])
  })

  it('a search begun before the trial with a change notified after 2021-03-31: a duty without a due day', () => {
    const notified = (on: Day) =>
      dutiesOf(
        recorded(outOfGroup, [started('2021-02-28'), { on, type: 'change-notified', facts: { immigrant: true } }])
      )
    expect(notified('2021-03-31')).toEqual(['2021-03-31 2021-03-31'])
    expect(notified('2021-04-01')).toEqual(['2021-04-01 null'])
  })
})

describe('5 § 1 mom. what becomes of a duty that is not carried out', () => {
  it.each<readonly [string, History['person'], HistoryEvent, string, string]>([
    ['stands, when the group is lost', person, changed('2023-04-10', { meetsEarningsRelatedConditions: true }), 'awaiting-transfer', '2023-04-20 837 transferred'],
    ['stands, when temporary protection ends: to the residence', byResidence, changed('2023-04-10', { temporaryProtectionPermit: false }), 'awaiting-transfer', '2023-04-20 564 transferred'],
    ['goes to the home, when that comes into the trial', byResidence, moved('2023-04-10', '837'), 'awaiting-transfer', '2023-04-20 564 transferred'],
    ['ends, when the home leaves the trial', person, moved('2023-04-10', '202'), 'not-in-group', '2023-04-10 not-in-group'],
    ['ends, when the residence leaves it', byResidence, { on: '2023-04-10', type: 'moved', residenceMunicipality: '202' }, 'not-in-group', '2023-04-10 not-in-group'],
    ['ends with change security', person, changed('2023-04-10', { ...dismissed, dismissalNoticeOn: '2023-04-10' }), 'change-security', '2023-04-10 change-security'],
    ['ends with the discretion of the TE office', person, left('2023-04-10'), 'left-untransferred', '2023-04-10 left-untransferred'],
  ])('%s', (_, facts, event, meanwhile, last) => {
    const told = recorded(facts, [started('2023-04-01'), event, transferred('2023-04-20')])
    expect(told.spans.find(({ to }) => to >= '2023-04-10')?.because).toBe(meanwhile)
    expect(spansOf(told).at(-1)).toBe(last)
    expect(dutiesOf(told)).toEqual(['2023-04-01 null'])
    expect(noticesOf(told)).toEqual(last.includes(' transferred') ? [toldToBoth('2023-04-20')] : [])
  })

  it('once ended it does not come back of itself: a new notification brings a new one', () => {
    const back = [started('2023-04-01'), moved('2023-04-10', '202'), moved('2023-05-10', '564')]
    expect(dutiesOf(recorded(person, back))).toEqual(['2023-04-01 null', '2023-05-10 null'])
    const told = recorded(person, [
      started('2023-04-01'),
      changed('2023-04-10', { ...dismissed, dismissalNoticeOn: '2023-04-10' }),
      changed('2023-05-10', { dismissalNoticeOn: null }),
    ])
    expect(spansOf(told)).toEqual([
      '2023-04-01 awaiting-transfer',
      '2023-04-10 change-security',
      '2023-05-10 outside-seven-days',
    ])
  })
})

describe('5 § 1 mom. a record without a duty', () => {
  it.each<readonly [string, History['person'], readonly HistoryEvent[], string]>([
    ['outside the group', outOfGroup, [started('2023-02-01')], 'not-in-group'],
    ['registered as a jobseeker who is not at risk', person, [started('2023-02-01', 'jobseeker')], 'registration'],
    ['without a job search', person, [started('2023-02-01'), ended('2023-02-10')], 'no-search'],
    ['under change security', { ...person, ...dismissed }, [started('2023-02-01')], 'change-security'],
    ['left untransferred for the search', person, [started('2023-02-01'), left('2023-02-01')], 'left-untransferred'],
  ])('has no effect: %s', (_, facts, events, because) => {
    const told = recorded(facts, [...events, transferred('2023-02-20')])
    expect(told.spans.at(-1)).toMatchObject({ because })
    expect(told.notices).toEqual([])
  })

  it('has none after a transfer to the TE office on request, which holds for the search (5 § 6 mom.)', () => {
    const request: HistoryEvent = {
      on: '2023-02-10',
      type: 'transfer-requested',
      to: 'te-office',
      need: 'safety',
      servicesEndangered: false,
    }
    const told = recorded(person, [
      started('2023-02-01'),
      transferred('2023-02-02'),
      request,
      transferred('2023-02-20'),
    ])
    expect(spansOf(told).at(-1)).toBe('2023-02-10 discretionary-transfer')
    expect(noticesOf(told)).toEqual([toldToBoth('2023-02-02'), '2023-02-10 te-office > client,home-municipality'])
  })

  it('has effect where the person belongs to the group and is registered, though outside the seven days', () => {
    for (const [facts, code, brings] of [
      [outOfGroup, '837', { immigrant: true }],
      [{ ...byResidence, temporaryProtectionPermit: false }, '564', { temporaryProtectionPermit: true }],
    ] as const) {
      const told = recorded(facts, [started('2023-03-01'), changed('2023-03-20', brings), transferred('2023-04-01')])
      expect(spansOf(told)).toEqual([
        '2023-03-01 not-in-group',
        '2023-03-20 outside-seven-days',
        `2023-04-01 ${code} transferred`,
      ])
      expect(told.duties).toEqual([])
      expect(noticesOf(told)).toEqual([toldToBoth('2023-04-01')])
    }
  })
})

describe('5 § 1 mom. recorded transfers, with an unknown fact', () => {
  it('before the transfer the TE office is responsible in every case, after it that turns on the fact', () => {
    const { meetsEarningsRelatedConditions: _, ...unsure } = person
    const told = recorded(unsure, [started('2022-03-01'), transferred('2022-03-15')])
    expect(
      told.spans.map(({ from, authority, because, missing }) => [from, authority?.kind ?? null, because, ...missing])
    ).toEqual([
      ['2022-03-01', 'te-office', 'unknown', 'meetsEarningsRelatedConditions'],
      ['2022-03-15', null, 'unknown', 'meetsEarningsRelatedConditions'],
    ])
    expect([told.duties, told.notices]).toEqual([[], []])
  })
})
