import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import { changed, dismissed, inGroup as person, outOfGroup, started } from '../../harness/histories.ts'

const without = (facts: History['person'], ...names: readonly string[]): History['person'] =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))
const lived = (
  facts: History['person'],
  until: Day,
  events: readonly HistoryEvent[],
  transfers: History['transfers'] = 'assumed'
) => timeline({ person: facts, until, transfers, events })
const reasons = (...asked: Parameters<typeof lived>) =>
  lived(...asked).spans.map(({ from, because }) => `${from} ${because}`)
const open = (...asked: Parameters<typeof lived>) =>
  lived(...asked).spans.map(({ from, authority, because, missing }) => [
    from,
    authority?.kind ?? null,
    because,
    ...missing,
  ])

describe('OP-32 a move of the residence opens seven days for who has temporary protection', () => {
  const movedOn = (on: Day) =>
    reasons({ ...outOfGroup, residenceMunicipality: '202', temporaryProtectionPermit: true }, '2023-03-05', [
      started('2023-02-01'),
      { on, type: 'moved', residenceMunicipality: '235' },
      changed('2023-03-02', { immigrant: true }),
    ])
  it('from 2023-03-01', () => {
    expect(movedOn('2023-02-28')).toEqual(['2023-02-01 not-in-group', '2023-03-02 outside-seven-days'])
    expect(movedOn('2023-03-01')).toEqual(['2023-02-01 not-in-group', '2023-03-02 transferred'])
  })
})

describe('5 § 2 mom. the seven days', () => {
  it('end on day 7, also where that is in the next month', () => {
    const joinedOn = (on: Day) =>
      reasons(outOfGroup, on, [started('2022-02-22'), changed(on, { immigrant: true })]).at(-1)
    expect(joinedOn('2022-03-01')).toBe('2022-03-01 transferred')
    expect(joinedOn('2022-03-02')).toBe('2022-03-02 outside-seven-days')
  })
})

describe('OP-31 a new wording brings in whom the one before left out', () => {
  const protectedBy = (on: Day) => ({
    ...outOfGroup,
    homeMunicipality: null,
    residenceMunicipality: '564',
    events: [started('2023-01-10'), changed(on, { temporaryProtectionPermit: true })],
  })
  const lastOf = ({ events, ...facts }: ReturnType<typeof protectedBy>, until: Day) =>
    reasons(facts, until, events).at(-1)

  it('on its first day and on no other, and nobody whom both have', () => {
    expect(lastOf(protectedBy('2023-02-20'), '2023-03-31')).toBe('2023-03-01 transferred')
    expect(lastOf(protectedBy('2023-03-01'), '2023-03-31')).toBe('2023-03-01 transferred')
    expect(lastOf(protectedBy('2023-03-02'), '2023-03-31')).toBe('2023-03-02 outside-seven-days')
    expect(
      reasons(outOfGroup, '2023-03-31', [started('2023-01-10'), changed('2023-02-20', { immigrant: true })]).at(-1)
    ).toBe('2023-02-20 outside-seven-days')
  })

  it('a search begun on that day opens the seven days for everybody', () => {
    expect(reasons(person, '2023-03-31', [started('2023-03-01')])).toEqual(['2023-03-01 transferred'])
  })
})

describe('5 § 1 mom. a move home to where the client was transferred on request', () => {
  it('is no transfer: nobody has a duty, nobody is told', () => {
    const request: HistoryEvent = {
      on: '2022-06-01',
      type: 'transfer-requested',
      to: '564',
      need: 'safety',
      servicesEndangered: false,
      receivingMunicipalityConsents: true,
    }
    const { spans, notices, duties } = lived(person, '2022-08-01', [
      started('2022-05-01'),
      request,
      { on: '2022-07-01', type: 'moved', homeMunicipality: '564' },
    ])
    expect(spans.map(({ from, because }) => `${from} ${because}`)).toEqual([
      '2022-05-01 transferred',
      '2022-06-01 discretionary-transfer',
      '2022-07-01 moved',
    ])
    expect(spans.at(-1)?.authority).toEqual({ kind: 'municipality', code: '564', area: 'oulu' })
    expect([duties.map(({ what }) => what), notices.map(({ on }) => on)]).toEqual([
      ['transfer'],
      ['2022-05-01', '2022-06-01'],
    ])
  })
})

