import { describe, expect, test } from 'vitest'
import { lifetimeCases, notHistories } from './cases/lifetime.ts'
import { sourceFilesIn } from '../harness/source-files.ts'
import { completed, nobodySpecial } from './candidates.ts'
import { decideComplete } from './eligibility.ts'
import { randomHistory } from './random-histories.ts'
import { groupOf, isRegistered, secondTimeline, type Facts, type HistoryEvent, type Span } from './lifetime.ts'

/**
 * Unemployed, over 30, Finnish-speaking, with the right to earnings-related allowance, at home in Tampere: in no group.
 */
const { jobSearchValid: _, registeredAs: __, ...unemployed } = nobodySpecial
const outOfGroup: Facts = { ...unemployed, birthDate: '1980-05-05' }
const inGroup: Facts = { ...outOfGroup, meetsEarningsRelatedConditions: false }
const aged57 = {
  ...inGroup,
  birthDate: '1966-01-01',
  dismissalOnEconomicOrProductionGrounds: true,
  yearsWithEmployerAtNotice: 6,
}
const protectedInOulu: Facts = {
  ...outOfGroup,
  homeMunicipality: null,
  residenceMunicipality: '564',
  motherTongue: 'uk',
  temporaryProtectionPermit: true,
}

const started = (
  on: string,
  registeredAs: 'unemployed-jobseeker' | 'jobseeker' | 'jobseeker-at-risk' = 'unemployed-jobseeker'
): HistoryEvent => ({ on, type: 'search-started', registeredAs })
const ended = (on: string): HistoryEvent => ({ on, type: 'search-ended' })
const changed = (on: string, facts: Facts): HistoryEvent => ({ on, type: 'facts-changed', facts })
const movedHome = (on: string, homeMunicipality: string | null): HistoryEvent => ({
  on,
  type: 'moved',
  homeMunicipality,
})
const request = (on: string, to: string, more: object = {}): HistoryEvent => ({
  on,
  type: 'transfer-requested',
  to,
  need: 'safety',
  servicesEndangered: false,
  ...more,
})

const lived = (
  person: Facts,
  until: string,
  events: readonly HistoryEvent[],
  transfers: 'assumed' | 'recorded' = 'assumed'
) => secondTimeline({ person, until, transfers, events })

/** A span on one line: `2021-03-01..2021-03-31 837 transferred`. */
function line({ from, to, authority, because, missing }: Span): string {
  const who =
    authority === null
      ? 'null'
      : authority.kind === 'municipality'
        ? authority.code
        : authority.kind === 'te-office'
          ? (authority.name?.replace(' TE-toimisto', '') ?? 'TE')
          : authority.kind
  return [`${from}..${to}`, who, because, ...missing].join(' ')
}
const lines = (...asked: Parameters<typeof lived>): string[] => lived(...asked).spans.map(line)

describe('the worked cases', () => {
  test.each(lifetimeCases.map((one) => [one.id, one.title, one] as const))(
    '%s: %s',
    (_id, _title, { history, on, expect: expected }) => {
      const { spans, notices, duties, refused } = secondTimeline(history)
      const span = spans.find(({ from, to }) => from <= on && on <= to)
      expect({
        authority: span?.authority,
        because: span?.because,
        notices: notices.filter((notice) => notice.on === on),
        duties: duties.filter((duty) => duty.arose === on),
        refused: refused.filter((one) => one.on === on),
      }).toEqual(expected)
    }
  )

  test('35 histories; seven cases of these kinds tell of no history', () => {
    expect(lifetimeCases.length).toBe(35)
    expect(notHistories.map(({ id }) => id)).toEqual(['N39a', 'N39b', 'N39c', 'N74', 'N77', 'N81', 'N82'])
    expect(new Set(lifetimeCases.map(({ id }) => id)).size).toBe(lifetimeCases.length)
  })
})

