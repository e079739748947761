/** What a made-up jobseeker does: works, is laid off, studies, is in a service. */
import type { FactName } from '../src/facts/facts.ts'
import type { Person } from '../src/facts/person.ts'
import type { LawFact } from '../test/oracle/eligibility.ts'
import { one, pick, whole, type Chance } from './chance.ts'

/** A person of whom everything is known. */
export type KnownPerson = { readonly [Name in 'id' | LawFact]: Exclude<Person[Name], undefined> } & {
  readonly [Name in FactName]?: Person[Name]
}

/** The facts of registration, work, business, studies and services. */
export type Situation = Pick<
  KnownPerson,
  | 'registeredAs'
  | 'inEmployment'
  | 'fullyLaidOff'
  | 'regularWeeklyHours'
  | 'guaranteedMinimumWeeklyHours'
  | 'fullTimeBusinessDays'
  | 'benefitRightDespiteBusiness'
  | 'fullTimeStudent'
  | 'benefitRightDespiteStudies'
  | 'wageSubsidisedWork'
  | 'startUpGrant'
  | 'inService'
  | 'unemploymentExpectedOn'
>

const unemployed: Situation = {
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
}

/** Registered as the unemployed are, but for a share of those who are not. */
const registered = (chance: Chance, asJobseeker: number) =>
  pick<Situation['registeredAs']>(chance, 'unemployed-jobseeker', [asJobseeker, 'jobseeker'])

const working = (hours: number): Situation => ({ ...unemployed, inEmployment: true, regularWeeklyHours: hours })

const laidOff = (chance: Chance): Situation => ({ ...working(one(chance, [30, 37.5, 38.75, 40])), fullyLaidOff: true })

const partTime = (chance: Chance): Situation => working(one(chance, [2, 3, 3.5, 3.9, 4, 6, 10, 15, 18.75]))

const variableHours = (chance: Chance): Situation => ({
  ...working(whole(chance, 5, 30)),
  guaranteedMinimumWeeklyHours: one(chance, [0, 0, 0, 2, 3.9, 4, 10]),
})

const leaving = (chance: Chance): Situation => ({
  ...working(one(chance, [37.5, 38.75, 40])),
  registeredAs: pick<Situation['registeredAs']>(chance, 'jobseeker-at-risk', [0.4, 'jobseeker']),
  // Day 14 after the day asked about is 2023-07-17.
  unemploymentExpectedOn: one(chance, [
    '2023-07-03',
    '2023-07-10',
    '2023-07-14',
    '2023-07-17',
    '2023-07-18',
    '2023-07-31',
    '2023-08-31',
  ]),
})

const subsidised = (chance: Chance): Situation => ({
  ...working(one(chance, [20, 25, 32, 37.5])),
  registeredAs: registered(chance, 0.2),
  wageSubsidisedWork: pick<Situation['wageSubsidisedWork']>(
    chance, 'pay-subsidy', [0.15, '55-plus'], [0.1, 'municipal-obligation'], [0.05, 'state-agency-appropriation'],
  ),
})

const startingUp = (chance: Chance): Situation => ({
  ...unemployed,
  registeredAs: registered(chance, 0.3),
  startUpGrant: true,
  fullTimeBusinessDays: whole(chance, 0, 300),
})

const inBusiness = (chance: Chance): Situation => ({
  ...unemployed,
  fullTimeBusinessDays: one(chance, [1, 7, 14, 15, 40, 90, 400]),
  benefitRightDespiteBusiness: chance() < 0.4,
})

const inService = (chance: Chance): Situation => ({
  ...unemployed,
  registeredAs: registered(chance, 0.1),
  fullTimeStudent: chance() < 0.3,
  inService: one<Situation['inService']>(chance, [
    'job-search-coaching', 'career-coaching', 'labour-market-training', 'self-motivated-study', 'tryout',
    'vocational-labour-market-training', 'integration-self-motivated-study', 'rehabilitative-work', 'other',
  ]),
})

const studying = (chance: Chance): Situation => ({
  ...unemployed,
  registeredAs: registered(chance, 0.5),
  fullTimeStudent: true,
  benefitRightDespiteStudies: chance() < 0.35,
})

const employed = (chance: Chance): Situation => ({
  ...working(one(chance, [18.75, 25, 37.5, 40])),
  registeredAs: registered(chance, 0.6),
})

/** A situation; half of the people are unemployed and nothing else. */
export const situationOf = (chance: Chance): Situation =>
  pick(
    chance,
    () => unemployed,
    [0.08, laidOff],
    [0.05, partTime],
    [0.04, variableHours],
    [0.05, leaving],
    [0.07, subsidised],
    [0.015, startingUp],
    [0.02, inBusiness],
    [0.11, inService],
    [0.025, studying],
    [0.03, employed],
  )(chance)
