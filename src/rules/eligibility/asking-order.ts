import type { FactName } from '../../facts/facts.ts'

/**
 * The facts that eligibility turns on, in the order in which they are best asked: first those that most often settle
 * the matter. The order changes no answer, only how soon it is reached and which question comes next.
 */
export const askingOrder: readonly FactName[] = [
  'jobSearchValid',
  'homeMunicipality',
  'registeredAs',
  'temporaryProtectionPermit',
  'residenceMunicipality',
  'inEmployment',
  'meetsEarningsRelatedConditions',
  'immigrant',
  'motherTongue',
  'startUpGrant',
  'inService',
  'wageSubsidisedWork',
  'unemploymentExpectedOn',
  'fullyLaidOff',
  'regularWeeklyHours',
  'guaranteedMinimumWeeklyHours',
  'fullTimeBusinessDays',
  'benefitRightDespiteBusiness',
  'fullTimeStudent',
  'benefitRightDespiteStudies',
  'dismissalOnEconomicOrProductionGrounds',
  'yearsWithEmployerAtNotice',
  'dismissalNoticeOn',
  'birthDate',
]