describe('24 § 1 mom. the stock', () => {
  test('who comes into the group by 2021-03-31 is transferred on that day; a day later is too late', () => {
    const joins = (on: string) =>
      lived(outOfGroup, '2021-04-03', [started('2021-01-04'), changed(on, { immigrant: true })])
    expect(joins('2021-03-31').spans.map(line)).toEqual([
      '2021-01-04..2021-02-28 null not-in-force',
      '2021-03-01..2021-03-30 Pirkanmaan not-in-group',
      '2021-03-31..2021-04-03 837 transferred',
    ])
    expect(joins('2021-03-31').duties).toEqual([
      { what: 'transfer', by: 'te-office', arose: '2021-03-31', due: '2021-03-31' },
    ])
    expect(joins('2021-04-01').spans.map(line)).toEqual([
      '2021-01-04..2021-02-28 null not-in-force',
      '2021-03-01..2021-03-31 Pirkanmaan not-in-group',
      '2021-04-01..2021-04-03 Pirkanmaan outside-seven-days',
    ])
    expect(joins('2021-04-01').duties).toEqual([])
  })

  test('a search begun on 2021-03-01 is no stock: seven days', () => {
    expect(
      lines(outOfGroup, '2021-03-10', [started('2021-03-01'), changed('2021-03-09', { immigrant: true })])
    ).toEqual([
      '2021-03-01..2021-03-08 Pirkanmaan not-in-group',
      '2021-03-09..2021-03-10 Pirkanmaan outside-seven-days',
    ])
  })
})

describe('5 § 2 mom. seven days', () => {
  test('day 7 after the start, not day 8; a new notification opens new days', () => {
    expect(
      lines(outOfGroup, '2021-09-20', [started('2021-09-01'), changed('2021-09-08', { motherTongue: 'ru' })])
    ).toEqual(['2021-09-01..2021-09-07 Pirkanmaan not-in-group', '2021-09-08..2021-09-20 837 transferred'])
    expect(
      lines(outOfGroup, '2021-09-20', [
        started('2021-09-01'),
        changed('2021-09-09', { motherTongue: 'ru' }),
        { on: '2021-09-15', type: 'change-notified' },
      ])
    ).toEqual([
      '2021-09-01..2021-09-08 Pirkanmaan not-in-group',
      '2021-09-09..2021-09-14 Pirkanmaan outside-seven-days',
      '2021-09-15..2021-09-20 837 transferred',
    ])
  })

  test('under 30 on day 0 suffices; the 30th birthday on day 0 does not', () => {
    expect(lines({ ...outOfGroup, birthDate: '1991-09-02' }, '2021-09-10', [started('2021-09-01')])).toEqual([
      '2021-09-01..2021-09-10 837 transferred',
    ])
    expect(lines({ ...outOfGroup, birthDate: '1991-09-01' }, '2021-09-10', [started('2021-09-01')])).toEqual([
      '2021-09-01..2021-09-10 Pirkanmaan not-in-group',
    ])
  })

  test('an arisen duty stands when the person leaves the group, until the recorded transfer', () => {
    expect(
      lines(
        inGroup,
        '2021-09-30',
        [
          started('2021-09-01'),
          changed('2021-09-03', { meetsEarningsRelatedConditions: true }),
          { on: '2021-09-20', type: 'transferred' },
        ],
        'recorded'
      )
    ).toEqual(['2021-09-01..2021-09-19 Pirkanmaan awaiting-transfer', '2021-09-20..2021-09-30 837 transferred'])
  })

  test('OP-32: a TE-office client who moves into the trial has seven days, and keeps none by moving where the home already was', () => {
    expect(
      lines({ ...inGroup, homeMunicipality: '202' }, '2021-11-30', [
        started('2021-09-01'),
        movedHome('2021-11-01', '564'),
      ])
    ).toEqual(['2021-09-01..2021-10-31 Varsinais-Suomen not-in-group', '2021-11-01..2021-11-30 564 transferred'])
    expect(
      lines(outOfGroup, '2021-11-30', [
        started('2021-09-01'),
        movedHome('2021-11-01', '837'),
        changed('2021-11-02', { immigrant: true }),
      ])
    ).toEqual([
      '2021-09-01..2021-11-01 Pirkanmaan not-in-group',
      '2021-11-02..2021-11-30 Pirkanmaan outside-seven-days',
    ])
  })
})