describe('5 § 1 mom. the duty that has arisen', () => {
  const both = { ...person, residenceMunicipality: '564', temporaryProtectionPermit: true }

  it('turns to the residence of who leaves the trial with the home and has temporary protection: one duty, not two', () => {
    const { spans, duties } = lived(
      both,
      '2023-06-01',
      [
        started('2023-04-01'),
        { on: '2023-05-01', type: 'moved', homeMunicipality: '202' },
        { on: '2023-05-20', type: 'transferred' },
      ],
      'recorded'
    )
    expect(
      spans.map(({ from, authority, because }) => [
        from,
        authority?.kind === 'municipality' ? authority.code : '',
        because,
      ])
    ).toEqual([
      ['2023-04-01', '', 'awaiting-transfer'],
      ['2023-05-01', '', 'awaiting-transfer'],
      ['2023-05-20', '564', 'transferred'],
    ])
    expect(duties.length).toBe(1)
  })

  it('ends the reason moved: who moved out, came in by temporary protection and was sent back is no longer at the TE office for the move', () => {
    const facts = { ...both, birthDate: '1960-01-01', residenceMunicipality: '202' }
    const events: readonly HistoryEvent[] = [
      started('2023-04-01'),
      { on: '2023-05-01', type: 'moved', homeMunicipality: '202', residenceMunicipality: '564' },
      changed('2023-06-01', { ...dismissed, dismissalNoticeOn: '2023-06-01' }),
      changed('2023-07-01', { dismissalNoticeOn: null }),
    ]
    expect(reasons(facts, '2023-07-05', events)).toEqual(
      ['2023-04-01 transferred', '2023-06-01 change-security', '2023-07-01 outside-seven-days'].flatMap((one, place) =>
        place === 1 ? ['2023-05-01 transferred', one] : [one]
      )
    )
  })
})

describe('5 § 3 mom. change security, from one search to the next', () => {
  it('bars the search begun on the day of notice and the first one after it, not the second', () => {
    const end = (on: Day): HistoryEvent => ({ on, type: 'search-ended' })
    const facts = { ...person, ...dismissed }
    expect(
      reasons(facts, '2023-03-01', [
        started('2023-01-10'),
        end('2023-02-01'),
        started('2023-02-10'),
        end('2023-02-15'),
        started('2023-02-20'),
      ])
    ).toEqual([
      '2023-01-10 change-security',
      '2023-02-01 no-search',
      '2023-02-10 change-security',
      '2023-02-15 no-search',
      '2023-02-20 transferred',
    ])
  })
})

describe('4 § 2 mom. (1381/2021) who registered as a jobseeker before the trial', () => {
  it('meets the registration condition when at risk, and only then', () => {
    const notified = (unemploymentExpectedOn: Day) =>
      reasons(outOfGroup, '2022-05-02', [
        started('2021-02-15', 'jobseeker'),
        { on: '2022-05-02', type: 'change-notified', facts: { meetsEarningsRelatedConditions: false, startUpGrant: true, unemploymentExpectedOn } },
      ])
    expect(notified('2022-05-16').at(-1)).toBe('2022-05-02 transferred')
    expect(notified('2022-05-17').at(-1)).toBe('2022-05-02 registration')
  })
})

describe('6 § 2 mom. a restart under change security', () => {
  const restarted = (homeMunicipality: string) =>
    lived({ ...person, ...dismissed, dismissalNoticeOn: null }, '2023-02-01', [
      started('2022-11-01'),
      { on: '2023-01-05', type: 'search-ended' },
      { on: '2023-01-20', type: 'moved', homeMunicipality },
      changed('2023-01-25', dismissed),
      started('2023-02-01'),
    ])

  it('does not resume; it goes before the new home as long as that is in the trial, else the person belongs to no group', () => {
    expect(restarted('564').spans.at(-1)).toMatchObject({
      authority: { kind: 'te-office' },
      because: 'change-security',
    })
    expect(restarted('202').spans.at(-1)).toMatchObject({ authority: { kind: 'te-office' }, because: 'not-in-group' })
    expect(restarted('564').duties.map(({ what }) => what)).toEqual(['transfer'])
  })
})

describe('4 § 1 mom. 2 kohta the 30th birthday', () => {
  it('follows the birth date that is told last', () => {
    const young = { ...outOfGroup, birthDate: '1993-05-10' }
    const events = [started('2023-04-01', 'jobseeker'), changed('2023-04-10', { birthDate: '1993-05-20' })] as const
    expect(reasons(young, '2023-06-01', events)).toEqual(['2023-04-01 registration', '2023-05-20 not-in-group'])
  })
})

describe('4 § 1 mom. (1381/2021) the danger of becoming unemployed within two weeks', () => {
  const employed = {
    ...person,
    inEmployment: true,
    fullyLaidOff: false,
    regularWeeklyHours: 40,
    guaranteedMinimumWeeklyHours: null,
    benefitRightDespiteStudies: false,
    unemploymentExpectedOn: '2022-08-01',
  }

  it('begins 14 days before the day that is told last, and ends after it', () => {
    expect(reasons(employed, '2022-12-31', [started('2022-06-01', 'jobseeker')])).toEqual([
      '2022-06-01 not-in-group',
      '2022-07-18 outside-seven-days',
      '2022-08-02 not-in-group',
    ])
    expect(
      reasons(employed, '2022-12-31', [
        started('2022-06-01', 'jobseeker'),
        changed('2022-06-05', { unemploymentExpectedOn: '2022-09-01' }),
      ])
    ).toEqual(['2022-06-01 not-in-group', '2022-08-18 outside-seven-days', '2022-09-02 not-in-group'])
  })

  it('needs no birth date of who lives outside the trial', () => {
    expect(
      open(without({ ...employed, homeMunicipality: '202' }, 'birthDate'), '2022-12-31', [
        started('2022-06-01', 'jobseeker'),
      ])
    ).toEqual([['2022-06-01', 'te-office', 'not-in-group']])
  })
})

