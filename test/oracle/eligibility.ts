/**
 * Act 1269/2020 a second time: who has to serve a jobseeker, for a person of whom every fact is known, in plain
 * if-statements, section by section. Written from the Act's specification and the contract alone, never from the
 * library's rules; of the library it uses only the list of 3 § and the TE offices, which other tests prove.
 *
 * `on` is the day asked about; where a function also takes `law`, the text applied is that of the day `law`.
 */
import type { Day } from '../../src/calendar/day.ts'
import { areaOfMunicipality, teOfficeOf } from '../../src/areas/area-lookup.ts'
import type { Person } from '../../src/facts/person.ts'

/** The facts that the Act reads, in the order of the contract's table. */
export const lawFacts = [
  'homeMunicipality',
  'residenceMunicipality',
  'birthDate',
  'motherTongue',
  'immigrant',
  'meetsEarningsRelatedConditions',
  'temporaryProtectionPermit',
  'jobSearchValid',
  'registeredAs',
  'inEmployment',
  'fullyLaidOff',
  'regularWeeklyHours',
  'guaranteedMinimumWeeklyHours',
  'fullTimeBusinessDays',
  'benefitRightDespiteBusiness',
  'fullTimeStudent',
  'benefitRightDespiteStudies',
  'wageSubsidisedWork',
  'startUpGrant',
  'inService',
  'unemploymentExpectedOn',
  'dismissalNoticeOn',
  'dismissalOnEconomicOrProductionGrounds',
  'yearsWithEmployerAtNotice',
] as const satisfies readonly (keyof Person)[]
/** The name of a fact that the Act reads. */
export type LawFact = (typeof lawFacts)[number]
/** A person of whom every such fact is known. */
export type Complete = { readonly [K in LawFact]-?: Exclude<Person[K], undefined> }

// --- Days, in integers ---

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))
const dateOf = (day: Day): number => Number(day.slice(8, 10))
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days since the first day of year 1, counted the long way. */
export function dayNumber(day: Day): number {
  const past = yearOf(day) - 1
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  const thisLeapDay = isLeap(yearOf(day)) && monthOf(day) > 2 ? 1 : 0
  return past * 365 + leapDays + (daysBeforeMonth[monthOf(day) - 1] ?? 0) + thisLeapDay + dateOf(day) - 1
}

/**
 * Whether who was born on `birth` has reached the age of `years` on `day`; 29 February counts as 28 in other years
 * (OP-01).
 */
export function hasReached(years: number, birth: Day, day: Day): boolean {
  const year = yearOf(birth) + years
  const bornOnLeapDay = monthOf(birth) === 2 && dateOf(birth) === 29
  const date = bornOnLeapDay && !isLeap(year) ? 28 : dateOf(birth)
  if (yearOf(day) !== year) return yearOf(day) > year
  if (monthOf(day) !== monthOf(birth)) return monthOf(day) > monthOf(birth)
  return dateOf(day) >= date
}

// --- 23 § ---

export const isInForce = (on: Day): boolean => on >= '2021-03-01' && on <= '2024-12-31'

// --- 2 § 1 kohta ---

export function isUnemployed(p: Complete, on: Day): boolean {
  if (on < '2022-05-02') {
    if (p.inEmployment && !p.fullyLaidOff && p.regularWeeklyHours >= 4) return false
    if (p.fullTimeBusinessDays > 14) return false
    if (p.fullTimeStudent) return false
    return true
  }
  if (p.inEmployment && !p.fullyLaidOff && p.regularWeeklyHours >= 4) {
    if (p.guaranteedMinimumWeeklyHours === null || p.guaranteedMinimumWeeklyHours >= 4) return false
  }
  if (p.fullTimeBusinessDays > 14 && !p.benefitRightDespiteBusiness) return false
  if (p.fullTimeStudent && !p.benefitRightDespiteStudies) return false
  return true
}

// --- 2 § 2 kohta ---

export const isJobseeker = (p: Complete): boolean => p.jobSearchValid

// --- 2 § 3 kohta, reading OP-06 ---

export const notForeign = [
  'fi',
  'fin',
  'sv',
  'swe',
  'se',
  'sme',
  'sma',
  'smj',
  'smn',
  'sms',
  'smi',
  'sju',
  'sje',
  'sjd',
  'sjt',
  'sia',
  'sjk',
]

