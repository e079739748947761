/** Worked cases about people, of the project's collection. Persons are fictitious. */
import type { Complete } from '../eligibility.ts'

export interface WorkedPerson {
  readonly id: string
  /** The places in the Act that decide the case, joined by commas. */
  readonly section: string
  readonly title: string
  /** Read from the Act's text, or stated in guidance of an authority or a fund (then `published` says where). */
  readonly origin: 'derived from text' | 'official example'
  readonly published?: string
  /** The open point whose recommended reading the case follows. */
  readonly reading?: string
  readonly on: string
  readonly person: Partial<Complete>
  readonly expect: Readonly<Record<string, unknown>>
  /** What the case says beyond what `assess` answers: for the timeline. */
  readonly notCompared?: readonly string[]
}

/** Unemployed, over 30, Finnish-speaking, without the right to an earnings-related allowance: group 1. */
export const unemployedAnywhere = {
  motherTongue: 'fi',
  immigrant: false,
  meetsEarningsRelatedConditions: false,
  temporaryProtectionPermit: false,
  inEmployment: false,
  fullyLaidOff: false,
  guaranteedMinimumWeeklyHours: null,
  fullTimeBusinessDays: 0,
  benefitRightDespiteBusiness: false,
  fullTimeStudent: false,
  benefitRightDespiteStudies: false,
  wageSubsidisedWork: null,
  startUpGrant: false,
  inService: null,
  unemploymentExpectedOn: null,
  dismissalNoticeOn: null,
} as const

/** At home and staying in a municipality. */
export const livingIn = (municipality: string) => ({
  homeMunicipality: municipality,
  residenceMunicipality: municipality,
})

/** The same, a jobseeker of Tampere. */
const unemployed = {
  ...livingIn('837'), birthDate: '1975-12-23', ...unemployedAnywhere, jobSearchValid: true,
  registeredAs: 'unemployed-jobseeker',
} as const

