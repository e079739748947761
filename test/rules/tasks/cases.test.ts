import { describe, expect, it } from 'vitest'
import type { Circumstances } from '../../../src/rules/tasks/circumstances.ts'
import { competentAuthority } from '../../../src/rules/tasks/competent-authority.ts'

type Studies = NonNullable<Circumstances['studies']>

describe('12 a § 2 mom. the studies on which the municipality may give a statement', () => {
  const gives = (on: string, given: Circumstances): unknown =>
    competentAuthority('statement-clear-cut-studies', on, given).authority
  const kohta = (number: number): Studies => `10 § 2 mom. ${number} kohta` as Studies // 1 to 11

  it.each<[string, readonly number[]]>([
    ['2022-07-11', [1, 2, 3, 4, 6]],
    ['2023-01-01', [1, 2, 3, 4, 5, 6]],
  ])('from %s as such %j kohta', (on, asSuch) => {
    const notSmall = {
      plannedCredits: null, plannedStudyWeeks: null, plannedCompetencePoints: null, plannedWeeklyHours: null,
      plannedMonths: null, belowFullTimeLimit: false,
    } as const
    const given = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].filter(
      (number) => gives(on, { ...notSmall, studies: kohta(number) }) === 'municipality'
    )
    expect(given).toEqual(asSuch)
  })

  it.each<[string, Circumstances, Circumstances]>([
    ['five credits', { plannedCredits: 4.9 }, { plannedCredits: 5 }],
    ['three study weeks', { plannedStudyWeeks: 2.9 }, { plannedStudyWeeks: 3 }],
    ['4.5 competence points', { plannedCompetencePoints: 4.4 }, { plannedCompetencePoints: 4.5 }],
  ])('to 2022-12-31 5 kohta under %s', (_, under, at) => {
    const unmeasured = { plannedCredits: null, plannedStudyWeeks: null, plannedCompetencePoints: null }
    const given = (number: number, extent: Circumstances) =>
      gives('2022-12-31', { studies: kohta(number), ...unmeasured, ...extent })
    expect([given(5, under), given(5, at), given(8, under)]).toEqual(['municipality', 'te-office', 'te-office'])
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
    const given = (on: string) => gives(on, { studies: '10 a § 2 mom.' })
    expect([given('2022-12-31'), given('2023-01-01')]).toEqual(['te-office', 'municipality'])
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