export const isForeignLanguageSpeaker = (p: Complete): boolean =>
  p.motherTongue !== null && !notForeign.includes(p.motherTongue)

// --- 2 § 4 kohta ---

export const isImmigrant = (p: Complete): boolean => p.immigrant

// --- 2 § 5 kohta ---

export const isInService = (p: Complete): boolean => p.inService !== null && p.inService !== 'other'

// --- 2 § 6 kohta ---

export function isEmployedBySubsidy(p: Complete, on: Day): boolean {
  if (p.startUpGrant) return true
  if (!p.jobSearchValid) return false
  if (p.wageSubsidisedWork === 'pay-subsidy' || p.wageSubsidisedWork === 'state-agency-appropriation') return true
  if (p.wageSubsidisedWork === '55-plus' || p.wageSubsidisedWork === 'municipal-obligation') return on >= '2023-07-01'
  return false
}

// --- 4 § ---

const isInTrial = (code: string | null): boolean => code !== null && areaOfMunicipality(code) !== undefined

export function isAtRisk(p: Complete, on: Day, law: Day = on): boolean {
  if (law < '2022-05-02') return false
  if (p.unemploymentExpectedOn === null) return false
  const daysLeft = dayNumber(p.unemploymentExpectedOn) - dayNumber(on)
  return daysLeft >= 0 && daysLeft <= 14
}

export const hasNoEarningsRelatedRight = (p: Complete): boolean => !p.meetsEarningsRelatedConditions

export const isUnder30 = (p: Complete, on: Day): boolean => !hasReached(30, p.birthDate, on)

export type Ground =
  'no-earnings-related-right' | 'under-30' | 'immigrant' | 'foreign-language' | 'temporary-protection'
export type Bar = 'registration' | 'change-security'

/** The grounds of 4 § 1 mom. that hold; none for who is outside its client group. */
function groundsByHome(p: Complete, on: Day, law: Day): Ground[] {
  if (!p.jobSearchValid) return []
  if (!isUnemployed(p, law) && !isEmployedBySubsidy(p, law) && !isInService(p) && !isAtRisk(p, on, law)) return []
  if (!isInTrial(p.homeMunicipality)) return []
  const grounds: Ground[] = []
  if (hasNoEarningsRelatedRight(p)) grounds.push('no-earnings-related-right')
  if (isUnder30(p, on)) grounds.push('under-30')
  if (isImmigrant(p)) grounds.push('immigrant')
  if (isForeignLanguageSpeaker(p)) grounds.push('foreign-language')
  return grounds
}

/** 4 § 2 mom. from 2023-03-01: residence in the trial and temporary protection; no status (OP-22). */
const isInGroupByResidence = (p: Complete, law: Day): boolean =>
  law >= '2023-03-01' && p.temporaryProtectionPermit && isInTrial(p.residenceMunicipality)

export const belongsToClientGroup = (p: Complete, on: Day): boolean =>
  groundsByHome(p, on, on).length > 0 || isInGroupByResidence(p, on)

/** Last momentti of 4 §. */
export function meetsRegistrationCondition(p: Complete, on: Day, law: Day = on): boolean {
  if (p.registeredAs === 'unemployed-jobseeker') return true
  if (law <= '2021-05-31') return false
  if (law <= '2022-05-01') return true
  if (p.registeredAs === 'jobseeker-at-risk') return true
  return isAtRisk(p, on, law)
}

// --- 5 § 3 mom. ---

export function isChangeSecurityClient(p: Complete, on: Day, law: Day = on): boolean {
  if (law < '2023-01-01') return false
  if (p.dismissalNoticeOn === null) return false
  if (p.dismissalNoticeOn < '2023-01-01') return false
  if (p.dismissalNoticeOn > on) return false
  if (!p.dismissalOnEconomicOrProductionGrounds) return false
  if (!hasReached(55, p.birthDate, p.dismissalNoticeOn)) return false
  if (p.yearsWithEmployerAtNotice < 5) return false
  return true
}

// --- 5 § 1 mom.: the destination ---

export type SecondAuthority =
  | { readonly kind: 'municipality'; readonly code: string; readonly area: string }
  | { readonly kind: 'te-office'; readonly id: string | null; readonly name: string | null }
  | null