describe('recorded transfers', () => {
  const transferred = (on: string): HistoryEvent => ({ on, type: 'transferred' })

  test('a transfer of a person of the group after the seven days makes a client (4 §); of one outside it, none', () => {
    const events = [started('2021-09-01'), changed('2021-09-15', { immigrant: true }), transferred('2021-09-20')]
    expect(lines(outOfGroup, '2021-09-30', events, 'recorded')).toEqual([
      '2021-09-01..2021-09-14 Pirkanmaan not-in-group',
      '2021-09-15..2021-09-19 Pirkanmaan outside-seven-days',
      '2021-09-20..2021-09-30 837 transferred',
    ])
    expect(
      lived(outOfGroup, '2021-09-30', [started('2021-09-01'), transferred('2021-09-20')], 'recorded').notices
    ).toEqual([])
  })

  test('what was left untransferred stays so for the search', () => {
    expect(
      lines(
        inGroup,
        '2021-09-30',
        [
          started('2021-09-01'),
          { on: '2021-09-10', type: 'left-untransferred', reason: 'other' },
          transferred('2021-09-20'),
        ],
        'recorded'
      )
    ).toEqual([
      '2021-09-01..2021-09-09 Pirkanmaan awaiting-transfer',
      '2021-09-10..2021-09-30 Pirkanmaan left-untransferred',
    ])
  })

  test('the duty ends with a move out of the trial, and with a notice of dismissal that bars it', () => {
    expect(lines(inGroup, '2021-09-30', [started('2021-09-01'), movedHome('2021-09-10', '202')], 'recorded')).toEqual([
      '2021-09-01..2021-09-09 Pirkanmaan awaiting-transfer',
      '2021-09-10..2021-09-30 Varsinais-Suomen not-in-group',
    ])
    expect(
      lines(
        aged57,
        '2023-09-30',
        [started('2023-09-01'), changed('2023-09-10', { dismissalNoticeOn: '2023-09-10' }), transferred('2023-09-20')],
        'recorded'
      )
    ).toEqual([
      '2023-09-01..2023-09-09 Pirkanmaan awaiting-transfer',
      '2023-09-10..2023-09-30 Pirkanmaan change-security',
    ])
  })
})

describe('last momentti of 4 § the registrations of a search', () => {
  test('a later registration as unemployed in the same search counts, and the earlier better one is not lost', () => {
    expect(lines(inGroup, '2021-04-30', [started('2021-04-01', 'jobseeker'), started('2021-04-20')])).toEqual([
      '2021-04-01..2021-04-19 Pirkanmaan registration',
      '2021-04-20..2021-04-30 837 transferred',
    ])
    expect(
      lines(outOfGroup, '2021-04-30', [
        started('2021-04-01'),
        started('2021-04-20', 'jobseeker'),
        changed('2021-04-21', { immigrant: true }),
      ])
    ).toEqual(['2021-04-01..2021-04-20 Pirkanmaan not-in-group', '2021-04-21..2021-04-30 837 transferred'])
  })
})

describe('OP-32 a move of the residence', () => {
  const residence = (on: string, residenceMunicipality: string): HistoryEvent => ({
    on,
    type: 'moved',
    residenceMunicipality,
  })

  test('opens seven days for who has temporary protection, from 2023-03-01', () => {
    const protectedInKaarina: Facts = { ...protectedInOulu, residenceMunicipality: '202' }
    expect(lines(protectedInKaarina, '2023-06-30', [started('2023-04-03'), residence('2023-06-01', '564')])).toEqual([
      '2023-04-03..2023-05-31 Varsinais-Suomen not-in-group',
      '2023-06-01..2023-06-30 564 transferred',
    ])
    const joins = (temporaryProtectionPermit: boolean, moved: string, joined: string) =>
      lines({ ...outOfGroup, residenceMunicipality: '202', temporaryProtectionPermit }, joined, [
        started('2022-09-01'),
        residence(moved, '235'),
        changed(joined, { immigrant: true }),
      ]).at(-1)
    expect(joins(true, '2023-02-20', '2023-02-22')).toBe('2023-02-22..2023-02-22 Pirkanmaan outside-seven-days')
    expect(joins(true, '2023-03-20', '2023-03-22')).toBe('2023-03-22..2023-03-22 837 transferred')
    expect(joins(false, '2023-03-20', '2023-03-22')).toBe('2023-03-22..2023-03-22 Pirkanmaan outside-seven-days')
  })
})

