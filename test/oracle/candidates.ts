/**
 * The values that stand for all values of an absent fact: one on each side of every boundary the Act draws for it. That
 * they miss no boundary is a test of its own (generators.test.ts).
 */
import type { Day } from '../../src/calendar/day.ts'
import type { Person } from '../../src/facts/person.ts'
import { lawFacts, type Complete, type LawFact } from './eligibility.ts'

/** The facts of `person` that are not known, in the contract's order. */
export const absentFacts = (person: Person): LawFact[] => lawFacts.filter((fact) => person[fact] === undefined)

/**
 * The calendar days within two of `day` moved by whole years: enough to hold both sides of a birthday and of 29
 * February.
 */
function daysAround(day: Day, years: number): Day[] {
  const at = Date.UTC(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return [-2, -1, 0, 1, 2].map((step) => new Date(at + step * 86_400_000).toISOString().slice(0, 10))
}

/** The day `days` after `day` (before it, when negative). */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** `day` moved by whole years; a 29 February that the year lacks is 1 March. */
export function yearsAfter(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const moved = `${year}${day.slice(4)}`
  return new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10) === moved ? moved : `${year}-03-01`
}

export type Candidates = { readonly [K in LawFact]: readonly Complete[K][] }

const flag = [true, false] as const

/**
 * None, Åland, outside the trial in two offices' areas (Kauniainen, Kaarina), in the trial in two areas (Tampere,
 * Oulu).
 */
export const municipalities = [null, '478', '235', '202', '837', '564'] as const

/** The values of the facts that stand alone: a day of birth, of notice and a municipality turn on others. */
export const valuesOn = (on: Day) => ({
  // None registered, Finnish, Swedish by its longer code, a Sámi language, a foreign one (2 § 3 kohta).
  motherTongue: [null, 'fi', 'swe', 'smn', 'ru'],
  immigrant: flag,
  meetsEarningsRelatedConditions: flag,
  temporaryProtectionPermit: flag,
  jobSearchValid: flag,
  registeredAs: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
  inEmployment: flag,
  fullyLaidOff: flag,
  // Under four hours and not (2 § 1 kohta).
  regularWeeklyHours: [3.99, 4],
  // No variable-hours contract; under four hours and not (2 § 1 kohta a).
  guaranteedMinimumWeeklyHours: [null, 3.99, 4],
  // Two weeks and more than two (2 § 1 kohta b).
  fullTimeBusinessDays: [14, 15],
  benefitRightDespiteBusiness: flag,
  fullTimeStudent: flag,
  benefitRightDespiteStudies: flag,
  // None, the two of the original text, the two that came on 2023-07-01 (2 § 6 kohta).
  wageSubsidisedWork: [null, 'pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'],
  startUpGrant: flag,
  // None, one of the closed list, one outside it (2 § 5 kohta).
  inService: [null, 'tryout', 'other'],
  // None; the day before, the day asked about, fourteen days on and fifteen (4 § 1 mom.).
  unemploymentExpectedOn: [null, dayAfter(on, -1), on, dayAfter(on, 14), dayAfter(on, 15)],
  dismissalOnEconomicOrProductionGrounds: flag,
  // Under five years and not (916/2012 5 a luku 2 § 1 mom. 3 kohta).
  yearsWithEmployerAtNotice: [4.99, 5],
} as const)

/** The values that stand for all values of each fact, given what is known of the person. */
export function candidatesFor(person: Person, on: Day): Candidates {
  // Notices: none; the two sides of 2023-01-01; the day asked about and the next; the days around the 55th birthday.
  const notices = [
    null,
    '2022-12-31',
    '2023-01-01',
    on,
    dayAfter(on, 1),
    ...(person.birthDate === undefined ? [] : daysAround(person.birthDate, 55)),
  ]
  const noticesGiven = (person.dismissalNoticeOn === undefined ? notices : [person.dismissalNoticeOn]).filter(
    (day) => day !== null
  )
  // Births: the days around turning 30 on the day asked about and 55 on each possible day of notice, none after `on`.
  const births = [on, ...daysAround(on, -30), ...noticesGiven.flatMap((day) => daysAround(day, -55))].filter(
    (day) => day <= on
  )
  return {
    homeMunicipality: unique([...municipalities, person.residenceMunicipality ?? null]),
    residenceMunicipality: unique([...municipalities, person.homeMunicipality ?? null]),
    birthDate: unique(births),
    dismissalNoticeOn: unique(notices),
    ...valuesOn(on),
  }
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** An unemployed jobseeker of Tampere, over 40, within the earnings-related conditions: no ground, no bar. */
export const nobodySpecial: Complete = {
  homeMunicipality: '837',
  residenceMunicipality: '837',
  birthDate: '1970-01-01',
  motherTongue: 'fi',
  immigrant: false,
  meetsEarningsRelatedConditions: true,
  temporaryProtectionPermit: false,
  jobSearchValid: true,
  registeredAs: 'unemployed-jobseeker',
  inEmployment: false,
  fullyLaidOff: false,
  regularWeeklyHours: 0,
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
  dismissalOnEconomicOrProductionGrounds: false,
  yearsWithEmployerAtNotice: 0,
}

/** Somebody of whom everything is known, to write the absent facts on. */
const anybody: Complete = {
  ...nobodySpecial, homeMunicipality: null, residenceMunicipality: null, motherTongue: null, jobSearchValid: false,
  registeredAs: 'jobseeker',
}

/** Every combination of values of `facts`, each as a record of those facts. */
export function combinations(facts: readonly LawFact[], candidates: Candidates): Partial<Complete>[] {
  let rows: Partial<Complete>[] = [{}]
  for (const fact of facts) rows = rows.flatMap((row) => candidates[fact].map((value) => ({ ...row, [fact]: value })))
  return rows
}

/** `person` with the absent facts as in `values`. */
export const completed = (person: Person, ...values: readonly Partial<Complete>[]): Complete => {
  const known: Record<string, unknown> = { ...anybody }
  for (const fact of lawFacts) if (person[fact] !== undefined) known[fact] = person[fact]
  return Object.assign(known, ...values) as Complete // every fact of `anybody` is there, each with a value of its type
}
