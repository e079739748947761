import { describe, expect, it } from 'vitest'
import type { Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'

type Applicant = NonNullable<Circumstances['applicant']>
type Studies = NonNullable<Circumstances['studies']>

describe('11 § 2 mom. the TE office decides on pay subsidy', () => {
  const [before, after] = ['2021-05-31', '2021-06-01']
  const decides = (on: string, given: Circumstances): readonly unknown[] => [
    competentAuthority('pay-subsidy', on, given).authority,
    // 17 § 1 mom. 2 kohta follows it.
    competentAuthority('denial-of-service', on, { ...given, item: 'pay-subsidy' }).authority,
  ]
  const byMunicipality = ['municipality', 'municipality']
  const byTeOffice = ['te-office', 'te-office']

  it.each<[Applicant, readonly string[], readonly string[]]>([
    ['private-employer', byMunicipality, byMunicipality],
    ['entity-not-controlled-by-trial-municipalities', byMunicipality, byMunicipality],
    ['trial-municipality', byTeOffice, byTeOffice],
    ['joint-authority-with-trial-majority', byMunicipality, byTeOffice],
    ['entity-controlled-by-trial-municipality', byMunicipality, byTeOffice],
    ['entity-controlled-by-joint-authority-with-trial-majority', byMunicipality, byTeOffice],
  ])('of a %s: to 2021-05-31 %j, from 2021-06-01 %j, and so it is denied', (applicant, to, from) => {
    expect(decides(before, { applicant, financedFromEsf: false })).toEqual(to)
    expect(decides(after, { applicant })).toEqual(from)
  })

  it('financed from the European Social Fund to 2021-05-31, whoever applies', () => {
    expect(decides(before, { applicant: 'private-employer', financedFromEsf: true })).toEqual(byTeOffice)
    expect(decides(before, { financedFromEsf: true })).toEqual(byTeOffice)
    expect(decides(after, { applicant: 'private-employer', financedFromEsf: true })).toEqual(byMunicipality)
  })

  it('which says nothing of what else is denied', () => {
    for (const item of ['start-up-grant', 'referral-to-tryout', 'placement-services-to-employer'] as const) {
      for (const on of [before, after]) {
        expect(
          competentAuthority('denial-of-service', on, { item, applicant: 'trial-municipality', financedFromEsf: true })
            .authority,
        ).toBe('municipality')
      }
    }
  })
})

describe('12 a § 2 mom. the studies on which the municipality may give a statement', () => {
  const gives = (on: string, given: Circumstances): unknown =>
    competentAuthority('statement-clear-cut-studies', on, given).authority
  const kohta = (number: number): Studies => `10 § 2 mom. ${number} kohta` as Studies // 1 to 11

  it.each<[string, readonly number[]]>([
    ['2022-07-11', [1, 2, 3, 4, 6]],
    ['2023-01-01', [1, 2, 3, 4, 5, 6]],
  ])('from %s as such %j kohta', (on, asSuch) => {
    const small = {
      plannedCredits: null,
      plannedStudyWeeks: null,
      plannedCompetencePoints: null,
      plannedWeeklyHours: null,
      plannedMonths: null,
      belowFullTimeLimit: false,
    } as const
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      expect([number, gives(on, { ...small, studies: kohta(number) })]).toEqual([
        number,
        asSuch.includes(number) ? 'municipality' : 'te-office',
      ])
    }
  })

  it.each<[string, Circumstances, Circumstances]>([
    ['5 kohta under five credits', { plannedCredits: 4.9 }, { plannedCredits: 5, plannedStudyWeeks: null, plannedCompetencePoints: null }],
    ['5 kohta under three study weeks', { plannedStudyWeeks: 2.9 }, { plannedCredits: null, plannedStudyWeeks: 3, plannedCompetencePoints: null }],
    ['5 kohta under 4.5 competence points', { plannedCompetencePoints: 4.4 }, { plannedCredits: null, plannedStudyWeeks: null, plannedCompetencePoints: 4.5 }],
  ])('to 2022-12-31 %s', (_, under, at) => {
    expect([
      gives('2022-12-31', { studies: kohta(5), ...under }),
      gives('2022-12-31', { studies: kohta(5), ...at }),
    ]).toEqual(['municipality', 'te-office'])
    expect(gives('2022-12-31', { studies: kohta(8), ...under })).toBe('te-office')
  })

  it('to 2022-12-31 7 kohta under 25 hours a week, and nothing else for its few hours', () => {
    const hours = (number: number, plannedWeeklyHours: number) =>
      gives('2022-12-31', { studies: kohta(number), plannedWeeklyHours })
    expect([hours(7, 24.9), hours(7, 25), hours(8, 10)]).toEqual(['municipality', 'te-office', 'te-office'])
  })

  it('from 2023-01-01 7 kohta for at most three months, and nothing else for its short time', () => {
    const months = (number: number, plannedMonths: number) =>
      gives('2023-01-01', { studies: kohta(number), plannedMonths, belowFullTimeLimit: false })
    expect([months(7, 3), months(7, 3.1), months(8, 1)]).toEqual(['municipality', 'te-office', 'te-office'])
  })

  it('from 2023-01-01 7 to 10 kohta below the limit of full-time studies', () => {
    const below = (number: number, belowFullTimeLimit: boolean) =>
      gives('2023-01-01', { studies: kohta(number), plannedMonths: null, belowFullTimeLimit })
    for (const number of [7, 8, 9, 10])
      expect([below(number, true), below(number, false)]).toEqual(['municipality', 'te-office'])
    expect(below(11, true)).toBe('te-office')
  })

  it('from 2023-01-01 the situations of 10 a § 2 mom.', () => {
    expect([
      gives('2022-12-31', { studies: '10 a § 2 mom.' }),
      gives('2023-01-01', { studies: '10 a § 2 mom.' }),
    ]).toEqual(['te-office', 'municipality'])
  })

  it.each(['2022-07-11', '2023-01-01'])('%s: of which nothing is said are such as the statement is named for', (on) => {
    for (const given of [{}, { studies: 'listed' }] as const)
      expect(competentAuthority('statement-clear-cut-studies', on, given)).toMatchObject({
        authority: 'municipality',
        modality: 'may',
        missing: [],
      })
  })
})

describe('12 a § 4 mom. the TE office beside the municipality', () => {
  const beside = (on: string, given: Circumstances) =>
    competentAuthority('statement-start-of-business', on, given).alongside.map(({ authority, turnsOn }) => [
      authority,
      turnsOn,
    ])

  it('to 2023-11-30 while it handles a statement of its own; open as long as that is', () => {
    for (const on of ['2022-07-11', '2023-11-30']) {
      expect(beside(on, { teOfficeHandlesOwnStatement: false })).toEqual([])
      expect(beside(on, { teOfficeHandlesOwnStatement: true })).toEqual([['te-office', undefined]])
      expect(beside(on, {})).toEqual([['te-office', ['teOfficeHandlesOwnStatement']]])
    }
  })

  it('from 2023-12-01 in any case', () => {
    for (const given of [{ teOfficeHandlesOwnStatement: false }, {}])
      expect(beside('2023-12-01', given)).toEqual([['te-office', undefined]])
  })
})