describe('OP-31 a new wording brings a registered jobseeker in', () => {
  test('registered as a jobseeker in subsidised work: 2021-06-01', () => {
    const inWork: Facts = { ...inGroup, inEmployment: true, regularWeeklyHours: 30, wageSubsidisedWork: 'pay-subsidy' }
    expect(lines(inWork, '2021-06-30', [started('2021-03-15', 'jobseeker')])).toEqual([
      '2021-03-15..2021-05-31 Pirkanmaan registration',
      '2021-06-01..2021-06-30 837 transferred',
    ])
  })

  test('temporary protection: 2023-03-01, at the place of residence', () => {
    expect(lines(protectedInOulu, '2023-03-10', [started('2022-08-01')])).toEqual([
      '2022-08-01..2023-02-28 Pohjois-Pohjanmaan not-in-group',
      '2023-03-01..2023-03-10 564 transferred',
    ])
  })

  test('at risk: from 2022-05-02; who comes in by the calendar on a day of a new text is not brought in by it', () => {
    const atRisk = (unemploymentExpectedOn: string): Facts => ({
      ...inGroup,
      inEmployment: true,
      regularWeeklyHours: 30,
      unemploymentExpectedOn,
    })
    expect(lines(atRisk('2022-05-16'), '2022-05-05', [started('2022-03-01', 'jobseeker')])).toEqual([
      '2022-03-01..2022-05-01 Pirkanmaan not-in-group',
      '2022-05-02..2022-05-05 837 transferred',
    ])
    expect(lines(atRisk('2023-03-15'), '2023-03-05', [started('2022-08-01', 'jobseeker')])).toEqual([
      '2022-08-01..2023-02-28 Pirkanmaan not-in-group',
      '2023-03-01..2023-03-05 Pirkanmaan outside-seven-days',
    ])
  })

  test('the age is that of the day: 30 on 2023-03-01 would have stayed out under the old text', () => {
    const facts: Facts = {
      ...protectedInOulu,
      homeMunicipality: '837',
      birthDate: '1993-03-01',
      motherTongue: 'fi',
      inEmployment: true,
      regularWeeklyHours: 30,
    }
    expect(lines(facts, '2023-03-05', [started('2022-08-01'), changed('2023-02-28', { inEmployment: false })])).toEqual(
      [
        '2022-08-01..2023-02-27 Pirkanmaan not-in-group',
        '2023-02-28..2023-02-28 Pirkanmaan outside-seven-days',
        '2023-03-01..2023-03-05 564 transferred',
      ]
    )
  })
})

describe('5 § 1 mom. moves', () => {
  test('out of the trial and back: the TE office, then the group again; without it the TE office stays', () => {
    const out = [started('2021-09-01'), movedHome('2021-10-01', '202')]
    expect(lines(inGroup, '2021-12-31', [...out, movedHome('2021-12-01', '091')])).toEqual([
      '2021-09-01..2021-09-30 837 transferred',
      '2021-10-01..2021-11-30 Varsinais-Suomen moved',
      '2021-12-01..2021-12-31 091 transferred',
    ])
    expect(
      lines(inGroup, '2021-12-31', [
        ...out,
        changed('2021-11-01', { meetsEarningsRelatedConditions: true }),
        movedHome('2021-12-01', '091'),
      ])
    ).toEqual([
      '2021-09-01..2021-09-30 837 transferred',
      '2021-10-01..2021-11-30 Varsinais-Suomen moved',
      '2021-12-01..2021-12-31 Uudenmaan not-in-group',
    ])
  })

  test('to Åland and to no home municipality', () => {
    expect(lines(inGroup, '2021-10-02', [started('2021-09-01'), movedHome('2021-10-01', '478')])).toContain(
      '2021-10-01..2021-10-02 null moved'
    )
    expect(lines(inGroup, '2021-10-02', [started('2021-09-01'), movedHome('2021-10-01', null)])).toContain(
      '2021-10-01..2021-10-02 Pirkanmaan moved'
    )
  })

  test('temporary protection alone follows the residence, not the home', () => {
    expect(
      lines(protectedInOulu, '2023-06-30', [
        started('2023-04-03'),
        movedHome('2023-05-01', '091'),
        { on: '2023-06-01', type: 'moved', residenceMunicipality: '678' },
      ])
    ).toEqual(['2023-04-03..2023-05-31 564 transferred', '2023-06-01..2023-06-30 678 moved'])
  })

  test('a search that ends and begins again on the day of a move: transferred on move, then resumed there', () => {
    const answer = lived(inGroup, '2021-10-02', [
      started('2021-09-01'),
      started('2021-10-01'),
      ended('2021-10-01'),
      movedHome('2021-10-01', '564'),
    ])
    expect(answer.spans.map(line)).toEqual([
      '2021-09-01..2021-09-30 837 transferred',
      '2021-10-01..2021-10-02 564 resumed',
    ])
    expect(answer.duties.map(({ what }) => what)).toEqual(['transfer', 'transfer-on-move'])
  })
})