export const statusCases: readonly WorkedPerson[] = [
  {
    id: 'N01', section: '2 § 1 kohta', origin: 'derived from text', on: '2021-05-10',
    title: 'Four regular hours a week are employment',
    person: { ...unemployed, ...livingIn('609'), birthDate: '1976-01-31', inEmployment: true, regularWeeklyHours: 4 },
    expect: { isUnemployed: 'no', belongsToClientGroup: 'no' },
  },
  {
    id: 'N02a', section: '2 § 1 kohta', origin: 'derived from text', on: '2022-05-01',
    title: 'Two guaranteed hours do not help who works twelve, before 1381/2021',
    person: {
      ...unemployed, ...livingIn('609'), birthDate: '1977-01-21', inEmployment: true, regularWeeklyHours: 12,
      guaranteedMinimumWeeklyHours: 2,
    },
    expect: { isUnemployed: 'no' },
  },
  {
    id: 'N02b', section: '2 § 1 kohta a', origin: 'derived from text', on: '2022-05-02',
    title: 'Two guaranteed hours make who works twelve unemployed, from 1381/2021',
    person: {
      ...unemployed, ...livingIn('609'), birthDate: '1977-01-22', inEmployment: true, regularWeeklyHours: 12,
      guaranteedMinimumWeeklyHours: 2,
    },
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '609', area: 'pori' }, barredBy: [],
    },
  },
  {
    id: 'N03', section: '2 § 1 kohta a', origin: 'derived from text', on: '2022-06-01',
    title: 'Four guaranteed hours a week are employment',
    person: {
      ...unemployed, ...livingIn('609'), birthDate: '1977-02-21', inEmployment: true, regularWeeklyHours: 10,
      guaranteedMinimumWeeklyHours: 4,
    },
    expect: { isUnemployed: 'no' },
  },
  {
    id: 'N04', section: '2 § 1 kohta a', origin: 'derived from text', on: '2022-06-01',
    title: 'Laid off from one job and at work for 25 hours in another: employed',
    reading: 'OP-09',
    person: { ...unemployed, ...livingIn('398'), birthDate: '1994-02-21', inEmployment: true, regularWeeklyHours: 25 },
    expect: { isUnemployed: 'no' },
  },
  {
    id: 'N05a', section: '2 § 1 kohta', origin: 'derived from text', on: '2021-06-14',
    title: 'The fourteenth day of full-time business is not more than two weeks',
    person: { ...unemployed, ...livingIn('297'), birthDate: '1976-03-06', fullTimeBusinessDays: 14 },
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '297', area: 'kuopio-iisalmi' }, barredBy: [],
    },
  },
  {
    id: 'N05b', section: '2 § 1 kohta', origin: 'derived from text', on: '2021-06-15',
    title: 'The fifteenth day of full-time business ends unemployment',
    person: { ...unemployed, ...livingIn('297'), birthDate: '1976-03-07', fullTimeBusinessDays: 15 },
    expect: { isUnemployed: 'no', belongsToClientGroup: 'no' },
  },
  {
    id: 'N06a', section: '2 § 1 kohta', origin: 'derived from text', on: '2022-05-01',
    title: 'A right to benefit in spite of business counts for nothing before 1381/2021',
    person: {
      ...unemployed, ...livingIn('297'), birthDate: '1977-01-21', fullTimeBusinessDays: 40,
      benefitRightDespiteBusiness: true,
    },
    expect: { isUnemployed: 'no' },
  },
  {
    id: 'N06b', section: '2 § 1 kohta b', origin: 'derived from text', on: '2022-05-02',
    title: 'A right to benefit in spite of business keeps the person unemployed from 1381/2021',
    person: {
      ...unemployed, ...livingIn('297'), birthDate: '1977-01-22', fullTimeBusinessDays: 41,
      benefitRightDespiteBusiness: true,
    },
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '297', area: 'kuopio-iisalmi' }, barredBy: [],
    },
  },
  {
    id: 'N07a', section: '2 § 1 kohta', origin: 'derived from text', on: '2022-05-01',
    title: 'A right to benefit in spite of studies counts for nothing before 1381/2021',
    person: {
      ...unemployed, ...livingIn('167'), birthDate: '1994-01-21', fullTimeStudent: true,
      benefitRightDespiteStudies: true,
    },
    expect: { isUnemployed: 'no' },
  },
  {
    id: 'N07b', section: '2 § 1 kohta c', origin: 'derived from text', on: '2022-05-02',
    title: 'A right to benefit in spite of studies keeps the student unemployed from 1381/2021',
    person: {
      ...unemployed, ...livingIn('167'), birthDate: '1994-01-22', fullTimeStudent: true,
      benefitRightDespiteStudies: true,
    },
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '167', area: 'joensuu' }, barredBy: [],
    },
  },
  {
    id: 'N07c', section: '2 § 1 kohta c', origin: 'derived from text', on: '2023-02-01',
    title: 'Short studies begun in 2023, with the right of 10 b §: unemployed',
    reading: 'OP-10',
    person: {
      ...unemployed, ...livingIn('167'), birthDate: '1994-10-24', fullTimeStudent: true,
      benefitRightDespiteStudies: true,
    },
    expect: { isUnemployed: 'yes' },
  },
  {
    id: 'N07d', section: '2 § 1 kohta c', origin: 'derived from text', on: '2023-02-01',
    title: 'Short studies begun in 2022 keep the status through the transition to 10 b §',
    reading: 'OP-11',
    person: {
      ...unemployed, ...livingIn('167'), birthDate: '1994-10-24', fullTimeStudent: true,
      benefitRightDespiteStudies: true,
    },
    expect: { isUnemployed: 'yes' },
  },
  {
    id: 'N08', section: '2 § 1 kohta c', origin: 'derived from text', on: '2023-06-15',
    title: 'Studies excepted by 10 a § are no full-time studies, by the text applied from 2023-01-01',
    reading: 'OP-10',
    person: { ...unemployed, ...livingIn('167'), birthDate: '1995-03-07' },
    expect: { isUnemployed: 'yes', provisionText: { provision: '2 § 1 kohta c', act: '1001/2023' } },
  },
  {
    id: 'N09', section: '2 § 5 kohta', origin: 'derived from text', on: '2021-06-15',
    title: 'Work coaching is no service of the closed list',
    person: {
      ...unemployed, ...livingIn('245'), birthDate: '1976-03-07', registeredAs: 'jobseeker', inEmployment: true,
      regularWeeklyHours: 15, inService: 'other',
    },
    expect: { isUnemployed: 'no', isInEmploymentPromotingService: 'no', belongsToClientGroup: 'no' },
  },
  {
    id: 'N10', section: '2 § 5 kohta', origin: 'derived from text', on: '2021-06-15',
    title: 'Rehabilitative work activity is a service of the closed list',
    person: { ...unemployed, ...livingIn('205'), birthDate: '1976-03-07', inService: 'rehabilitative-work' },
    expect: {
      isInEmploymentPromotingService: 'yes', belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '205', area: 'kainuu' }, barredBy: [],
    },
  },
  {
    id: 'N11a', section: '2 § 6 kohta', origin: 'derived from text', on: '2023-06-30',
    title: 'Work on a state agency appropriation is subsidised in the original text',
    person: {
      ...unemployed, ...livingIn('179'), birthDate: '1978-03-22', inEmployment: true, regularWeeklyHours: 37,
      wageSubsidisedWork: 'state-agency-appropriation',
    },
    expect: { isEmployedBySubsidy: 'yes' },
  },
  {
    id: 'N11b', section: '2 § 6 kohta', origin: 'derived from text', on: '2023-07-01',
    title: 'Work on a state agency appropriation stays subsidised in the text of 374/2023',
    person: {
      ...unemployed, ...livingIn('179'), birthDate: '1978-03-23', inEmployment: true, regularWeeklyHours: 37,
      wageSubsidisedWork: 'state-agency-appropriation',
    },
    expect: { isEmployedBySubsidy: 'yes' },
  },
  {
    id: 'N11c', section: '2 § 6 kohta', origin: 'derived from text', on: '2023-07-15',
    title: 'Work with the 55+ subsidy is subsidised in the text of 374/2023',
    person: {
      ...unemployed, ...livingIn('179'), birthDate: '1965-04-06', inEmployment: true, regularWeeklyHours: 30,
      wageSubsidisedWork: '55-plus',
    },
    expect: { isEmployedBySubsidy: 'yes' },
  },
]

