/** The second formulation of each criterion by its id, with the facts of which the Act asks it. */
import type { Day } from '../../src/calendar/day.ts'
import * as second from './eligibility.ts'
import type { Complete, LawFact } from './eligibility.ts'

interface SecondCriterion {
  readonly holds: (p: Complete, on: Day) => boolean
  readonly facts: readonly LawFact[]
}

/** What 2 § 1 kohta asks. */
export const factsOfUnemployment = [
  'inEmployment', 'fullyLaidOff', 'regularWeeklyHours', 'guaranteedMinimumWeeklyHours', 'fullTimeBusinessDays',
  'benefitRightDespiteBusiness', 'fullTimeStudent', 'benefitRightDespiteStudies',
] as const satisfies readonly LawFact[]

/** What 5 § 3 mom. asks. */
export const factsOfChangeSecurity = [
  'birthDate', 'dismissalNoticeOn', 'dismissalOnEconomicOrProductionGrounds', 'yearsWithEmployerAtNotice',
] as const satisfies readonly LawFact[]

export const secondCriteria = {
  jobseeker: { holds: second.isJobseeker, facts: ['jobSearchValid'] },
  unemployed: { holds: second.isUnemployed, facts: factsOfUnemployment },
  'at-risk': { holds: second.isAtRisk, facts: ['unemploymentExpectedOn'] },
  'employed-by-subsidy': {
    holds: second.isEmployedBySubsidy, facts: ['jobSearchValid', 'wageSubsidisedWork', 'startUpGrant'],
  },
  'in-service': { holds: second.isInService, facts: ['inService'] },
  'no-earnings-related-right': { holds: second.hasNoEarningsRelatedRight, facts: ['meetsEarningsRelatedConditions'] },
  'under-30': { holds: second.isUnder30, facts: ['birthDate'] },
  immigrant: { holds: second.isImmigrant, facts: ['immigrant'] },
  'foreign-language': { holds: second.isForeignLanguageSpeaker, facts: ['motherTongue'] },
  registration: { holds: second.meetsRegistrationCondition, facts: ['registeredAs', 'unemploymentExpectedOn'] },
  'change-security': { holds: second.isChangeSecurityClient, facts: factsOfChangeSecurity },
} as const satisfies Readonly<Record<string, SecondCriterion>>
