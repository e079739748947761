/**
 * Cases of 3 to 5 § about people of whom all is known: days, ages, languages, homes, registration, change security, and
 * any three facts.
 */
import { wordings } from '../../src/act/wordings.ts'
import { dayAfter, yearsAfter } from '../oracle/candidates.ts'
import { notForeign, type Complete } from '../oracle/eligibility.ts'
import { everythingOn } from './covered.ts'
import { covering, everyCombination } from './covering.ts'
import { idOf } from './ids.ts'
import {
  add,
  addBoundary,
  nobodySpecial,
  personCase,
  withoutRight,
  type Collection,
  type Facts,
  type Side
} from './people.ts'
import { described } from './words.ts'

/** Dismissed at 57 after six years, on grounds of the employer. */
const dismissed: Complete = {
  ...withoutRight,
  birthDate: '1966-01-01',
  dismissalOnEconomicOrProductionGrounds: true,
  yearsWithEmployerAtNotice: 6,
}

/** People asked about on the first and the last day of every wording. */
const watched: readonly (readonly [string, string, Facts])[] = [
  ['nobody-special', 'Unemployed, without a ground', {}],
  ['no-right', 'Without the right to earnings-related allowance', { meetsEarningsRelatedConditions: false }],
  ['under-30', 'Under 30', { birthDate: '2000-02-29' }],
  ['immigrant', 'An immigrant', { immigrant: true }],
  ['foreign-language', 'A foreign-language speaker', { motherTongue: 'uk' }],
  ['protection-elsewhere', 'Temporary protection and residence in the trial, no home municipality', { homeMunicipality: null, residenceMunicipality: '564', temporaryProtectionPermit: true }],
  ['jobseeker', 'Registered as a jobseeker', { meetsEarningsRelatedConditions: false, registeredAs: 'jobseeker' }],
  ['at-risk', 'Registered as a jobseeker at risk', { meetsEarningsRelatedConditions: false, registeredAs: 'jobseeker-at-risk' }],
  ['zero-hours', 'Working twelve hours, two of them guaranteed', { meetsEarningsRelatedConditions: false, inEmployment: true, regularWeeklyHours: 12, guaranteedMinimumWeeklyHours: 2 }],
  ['new-subsidy', 'In work by the 55+ subsidy', { meetsEarningsRelatedConditions: false, inEmployment: true, regularWeeklyHours: 30, wageSubsidisedWork: '55-plus' }],
  ['studying', 'A full-time student with the right to a benefit', { meetsEarningsRelatedConditions: false, fullTimeStudent: true, benefitRightDespiteStudies: true }],
  ['outside', 'At home outside the trial', { meetsEarningsRelatedConditions: false, homeMunicipality: '202' }],
  ['aland', 'At home in Åland', { meetsEarningsRelatedConditions: false, homeMunicipality: '478' }],
  ['no-search', 'No valid job search', { meetsEarningsRelatedConditions: false, jobSearchValid: false }],
]

function addDays(into: Collection): void {
  for (const [name, title, facts] of watched) {
    for (const { id, from, to } of wordings) {
      const day = (side: string, on: string, what: string): Side => ({
        id: `eligibility-${name}-${id}-${side}`,
        title: `${title}: ${what} day of ${id}, ${on}`,
        on,
        facts,
      })
      addBoundary(into, {
        topic: 'eligibility',
        person: nobodySpecial,
        sides: [day('first-day', from, 'first'), day('last-day', to, 'last')],
      })
    }
  }
  for (const [on, title] of [
    ['2021-02-28', 'The day before the Act'],
    ['2025-01-01', 'The day after the Act'],
  ] as const) {
    addBoundary(into, {
      topic: 'eligibility',
      person: withoutRight,
      sides: [{ id: `eligibility-not-in-force-${on}`, title, on, facts: {} }],
    })
  }
  // OP-09: the original 23 § ended the Act on 2023-06-30.
  addBoundary(into, {
    topic: 'eligibility',
    person: withoutRight,
    sides: ['2023-06-30', '2023-07-01'].map((on) => ({
      id: `eligibility-prolonged-${on}`,
      title: `The Act was prolonged beyond 2023-06-30: ${on}`,
      on,
      facts: { immigrant: true, inService: 'tryout' } as const,
    })),
  })
}