export const eligibilityCases: readonly WorkedPerson[] = [
  {
    id: 'A1', section: '4 § 1 mom. 1 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'An unemployed person who does not meet the conditions of the earnings-related allowance goes to the home municipality',
    person: unemployed,
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'yes', grounds: ['no-earnings-related-right'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '837', area: 'pirkanmaa' }, barredBy: [],
    },
  },
  {
    id: 'A2', section: '4 § 1 mom.', origin: 'official example', on: '2021-04-01',
    title: 'Who meets the conditions of the earnings-related allowance and has no other ground stays with the TE office',
    published: 'https://www.espoo.fi/en/news/2021/03/local-government-pilot-on-employment-begin-espoo',
    person: { ...unemployed, meetsEarningsRelatedConditions: true },
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'no', grounds: [], outcome: 'stay',
      authority: { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' },
    },
  },
  {
    id: 'A3', section: '4 § 1 mom. 2 kohta', origin: 'official example', on: '2021-04-01',
    title: 'Being 29 is enough, whatever the benefit',
    published: 'https://www.tyj.fi/kuntakokeilu/',
    person: { ...unemployed, ...livingIn('049'), birthDate: '1991-12-23', meetsEarningsRelatedConditions: true },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['under-30'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '049', area: 'espoo' }, barredBy: [],
    },
  },
  {
    id: 'A4', section: '2 § 3 kohta, 4 § 1 mom. 2 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'A Russian mother tongue is enough, whatever the benefit',
    person: { ...unemployed, ...livingIn('092'), motherTongue: 'ru', meetsEarningsRelatedConditions: true },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['foreign-language'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '092', area: 'vantaa-kerava' }, barredBy: [],
    },
  },
  {
    id: 'A6', section: '2 § 1 kohta, 4 § 1 mom. 2 kohta', origin: 'official example', on: '2021-04-01',
    title: 'Fully laid off is unemployed, and under 30 is a ground',
    published: 'https://toimistot.te-palvelut.fi/tyollisyyden-kuntakokeilut (laid-off persons named)',
    person: {
      ...unemployed, ...livingIn('398'), birthDate: '1992-12-22', meetsEarningsRelatedConditions: true,
      inEmployment: true, fullyLaidOff: true,
    },
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'yes', grounds: ['under-30'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '398', area: 'lahti' }, barredBy: [],
    },
  },
  {
    id: 'A7', section: '2 § 1 kohta, 4 § 1 mom. 1 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'Fully laid off, over 30 and within the earnings-related conditions: unemployed but outside the group',
    person: {
      ...unemployed, ...livingIn('398'), meetsEarningsRelatedConditions: true, inEmployment: true, fullyLaidOff: true,
    },
    expect: {
      isUnemployed: 'yes', belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'hame', name: 'Hämeen TE-toimisto' },
    },
  },
  {
    id: 'A8', section: '2 § 1 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'A week shortened to 24 hours leaves the person employed',
    person: {
      ...unemployed, ...livingIn('398'), birthDate: '1995-12-23', registeredAs: 'jobseeker', inEmployment: true,
      regularWeeklyHours: 24,
    },
    expect: {
      isUnemployed: 'no', belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'hame', name: 'Hämeen TE-toimisto' },
    },
  },
  {
    id: 'A10a', section: '2 § 6 kohta, 4 § 1 mom., 4 § 2 mom.', origin: 'derived from text', on: '2021-04-01',
    title: 'In pay-subsidised work and registered as a mere jobseeker: of the group, but the original text bars',
    reading: 'OP-07',
    person: {
      ...unemployed, ...livingIn('564'), birthDate: '1996-12-22', registeredAs: 'jobseeker', inEmployment: true,
      regularWeeklyHours: 30, wageSubsidisedWork: 'pay-subsidy',
    },
    expect: {
      isUnemployed: 'no', isEmployedBySubsidy: 'yes', belongsToClientGroup: 'yes', meetsRegistrationCondition: 'no',
      outcome: 'stay',
      authority: { kind: 'te-office', id: 'pohjois-pohjanmaa', name: 'Pohjois-Pohjanmaan TE-toimisto' },
      barredBy: ['registration'],
    },
  },
  {
    id: 'A10b', section: '2 § 6 kohta, 4 § 1 mom., 4 § 2 mom.', origin: 'derived from text', on: '2021-06-15',
    title: 'The registration as a mere jobseeker is enough from 2021-06-01',
    person: {
      ...unemployed, ...livingIn('564'), birthDate: '1997-03-07', registeredAs: 'jobseeker', inEmployment: true,
      regularWeeklyHours: 30, wageSubsidisedWork: 'pay-subsidy',
    },
    expect: {
      isUnemployed: 'no', isEmployedBySubsidy: 'yes', belongsToClientGroup: 'yes', meetsRegistrationCondition: 'yes',
      outcome: 'transfer', authority: { kind: 'municipality', code: '564', area: 'oulu' }, barredBy: [],
    },
  },
  {
    id: 'A10c', section: '2 § 6 kohta, 4 § 1 mom., 4 § 2 mom.', origin: 'derived from text', on: '2021-04-01',
    title: 'In pay-subsidised work after a registration as an unemployed jobseeker: no bar in the original text',
    reading: 'OP-07',
    person: {
      ...unemployed, ...livingIn('564'), birthDate: '1996-12-22', inEmployment: true, regularWeeklyHours: 30,
      wageSubsidisedWork: 'pay-subsidy',
    },
    expect: {
      isEmployedBySubsidy: 'yes', belongsToClientGroup: 'yes', meetsRegistrationCondition: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '564', area: 'oulu' }, barredBy: [],
    },
  },
  {
    id: 'A11', section: '2 § 6 kohta, 4 § 1 mom. 1 kohta', origin: 'derived from text', on: '2021-07-01',
    title: 'Start-up grant makes a full-time entrepreneur employed by subsidy, not unemployed',
    person: {
      ...unemployed, ...livingIn('297'), birthDate: '1981-03-23', fullTimeBusinessDays: 60, startUpGrant: true,
    },
    expect: {
      isUnemployed: 'no', isEmployedBySubsidy: 'yes', belongsToClientGroup: 'yes',
      grounds: ['no-earnings-related-right'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '297', area: 'kuopio-iisalmi' }, barredBy: [],
    },
  },
  {
    id: 'A12a', section: '3 §, 4 § 1 mom.', origin: 'derived from text', on: '2021-04-01',
    title: 'Kauniainen is in no trial area',
    person: { ...unemployed, ...livingIn('235'), birthDate: '1996-12-22' },
    expect: {
      isUnemployed: 'yes', isInTrial: false, belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'uusimaa', name: 'Uudenmaan TE-toimisto' },
    },
  },
  {
    id: 'A12b', section: '3 §, 4 § 1 mom.', origin: 'derived from text', on: '2021-04-01',
    title: 'Kaarina is in no trial area',
    person: { ...unemployed, ...livingIn('202'), birthDate: '1996-12-22' },
    expect: {
      isUnemployed: 'yes', isInTrial: false, belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'varsinais-suomi', name: 'Varsinais-Suomen TE-toimisto' },
    },
  },
  {
    id: 'A12c', section: '3 § 7 kohta, 4 § 1 mom.', origin: 'derived from text', on: '2021-04-01',
    title: 'Kuhmoinen joined Pirkanmaa after the Act counted its 22 municipalities',
    reading: 'OP-05',
    person: { ...unemployed, ...livingIn('291'), birthDate: '1996-12-22' },
    expect: {
      isUnemployed: 'yes', isInTrial: false, belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' },
    },
  },
  {
    id: 'A12d', section: '3 §, 4 § 1 mom.', origin: 'derived from text', on: '2021-04-01',
    title: 'Sipoo is in no trial area',
    person: { ...unemployed, ...livingIn('753'), birthDate: '1996-12-22' },
    expect: {
      isUnemployed: 'yes', isInTrial: false, belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'uusimaa', name: 'Uudenmaan TE-toimisto' },
    },
  },
  {
    id: 'A13', section: '4 § 1 mom.', origin: 'official example', on: '2021-04-01',
    title: 'Home in Helsinki and address in Vantaa: Helsinki serves',
    published: 'FAQ of the City of Helsinki (2021)',
    person: { ...unemployed, homeMunicipality: '091', residenceMunicipality: '092', birthDate: '1996-12-22' },
    expect: {
      belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '091', area: 'helsinki' }, barredBy: [],
    },
  },
  {
    id: 'A23a', section: '4 § 1 mom.', origin: 'derived from text', on: '2022-05-01',
    title: 'Unemployment expected in ten days counts for nothing on the last day of the text without risk',
    person: {
      ...unemployed, birthDate: '1995-01-21', registeredAs: 'jobseeker', inEmployment: true, regularWeeklyHours: 37.5,
      unemploymentExpectedOn: '2022-05-11',
    },
    expect: {
      isUnemployed: 'no', belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' },
    },
  },
  {
    id: 'A23b', section: '4 § 1 mom., 4 § 2 mom.', origin: 'derived from text', on: '2022-05-02',
    title: 'Unemployment expected in ten days brings into the group on the first day of the text with risk',
    person: {
      ...unemployed, birthDate: '1995-01-22', registeredAs: 'jobseeker-at-risk', inEmployment: true,
      regularWeeklyHours: 37.5, unemploymentExpectedOn: '2022-05-12',
    },
    expect: {
      isUnemployed: 'no', isAtRiskOfUnemployment: 'yes', belongsToClientGroup: 'yes', meetsRegistrationCondition: 'yes',
      outcome: 'transfer', authority: { kind: 'municipality', code: '837', area: 'pirkanmaa' }, barredBy: [],
    },
  },
  {
    id: 'A28a', section: '4 § 1 mom.', origin: 'derived from text', on: '2023-02-28',
    title: 'Temporary protection without a home municipality is outside the group the day before 149/2023',
    person: {
      ...unemployed, homeMunicipality: null, residenceMunicipality: '564', birthDate: '1972-11-20', motherTongue: 'uk',
      immigrant: true, temporaryProtectionPermit: true,
    },
    expect: {
      belongsToClientGroup: 'no', grounds: [], outcome: 'stay',
      authority: { kind: 'te-office', id: 'pohjois-pohjanmaa', name: 'Pohjois-Pohjanmaan TE-toimisto' },
    },
  },
  {
    id: 'A28b', section: '4 § 2 mom.', origin: 'derived from text', on: '2023-03-01',
    title: 'Temporary protection with residence in Oulu is a ground from the first day of 149/2023',
    person: {
      ...unemployed, homeMunicipality: null, residenceMunicipality: '564', birthDate: '1972-11-21', motherTongue: 'uk',
      immigrant: true, temporaryProtectionPermit: true,
    },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['temporary-protection'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '564', area: 'oulu' }, barredBy: [],
    },
  },
  {
    id: 'N12', section: '2 § 2 kohta, 4 § 1 mom.', origin: 'derived from text', on: '2021-05-03',
    title: 'Nobody serves a person without a valid job search as a jobseeker',
    person: { ...unemployed, ...livingIn('091'), birthDate: '1997-01-23', jobSearchValid: false },
    expect: { belongsToClientGroup: 'no', outcome: 'stay', authority: null },
  },
  {
    id: 'N13', section: '4 § 1 mom.', origin: 'derived from text', on: '2021-05-03',
    title: 'All four grounds of 1 mom. are reported together, in the order of the Act',
    person: { ...unemployed, ...livingIn('091'), birthDate: '1997-01-23', motherTongue: 'so', immigrant: true },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language'],
      outcome: 'transfer', authority: { kind: 'municipality', code: '091', area: 'helsinki' }, barredBy: [],
    },
  },
  {
    id: 'N14', section: '4 § 1 mom. 1 kohta', origin: 'derived from text', on: '2021-05-03',
    title: 'A right to basic allowance is no right to earnings-related allowance',
    person: { ...unemployed, ...livingIn('109'), birthDate: '1971-01-23' },
    expect: {
      grounds: ['no-earnings-related-right'], belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '109', area: 'hameenlinna' }, barredBy: [],
    },
  },
  {
    id: 'N15', section: '4 § 1 mom. 1 kohta', origin: 'derived from text', on: '2021-05-03',
    title: 'A fund member under sanction meets the conditions although nothing is paid',
    person: { ...unemployed, ...livingIn('109'), birthDate: '1971-01-23', meetsEarningsRelatedConditions: true },
    expect: {
      grounds: [], belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'hame', name: 'Hämeen TE-toimisto' },
    },
  },
  {
    id: 'N16', section: '4 § 1 mom. 1 kohta', origin: 'derived from text', on: '2021-05-03',
    title: 'Who has used up the allowance no longer meets its conditions',
    reading: 'OP-02',
    person: { ...unemployed, ...livingIn('109'), birthDate: '1971-01-23' },
    expect: {
      grounds: ['no-earnings-related-right'], belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '109', area: 'hameenlinna' }, barredBy: [],
    },
  },
  {
    id: 'N17', section: '2 § 4 kohta, 4 § 1 mom. 2 kohta', origin: 'derived from text', on: '2021-05-03',
    title: 'An immigrant may speak Finnish as mother tongue',
    person: {
      ...unemployed, ...livingIn('049'), birthDate: '1971-01-23', immigrant: true, meetsEarningsRelatedConditions: true,
    },
    expect: {
      grounds: ['immigrant'], belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '049', area: 'espoo' }, barredBy: [],
    },
  },
  {
    id: 'N18', section: '2 § 3 kohta', origin: 'derived from text', on: '2021-05-03',
    title: 'Without a registered mother tongue nobody is a foreign-language speaker',
    person: {
      ...unemployed, ...livingIn('049'), birthDate: '1971-01-23', motherTongue: null,
      meetsEarningsRelatedConditions: true,
    },
    expect: {
      grounds: [], belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'uusimaa', name: 'Uudenmaan TE-toimisto' },
    },
  },
  {
    id: 'N19a', section: '4 § 1 mom., 4 § 2 mom.', origin: 'derived from text', on: '2022-06-01',
    title: 'Unemployment fourteen days away is within two weeks',
    person: {
      ...unemployed, birthDate: '1996-02-22', registeredAs: 'jobseeker-at-risk', inEmployment: true,
      regularWeeklyHours: 37.5, unemploymentExpectedOn: '2022-06-15',
    },
    expect: {
      isAtRiskOfUnemployment: 'yes', belongsToClientGroup: 'yes', outcome: 'transfer',
      authority: { kind: 'municipality', code: '837', area: 'pirkanmaa' }, barredBy: [],
    },
  },
  {
    id: 'N19b', section: '4 § 1 mom., 4 § 2 mom.', origin: 'derived from text', on: '2022-06-01',
    title: 'Unemployment fifteen days away is not within two weeks',
    person: {
      ...unemployed, birthDate: '1996-02-22', registeredAs: 'jobseeker', inEmployment: true, regularWeeklyHours: 37.5,
      unemploymentExpectedOn: '2022-06-16',
    },
    expect: {
      isAtRiskOfUnemployment: 'no', belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' },
    },
  },
  {
    id: 'N20', section: '2 § 5 kohta, 4 § 2 mom.', origin: 'derived from text', on: '2021-07-01',
    title: 'In labour-market training and registered as a mere jobseeker: no bar in the text of 421/2021',
    person: {
      ...unemployed, birthDate: '1976-03-23', registeredAs: 'jobseeker', fullTimeStudent: true,
      inService: 'labour-market-training',
    },
    expect: {
      isInEmploymentPromotingService: 'yes', meetsRegistrationCondition: 'yes', belongsToClientGroup: 'yes',
      outcome: 'transfer', authority: { kind: 'municipality', code: '837', area: 'pirkanmaa' }, barredBy: [],
    },
  },
  {
    id: 'N21', section: '2 § 6 kohta, 4 § 2 mom.', origin: 'derived from text', on: '2022-06-01',
    title: 'In pay-subsidised work and registered as a mere jobseeker: 1381/2021 bars again',
    reading: 'OP-07',
    person: {
      ...unemployed, ...livingIn('564'), birthDate: '1998-02-21', registeredAs: 'jobseeker', inEmployment: true,
      regularWeeklyHours: 30, wageSubsidisedWork: 'pay-subsidy', unemploymentExpectedOn: '2022-12-18',
    },
    expect: {
      isEmployedBySubsidy: 'yes', belongsToClientGroup: 'yes', meetsRegistrationCondition: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'pohjois-pohjanmaa', name: 'Pohjois-Pohjanmaan TE-toimisto' },
      barredBy: ['registration'],
    },
  },
  {
    id: 'N22a', section: '3 §, 4 § 2 mom.', origin: 'derived from text', on: '2023-03-15',
    title: 'Temporary protection with residence in Puolanka, outside the areas, is no ground',
    person: {
      ...unemployed, homeMunicipality: null, residenceMunicipality: '620', birthDate: '1972-12-05', motherTongue: 'uk',
      immigrant: true, temporaryProtectionPermit: true,
    },
    expect: {
      belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'kainuu', name: 'Kainuun TE-toimisto' },
    },
  },
  {
    id: 'N22b', section: '4 § 3 mom.', origin: 'derived from text', on: '2023-03-15',
    title: 'Temporary protection, at full-time work and registered as a mere jobseeker: barred by registration',
    reading: 'OP-22',
    person: {
      ...unemployed, homeMunicipality: null, residenceMunicipality: '564', birthDate: '1972-12-05', motherTongue: 'uk',
      immigrant: true, temporaryProtectionPermit: true, registeredAs: 'jobseeker', inEmployment: true,
      regularWeeklyHours: 37.5, unemploymentExpectedOn: '2023-06-23',
    },
    expect: {
      meetsRegistrationCondition: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'pohjois-pohjanmaa', name: 'Pohjois-Pohjanmaan TE-toimisto' },
      barredBy: ['registration'],
    },
  },
  {
    id: 'N22c', section: '4 § 1 mom., 4 § 2 mom.', origin: 'derived from text', on: '2023-03-15',
    title: 'Who is of both groups goes to the home municipality, on all five grounds',
    person: {
      ...unemployed, ...livingIn('091'), birthDate: '1998-12-05', motherTongue: 'uk', immigrant: true,
      temporaryProtectionPermit: true,
    },
    expect: {
      belongsToClientGroup: 'yes',
      grounds: ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language', 'temporary-protection'],
      outcome: 'transfer', authority: { kind: 'municipality', code: '091', area: 'helsinki' }, barredBy: [],
    },
  },
  {
    id: 'N83', section: '4 § 1 mom. 2 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'Under 30 on earnings-related allowance is of the group, whoever pays the benefit',
    person: { ...unemployed, ...livingIn('638'), birthDate: '1993-12-22', meetsEarningsRelatedConditions: true },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['under-30'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '638', area: 'porvoo' }, barredBy: [],
    },
  },
  {
    id: 'N84', section: '4 § 1 mom. 2 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'Being an immigrant is a ground of its own',
    person: {
      ...unemployed, ...livingIn('638'), birthDate: '1972-12-22', immigrant: true, meetsEarningsRelatedConditions: true,
    },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['immigrant'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '638', area: 'porvoo' }, barredBy: [],
    },
  },
  {
    id: 'N85', section: '4 § 1 mom. 2 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'Being a foreign-language speaker is a ground of its own',
    person: {
      ...unemployed, ...livingIn('564'), birthDate: '1972-12-22', motherTongue: 'ar',
      meetsEarningsRelatedConditions: true,
    },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['foreign-language'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '564', area: 'oulu' }, barredBy: [],
    },
  },
  {
    id: 'N86', section: '4 § 1 mom. 2 kohta', origin: 'derived from text', on: '2021-04-01',
    title: 'One ground of 2 kohta is enough; they need not meet',
    person: {
      ...unemployed, ...livingIn('564'), birthDate: '1968-12-22', immigrant: true, meetsEarningsRelatedConditions: true,
    },
    expect: {
      belongsToClientGroup: 'yes', grounds: ['immigrant'], outcome: 'transfer',
      authority: { kind: 'municipality', code: '564', area: 'oulu' }, barredBy: [],
    },
  },
  {
    id: 'N87', section: '4 § 1 mom.', origin: 'derived from text', on: '2021-07-01',
    title: 'An employed person under 30 with a job search open is outside the group',
    person: {
      ...unemployed, ...livingIn('179'), birthDate: '1994-03-23', registeredAs: 'jobseeker', inEmployment: true,
      regularWeeklyHours: 37.5,
    },
    expect: {
      isUnemployed: 'no', belongsToClientGroup: 'no', outcome: 'stay',
      authority: { kind: 'te-office', id: 'keski-suomi', name: 'Keski-Suomen TE-toimisto' },
    },
  },
]

