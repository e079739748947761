import { describe, expect, it } from 'vitest'
import { isInAland, isInTrial, teOfficeIdOf } from '../../../src/areas/places.ts'
import { refusalOf } from '../../../src/facts/check.ts'
import { facts } from '../../../src/facts/facts.ts'
import type { Person } from '../../../src/facts/person.ts'
import { candidatesFor, mentionsIn } from '../../../src/rules/lifetime/branches/candidates.ts'
import type { History } from '../../../src/rules/lifetime/history.ts'
import { daysOfRules } from '../../../src/rules/lifetime/periods.ts'
import { dayAfter } from '../../oracle/candidates.ts'

const candidates = (name: keyof Person, history: History, known: Person = {}): readonly unknown[] =>
  candidatesFor(name, mentionsIn(history), known)
const sorted = (...asked: Parameters<typeof candidates>): readonly unknown[] => candidates(...asked).toSorted()
/** A search of some days, of a person of whom nothing is told. */
const search = (from: string, until: string): History => ({
  person: {},
  until,
  events: [{ on: from, type: 'search-started', registeredAs: 'unemployed-jobseeker' }],
})

describe('the values that stand for an unknown fact', () => {
  it.each<[keyof Person, readonly unknown[], string]>([
    ['immigrant', [true, false], '2 § 4 kohta'],
    ['motherTongue', ['fi', 'ru'], '2 § 3 kohta: a language of the country, and a foreign one'],
    ['regularWeeklyHours', [0, 4], '2 § 1 kohta: under four hours, and four'],
    ['guaranteedMinimumWeeklyHours', [0, 4], '2 § 1 kohta: the same'],
    ['fullTimeBusinessDays', [0, 15], '2 § 1 kohta: not more than two weeks, and more'],
    ['wageSubsidisedWork', ['pay-subsidy', '55-plus', null], '2 § 6 kohta: what always counted, what counts from 2023-07-01, and none'],
    ['inService', ['tryout', null], '2 § 5 kohta: a service of the list, and none'],
    ['yearsWithEmployerAtNotice', [0, 5], '5 § 3 mom.: under five years, and five'],
  ])('%s: %j (%s)', (name, values) => expect(candidates(name, search('2022-06-01', '2022-06-10'))).toEqual(values))

  it('are at least two for every fact that events leave open, different, and such as the fact can have', () => {
    for (const fact of facts.filter(({ name }) => !['id', 'registeredAs'].includes(name))) {
      const values = candidates(fact.name, search('2022-06-01', '2023-06-10'))
      expect(values.length, fact.name).toBeGreaterThan(1)
      expect(new Set(values).size, fact.name).toBe(values.length)
      expect(values.filter((value) => refusalOf(fact, value)), fact.name).toEqual([])
    }
  })
})

describe('4 § and 5 § the days on which the rules of the transfer change', () => {
  it('registration, unemployment and risk, change security, temporary protection, wage-subsidised work', () => {
    expect(daysOfRules()).toEqual(['2021-03-01', '2021-06-01', '2022-05-02', '2023-01-01', '2023-03-01', '2023-07-01'])
  })
})

describe('3 § an unknown municipality', () => {
  it('none, one in Åland, two elsewhere outside the trial and two in it, all of other TE offices', () => {
    for (const name of ['homeMunicipality', 'residenceMunicipality'] as const) {
      const codes = candidates(name, search('2022-06-01', '2022-06-10')).map((code) =>
        typeof code === 'string' ? code : ''
      )
      expect(
        codes.map((code) => (code === '' ? 'none' : isInAland(code) ? 'Åland' : isInTrial(code) ? 'trial' : 'outside'))
      ).toEqual(['none', 'Åland', 'outside', 'outside', 'trial', 'trial'])
      expect(new Set(codes.map(teOfficeIdOf)), 'none and Åland have no office').toHaveLength(5)
    }
  })

  it('and each that the history names: of the person, of a move, among facts, in a request and in an order', () => {
    const history: History = {
      person: { residenceMunicipality: '837', motherTongue: 'sv', immigrant: true },
      until: '2022-06-10',
      events: [
        { on: '2022-06-01', type: 'moved', homeMunicipality: '564', residenceMunicipality: null },
        { on: '2022-06-01', type: 'search-started', registeredAs: 'jobseeker', facts: undefined },
        { on: '2022-06-02', type: 'change-notified', facts: { homeMunicipality: '091', immigrant: false } },
        { on: '2022-06-03', type: 'transfer-requested', to: '049', need: null, servicesEndangered: false },
        { on: '2022-06-04', type: 'supervision-order', municipality: '398', suspends: 'all' },
      ],
    }
    expect(candidates('homeMunicipality', history).slice(6)).toEqual(['837', '564', '091', '049', '398'])
  })
})