function addAges(into: Collection): void {
  const young = (id: string, on: string, births: readonly string[]): void =>
    addBoundary(into, {
      topic: 'eligibility',
      person: nobodySpecial,
      provision: '4 § 1 mom. 2 kohta',
      sides: births.map((birthDate) => ({
        id: `eligibility-age-30-${id}-born-${birthDate}`,
        title: `Turning 30: born ${birthDate}, asked about on ${on}`,
        on,
        facts: { birthDate },
      })),
    })
  for (const { id, from, to } of wordings) {
    for (const on of [from, to]) {
      const birth = yearsAfter(on, -30)
      young(`${id}-${on}`, on, [dayAfter(birth, 1), birth, dayAfter(birth, -1)])
    }
  }
  for (const on of ['2022-02-27', '2022-02-28', '2022-03-01']) young(on, on, ['1992-02-28', '1992-02-29', '1992-03-01'])
  // Of those born on 29 February one turns 30 in the trial, on 2022-02-28: before that day and after it.
  for (const { id, from } of wordings) young(`leap-day-${id}`, from, ['1988-02-29', '1992-02-29', '1996-02-29'])
  for (const on of ['2024-02-28', '2024-02-29', '2024-03-01']) young(on, on, ['1994-02-28', '1994-03-01', '1994-03-02'])
}

function addChangeSecurity(into: Collection): void {
  const sides = (name: string, person: Complete, rows: readonly (readonly [string, string, string, Facts])[]): void =>
    addBoundary(into, {
      topic: 'eligibility',
      person,
      provision: '5 § 3 mom.',
      sides: rows.map(([side, title, on, facts]) => ({
        id: `eligibility-change-security-${name}-${side}`,
        title: `Change security: ${title}`,
        on,
        facts,
      })),
    })
  const notice = '2023-02-10'
  for (const [id, on] of [['V7', '2023-02-28'], ['V8', '2023-03-01'], ['V8-end', '2023-06-30'], ['V9', '2023-07-01'], ['V10', '2023-12-01'], ['V11', '2024-01-01'], ['V12', '2024-09-02'], ['V12-end', '2024-12-31']] as const) {
    const given: Complete = { ...dismissed, dismissalNoticeOn: notice }
    sides(
      `age-${id}`,
      given,
      (
        [
          ['1968-02-11', 'the day before the 55th birthday'],
          ['1968-02-10', 'on the 55th birthday'],
          ['1968-02-09', 'the day after the 55th birthday'],
        ] as const
      ).map(
        ([birthDate, when]) =>
          [birthDate, `notice ${when}, asked about on ${on}`, on, { birthDate, dismissalNoticeOn: notice }] as const
      )
    )
    sides(
      `years-${id}`,
      given,
      [4.99, 5, 5.01].map(
        (yearsWithEmployerAtNotice) =>
          [
            `${yearsWithEmployerAtNotice}`,
            `${yearsWithEmployerAtNotice} years with the employer, asked about on ${on}`,
            on,
            { yearsWithEmployerAtNotice, dismissalNoticeOn: notice },
          ] as const
      )
    )
    sides(`reason-${id}`, given, [true, false].map((dismissalOnEconomicOrProductionGrounds) => [`${dismissalOnEconomicOrProductionGrounds}`, `notice ${dismissalOnEconomicOrProductionGrounds ? '' : 'not '}on economic or production grounds, asked about on ${on}`, on, { dismissalOnEconomicOrProductionGrounds, dismissalNoticeOn: notice }] as const))
    sides(
      `notice-${id}`,
      dismissed,
      ['2022-12-31', '2023-01-01', on, dayAfter(on, 1)].map(
        (dismissalNoticeOn) =>
          [
            dismissalNoticeOn,
            `notice on ${dismissalNoticeOn}, asked about on ${on}`,
            on,
            { dismissalNoticeOn },
          ] as const
      )
    )
  }
  for (const [id, on] of [
    ['V7', '2023-02-28'],
    ['V8', '2023-05-02'],
    ['V9', '2023-07-01'],
    ['V10', '2023-12-01'],
    ['V11', '2024-02-29'],
    ['V12', '2024-09-02'],
  ] as const) {
    sides(
      `leap-day-${id}`,
      dismissed,
      ['2023-02-27', '2023-02-28'].map(
        (dismissalNoticeOn) =>
          [
            dismissalNoticeOn,
            `born 1968-02-29, notice on ${dismissalNoticeOn}, asked about on ${on}`,
            on,
            { birthDate: '1968-02-29', dismissalNoticeOn },
          ] as const
      )
    )
  }
  sides('first-day', dismissed, [
    ['2022-12-31', 'the day before it came', '2022-12-31', { dismissalNoticeOn: '2022-12-31' }],
    ['2023-01-01', 'its first day', '2023-01-01', { dismissalNoticeOn: '2023-01-01' }],
  ])
}