describe('5 § 4-6 mom. requests from 2021-06-01', () => {
  test('every condition that fails is named; on 2021-06-01 none is left', () => {
    const asked = (on: string, to: string, more: object) =>
      lived(inGroup, '2021-07-31', [started('2021-04-01'), request(on, to, more)]).refused.map(({ because }) => because)
    expect(
      asked('2021-05-31', '202', {
        need: null,
        servicesEndangered: true,
        receivingMunicipalityConsents: false,
        granted: false,
      })
    ).toEqual([['not-yet-in-force', 'no-need', 'services-endangered', 'no-consent', 'not-in-trial', 'not-granted']])
    expect(asked('2021-06-01', '564', { receivingMunicipalityConsents: true })).toEqual([])
    expect(
      lived(outOfGroup, '2021-07-31', [started('2021-06-01'), request('2021-06-02', 'te-office')]).refused
    ).toEqual([{ on: '2021-06-02', request: 'te-office', because: ['not-a-client'] }])
  })

  test('to the TE office holds for the search, over a notified change and a move; the next search is an ordinary one', () => {
    expect(
      lines(inGroup, '2022-02-28', [
        started('2021-09-01'),
        request('2021-10-01', 'te-office'),
        { on: '2021-10-15', type: 'change-notified' },
        movedHome('2021-11-01', '564'),
        ended('2021-12-01'),
        started('2022-02-01'),
      ])
    ).toEqual([
      '2021-09-01..2021-09-30 837 transferred',
      '2021-10-01..2021-10-31 Pirkanmaan discretionary-transfer',
      '2021-11-01..2021-11-30 Pohjois-Pohjanmaan discretionary-transfer',
      '2021-12-01..2022-01-31 none no-search',
      '2022-02-01..2022-02-28 564 transferred',
    ])
  })

  test('to another municipality holds until a move or a new search', () => {
    const toOulu = [started('2021-09-01'), request('2021-10-01', '564', { receivingMunicipalityConsents: true })]
    expect(lines(inGroup, '2021-12-31', [...toOulu, movedHome('2021-11-01', '536')])).toEqual([
      '2021-09-01..2021-09-30 837 transferred',
      '2021-10-01..2021-10-31 564 discretionary-transfer',
      '2021-11-01..2021-12-31 536 moved',
    ])
    expect(lived(inGroup, '2021-12-31', [...toOulu, movedHome('2021-11-01', '536')]).duties[1]).toEqual({
      what: 'transfer-on-move',
      by: '564',
      arose: '2021-11-01',
      due: null,
    })
    expect(lines(inGroup, '2021-12-31', [...toOulu, ended('2021-11-01'), started('2021-12-01')])).toContain(
      '2021-12-01..2021-12-31 837 resumed'
    )
  })
})

describe('5 § requests to the municipality that serves already', () => {
  test('a request to it does nothing; a move to it needs no transfer', () => {
    const own = lived(inGroup, '2021-12-31', [
      started('2021-09-01'),
      request('2021-10-01', '837', { receivingMunicipalityConsents: true }),
    ])
    expect(own.spans.map(line)).toEqual(['2021-09-01..2021-12-31 837 transferred'])
    expect(own.notices).toHaveLength(1)
    const moved = lived(inGroup, '2021-12-31', [
      started('2021-09-01'),
      request('2021-10-01', '564', { receivingMunicipalityConsents: true }),
      movedHome('2021-11-01', '564'),
    ])
    expect(moved.spans.map(line).at(-1)).toBe('2021-11-01..2021-12-31 564 moved')
    expect(moved.duties).toHaveLength(1)
  })
})

