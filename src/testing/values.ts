/**
 * Values of the facts: those on each side of every line that the Act draws, by which an arbitrary or a law tries a
 * fact.
 */
import { addDays, dayOfAge, latestBirthDateOfAge, type Day } from '../calendar/day.ts'
import type { FactName } from '../facts/facts.ts'
import { facts } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'

/** The name of a fact that carries law: all but `id`. */
export type LawFact = Exclude<FactName, 'id'>
/** A person of whom everything is known. */
export type CompletePerson = { readonly [Fact in LawFact]: Exclude<Person[Fact], undefined> } & Pick<Person, 'id'>

/** The facts that carry law, in the register's order. */
export const lawFacts = (): readonly LawFact[] => facts.map(({ name }) => name).filter((name) => name !== 'id')

/** The facts of the person that are not known, in the register's order. */
export const absentFacts = (person: Person): readonly LawFact[] =>
  lawFacts().filter((name) => person[name] === undefined)

const flags = [true, false] as const

/**
 * None, Mariehamn in Åland, two outside the trial in two offices' areas (Kauniainen, Kaarina), two in it (Tampere,
 * Oulu).
 */
const municipalities = [null, '478', '235', '202', '837', '564'] as const

/** The days of birth on both sides of an age on a day. */
export const birthsAround = (years: number, day: Day): readonly Day[] => {
  const latest = latestBirthDateOfAge(years, day)
  return [latest, addDays(latest, 1)]
}

function birthsFor({ dismissalNoticeOn }: Person, on: Day): readonly Day[] {
  const notices = typeof dismissalNoticeOn === 'string' ? [dismissalNoticeOn] : ['2023-01-01', on]
  const possible = notices.filter((day) => day > '0100')
  return [on, ...birthsAround(30, on), ...possible.flatMap((day) => birthsAround(55, day))].filter((day) => day <= on)
}

function noticesFor({ birthDate }: Person, on: Day): readonly (Day | null)[] {
  const turning = birthDate === undefined ? [] : [addDays(dayOfAge(birthDate, 55), -1), dayOfAge(birthDate, 55)]
  return [null, '2022-12-31', '2023-01-01', on, addDays(on, 1), ...turning]
}

/** For each fact values that stand for all of its values, given what else is known of the person. */
export function valuesFor(person: Person, on: Day): { readonly [Fact in LawFact]: readonly CompletePerson[Fact][] } {
  return {
    homeMunicipality: [...municipalities, person.residenceMunicipality ?? null],
    residenceMunicipality: [...municipalities, person.homeMunicipality ?? null],
    birthDate: birthsFor(person, on),
    motherTongue: [null, 'fi', 'swe', 'smn', 'ru'],
    immigrant: flags,
    meetsEarningsRelatedConditions: flags,
    temporaryProtectionPermit: flags,
    jobSearchValid: flags,
    registeredAs: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
    inEmployment: flags,
    fullyLaidOff: flags,
    regularWeeklyHours: [3.99, 4],
    guaranteedMinimumWeeklyHours: [null, 3.99, 4],
    fullTimeBusinessDays: [14, 15],
    benefitRightDespiteBusiness: flags,
    fullTimeStudent: flags,
    benefitRightDespiteStudies: flags,
    wageSubsidisedWork: [null, 'pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'],
    startUpGrant: flags,
    inService: [null, 'tryout', 'other'],
    unemploymentExpectedOn: [null, addDays(on, -1), on, addDays(on, 14), addDays(on, 15)],
    dismissalNoticeOn: noticesFor(person, on),
    dismissalOnEconomicOrProductionGrounds: flags,
    yearsWithEmployerAtNotice: [4.99, 5],
  }
}
