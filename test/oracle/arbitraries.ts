/** Generators of people and days in which every outcome, ground and bar is frequent, and every boundary is met. */
import * as fc from 'fast-check'
import type { Day } from '../../src/calendar/day.ts'
import { municipalityCodes, trialMunicipalities } from '../../src/areas/places.ts'
import type { Person } from '../../src/facts/person.ts'
import { dayAfter, yearsAfter } from './candidates.ts'
import { aland, lawFacts, notForeign, type Complete, type LawFact } from './eligibility.ts'

/** The first day of each text of the Act, and the first day without it: the days on which the law changes. */
export const lawDays: readonly Day[] = [
  '2021-03-01',
  '2021-06-01',
  '2021-10-02',
  '2022-05-02',
  '2022-05-23',
  '2022-07-11',
  '2022-08-01',
  '2023-01-01',
  '2023-03-01',
  '2023-07-01',
  '2023-12-01',
  '2024-01-01',
  '2024-09-02',
  '2025-01-01',
]

const dayWithin = (from: Day, days: number): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: days - 1 }).map((step) => dayAfter(from, step))

/** A day asked about: on a boundary of the law, in a leap February, anywhere in the trial, or outside it. */
export const askedDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...lawDays.slice(0, -1)) },
  { weight: 6, arbitrary: fc.constantFrom(...lawDays.slice(1)).map((day) => dayAfter(day, -1)) },
  { weight: 4, arbitrary: fc.constantFrom('2022-02-28', '2022-03-01', '2023-02-27', '2024-02-28', '2024-02-29', '2024-03-01') },
  { weight: 14, arbitrary: dayWithin('2023-01-01', 731) },
  { weight: 8, arbitrary: dayWithin('2021-03-01', 1402) },
  { weight: 3, arbitrary: fc.constantFrom('1999-12-31', '2021-02-28', '2025-01-01', '2031-06-15') }
)

const often = (percent: number): fc.Arbitrary<boolean> =>
  fc.integer({ min: 1, max: 100 }).map((draw) => draw <= percent)

const trialMunicipality = fc.constantFrom<string>('091', '564', '837', ...trialMunicipalities)
/** Any municipality of Finland: most are outside the trial. */
const anyMunicipality = fc.constantFrom<string>('235', '202', '291', '753', '111', ...municipalityCodes)

const municipality = (weights: { readonly trial: number; readonly none: number }): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: weights.trial, arbitrary: trialMunicipality },
    { weight: weights.none, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: anyMunicipality },
    { weight: 1, arbitrary: fc.constantFrom(...aland) }
  )

const dayNear = (day: Day, spread: number): fc.Arbitrary<Day> =>
  fc.integer({ min: -spread, max: spread }).map((step) => dayAfter(day, step))

interface Dates {
  readonly birthDate: Day
  readonly dismissalNoticeOn: Day | null
}

const notAfter = (latest: Day) => (day: Day): Day => (day <= latest ? day : latest)

/** A day of notice: none, around 2023-01-01, around the day asked about, or earlier. */
const noticeBy = (on: Day): fc.Arbitrary<Day | null> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constantFrom('2022-12-31', '2023-01-01', '2023-01-02') },
    { weight: 2, arbitrary: dayNear(on, 2) },
    { weight: 1, arbitrary: dayNear('2021-06-01', 300) }
  )

/** Born around the 30th birthday, around the 55th on the day of notice, on a leap day, or any day; never after `on`. */
const anyDates = (on: Day): fc.Arbitrary<Dates> =>
  noticeBy(on).chain((dismissalNoticeOn) =>
    fc
      .oneof(
        { weight: 4, arbitrary: dayNear(yearsAfter(on, -30), 2) },
        { weight: 2, arbitrary: dayNear(yearsAfter(dismissalNoticeOn ?? on, -55), 2) },
        { weight: 2, arbitrary: fc.constantFrom('1992-02-29', '1996-02-29', '1964-02-29', '1968-02-29', '1988-02-29') },
        { weight: 4, arbitrary: dayWithin('1955-01-01', 18_000) }
      )
      .map((birthDate) => ({ birthDate: notAfter(on)(birthDate), dismissalNoticeOn }))
  )