describe('5 § 3-4 mom. change security', () => {
  test('given notice on 2022-12-31: no bar; on 2023-01-01: transferred back that day', () => {
    const given = (dismissalNoticeOn: string) =>
      lines(aged57, '2023-01-31', [started('2022-11-01'), changed(dismissalNoticeOn, { dismissalNoticeOn })])
    expect(given('2022-12-31')).toEqual(['2022-11-01..2023-01-31 837 transferred'])
    expect(given('2023-01-01')).toEqual([
      '2022-11-01..2022-12-31 837 transferred',
      '2023-01-01..2023-01-31 Pirkanmaan change-security',
    ])
  })

  test('the search of the notice and the first after it are barred, the second after it is not (OP-12)', () => {
    expect(
      lines({ ...aged57, dismissalNoticeOn: '2023-05-01' }, '2023-12-31', [
        started('2023-04-03'),
        ended('2023-06-01'),
        started('2023-07-03'),
        ended('2023-08-01'),
        started('2023-09-01'),
      ])
    ).toEqual([
      '2023-04-03..2023-04-30 837 transferred',
      '2023-05-01..2023-05-31 Pirkanmaan change-security',
      '2023-06-01..2023-07-02 none no-search',
      '2023-07-03..2023-07-31 Pirkanmaan change-security',
      '2023-08-01..2023-08-31 none no-search',
      '2023-09-01..2023-12-31 837 transferred',
    ])
  })

  test('the search begun on the day of notice and the one after it', () => {
    expect(
      lines({ ...aged57, dismissalNoticeOn: '2023-05-02' }, '2023-09-30', [
        started('2023-05-02'),
        ended('2023-06-01'),
        started('2023-07-03'),
        ended('2023-08-01'),
        started('2023-09-01'),
      ])
    ).toEqual([
      '2023-05-02..2023-05-31 Pirkanmaan change-security',
      '2023-06-01..2023-07-02 none no-search',
      '2023-07-03..2023-07-31 Pirkanmaan change-security',
      '2023-08-01..2023-08-31 none no-search',
      '2023-09-01..2023-09-30 837 transferred',
    ])
  })

  test('when the bar ends in the search, a notified change brings the transfer', () => {
    const back = [
      started('2023-04-03'),
      changed('2023-05-02', { dismissalNoticeOn: '2023-05-02' }),
      changed('2023-06-01', { dismissalNoticeOn: null }),
    ]
    expect(lines(aged57, '2023-07-31', [...back, { on: '2023-07-03', type: 'change-notified' }])).toEqual([
      '2023-04-03..2023-05-01 837 transferred',
      '2023-05-02..2023-05-31 Pirkanmaan change-security',
      '2023-06-01..2023-07-02 Pirkanmaan outside-seven-days',
      '2023-07-03..2023-07-31 837 transferred',
    ])
  })

  test('no dismissal behind the later search ends the bar', () => {
    expect(
      lines({ ...aged57, dismissalNoticeOn: '2023-05-01' }, '2023-07-31', [
        ended('2023-05-01'),
        { ...started('2023-07-03'), facts: { dismissalNoticeOn: null } } as HistoryEvent,
      ]).at(-1), // the spread forgets which event it was
    ).toBe('2023-07-03..2023-07-31 837 transferred')
  })
})

describe('6 § restart and 22 § suspension', () => {
  test('left untransferred holds for the search; the next one is transferred, not resumed', () => {
    expect(
      lines(inGroup, '2021-12-31', [
        started('2021-09-01'),
        { on: '2021-09-01', type: 'left-untransferred', reason: 'other' },
        { on: '2021-10-01', type: 'change-notified' },
        ended('2021-11-01'),
        started('2021-11-01'),
      ])
    ).toEqual(['2021-09-01..2021-10-31 Pirkanmaan left-untransferred', '2021-11-01..2021-12-31 837 transferred'])
  })

  test('a suspension moves who answers for its days and touches nothing else', () => {
    const order: HistoryEvent = {
      on: '2021-10-01',
      type: 'supervision-order',
      municipality: '837',
      suspends: 'all',
      until: '2021-10-31',
    }
    expect(lines(inGroup, '2021-12-31', [started('2021-09-01'), order])).toEqual([
      '2021-09-01..2021-09-30 837 transferred',
      '2021-10-01..2021-10-31 Pirkanmaan suspended',
      '2021-11-01..2021-12-31 837 transferred',
    ])
    expect(lines(inGroup, '2021-12-31', [started('2021-09-01'), { ...order, suspends: ['pay-subsidy'] }])).toEqual([
      '2021-09-01..2021-12-31 837 transferred',
    ])
    expect(lines(outOfGroup, '2021-12-31', [started('2021-09-01'), order])).toEqual([
      '2021-09-01..2021-12-31 Pirkanmaan not-in-group',
    ])
    expect(
      lived(inGroup, '2021-12-31', [started('2021-09-01'), order, movedHome('2021-10-15', '564')]).duties[1]?.by
    ).toBe('te-office')
  })
})