export const transferCases: readonly WorkedPerson[] = [
  {
    id: 'A24', section: '5 § 3 mom.', origin: 'derived from text', on: '2023-03-20',
    title: 'Given notice at 56 after six years on economic grounds: not transferred, although a foreign-language speaker',
    person: {
      ...unemployed, birthDate: '1966-12-10', motherTongue: 'ru', meetsEarningsRelatedConditions: true,
      dismissalNoticeOn: '2023-01-10', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 6,
    },
    expect: {
      belongsToClientGroup: 'yes', outcome: 'stay', barredBy: ['change-security'],
      authority: { kind: 'te-office', id: 'pirkanmaa', name: 'Pirkanmaan TE-toimisto' },
    },
    notCompared: ['modality'],
  },
  {
    id: 'N33', section: '5 § 3 mom.', origin: 'derived from text', on: '2023-04-17',
    title: 'Change security does not ask how late the dismissed person registered',
    person: {
      ...unemployed, ...livingIn('609'), birthDate: '1966-01-07', dismissalNoticeOn: '2023-01-16',
      dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 12,
    },
    expect: {
      belongsToClientGroup: 'yes', outcome: 'stay', barredBy: ['change-security'],
      authority: { kind: 'te-office', id: 'satakunta', name: 'Satakunnan TE-toimisto' },
    },
    notCompared: ['modality'],
  },
]