describe('4 § 1 mom. 2 kohta and 5 § 3 mom. an unknown birth date', () => {
  it('on each day of the law and of the history: who turns 30 or 55, and who does on the next day; and the youngest', () => {
    expect(sorted('birthDate', search('2021-03-10', '2021-03-20'))).toEqual([
      '1966-03-01', '1966-03-02', '1966-03-10', '1966-03-11', '1966-03-20', '1966-03-21',
      '1991-03-01', '1991-03-02', '1991-03-10', '1991-03-11', '1991-03-20', '1991-03-21',
      '2021-03-10',
    ])
  })

  /** The days on which one of the candidates turns 30. */
  const thirtieth = (history: History): readonly string[] =>
    sorted('birthDate', history).map((born) => `${Number(String(born).slice(0, 4)) + 30}${String(born).slice(4)}`)

  it('on the first day of each wording with other rules of the transfer that the history reaches, of no other', () => {
    const lines = ['2021-03-01', '2021-06-01', '2022-05-01', '2022-05-02']
    expect(thirtieth(search('2021-06-01', '2022-05-01'))).toEqual(expect.arrayContaining(lines))
    expect(thirtieth(search('2021-06-01', '2022-05-01'))).not.toContain('2021-10-02')
    expect(thirtieth(search('2021-06-01', '2022-05-01'))).not.toContain('2022-05-03')
    expect(thirtieth(search('2021-06-01', '2022-05-02'))).toContain('2022-05-03')
  })

  it('on the last day of the Act, and on none after it, however far the history goes', () => {
    expect(thirtieth(search('2024-12-01', '2025-06-30')).filter((day) => day > '2024-12-02' && day < '2050')).toEqual([
      '2024-12-31',
      '2025-01-01',
    ])
  })

  it('on each day told, of the person or in an event: a notice of dismissal, a day of unemployment; not outside the Act', () => {
    const told: History = {
      person: { dismissalNoticeOn: '2021-04-04', unemploymentExpectedOn: '2021-02-28' },
      until: '2021-05-20',
      events: [
        { on: '2021-05-01', type: 'facts-changed', facts: { dismissalNoticeOn: '2021-04-24', unemploymentExpectedOn: '2021-05-21' } },
        { on: '2021-05-02', type: 'supervision-order', municipality: '837', suspends: 'all', until: '2021-05-10' },
      ],
    }
    const days = ['2021-03-01', '2021-04-04', '2021-04-24', '2021-05-01', '2021-05-02', '2021-05-10', '2021-05-20']
    const both = [...new Set(days.flatMap((day) => [day, dayAfter(day, 1)]))]
    expect(thirtieth(told).filter((day) => day > '2020' && day < '2050')).toEqual(both)
  })

  it('nobody born after the first event, and somebody at any time', () => {
    expect(sorted('birthDate', search('1966-03-02', '2021-03-01'))).toEqual(['1966-03-01', '1966-03-02'])
    expect(sorted('birthDate', search('1890-05-05', '2021-03-01'))).toEqual(['1890-05-05'])
    expect(sorted('birthDate', { person: {}, until: '1966-03-01', events: [] })).toEqual(['1966-03-01'])
  })
})

describe('4 § 1 mom. from 2022-05-02 an unknown day of expected unemployment', () => {
  it('from the day before the first day to 15 days after the last: passed, today, in 14 days, in 15', () => {
    expect(sorted('unemploymentExpectedOn', search('2022-06-02', '2022-06-10'))).toEqual([
      '2022-06-01',
      '2022-06-02',
      '2022-06-09',
      '2022-06-10',
      '2022-06-16',
      '2022-06-17',
      '2022-06-24',
      '2022-06-25',
      null,
    ])
  })

  it('none before anybody can be at risk; from then on its first day too', () => {
    expect(candidates('unemploymentExpectedOn', search('2022-03-01', '2022-05-01'))).toEqual([null])
    expect(sorted('unemploymentExpectedOn', search('2022-03-01', '2022-05-02'))).toEqual([
      '2022-05-01',
      '2022-05-02',
      '2022-05-16',
      '2022-05-17',
      null,
    ])
  })

  it('not after the Act: its last day is the last on which somebody is at risk', () => {
    expect(sorted('unemploymentExpectedOn', search('2024-12-30', '2025-06-30'))).toEqual([
      '2024-12-29', '2024-12-30', '2024-12-31', '2025-01-13', '2025-01-14', '2025-01-15', null,
    ])
  })

  it.each([
    ['2022-05-02', '2024-12-31'],
    ['2022-01-01', '2025-03-01'],
    ['2023-07-03', '2023-11-29'],
  ])('from %s to %s: on every day of the Act somebody is at risk and somebody is not', (from, until) => {
    const days = candidates('unemploymentExpectedOn', search(from, until)).filter((day) => typeof day === 'string')
    for (let on = from < '2022-05-02' ? '2022-05-02' : from; on <= until && on <= '2024-12-31'; on = dayAfter(on, 1)) {
      const atRisk = days.filter((day) => day >= on && day <= dayAfter(on, 14))
      expect(atRisk.length, on).toBeGreaterThan(0)
      expect(days.length, on).toBeGreaterThan(atRisk.length)
    }
  })
})

describe('5 § 3-4 mom. an unknown day of notice', () => {
  it('none, and on each day of the law and of the history that day and the day before', () => {
    expect(sorted('dismissalNoticeOn', search('2021-03-10', '2021-03-20'))).toEqual([
      '2021-02-28', '2021-03-01', '2021-03-09', '2021-03-10', '2021-03-19', '2021-03-20', null,
    ])
    expect(sorted('dismissalNoticeOn', search('2023-02-01', '2023-02-01')), 'change security is of 2023').toEqual(
      expect.arrayContaining(['2022-12-31', '2023-01-01'])
    )
  })

  it('and on the 55th birthday, if it is known and the history reaches it', () => {
    const notices = (birthDate: string): readonly unknown[] =>
      sorted('dismissalNoticeOn', search('2021-03-01', '2021-03-20'), { birthDate })
    const others = ['2021-02-28', '2021-03-01', '2021-03-19', '2021-03-20', null]
    expect(notices('1966-03-10')).toEqual([...others, '2021-03-09', '2021-03-10'].toSorted())
    expect(notices('1966-03-21')).toEqual(others)
    expect(notices('1966-02-20')).toEqual(others)
  })
})