describe('unknown', () => {
  test('the language turns the authority; without a search and after the end it does not', () => {
    const { motherTongue: _, ...person } = outOfGroup
    expect(lines(person, '2025-01-02', [changed('2024-11-01', {}), started('2024-12-01')])).toEqual([
      '2024-11-01..2024-11-30 none no-search',
      '2024-12-01..2024-12-31 null unknown motherTongue',
      '2025-01-01..2025-01-02 employment-authority act-ended',
    ])
  })

  test('the reason alone can be unknown: the authority is still told', () => {
    const { meetsEarningsRelatedConditions: _, ...person } = inGroup
    expect(lines(person, '2021-04-10', [started('2021-04-01', 'jobseeker')])).toEqual([
      '2021-04-01..2021-04-10 Pirkanmaan unknown meetsEarningsRelatedConditions',
    ])
  })

  test('a fact told later ends the unknown only from there on, and for a client it no longer matters', () => {
    const { immigrant: _, ...person } = outOfGroup
    expect(lines(person, '2021-04-20', [started('2021-04-01'), changed('2021-04-05', { immigrant: false })])).toEqual([
      '2021-04-01..2021-04-20 null unknown immigrant',
    ])
    expect(lines(person, '2021-04-20', [started('2021-04-01'), changed('2021-04-05', { immigrant: true })])).toEqual([
      '2021-04-01..2021-04-04 null unknown immigrant',
      '2021-04-05..2021-04-20 837 transferred',
    ])
  })

  test('consent not told', () => {
    const { spans, refused } = lived(inGroup, '2021-07-31', [started('2021-06-01'), request('2021-07-01', '564')])
    expect(spans.map(line)).toEqual([
      '2021-06-01..2021-06-30 837 transferred',
      '2021-07-01..2021-07-31 null unknown receivingMunicipalityConsents',
    ])
    expect(refused).toEqual([])
  })

  test('before the transfer is recorded the TE office answers, whatever is unknown', () => {
    const { immigrant: _, ...person } = outOfGroup
    expect(lines(person, '2021-04-20', [started('2021-04-01')], 'recorded')).toEqual([
      '2021-04-01..2021-04-20 Pirkanmaan unknown immigrant',
    ])
  })
})

describe('random histories', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed)
  const histories = seeds.map(randomHistory)

  test('are the same for the same seed, in order, within their days, and of all event types and reasons', () => {
    expect(randomHistory(7)).toEqual(randomHistory(7))
    for (const { events, until } of histories) {
      const days = events.map(({ on }) => on)
      expect(days).toEqual([...days].sort())
      expect(days.length > 0 && days.every((day) => day <= until)).toBe(true)
    }
    expect(new Set(histories.flatMap(({ events }) => events.map(({ type }) => type))).size).toBe(9)
    expect(
      new Set(histories.flatMap((history) => secondTimeline(history).spans.map(({ because }) => because))).size
    ).toBe(15)
  })

  test('4 § with day and text apart is 4 § of the first second formulation, on the day itself', () => {
    for (const { person, events } of histories) {
      for (const registeredAs of ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'] as const) {
        const on = events[0]?.on ?? ''
        const complete = completed({ ...person, jobSearchValid: true, registeredAs })
        const { outcome, barredBy } = decideComplete(complete, on)
        if (outcome === 'not-in-force') continue
        const belongs = groupOf(complete, on, on) !== null && isRegistered([registeredAs], complete, on, on)
        expect(belongs).toBe(outcome === 'transfer' || (barredBy.length === 1 && barredBy[0] === 'change-security'))
      }
    }
  })
})

test('the second formulation of a life as a client imports nothing of the library', () => {
  const ofLifetime = ['test/oracle/lifetime.ts', 'test/oracle/random-histories.ts']
  const files = sourceFilesIn('test/oracle').filter(({ path }) => ofLifetime.includes(path))
  expect(files).toHaveLength(2)
  expect(files.flatMap(({ imports }) => imports).filter((name) => name.startsWith('src/'))).toEqual([])
})
