import type { FactName } from '../../facts/facts.ts'

/**
 * The facts that eligibility turns on, in the order in which they are best asked: so that over people as a register has
 * them the answer is settled soonest. The order changes no answer, only how many facts are read or asked on the way.
 */
export const askingOrder: readonly FactName[] = [
  'jobSearchValid',
  'homeMunicipality',
  'temporaryProtectionPermit',
  'residenceMunicipality',
  'registeredAs',
  'birthDate',
  'inEmployment',
  'fullyLaidOff',
  'guaranteedMinimumWeeklyHours',
  'regularWeeklyHours',
  'fullTimeBusinessDays',
  'benefitRightDespiteBusiness',
  'fullTimeStudent',
  'wageSubsidisedWork',
  'inService',
  'benefitRightDespiteStudies',
  'unemploymentExpectedOn',
  'startUpGrant',
  'meetsEarningsRelatedConditions',
  'motherTongue',
  'immigrant',
  'dismissalNoticeOn',
  'yearsWithEmployerAtNotice',
  'dismissalOnEconomicOrProductionGrounds',
]