function addLanguages(into: Collection): void {
  const codes = [...notForeign, 'ru', 'et', 'en', 'sm', 'smo', 'fit', 'zxx']
  for (const on of ['2022-08-01', '2023-07-01']) {
    addBoundary(into, {
      topic: 'eligibility',
      person: nobodySpecial,
      provision: '2 § 3 kohta',
      sides: [...codes, null].map((motherTongue) => ({
        id: `eligibility-language-${motherTongue ?? 'none'}-${on}`,
        title:
          motherTongue === null ? `No mother tongue registered, on ${on}` : `Mother tongue ${motherTongue}, on ${on}`,
        on,
        facts: { motherTongue },
      })),
    })
  }
}

/** Every combination of homes, residences and protection, of grounds, and of registration and situation. */
function addWholes(into: Collection): void {
  for (const { id, from: on } of wordings) {
    const sets = {
      places: everyCombination({
        homeMunicipality: ['091', '235', null, '170'],
        residenceMunicipality: ['853', '761', null, '035'],
        meetsEarningsRelatedConditions: [true, false],
        ...(on >= '2023-03-01' && { temporaryProtectionPermit: [false, true] }),
      }),
      grounds: everyCombination({
        birthDate: ['1970-01-01', '1999-09-09'],
        motherTongue: ['sv', 'ar'],
        immigrant: [false, true],
        meetsEarningsRelatedConditions: [true, false],
      }),
      registration: everyCombination({
        meetsEarningsRelatedConditions: [false],
        registeredAs: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
        inEmployment: [false, true],
        regularWeeklyHours: [37.5],
        inService: [null, 'career-coaching'],
        unemploymentExpectedOn: [null, dayAfter(on, 7)],
      }),
    }
    for (const [set, rows] of Object.entries(sets)) {
      for (const row of rows) {
        const person: Facts = { ...nobodySpecial, ...row }
        add(
          into,
          personCase({
            id: idOf(`eligibility-${set}-${id}`, person),
            topic: 'eligibility',
            title: `Every combination of ${set} in ${id}: ${described(person)}`,
            on,
            person,
            origin: 'pairwise',
          })
        )
      }
    }
  }
}

export function addEligibility(into: Collection): void {
  addDays(into)
  addAges(into)
  addChangeSecurity(into)
  addLanguages(into)
  addWholes(into)
  for (const { id, from, to } of wordings) {
    const on = to < '2022-05-02' ? to : from
    const { jobSearchValid: _, ...factors } = everythingOn(on)
    const take = (set: string, title: string, person: Facts): boolean =>
      add(
        into,
        personCase({
          id: idOf(`eligibility-${set}-${id}`, person),
          topic: 'eligibility',
          title: `${title} in ${id}: ${described(person)}`,
          on,
          person,
          origin: 'pairwise',
        })
      )
    // Without a job search nothing else counts: three facts are covered among jobseekers, two among the others.
    for (const row of covering(factors, 3, 2020)) take('any-three', 'Any three facts', { ...nobodySpecial, ...row })
    for (const row of covering(factors, 2, 2021))
      take('no-search-any-two', 'Any two facts, without a job search', {
        ...nobodySpecial,
        ...row,
        jobSearchValid: false,
      })
  }
}