describe('4 § 2 mom. (149/2023) a client by temporary protection whose age nobody knows', () => {
  it('may be sent back on a notice of dismissal: who was 55 on that day is, who was not stays', () => {
    const { birthDate: _, ...ageless } = { ...outOfGroup, homeMunicipality: null, temporaryProtectionPermit: true }
    expect(
      open(ageless, '2023-06-01', [
        started('2023-04-01'),
        changed('2023-06-01', { ...dismissed, dismissalNoticeOn: '2023-06-01' }),
      ])
    ).toEqual([
      ['2023-04-01', 'municipality', 'transferred'],
      ['2023-06-01', null, 'unknown', 'birthDate'],
    ])
  })
})

describe('what is unknown', () => {
  it('the years with the employer, and the days of business: on both sides of the Act\'s line', () => {
    expect(
      open(without({ ...person, ...dismissed }, 'yearsWithEmployerAtNotice'), '2023-02-01', [started('2023-02-01')])
    ).toEqual([['2023-02-01', null, 'unknown', 'yearsWithEmployerAtNotice']])
    expect(open(without(person, 'fullTimeBusinessDays'), '2023-02-01', [started('2023-02-01')])).toEqual([
      ['2023-02-01', null, 'unknown', 'fullTimeBusinessDays'],
    ])
  })

  it('the dismissal of a client: from 2023-01-01 it can send back, and each of its conditions can matter', () => {
    const client = (facts: History['person']) => open(facts, '2023-02-01', [started('2022-12-01')])
    const all = { ...person, ...dismissed, dismissalNoticeOn: '2022-12-31' }
    const later = { ...all, dismissalNoticeOn: '2023-01-01' }
    const until = ['2022-12-01', 'municipality', 'transferred']
    for (const name of ['birthDate', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice']) {
      expect(client(without(all, name))).toEqual([until])
      expect(client(without(later, name))).toEqual([until, ['2023-01-01', null, 'unknown', name]])
    }
    expect(client(without(all, 'dismissalNoticeOn'))).toEqual([
      until,
      ['2023-01-01', null, 'unknown', 'dismissalNoticeOn'],
    ])
    expect(client(without({ ...all, birthDate: '1968-01-02' }, 'dismissalNoticeOn'))).toEqual([
      until,
      ['2023-01-02', null, 'unknown', 'dismissalNoticeOn'],
    ])
  })

  it('the birth date, of who is in the group at any age: 55 on the day of notice or not', () => {
    const byResidence = { ...outOfGroup, ...dismissed, homeMunicipality: null, temporaryProtectionPermit: true }
    expect(open(without(byResidence, 'birthDate'), '2023-04-01', [started('2023-04-01')])).toEqual([
      ['2023-04-01', null, 'unknown', 'birthDate'],
    ])
  })

  it('the birth date, on the last day of the Act: somebody is under 30', () => {
    expect(open(without(outOfGroup, 'birthDate'), '2024-12-31', [started('2024-12-31')])).toEqual([
      ['2024-12-31', null, 'unknown', 'birthDate'],
    ])
  })

  it('subsidised work: one kind counts only from 2023-07-01, and brings in on that day', () => {
    const facts = without({ ...outOfGroup, fullTimeBusinessDays: 15 }, 'wageSubsidisedWork')
    expect(open(facts, '2023-07-01', [started('2023-05-01'), changed('2023-06-01', { immigrant: true })])).toEqual([
      ['2023-05-01', 'te-office', 'not-in-group'],
      ['2023-06-01', 'te-office', 'unknown', 'wageSubsidisedWork'],
      ['2023-07-01', null, 'unknown', 'wageSubsidisedWork'],
    ])
  })

  it('the day of expected unemployment, on every day from 2022-05-02: on each somebody is at risk', () => {
    const facts = without({ ...outOfGroup, fullTimeBusinessDays: 15 }, 'unemploymentExpectedOn')
    expect(open(facts, '2024-12-31', [started('2022-01-10'), changed('2022-06-10', { immigrant: true })])).toEqual([
      ['2022-01-10', 'te-office', 'not-in-group'],
      ['2022-06-10', 'te-office', 'unknown', 'unemploymentExpectedOn'],
    ])
  })

  it('and then a consent: another span, since more is missing', () => {
    const request: HistoryEvent = {
      on: '2023-02-10',
      type: 'transfer-requested',
      to: '564',
      need: 'safety',
      servicesEndangered: false,
    }
    expect(
      open(without(person, 'meetsEarningsRelatedConditions'), '2023-02-11', [started('2023-02-01'), request])
    ).toEqual([
      ['2023-02-01', null, 'unknown', 'meetsEarningsRelatedConditions'],
      ['2023-02-10', null, 'unknown', 'meetsEarningsRelatedConditions', 'receivingMunicipalityConsents'],
    ])
  })
})