/** Given notice between 2023-01-01 and the day asked about, at about 55 or older: whom change security is for. */
const datesOfTheDismissed = (on: Day): fc.Arbitrary<Dates> =>
  fc.integer({ min: 0, max: 700 }).chain((step) => {
    const dismissalNoticeOn = notAfter(on)(dayAfter('2023-01-01', step))
    return fc
      .oneof(dayNear(yearsAfter(dismissalNoticeOn, -55), 1), dayNear(yearsAfter(dismissalNoticeOn, -59), 1_000))
      .map((birthDate) => ({ birthDate: notAfter(on)(birthDate), dismissalNoticeOn }))
  })

const datesBy = (on: Day): fc.Arbitrary<Dates> =>
  on < '2023-01-01'
    ? anyDates(on)
    : fc.oneof({ weight: 1, arbitrary: anyDates(on) }, { weight: 1, arbitrary: datesOfTheDismissed(on) })

const expectedBy = (on: Day): fc.Arbitrary<Day | null> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constantFrom(-1, 0, 14, 15).map((step) => dayAfter(on, step)) },
    { weight: 2, arbitrary: fc.integer({ min: -40, max: 400 }).map((step) => dayAfter(on, step)) }
  )

const hours = fc.oneof(
  fc.constantFrom(0, 3.99, 4, 4.01, 37.5),
  fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)
)

/** A person of whom everything is known, and the day asked about. */
export const completePersonOn: fc.Arbitrary<{ readonly person: Complete; readonly on: Day }> = askedDay.chain((on) =>
  datesBy(on).chain(({ birthDate, dismissalNoticeOn }) =>
    fc.record({
      on: fc.constant(on),
      person: fc.record<Complete>({
        homeMunicipality: municipality({ trial: 14, none: 3 }),
        residenceMunicipality: municipality({ trial: 12, none: 2 }),
        birthDate: fc.constant(birthDate),
        motherTongue: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom('fi', 'sv', 'fin', 'swe', null) },
          { weight: 1, arbitrary: fc.constantFrom(...notForeign) },
          {
            weight: 3,
            arbitrary: fc.constantFrom(
              'ru',
              'ar',
              'uk',
              'et',
              'en',
              'so',
              'sm',
              'smo',
              'fit',
              'zxx',
              'fj',
              'swa',
              'sjn'
            ),
          }
        ),
        immigrant: often(35),
        meetsEarningsRelatedConditions: often(55),
        temporaryProtectionPermit: often(40),
        jobSearchValid: often(95),
        registeredAs: fc.constantFrom('unemployed-jobseeker', 'unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'),
        inEmployment: often(45),
        fullyLaidOff: often(25),
        regularWeeklyHours: hours,
        guaranteedMinimumWeeklyHours: fc.option(hours, { freq: 2, nil: null }),
        fullTimeBusinessDays: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(0, 14) },
          { weight: 1, arbitrary: fc.constantFrom(15, 16, 400) }
        ),
        benefitRightDespiteBusiness: often(40),
        fullTimeStudent: often(20),
        benefitRightDespiteStudies: often(40),
        wageSubsidisedWork: fc.constantFrom(
          null,
          null,
          null,
          'pay-subsidy',
          'state-agency-appropriation',
          '55-plus',
          'municipal-obligation'
        ),
        startUpGrant: often(15),
        inService: fc.constantFrom(
          ...([null, null, null, null, null, null, 'other', 'other', 'other'] as const),
          'job-search-coaching',
          'career-coaching',
          'labour-market-training',
          'self-motivated-study',
          'tryout',
          'vocational-labour-market-training',
          'integration-self-motivated-study',
          'rehabilitative-work'
        ),
        unemploymentExpectedOn: expectedBy(on),
        dismissalNoticeOn: fc.constant(dismissalNoticeOn),
        dismissalOnEconomicOrProductionGrounds: often(90),
        yearsWithEmployerAtNotice: fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(5, 5.01, 12) },
          { weight: 1, arbitrary: fc.constantFrom(0, 4.99, 3) }
        ),
      }),
    })
  )
)

/** `person` without the facts named. */
export function without(person: Complete, absent: readonly LawFact[]): Person {
  return Object.fromEntries(Object.entries(person).filter(([fact]) => !absent.some((name) => name === fact)))
}

export interface PartlyKnown {
  readonly complete: Complete
  readonly person: Person
  readonly on: Day
}

/** A person of whom up to `most` facts are absent, with the complete person behind. */
export const partlyKnownOn = (most: number): fc.Arbitrary<PartlyKnown> =>
  fc
    .tuple(
      completePersonOn,
      fc.integer({ min: 1, max: most }).chain((length) => fc.subarray([...lawFacts], { maxLength: length }))
    )
    .map(([{ person, on }, absent]) => ({ complete: person, person: without(person, absent), on }))