/** The sixteen municipalities of Åland, where the Act does not apply. */
export const aland = [
  '035',
  '043',
  '060',
  '062',
  '065',
  '076',
  '170',
  '295',
  '318',
  '417',
  '438',
  '478',
  '736',
  '766',
  '771',
  '941',
]

const municipalityAsAuthority = (code: string | null): SecondAuthority =>
  code === null ? null : { kind: 'municipality', code, area: areaOfMunicipality(code)?.id ?? 'none' }

function teOffice(p: Complete): SecondAuthority {
  const code = p.homeMunicipality !== null ? p.homeMunicipality : p.residenceMunicipality
  if (code === null) return { kind: 'te-office', id: null, name: null }
  if (aland.includes(code)) return null
  const office = teOfficeOf(code)
  return { kind: 'te-office', id: office?.id ?? 'none', name: office?.nameFi ?? 'none' }
}

/** What is decided of a person of whom everything is known. */
export interface Decided {
  readonly outcome: 'transfer' | 'stay' | 'not-in-force'
  readonly authority: SecondAuthority
  readonly grounds: readonly Ground[]
  readonly barredBy: readonly Bar[]
  readonly sources: readonly string[]
}

export function decideComplete(p: Complete, on: Day, law: Day = on): Decided {
  if (!isInForce(on))
    return { outcome: 'not-in-force', authority: null, grounds: [], barredBy: [], sources: [of23(on)] }
  if (!isJobseeker(p))
    return { outcome: 'stay', authority: null, grounds: [], barredBy: [], sources: ['1269/2020 2 § 2 kohta'] }

  const grounds = groundsByHome(p, on, law)
  const destination = grounds.length > 0 ? p.homeMunicipality : p.residenceMunicipality
  if (isInGroupByResidence(p, law)) grounds.push('temporary-protection')
  if (grounds.length === 0) {
    return { outcome: 'stay', authority: teOffice(p), grounds: [], barredBy: [], sources: outsideTheGroup(law) }
  }

  const barredBy: Bar[] = []
  if (!meetsRegistrationCondition(p, on, law)) barredBy.push('registration')
  if (isChangeSecurityClient(p, on, law)) barredBy.push('change-security')
  if (barredBy.length > 0) {
    return {
      outcome: 'stay',
      authority: teOffice(p),
      grounds,
      barredBy,
      sources: barredBy.map((bar) => ofBar(bar, law)),
    }
  }

  const sources = [...new Set([...grounds.map((ground) => ofGround(ground, law)), of5mom1(law)])]
  return { outcome: 'transfer', authority: municipalityAsAuthority(destination), grounds, barredBy: [], sources }
}

// --- Citations: the momentti of the day, and the last act that enacted it ---

const of23 = (on: Day): string => (on < '2022-08-01' ? '1269/2020 23 §' : '1269/2020 23 § (287/2022)')

function enactedBy4mom1(on: Day): string {
  if (on < '2022-05-02') return ''
  return on < '2023-03-01' ? ' (1381/2021)' : ' (149/2023)'
}

function outsideTheGroup(on: Day): string[] {
  const first = `1269/2020 4 § 1 mom.${enactedBy4mom1(on)}`
  return on < '2023-03-01' ? [first] : [first, '1269/2020 4 § 2 mom. (149/2023)']
}

function ofGround(ground: Ground, on: Day): string {
  if (ground === 'temporary-protection') return '1269/2020 4 § 2 mom. (149/2023)'
  const kohta = ground === 'no-earnings-related-right' ? '1 kohta' : '2 kohta'
  return `1269/2020 4 § 1 mom. ${kohta}${enactedBy4mom1(on)}`
}

function ofBar(bar: Bar, on: Day): string {
  if (bar === 'change-security') return '1269/2020 5 § 3 mom. (671/2022)'
  if (on < '2021-06-01') return '1269/2020 4 § 2 mom.'
  if (on < '2022-05-02') return '1269/2020 4 § 2 mom. (421/2021)'
  return on < '2023-03-01' ? '1269/2020 4 § 2 mom. (1381/2021)' : '1269/2020 4 § 3 mom. (149/2023)'
}

function of5mom1(on: Day): string {
  if (on < '2023-01-01') return '1269/2020 5 § 1 mom.'
  return on < '2023-03-01' ? '1269/2020 5 § 1 mom. (671/2022)' : '1269/2020 5 § 1 mom. (149/2023)'
}
