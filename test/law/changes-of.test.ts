import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, changesOf, type Day, type Person } from '../../src/entry/index.ts'
import { dayAfter, yearsAfter } from '../oracle/candidates.ts'
import { lawDays, partlyKnownOn } from '../oracle/arbitraries.ts'

const answerOn = (person: Person, on: Day): string => {
  const { outcome, authority, grounds, barredBy, missing } = assess(person, on)
  return JSON.stringify([outcome, authority, grounds, barredBy, missing])
}

/** The days on which the answer differs from the day before, found by asking about every day. */
function dayByDay(person: Person, from: Day, to: Day): Day[] {
  const changes: Day[] = []
  let before = answerOn(person, from)
  for (let day = dayAfter(from, 1); day <= to; day = dayAfter(day, 1)) {
    const answer = answerOn(person, day)
    if (answer !== before) changes.push(day)
    before = answer
  }
  return changes
}

/** The days on which something can change: the law, an age, a day among the facts coming near or passing. */
function turningDays(person: Person): Day[] {
  const { birthDate, dismissalNoticeOn, unemploymentExpectedOn } = person
  const birthdays =
    birthDate === undefined
      ? []
      : [30, 55].flatMap((years) => [yearsAfter(birthDate, years), dayAfter(yearsAfter(birthDate, years), -1)])
  const expected = unemploymentExpectedOn
    ? [dayAfter(unemploymentExpectedOn, -14), dayAfter(unemploymentExpectedOn, 1)]
    : []
  return [...lawDays, ...birthdays, ...(dismissalNoticeOn ? [dismissalNoticeOn] : []), ...expected]
}

const people = partlyKnownOn(5).map(({ person, on }) => ({ person, on }))

describe('changesOf', () => {
  test('gives over the whole trial and beyond exactly the days on which assess answers otherwise than the day before', () => {
    fc.assert(
      fc.property(people, ({ person }) => {
        const from = person.birthDate !== undefined && person.birthDate > '2021-01-01' ? person.birthDate : '2021-01-01'
        expect(changesOf(person, from, '2025-03-01')).toEqual(dayByDay(person, from, '2025-03-01'))
      }),
      { numRuns: 40 }
    )
  })

  test('gives the same for any shorter time, the first day never and the last day when it changes', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 120 }),
        ({ person, on }, back, length) => {
          const early = dayAfter(on, -back)
          const from = (person.birthDate ?? '') <= early ? early : on
          const to = dayAfter(from, length)
          const changes = changesOf(person, from, to)
          expect(changes).toEqual(dayByDay(person, from, to))
          if (changes.length > 0) expect(changesOf(person, from, changes.at(-1) ?? to)).toEqual(changes)
        }
      ),
      { numRuns: 400 }
    )
  })

  test('names no day but days of the law, a 30th or 55th birthday, and days near or among the facts', () => {
    fc.assert(
      fc.property(people, ({ person, on }) => {
        const from = (person.birthDate ?? '') <= '2021-01-01' ? '2021-01-01' : on
        const to = from <= '2026-01-01' ? '2026-01-01' : from
        for (const day of changesOf(person, from, to)) expect(turningDays(person)).toContain(day)
      }),
      { numRuns: 150 }
    )
  })

  test('the changes of a person at 29 who turns 30 on a leap day: the Act begins, 28 February, the Act ends', () => {
    const person = {
      homeMunicipality: '837',
      residenceMunicipality: '837',
      birthDate: '1992-02-29',
      motherTongue: 'fi',
      immigrant: false,
      meetsEarningsRelatedConditions: true,
      temporaryProtectionPermit: false,
      jobSearchValid: true,
      registeredAs: 'unemployed-jobseeker',
      inEmployment: false,
      fullTimeBusinessDays: 0,
      fullTimeStudent: false,
      dismissalNoticeOn: null,
    } as const
    expect(changesOf(person, '2021-01-01', '2025-01-31')).toEqual(['2021-03-01', '2022-02-28', '2025-01-01'])
    expect(changesOf(person, '2022-02-28', '2025-01-31')).toEqual(['2025-01-01'])
    expect(changesOf(person, '2021-01-01', '2021-02-28')).toEqual([])
    expect(changesOf(person, '2023-05-05', '2023-05-05')).toEqual([])
  })

  test('of a person of whom nothing is known the answer changes where other facts become missing', () => {
    // Registration is asked of nobody from 2021-06-01 to 2022-05-01; then come risk and benefit rights, change
    // security, protection.
    expect(changesOf({}, '2020-01-01', '2025-12-31')).toEqual([
      '2021-03-01',
      '2021-06-01',
      '2022-05-02',
      '2023-01-01',
      '2023-03-01',
      '2025-01-01',
    ])
  })

  test('a notice that is still to come, and a risk that comes and goes, change the answer on their days', () => {
    const person = {
      homeMunicipality: '837',
      residenceMunicipality: '837',
      birthDate: '1965-05-05',
      motherTongue: 'ru',
      immigrant: false,
      meetsEarningsRelatedConditions: true,
      temporaryProtectionPermit: false,
      jobSearchValid: true,
      registeredAs: 'jobseeker',
      inEmployment: true,
      fullyLaidOff: false,
      regularWeeklyHours: 37.5,
      guaranteedMinimumWeeklyHours: null,
      fullTimeBusinessDays: 0,
      fullTimeStudent: false,
      wageSubsidisedWork: null,
      startUpGrant: false,
      inService: null,
      unemploymentExpectedOn: '2023-06-30',
      dismissalNoticeOn: '2023-06-20',
      dismissalOnEconomicOrProductionGrounds: true,
      yearsWithEmployerAtNotice: 5,
    } as const
    expect(changesOf(person, '2023-05-01', '2023-08-31')).toEqual(['2023-06-16', '2023-06-20', '2023-07-01'])
    expect(['2023-06-15', '2023-06-16', '2023-06-20', '2023-07-01'].map((on) => assess(person, on).outcome)).toEqual([
      'stay',
      'transfer',
      'stay',
      'stay',
    ])
  })
})
