import { describe, expect, test } from 'vitest'
import {
  assess,
  belongsToClientGroup,
  hasNoEarningsRelatedRight,
  isAtRiskOfUnemployment,
  isChangeSecurityClient,
  isEmployedBySubsidy,
  isForeignLanguageSpeaker,
  isImmigrant,
  isInEmploymentPromotingService,
  isJobseeker,
  isUnder30,
  isUnemployed,
  meetsRegistrationCondition,
  type DatedTruth,
  type Day,
  type Person
} from '../../src/entry/index.ts'
import { nobodySpecial } from '../oracle/candidates.ts'
import type { Complete } from '../oracle/eligibility.ts'

const person = (differences: Partial<Complete>): Complete => ({ ...nobodySpecial, ...differences })
/** The same person, who belongs to the group by 4 § 1 mom. 1 kohta. */
const withoutRight = (differences: Partial<Complete> = {}): Complete =>
  person({ meetsEarningsRelatedConditions: false, ...differences })
/** Employed full time, so that only the other situations of 4 § 1 mom. can bring the person in. */
const atWork = (differences: Partial<Complete> = {}): Complete =>
  withoutRight({ inEmployment: true, regularWeeklyHours: 37.5, registeredAs: 'unemployed-jobseeker', ...differences })

const tampere = { kind: 'municipality', code: '837', area: 'pirkanmaa' }
const oulu = { kind: 'municipality', code: '564', area: 'oulu' }
const pirkanmaa = { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' }
const uusimaa = { kind: 'te-office', id: 'uusimaa', name: 'Uudenmaan TE-toimisto' }
const pohjoisPohjanmaa = { kind: 'te-office', id: 'pohjois-pohjanmaa', name: 'Pohjois-Pohjanmaan TE-toimisto' }

const answer = (one: Person, on: Day) => {
  const { outcome, authority, grounds, barredBy } = assess(one, on)
  return { outcome, authority, grounds, barredBy }
}

const staysOutsideTheGroup = { outcome: 'stay', authority: pirkanmaa, grounds: [], barredBy: [] }

/** The first and the last day of each text of the Act. */
const texts = [
  ['V0', '2021-03-01', '2021-05-31'],
  ['V1', '2021-06-01', '2021-10-01'],
  ['V2', '2021-10-02', '2022-05-01'],
  ['V3', '2022-05-02', '2022-05-22'],
  ['V4', '2022-05-23', '2022-07-10'],
  ['V5', '2022-07-11', '2022-07-31'],
  ['V6', '2022-08-01', '2022-12-31'],
  ['V7', '2023-01-01', '2023-02-28'],
  ['V8', '2023-03-01', '2023-06-30'],
  ['V9', '2023-07-01', '2023-11-30'],
  ['V10', '2023-12-01', '2023-12-31'],
  ['V11', '2024-01-01', '2024-09-01'],
  ['V12', '2024-09-02', '2024-12-31'],
] as const
const everyText = texts.flatMap(([, from, to]) => [from, to])

describe('23 § the days of the Act', () => {
  const predicates = [
    isJobseeker,
    isUnemployed,
    isAtRiskOfUnemployment,
    isEmployedBySubsidy,
    isInEmploymentPromotingService,
    hasNoEarningsRelatedRight,
    isUnder30,
    isImmigrant,
    isForeignLanguageSpeaker,
    belongsToClientGroup,
    meetsRegistrationCondition,
    isChangeSecurityClient,
  ]

  test.each(['2021-02-28', '2025-01-01', '2000-02-29', '2026-06-30'])(
    'not in force on %s: nothing is answered and nothing is missing',
    (on) => {
      for (const one of [withoutRight(), {}]) {
        const known: Person = { ...one, birthDate: '1999-01-01' }
        expect(assess(known, on)).toEqual({
          on,
          wording: null,
          outcome: 'not-in-force',
          authority: null,
          grounds: [],
          barredBy: [],
          missing: [],
          sources: [on < '2022-08-01' ? '1269/2020 23 §' : '1269/2020 23 § (287/2022)'],
        })
        for (const predicate of predicates) expect(predicate(known, on)).toBe('not-in-force')
      }
    }
  )

  test.each(texts)('%s is the wording on %s and on %s', (id, from, to) => {
    expect([from, to].map((on) => assess(withoutRight(), on).wording)).toEqual([id, id])
    expect([from, to].map((on) => assess(withoutRight(), on).outcome)).toEqual(['transfer', 'transfer'])
  })

  test('the Act first said 2023-06-30; since act 287/2022 the days after it are inside the trial', () => {
    expect(answer(withoutRight(), '2023-06-30').outcome).toBe('transfer')
    expect(answer(withoutRight(), '2023-07-01').outcome).toBe('transfer')
    expect(answer(withoutRight(), '2024-12-31').outcome).toBe('transfer')
  })
})

describe('the same four grounds of 4 § 1 mom. and no more in every text', () => {
  test.each(everyText)('on %s', (on) => {
    expect(answer(nobodySpecial, on)).toEqual(staysOutsideTheGroup)
    expect(answer(withoutRight(), on)).toEqual({
      outcome: 'transfer',
      authority: tampere,
      grounds: ['no-earnings-related-right'],
      barredBy: [],
    })
    expect(answer(person({ birthDate: '2000-01-01' }), on).grounds).toEqual(['under-30'])
    expect(answer(person({ immigrant: true }), on).grounds).toEqual(['immigrant'])
    expect(answer(person({ motherTongue: 'et' }), on).grounds).toEqual(['foreign-language'])
    expect(belongsToClientGroup(nobodySpecial, on)).toBe('no')
    expect(hasNoEarningsRelatedRight(nobodySpecial, on)).toBe('no')
    expect(hasNoEarningsRelatedRight(withoutRight(), on)).toBe('yes')
    expect(isImmigrant(nobodySpecial, on)).toBe('no')
    expect(isImmigrant(person({ immigrant: true }), on)).toBe('yes')
  })

  test('each ground is cited by its kohta, once, and then 5 § 1 mom.', () => {
    const sources = (differences: Partial<Complete>) => assess(person(differences), '2021-03-01').sources
    const second = ['1269/2020 4 § 1 mom. 2 kohta', '1269/2020 5 § 1 mom.']
    expect(sources({ birthDate: '2000-01-01' })).toEqual(second)
    expect(sources({ immigrant: true })).toEqual(second)
    expect(sources({ motherTongue: 'et' })).toEqual(second)
    expect(sources({ birthDate: '2000-01-01', immigrant: true, motherTongue: 'et' })).toEqual(second)
    expect(sources({ meetsEarningsRelatedConditions: false, immigrant: true })).toEqual([
      '1269/2020 4 § 1 mom. 1 kohta',
      ...second,
    ])
    expect(sources({})).toEqual(['1269/2020 4 § 1 mom.'])
  })

  test('the sources of the same transfer name the act of the text', () => {
    const sources = (on: Day) => assess(withoutRight(), on).sources
    expect(sources('2022-05-01')).toEqual(['1269/2020 4 § 1 mom. 1 kohta', '1269/2020 5 § 1 mom.'])
    expect(sources('2022-05-02')).toEqual(['1269/2020 4 § 1 mom. 1 kohta (1381/2021)', '1269/2020 5 § 1 mom.'])
    expect(sources('2022-12-31')).toEqual(['1269/2020 4 § 1 mom. 1 kohta (1381/2021)', '1269/2020 5 § 1 mom.'])
    expect(sources('2023-01-01')).toEqual([
      '1269/2020 4 § 1 mom. 1 kohta (1381/2021)',
      '1269/2020 5 § 1 mom. (671/2022)',
    ])
    expect(sources('2023-03-01')).toEqual([
      '1269/2020 4 § 1 mom. 1 kohta (149/2023)',
      '1269/2020 5 § 1 mom. (149/2023)',
    ])
  })
})

describe('2 § 1 kohta unemployed: work', () => {
  test.each(['2021-03-01', '2022-05-01', '2022-05-02', '2024-12-31'])(
    'on %s four regular hours a week are employment and less is not',
    (on) => {
      const working = (regularWeeklyHours: number) =>
        isUnemployed(person({ inEmployment: true, regularWeeklyHours }), on)
      expect([0, 3.99, 4, 4.01, 40].map(working)).toEqual(['yes', 'yes', 'no', 'no', 'no'])
      expect(answer(atWork({ regularWeeklyHours: 3.99 }), on).outcome).toBe('transfer')
      expect(answer(atWork({ regularWeeklyHours: 4 }), on)).toEqual(staysOutsideTheGroup)
    }
  )

  test.each(['2021-03-01', '2022-05-02'])(
    'on %s only a full lay-off helps, and without employment hours are not asked for',
    (on) => {
      expect(isUnemployed(atWork({ fullyLaidOff: true }), on)).toBe('yes')
      expect(isUnemployed(atWork({ fullyLaidOff: false }), on)).toBe('no')
      expect(isUnemployed(atWork({ inEmployment: false }), on)).toBe('yes')
      expect(isUnemployed({ inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false }, on)).toBe('yes')
    }
  )

  test('guaranteed hours count from 2022-05-02: under four makes unemployed, four does not', () => {
    const guaranteed = (hours: number | null, on: Day) =>
      isUnemployed(atWork({ regularWeeklyHours: 12, guaranteedMinimumWeeklyHours: hours }), on)
    expect([null, 0, 3.99, 4].map((hours) => guaranteed(hours, '2022-05-01'))).toEqual(['no', 'no', 'no', 'no'])
    expect([null, 0, 3.99, 4].map((hours) => guaranteed(hours, '2022-05-02'))).toEqual(['no', 'yes', 'yes', 'no'])
    expect(answer(atWork({ guaranteedMinimumWeeklyHours: 3.99 }), '2022-05-01')).toEqual(staysOutsideTheGroup)
    expect(answer(atWork({ guaranteedMinimumWeeklyHours: 3.99 }), '2022-05-02').outcome).toBe('transfer')
  })

  test('regular hours under four are enough although the guaranteed ones are four', () => {
    expect(isUnemployed(atWork({ regularWeeklyHours: 3, guaranteedMinimumWeeklyHours: 4 }), '2022-05-02')).toBe('yes')
  })
})

describe('2 § 1 kohta unemployed: business and studies', () => {
  test.each(['2021-03-01', '2022-05-01', '2022-05-02', '2024-12-31'])(
    'on %s fourteen days of full-time business are not more than two weeks, fifteen are',
    (on) => {
      const business = (fullTimeBusinessDays: number) => isUnemployed(person({ fullTimeBusinessDays }), on)
      expect([0, 13, 14, 15, 400].map(business)).toEqual(['yes', 'yes', 'yes', 'no', 'no'])
      expect(answer(withoutRight({ fullTimeBusinessDays: 14 }), on).outcome).toBe('transfer')
      expect(answer(withoutRight({ fullTimeBusinessDays: 15 }), on)).toEqual(staysOutsideTheGroup)
    }
  )

  test('a right to benefit in spite of business counts from 2022-05-02', () => {
    const inBusiness = person({ fullTimeBusinessDays: 15, benefitRightDespiteBusiness: true })
    expect(isUnemployed(inBusiness, '2022-05-01')).toBe('no')
    expect(isUnemployed(inBusiness, '2022-05-02')).toBe('yes')
  })

  test('a right to benefit in spite of studies counts from 2022-05-02, and on through the change of its section in 2023', () => {
    const student = person({ fullTimeStudent: true, benefitRightDespiteStudies: true })
    expect(['2021-03-01', '2022-05-01'].map((on) => isUnemployed(student, on))).toEqual(['no', 'no'])
    expect(
      ['2022-05-02', '2022-12-31', '2023-01-01', '2023-11-30', '2023-12-01', '2024-12-31'].map((on) =>
        isUnemployed(student, on)
      )
    ).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
    expect(isUnemployed({ ...student, benefitRightDespiteStudies: false }, '2023-01-01')).toBe('no')
  })

  test.each(['2021-03-01', '2022-05-02'])(
    'on %s work, business and studies must all three be out of the way (OP-08)',
    (on) => {
      expect(isUnemployed(atWork(), on)).toBe('no')
      expect(isUnemployed(person({ fullTimeBusinessDays: 15 }), on)).toBe('no')
      expect(isUnemployed(person({ fullTimeStudent: true }), on)).toBe('no')
      expect(isUnemployed(nobodySpecial, on)).toBe('yes')
    }
  )

  test('a right in spite of business does not help a student, nor the other way round', () => {
    expect(isUnemployed(person({ fullTimeStudent: true, benefitRightDespiteBusiness: true }), '2023-01-01')).toBe('no')
    expect(isUnemployed(person({ fullTimeBusinessDays: 15, benefitRightDespiteStudies: true }), '2023-01-01')).toBe(
      'no'
    )
  })
})

describe('2 § 1 kohta unemployed: no exception', () => {
  test.each(everyText)('on %s outside the labour force or on unemployment pension: unemployed, transferred', (on) => {
    // Codes 05 and 06 of the TE offices: neither work nor business nor studies, and a valid job search.
    expect(isUnemployed(person({}), on)).toBe('yes')
    const grounds = ['no-earnings-related-right']
    expect(answer(withoutRight(), on)).toEqual({ outcome: 'transfer', authority: tampere, grounds, barredBy: [] })
  })

  test('no fact asks for the code', () => {
    const coded: Person & { readonly employmentCode: string } = { ...withoutRight(), employmentCode: '05' }
    expect(() => assess(coded, '2022-06-01')).toThrow('employmentCode')
  })
})

describe('2 § 2 kohta jobseeker', () => {
  test.each(everyText)('on %s nobody serves as a jobseeker who has no valid job search', (on) => {
    const idle = withoutRight({
      jobSearchValid: false,
      temporaryProtectionPermit: true,
      birthDate: '2000-01-01',
      immigrant: true,
    })
    expect(assess(idle, on)).toMatchObject({
      outcome: 'stay',
      authority: null,
      grounds: [],
      barredBy: [],
      missing: [],
      sources: ['1269/2020 2 § 2 kohta'],
    })
    expect(isJobseeker(idle, on)).toBe('no')
    expect(isJobseeker(nobodySpecial, on)).toBe('yes')
    expect(isJobseeker({}, on)).toBe('unknown')
  })

  test('without a job search nothing else has to be known', () => {
    expect(assess({ jobSearchValid: false }, '2023-03-01')).toMatchObject({
      outcome: 'stay',
      authority: null,
      missing: [],
    })
  })

  test('a registration that would bar is no bar where there is no job search', () => {
    expect(answer(withoutRight({ jobSearchValid: false, registeredAs: 'jobseeker' }), '2021-03-01').barredBy).toEqual(
      []
    )
  })
})

describe('2 § 3 kohta foreign-language speaker', () => {
  const national = ['fi', 'fin', 'sv', 'swe']
  const sami = ['se', 'sme', 'sma', 'smj', 'smn', 'sms', 'smi', 'sju', 'sje', 'sjd', 'sjt', 'sia', 'sjk']
  const foreign = [
    'ru',
    'rus',
    'uk',
    'ar',
    'so',
    'et',
    'est',
    'en',
    'eng',
    'no',
    'da',
    'fit',
    'fkv',
    'olo',
    'krl',
    'rmf',
    'sgn',
    'sw',
    'fj',
    'sm',
    'smo',
    'sjn',
    'zxx',
  ]

  test.each(national)('%s is Finnish or Swedish', (motherTongue) => {
    expect(isForeignLanguageSpeaker({ motherTongue }, '2021-03-01')).toBe('no')
    expect(answer(person({ motherTongue }), '2021-03-01')).toEqual(staysOutsideTheGroup)
  })

  test.each(sami)('%s is a Sámi language (OP-06)', (motherTongue) => {
    expect(isForeignLanguageSpeaker({ motherTongue }, '2023-07-01')).toBe('no')
    expect(answer(person({ motherTongue }), '2023-07-01')).toEqual(staysOutsideTheGroup)
  })

  test.each(foreign)('%s is foreign', (motherTongue) => {
    expect(isForeignLanguageSpeaker({ motherTongue }, '2022-05-02')).toBe('yes')
    expect(answer(person({ motherTongue }), '2022-05-02')).toEqual({
      outcome: 'transfer',
      authority: tampere,
      grounds: ['foreign-language'],
      barredBy: [],
    })
  })

  test('no registered mother tongue is no foreign one, and an unknown one is unknown', () => {
    expect(isForeignLanguageSpeaker({ motherTongue: null }, '2021-03-01')).toBe('no')
    expect(isForeignLanguageSpeaker({}, '2021-03-01')).toBe('unknown')
    expect(assess({ ...nobodySpecial, motherTongue: undefined }, '2021-03-01').missing).toEqual(['motherTongue'])
  })
})

describe('2 § 4 kohta immigrant', () => {
  test('is a fact of its own: a Finnish speaker can be one, a foreign-language speaker need not', () => {
    expect(answer(person({ immigrant: true }), '2021-03-01').grounds).toEqual(['immigrant'])
    expect(answer(person({ motherTongue: 'ru' }), '2021-03-01').grounds).toEqual(['foreign-language'])
    expect(isImmigrant({}, '2021-03-01')).toBe('unknown')
  })
})

describe('2 § 5 kohta employment-promoting service: a closed list', () => {
  const services = [
    'job-search-coaching',
    'career-coaching',
    'labour-market-training',
    'self-motivated-study',
    'tryout',
    'vocational-labour-market-training',
    'integration-self-motivated-study',
    'rehabilitative-work',
  ] as const

  test.each(services)('%s is in the list in every text and brings in who is not unemployed', (inService) => {
    for (const on of everyText) {
      expect(isInEmploymentPromotingService({ inService }, on)).toBe('yes')
      expect(answer(atWork({ inService }), on).outcome).toBe('transfer')
    }
  })

  test.each(['other', null] as const)('%s is not', (inService) => {
    for (const on of everyText) {
      expect(isInEmploymentPromotingService({ inService }, on)).toBe('no')
      expect(answer(atWork({ inService }), on)).toEqual(staysOutsideTheGroup)
    }
  })

  test('a service without a job search brings nobody in', () => {
    expect(
      isInEmploymentPromotingService(withoutRight({ jobSearchValid: false, inService: 'tryout' }), '2021-03-01')
    ).toBe('yes')
    expect(belongsToClientGroup(withoutRight({ jobSearchValid: false, inService: 'tryout' }), '2021-03-01')).toBe('no')
  })
})

describe('2 § 6 kohta employed by subsidy', () => {
  const subsidised = (wageSubsidisedWork: Complete['wageSubsidisedWork'], on: Day) =>
    isEmployedBySubsidy(atWork({ wageSubsidisedWork }), on)

  test.each([
    ['pay-subsidy', 'yes', 'yes'],
    ['state-agency-appropriation', 'yes', 'yes'],
    ['55-plus', 'no', 'yes'],
    ['municipal-obligation', 'no', 'yes'],
    [null, 'no', 'no'],
  ] as const)('%s: %s on 2023-06-30 and %s on 2023-07-01', (work, before, after) => {
    expect(['2021-03-01', '2023-06-30'].map((on) => subsidised(work, on))).toEqual([before, before])
    expect(['2023-07-01', '2024-12-31'].map((on) => subsidised(work, on))).toEqual([after, after])
    const outcome = (on: Day) => answer(atWork({ wageSubsidisedWork: work }), on).outcome
    expect(outcome('2023-06-30')).toBe(before === 'yes' ? 'transfer' : 'stay')
    expect(outcome('2023-07-01')).toBe(after === 'yes' ? 'transfer' : 'stay')
  })

  test('OP-36: work under the municipal obligation counts after its own provision was repealed on 2024-09-02, to the end of the Act', () => {
    for (const on of ['2024-09-01', '2024-09-02', '2024-12-31']) {
      expect([on, subsidised('municipal-obligation', on)]).toEqual([on, 'yes'])
      expect([on, answer(atWork({ wageSubsidisedWork: 'municipal-obligation' }), on).outcome]).toEqual([on, 'transfer'])
    }
  })

  test('wage-subsidised work asks for a valid job search, the start-up grant does not', () => {
    for (const on of everyText) {
      expect(isEmployedBySubsidy(atWork({ wageSubsidisedWork: 'pay-subsidy', jobSearchValid: false }), on)).toBe('no')
      expect(isEmployedBySubsidy(atWork({ startUpGrant: true, jobSearchValid: false }), on)).toBe('yes')
      expect(isEmployedBySubsidy(atWork({ startUpGrant: true }), on)).toBe('yes')
      expect(answer(atWork({ startUpGrant: true }), on).outcome).toBe('transfer')
      expect(answer(atWork({ startUpGrant: true, jobSearchValid: false }), on)).toEqual({
        outcome: 'stay',
        authority: null,
        grounds: [],
        barredBy: [],
      })
    }
  })
})

describe('3 § the municipalities', () => {
  test('Kuhmoinen belongs to Pirkanmaa but not to its 22 (OP-05)', () => {
    expect(answer(withoutRight({ homeMunicipality: '291' }), '2021-03-01')).toEqual(staysOutsideTheGroup)
  })

  test('a home outside the trial keeps out, with every ground, and the TE office of the home serves', () => {
    const kauniainen = withoutRight({
      homeMunicipality: '235',
      immigrant: true,
      motherTongue: 'ru',
      birthDate: '2000-01-01',
    })
    expect(answer(kauniainen, '2022-05-02')).toEqual({ outcome: 'stay', authority: uusimaa, grounds: [], barredBy: [] })
    expect(belongsToClientGroup(kauniainen, '2022-05-02')).toBe('no')
  })

  test('the home decides, not the residence', () => {
    expect(
      answer(withoutRight({ homeMunicipality: '564', residenceMunicipality: '837' }), '2021-03-01').authority
    ).toEqual(oulu)
    expect(
      answer(withoutRight({ homeMunicipality: '235', residenceMunicipality: '837' }), '2021-03-01').authority
    ).toEqual(uusimaa)
    expect(
      answer(withoutRight({ homeMunicipality: '564', residenceMunicipality: '235' }), '2024-12-31').authority
    ).toEqual(oulu)
  })

  test('without a home municipality the TE office of the residence serves, without either the TE office has no name', () => {
    expect(answer(withoutRight({ homeMunicipality: null, residenceMunicipality: '837' }), '2021-03-01')).toEqual(
      staysOutsideTheGroup
    )
    expect(
      answer(withoutRight({ homeMunicipality: null, residenceMunicipality: '235' }), '2021-03-01').authority
    ).toEqual(uusimaa)
    expect(
      answer(withoutRight({ homeMunicipality: null, residenceMunicipality: null }), '2021-03-01').authority
    ).toEqual({ kind: 'te-office', id: null, name: null })
  })

  test('in Åland the Act does not apply: nobody is named, neither by home nor by residence', () => {
    const nobody = { outcome: 'stay', authority: null, grounds: [], barredBy: [] }
    for (const on of ['2021-03-01', '2024-12-31']) {
      expect(answer(withoutRight({ homeMunicipality: '478' }), on)).toEqual(nobody)
      expect(answer(withoutRight({ homeMunicipality: null, residenceMunicipality: '478' }), on)).toEqual(nobody)
      expect(answer(withoutRight({ homeMunicipality: '478', residenceMunicipality: '837' }), on)).toEqual(nobody)
      expect(answer(withoutRight({ homeMunicipality: '837', residenceMunicipality: '478' }), on).authority).toEqual(
        tampere
      )
    }
  })

  test('with an Åland home the answer is settled: nobody asks about the residence before 2023-03-01', () => {
    const home: Person = {
      ...withoutRight({ homeMunicipality: '478' }),
      residenceMunicipality: undefined,
      temporaryProtectionPermit: undefined,
    }
    expect(assess(home, '2023-02-28').missing).toEqual([])
    expect(assess(home, '2023-03-01').missing).toEqual(['residenceMunicipality', 'temporaryProtectionPermit'])
  })
})

describe('4 § 1 mom. at risk of becoming unemployed within two weeks', () => {
  const expected = (unemploymentExpectedOn: Day | null, on: Day): readonly [DatedTruth, string] => [
    isAtRiskOfUnemployment({ unemploymentExpectedOn }, on),
    answer(atWork({ registeredAs: 'jobseeker-at-risk', unemploymentExpectedOn }), on).outcome,
  ]

  test('counts from 2022-05-02', () => {
    expect(expected('2022-05-11', '2022-05-01')).toEqual(['no', 'stay'])
    expect(expected('2022-05-11', '2022-05-02')).toEqual(['yes', 'transfer'])
    expect(isAtRiskOfUnemployment({}, '2022-05-01')).toBe('no')
    expect(isAtRiskOfUnemployment({}, '2022-05-02')).toBe('unknown')
  })

  test.each([
    ['2022-05-02', ['2022-05-01', '2022-05-02', '2022-05-16', '2022-05-17']],
    ['2022-12-20', ['2022-12-19', '2022-12-20', '2023-01-03', '2023-01-04']],
    ['2023-02-20', ['2023-02-19', '2023-02-20', '2023-03-06', '2023-03-07']],
    ['2023-03-20', ['2023-03-19', '2023-03-20', '2023-04-03', '2023-04-04']],
    ['2023-10-20', ['2023-10-19', '2023-10-20', '2023-11-03', '2023-11-04']],
    ['2024-02-20', ['2024-02-19', '2024-02-20', '2024-03-05', '2024-03-06']],
    ['2024-12-31', ['2024-12-30', '2024-12-31', '2025-01-14', '2025-01-15']],
  ] as const)(
    'asked on %s: no the day before, yes from day 0 to day 14, no on day 15',
    (on, [before, zero, fourteen, fifteen]) => {
      expect(expected(before, on)).toEqual(['no', 'stay'])
      expect(expected(zero, on)).toEqual(['yes', 'transfer'])
      expect(expected(fourteen, on)).toEqual(['yes', 'transfer'])
      expect(expected(fifteen, on)).toEqual(['no', 'stay'])
      expect(expected(null, on)).toEqual(['no', 'stay'])
    }
  )

  test('is not asked again of who is unemployed already', () => {
    const already = withoutRight({ unemploymentExpectedOn: '2022-06-05', registeredAs: 'jobseeker' })
    expect([isUnemployed(already, '2022-06-01'), isAtRiskOfUnemployment(already, '2022-06-01')]).toEqual(['yes', 'yes'])
    expect(answer(already, '2022-06-01').outcome).toBe('transfer')
  })

  test('a dismissal alone is no risk: 4 § was not widened in 2023', () => {
    const dismissed = atWork({
      dismissalNoticeOn: '2023-02-01',
      dismissalOnEconomicOrProductionGrounds: true,
      yearsWithEmployerAtNotice: 2,
    })
    expect(isAtRiskOfUnemployment(dismissed, '2023-02-05')).toBe('no')
    expect(answer(dismissed, '2023-02-05')).toEqual(staysOutsideTheGroup)
  })
})

describe('4 § 1 mom. 1 kohta no right to earnings-related allowance', () => {
  test('turns on the conditions alone', () => {
    expect(hasNoEarningsRelatedRight({ meetsEarningsRelatedConditions: false }, '2021-03-01')).toBe('yes')
    expect(hasNoEarningsRelatedRight({ meetsEarningsRelatedConditions: true }, '2021-03-01')).toBe('no')
    expect(hasNoEarningsRelatedRight({}, '2021-03-01')).toBe('unknown')
  })
})

describe('4 § 1 mom. 2 kohta under 30', () => {
  test.each([
    ['1991-05-24', '2021-05-23', '2021-05-24'],
    ['1991-03-01', '2021-03-01', null],
    ['1991-03-02', '2021-03-01', '2021-03-02'],
    ['1993-01-01', '2022-12-31', '2023-01-01'],
    ['1994-12-31', '2024-12-30', '2024-12-31'],
    ['1992-05-02', '2022-05-01', '2022-05-02'],
    // Born on 29 February: 30 on 28 February where the year has no 29th (OP-01).
    ['1992-02-29', '2022-02-27', '2022-02-28'],
    ['1992-02-28', '2022-02-27', '2022-02-28'],
    ['1992-03-01', '2022-02-28', '2022-03-01'],
    ['1993-02-28', '2023-02-27', '2023-02-28'],
    ['1994-02-28', '2024-02-27', '2024-02-28'],
    ['1994-03-01', '2024-02-29', '2024-03-01'],
  ] as const)('born %s: under 30 on %s, not on %s', (birthDate, last, thirtieth) => {
    if (thirtieth === null) {
      expect(isUnder30({ birthDate }, last)).toBe('no')
      return
    }
    expect(isUnder30({ birthDate }, last)).toBe('yes')
    expect(isUnder30({ birthDate }, thirtieth)).toBe('no')
    expect(answer(person({ birthDate }), last)).toEqual({
      outcome: 'transfer',
      authority: tampere,
      grounds: ['under-30'],
      barredBy: [],
    })
    expect(answer(person({ birthDate }), thirtieth)).toEqual(staysOutsideTheGroup)
  })

  test('a child of the day is under 30, and an unknown age is unknown', () => {
    expect(isUnder30({ birthDate: '2021-03-01' }, '2021-03-01')).toBe('yes')
    expect(isUnder30({}, '2021-03-01')).toBe('unknown')
  })

  test('does not help who is outside the group for another reason', () => {
    expect(answer(atWork({ birthDate: '2000-01-01' }), '2021-07-01')).toEqual(staysOutsideTheGroup)
  })
})

describe('4 § 2 mom. temporary protection, from 2023-03-01', () => {
  const protectedInOulu = person({
    homeMunicipality: null,
    residenceMunicipality: '564',
    temporaryProtectionPermit: true,
    motherTongue: 'uk',
    immigrant: true,
    meetsEarningsRelatedConditions: false,
  })

  test('is no ground on 2023-02-28 and the only one on 2023-03-01', () => {
    expect(answer(protectedInOulu, '2023-02-28')).toEqual({
      outcome: 'stay',
      authority: pohjoisPohjanmaa,
      grounds: [],
      barredBy: [],
    })
    expect(answer(protectedInOulu, '2023-03-01')).toEqual({
      outcome: 'transfer',
      authority: oulu,
      grounds: ['temporary-protection'],
      barredBy: [],
    })
    expect(['2023-02-28', '2023-03-01'].map((on) => belongsToClientGroup(protectedInOulu, on))).toEqual(['no', 'yes'])
    expect(assess(protectedInOulu, '2023-03-01').sources).toEqual([
      '1269/2020 4 § 2 mom. (149/2023)',
      '1269/2020 5 § 1 mom. (149/2023)',
    ])
    expect(assess(protectedInOulu, '2023-02-28').sources).toEqual(['1269/2020 4 § 1 mom. (1381/2021)'])
  })

  test('asks no status: at full-time work the registration decides (OP-22)', () => {
    const working = { ...protectedInOulu, inEmployment: true, regularWeeklyHours: 37.5 }
    expect(answer(working, '2023-03-01').outcome).toBe('transfer')
    expect(answer({ ...working, registeredAs: 'jobseeker' }, '2023-03-01')).toEqual({
      outcome: 'stay',
      authority: pohjoisPohjanmaa,
      grounds: ['temporary-protection'],
      barredBy: ['registration'],
    })
  })

  test('asks for the residence in the trial', () => {
    const outside = { ...protectedInOulu, residenceMunicipality: '235' }
    expect(answer(outside, '2023-03-01')).toEqual({ outcome: 'stay', authority: uusimaa, grounds: [], barredBy: [] })
    expect(assess(outside, '2023-03-01').sources).toEqual([
      '1269/2020 4 § 1 mom. (149/2023)',
      '1269/2020 4 § 2 mom. (149/2023)',
    ])
    expect(answer({ ...protectedInOulu, residenceMunicipality: null }, '2023-03-01').authority).toEqual({
      kind: 'te-office',
      id: null,
      name: null,
    })
    expect(answer({ ...protectedInOulu, residenceMunicipality: '478' }, '2023-03-01')).toEqual({
      outcome: 'stay',
      authority: null,
      grounds: [],
      barredBy: [],
    })
  })

  test('a home outside the trial, or in Åland, does not shut out: the residence decides', () => {
    expect(answer({ ...protectedInOulu, homeMunicipality: '235' }, '2023-03-01')).toEqual({
      outcome: 'transfer',
      authority: oulu,
      grounds: ['temporary-protection'],
      barredBy: [],
    })
    expect(answer({ ...protectedInOulu, homeMunicipality: '478' }, '2023-03-01').authority).toEqual(oulu)
    expect(answer({ ...protectedInOulu, homeMunicipality: '478' }, '2023-02-28')).toEqual({
      outcome: 'stay',
      authority: null,
      grounds: [],
      barredBy: [],
    })
  })

  test('who is of both groups goes home, on the grounds of both; who is of the second alone to the residence', () => {
    const both = { ...protectedInOulu, homeMunicipality: '837' }
    expect(answer(both, '2023-03-01')).toEqual({
      outcome: 'transfer',
      authority: tampere,
      grounds: ['no-earnings-related-right', 'immigrant', 'foreign-language', 'temporary-protection'],
      barredBy: [],
    })
    const second = { ...both, meetsEarningsRelatedConditions: true, immigrant: false, motherTongue: 'fi' }
    expect(answer(second, '2023-03-01')).toEqual({
      outcome: 'transfer',
      authority: oulu,
      grounds: ['temporary-protection'],
      barredBy: [],
    })
    const noStatus = { ...both, inEmployment: true, regularWeeklyHours: 37.5 }
    expect(answer(noStatus, '2023-03-01')).toEqual({
      outcome: 'transfer',
      authority: oulu,
      grounds: ['temporary-protection'],
      barredBy: [],
    })
  })

  test('whoever stays of both groups stays with the TE office of the home', () => {
    expect(
      answer({ ...protectedInOulu, homeMunicipality: '837', registeredAs: 'jobseeker' }, '2023-03-01').authority
    ).toEqual(pirkanmaa)
    expect(
      answer({ ...protectedInOulu, homeMunicipality: '478', registeredAs: 'jobseeker' }, '2023-03-01').authority
    ).toBeNull()
  })

  test('without the permit the residence counts for nothing', () => {
    expect(answer({ ...protectedInOulu, temporaryProtectionPermit: false }, '2023-03-01').outcome).toBe('stay')
  })

  test('belongs to the group even without a job search, but then nobody serves', () => {
    expect(belongsToClientGroup({ ...protectedInOulu, jobSearchValid: false }, '2023-03-01')).toBe('yes')
    expect(answer({ ...protectedInOulu, jobSearchValid: false }, '2023-03-01')).toEqual({
      outcome: 'stay',
      authority: null,
      grounds: [],
      barredBy: [],
    })
  })
})

describe('4 § last momentti: registration', () => {
  const registered = (registeredAs: Complete['registeredAs'], on: Day) => {
    const one = atWork({ registeredAs, wageSubsidisedWork: 'pay-subsidy' })
    return [meetsRegistrationCondition(one, on), answer(one, on).barredBy.join()]
  }
  const met = ['yes', '']
  const barred = ['no', 'registration']

  test.each([
    ['unemployed-jobseeker', met, met, met],
    ['jobseeker', barred, met, barred],
    ['jobseeker-at-risk', barred, met, met],
  ] as const)('%s: by 2021-05-31, from 2021-06-01, from 2022-05-02', (word, original, second, third) => {
    for (const on of ['2021-03-01', '2021-05-31']) expect(registered(word, on), on).toEqual(original)
    for (const on of ['2021-06-01', '2021-10-01', '2021-10-02', '2022-05-01'])
      expect(registered(word, on), on).toEqual(second)
    for (const on of everyText.filter((day) => day >= '2022-05-02')) expect(registered(word, on), on).toEqual(third)
  })

  test('from 2022-05-02 a mere jobseeker meets it while at risk, and only then', () => {
    const one = (unemploymentExpectedOn: Day | null) => ({ registeredAs: 'jobseeker', unemploymentExpectedOn }) as const
    expect(
      ['2022-05-01', '2022-05-02', '2022-05-16', '2022-05-17', null].map((day) =>
        meetsRegistrationCondition(one(day), '2022-05-02')
      )
    ).toEqual(['no', 'yes', 'yes', 'no', 'no'])
    expect(meetsRegistrationCondition({ registeredAs: 'jobseeker' }, '2022-05-02')).toBe('unknown')
  })

  test('whoever registered as at risk meets it although the risk has passed', () => {
    const passed = atWork({
      registeredAs: 'jobseeker-at-risk',
      unemploymentExpectedOn: '2022-05-01',
      wageSubsidisedWork: 'pay-subsidy',
    })
    expect(answer(passed, '2022-06-01').outcome).toBe('transfer')
  })

  test('an unknown registration is enough where every word is, and where the person is at risk', () => {
    expect(meetsRegistrationCondition({}, '2021-05-31')).toBe('unknown')
    expect(meetsRegistrationCondition({}, '2021-06-01')).toBe('yes')
    expect(meetsRegistrationCondition({}, '2022-05-01')).toBe('yes')
    expect(meetsRegistrationCondition({}, '2022-05-02')).toBe('unknown')
    expect(meetsRegistrationCondition({ unemploymentExpectedOn: '2022-05-10' }, '2022-05-02')).toBe('yes')
    expect(meetsRegistrationCondition({ unemploymentExpectedOn: null }, '2022-05-02')).toBe('unknown')
  })

  test('the bar is named by the momentti of the day, and keeps the grounds', () => {
    const one = atWork({ registeredAs: 'jobseeker', wageSubsidisedWork: 'pay-subsidy' })
    expect(answer(one, '2021-05-31')).toEqual({
      outcome: 'stay',
      authority: pirkanmaa,
      grounds: ['no-earnings-related-right'],
      barredBy: ['registration'],
    })
    expect(assess(one, '2021-05-31').sources).toEqual(['1269/2020 4 § 2 mom.'])
    expect(assess(one, '2022-05-02').sources).toEqual(['1269/2020 4 § 2 mom. (1381/2021)'])
    expect(assess(one, '2023-02-28').sources).toEqual(['1269/2020 4 § 2 mom. (1381/2021)'])
    expect(assess(one, '2023-03-01').sources).toEqual(['1269/2020 4 § 3 mom. (149/2023)'])
  })

  test('is no part of the group: belongsToClientGroup leaves it aside', () => {
    expect(belongsToClientGroup(withoutRight({ registeredAs: 'jobseeker' }), '2021-03-01')).toBe('yes')
    expect(answer(person({ registeredAs: 'jobseeker' }), '2021-03-01').barredBy).toEqual([])
  })
})

describe('5 § 3 mom. change security, from 2023-01-01', () => {
  /** Born 1960: given notice at 63 on economic grounds after six years; a foreign-language speaker, so of the group. */
  const dismissed = (differences: Partial<Complete> = {}) =>
    person({
      motherTongue: 'ru',
      birthDate: '1960-06-15',
      dismissalNoticeOn: '2023-01-10',
      dismissalOnEconomicOrProductionGrounds: true,
      yearsWithEmployerAtNotice: 6,
      ...differences,
    })
  const bar = { outcome: 'stay', authority: pirkanmaa, grounds: ['foreign-language'], barredBy: ['change-security'] }
  const free = { outcome: 'transfer', authority: tampere, grounds: ['foreign-language'], barredBy: [] }
  const holds = (differences: Partial<Complete>, on: Day) => [
    isChangeSecurityClient(dismissed(differences), on),
    answer(dismissed(differences), on),
  ]

  test('notice on 2022-12-31 does not count, on 2023-01-01 it does', () => {
    expect(holds({ dismissalNoticeOn: '2022-12-31' }, '2023-03-20')).toEqual(['no', free])
    expect(holds({ dismissalNoticeOn: '2023-01-01' }, '2023-03-20')).toEqual(['yes', bar])
    expect(holds({ dismissalNoticeOn: '2023-01-01' }, '2023-01-01')).toEqual(['yes', bar])
    expect(holds({ dismissalNoticeOn: '2022-12-31' }, '2022-12-31')).toEqual(['no', free])
    expect(holds({ dismissalNoticeOn: null }, '2024-12-31')).toEqual(['no', free])
  })

  test('a notice so early that nobody had reached 55 bars nobody, and leaves nothing open', () => {
    for (const dismissalNoticeOn of ['0001-01-01', '0030-01-01', '0055-01-01', '0056-01-01']) {
      const { birthDate: _, ...unborn } = dismissed({ dismissalNoticeOn })
      expect(answer(unborn, '2023-01-10')).toEqual(free)
      expect(assess(unborn, '2023-01-10').missing).toEqual([])
    }
  })

  test('notice counts from its day on: not the day before', () => {
    expect(holds({ dismissalNoticeOn: '2023-03-20' }, '2023-03-19')).toEqual(['no', free])
    expect(holds({ dismissalNoticeOn: '2023-03-20' }, '2023-03-20')).toEqual(['yes', bar])
    expect(holds({ dismissalNoticeOn: '2023-03-20' }, '2024-12-31')).toEqual(['yes', bar])
  })

  test.each([
    ['1968-05-10', '2023-05-09', 'no'],
    ['1968-05-10', '2023-05-10', 'yes'],
    ['1968-05-10', '2023-05-11', 'yes'],
    // Born on 29 February: 55 on 28 February where the year has no 29th (OP-01).
    ['1968-02-29', '2023-02-27', 'no'],
    ['1968-02-29', '2023-02-28', 'yes'],
    ['1968-02-29', '2023-03-01', 'yes'],
    ['1968-03-01', '2023-02-28', 'no'],
    ['1968-03-01', '2023-03-01', 'yes'],
    ['1969-02-28', '2024-02-27', 'no'],
    ['1969-02-28', '2024-02-28', 'yes'],
    ['1969-03-01', '2024-02-29', 'no'],
    ['1969-03-01', '2024-03-01', 'yes'],
    ['1968-01-01', '2023-01-01', 'yes'],
    ['1968-01-02', '2023-01-01', 'no'],
  ] as const)('born %s, notice on %s: 55 on that day? %s', (birthDate, dismissalNoticeOn, truth) => {
    expect(holds({ birthDate, dismissalNoticeOn }, '2024-12-31')).toEqual([truth, truth === 'yes' ? bar : free])
  })

  test('55 after the notice, on the day asked about, is too late', () => {
    expect(holds({ birthDate: '1968-06-01', dismissalNoticeOn: '2023-05-31' }, '2023-06-01')).toEqual(['no', free])
  })

  test('five years with the employer, not a day less', () => {
    expect(holds({ yearsWithEmployerAtNotice: 4.99 }, '2023-03-20')).toEqual(['no', free])
    expect(holds({ yearsWithEmployerAtNotice: 5 }, '2023-03-20')).toEqual(['yes', bar])
  })

  test('only on economic or production grounds', () => {
    expect(holds({ dismissalOnEconomicOrProductionGrounds: false }, '2023-03-20')).toEqual(['no', free])
  })

  test('bars every ground, immigrant too, and temporary protection', () => {
    expect(answer(dismissed({ immigrant: true, motherTongue: 'fi' }), '2023-03-20')).toEqual({
      ...bar,
      grounds: ['immigrant'],
    })
    expect(answer(dismissed({ meetsEarningsRelatedConditions: false, motherTongue: 'fi' }), '2023-03-20')).toEqual({
      ...bar,
      grounds: ['no-earnings-related-right'],
    })
    expect(answer(dismissed({ temporaryProtectionPermit: true, motherTongue: 'fi' }), '2023-03-20')).toEqual({
      ...bar,
      grounds: ['temporary-protection'],
    })
    expect(assess(dismissed(), '2023-03-20').sources).toEqual(['1269/2020 5 § 3 mom. (671/2022)'])
  })

  test('is no bar for who is outside the group', () => {
    expect(answer(dismissed({ motherTongue: 'fi' }), '2023-03-20')).toEqual(staysOutsideTheGroup)
    expect(isChangeSecurityClient(dismissed({ motherTongue: 'fi', jobSearchValid: false }), '2023-03-20')).toBe('yes')
  })

  test('both bars at once stand in the order of the contract, each with its source', () => {
    const both = dismissed({ registeredAs: 'jobseeker' })
    expect(answer(both, '2023-02-28')).toEqual({ ...bar, barredBy: ['registration', 'change-security'] })
    expect(assess(both, '2023-02-28').sources).toEqual([
      '1269/2020 4 § 2 mom. (1381/2021)',
      '1269/2020 5 § 3 mom. (671/2022)',
    ])
    expect(assess(both, '2023-03-01').sources).toEqual([
      '1269/2020 4 § 3 mom. (149/2023)',
      '1269/2020 5 § 3 mom. (671/2022)',
    ])
  })

  test('an unknown notice is no notice for who cannot have been 55 by the day asked about', () => {
    const young: Person = { ...dismissed({ birthDate: '1990-01-01' }), dismissalNoticeOn: undefined }
    expect(isChangeSecurityClient(young, '2024-12-31')).toBe('no')
    expect(assess(young, '2024-12-31')).toMatchObject({ outcome: 'transfer', missing: [] })
    const justTooYoung: Person = { ...young, birthDate: '1968-06-02' }
    expect(isChangeSecurityClient(justTooYoung, '2023-06-01')).toBe('no')
    expect(isChangeSecurityClient(justTooYoung, '2023-06-02')).toBe('unknown')
    expect(assess(justTooYoung, '2023-06-02')).toMatchObject({ outcome: 'unknown', missing: ['dismissalNoticeOn'] })
  })

  test('without a job search nothing is missing, even of who would be of the group by residence', () => {
    const idle: Person = {
      ...dismissed({ jobSearchValid: false, temporaryProtectionPermit: true }),
      dismissalNoticeOn: undefined,
      registeredAs: undefined,
    }
    expect(assess(idle, '2023-03-20')).toMatchObject({ outcome: 'stay', authority: null, grounds: [], missing: [] })
    expect(assess({ ...idle, jobSearchValid: undefined }, '2023-03-20')).toMatchObject({
      outcome: 'unknown',
      missing: ['jobSearchValid', 'registeredAs', 'dismissalNoticeOn'],
    })
  })

  test('an unknown age leaves three ways open: home, residence, and the TE office, so the residence is missing too', () => {
    const open: Person = {
      ...dismissed({ motherTongue: 'fi', temporaryProtectionPermit: true }),
      birthDate: undefined,
      residenceMunicipality: undefined,
    }
    expect(assess(open, '2023-03-20')).toMatchObject({
      outcome: 'unknown',
      missing: ['residenceMunicipality', 'birthDate'],
    })
  })

  test('an unknown birth is not asked for where the notice does not count', () => {
    const unborn: Person = { ...dismissed(), birthDate: undefined }
    expect(isChangeSecurityClient({ ...unborn, dismissalNoticeOn: '2023-03-21' }, '2023-03-20')).toBe('no')
    expect(isChangeSecurityClient({ ...unborn, dismissalNoticeOn: '2023-03-20' }, '2023-03-20')).toBe('unknown')
  })

  test('does not exist before 2023-01-01, whatever is unknown', () => {
    expect(isChangeSecurityClient({}, '2022-12-31')).toBe('no')
    expect(isChangeSecurityClient({}, '2023-01-01')).toBe('unknown')
  })
})

describe('5 § 3 mom., from 2023-01-01 5 § 5 mom.: the discretion of the TE office is no criterion (OP-25)', () => {
  test('a wish for service in Swedish is no fact of a person: the Swedish speaker of the group is transferred', () => {
    expect(answer(withoutRight({ motherTongue: 'sv' }), '2021-04-01').outcome).toBe('transfer')
  })

  test('the persons of the two published examples belong to the group and are to be transferred', () => {
    expect(belongsToClientGroup(withoutRight({ birthDate: '1996-12-22' }), '2021-04-01')).toBe('yes')
    expect(belongsToClientGroup(withoutRight({ birthDate: '1998-10-12' }), '2023-01-20')).toBe('yes')
    expect(answer(withoutRight({ birthDate: '1998-10-12' }), '2023-01-20').outcome).toBe('transfer')
  })
})

describe('what is still missing', () => {
  test('an open registration bars nobody yet, and is the only fact missing', () => {
    const open: Person = { ...withoutRight(), registeredAs: undefined }
    expect(assess(open, '2021-03-01')).toMatchObject({
      outcome: 'unknown',
      authority: null,
      grounds: ['no-earnings-related-right'],
      barredBy: [],
      missing: ['registeredAs'],
      sources: ['1269/2020 4 § 2 mom.'],
    })
    expect(assess(open, '2021-06-01')).toMatchObject({ outcome: 'transfer', missing: [] })
  })

  test('a ground is none, and a bar no bar, while it is open whether the person is in the group at all', () => {
    const open: Person = {
      ...withoutRight({ registeredAs: 'jobseeker' }),
      inEmployment: undefined,
      regularWeeklyHours: 37.5,
    }
    expect(assess(open, '2021-03-01')).toMatchObject({
      outcome: 'stay',
      authority: pirkanmaa,
      grounds: [],
      barredBy: [],
      missing: [],
    })
    expect(assess({ ...open, registeredAs: 'unemployed-jobseeker' }, '2021-03-01')).toMatchObject({
      outcome: 'unknown',
      grounds: [],
      missing: ['inEmployment'],
      sources: ['1269/2020 2 § 1 kohta'],
    })
    expect(assess({ ...open, jobSearchValid: undefined }, '2021-03-01')).toMatchObject({
      grounds: [],
      barredBy: [],
      missing: ['jobSearchValid'],
    })
  })

  test('the sources of an unknown outcome stand in the order of the Act, not in that of the criteria', () => {
    const open: Person = {
      ...nobodySpecial,
      meetsEarningsRelatedConditions: undefined,
      immigrant: undefined,
      fullTimeStudent: undefined,
    }
    expect(assess(open, '2022-05-02').sources).toEqual([
      '1269/2020 2 § 1 kohta c (1381/2021)',
      '1269/2020 2 § 4 kohta',
      '1269/2020 4 § 1 mom. 1 kohta (1381/2021)',
    ])
  })

  test('outcome known and authority not: the home decides which municipality or office', () => {
    const homeless: Person = { ...nobodySpecial, homeMunicipality: undefined }
    expect(assess(homeless, '2021-03-01')).toMatchObject({
      outcome: 'stay',
      authority: null,
      missing: ['homeMunicipality'],
    })
    const inNeed: Person = { ...withoutRight(), homeMunicipality: undefined }
    expect(assess(inNeed, '2021-03-01')).toMatchObject({
      outcome: 'unknown',
      authority: null,
      grounds: [],
      missing: ['homeMunicipality'],
    })
  })

  test('a ground that holds does not close the others where the group is certain: they are not missing', () => {
    const certain: Person = { ...withoutRight(), motherTongue: undefined, immigrant: undefined, birthDate: undefined }
    expect(assess(certain, '2021-03-01')).toMatchObject({
      outcome: 'transfer',
      grounds: ['no-earnings-related-right'],
      missing: [],
    })
  })

  test('of both groups with homes apart, what decides between them is missing although the outcome is known', () => {
    const apart: Person = {
      ...person({ homeMunicipality: '837', residenceMunicipality: '564', temporaryProtectionPermit: true }),
      immigrant: undefined,
    }
    expect(assess(apart, '2023-03-01')).toMatchObject({
      outcome: 'transfer',
      authority: null,
      grounds: ['temporary-protection'],
      missing: ['immigrant'],
    })
    expect(assess({ ...apart, residenceMunicipality: '837' }, '2023-03-01')).toMatchObject({
      outcome: 'transfer',
      authority: tampere,
      missing: [],
    })
  })

  test('an unknown job search leaves open whether anybody serves, except for who is nowhere in reach of the Act', () => {
    const open: Person = { ...nobodySpecial, jobSearchValid: undefined }
    expect(assess(open, '2021-03-01')).toMatchObject({ outcome: 'stay', authority: null, missing: ['jobSearchValid'] })
    expect(assess({ ...open, homeMunicipality: '478' }, '2021-03-01')).toMatchObject({
      outcome: 'stay',
      authority: null,
      missing: [],
    })
  })
})
