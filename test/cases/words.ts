/** People in words: the facts in which a person differs from nobody special, as a lawyer would say them. */
import { lawFacts, type LawFact } from '../oracle/eligibility.ts'
import { nobodySpecial, type Facts } from './people.ts'

const flag = (holds: string, otherwise: string) => (value: unknown): string => (value === true ? holds : otherwise)
const orNone =
  (none: string, some: (value: unknown) => string) =>
  (value: unknown): string =>
    value === null ? none : some(value)

const said: { readonly [K in LawFact]: (value: unknown) => string } = {
  homeMunicipality: orNone('no home municipality', (value) => `home in ${value}`),
  residenceMunicipality: orNone('no place of residence', (value) => `residence in ${value}`),
  birthDate: (value) => `born ${value}`,
  motherTongue: orNone('no mother tongue registered', (value) => `mother tongue ${value}`),
  immigrant: flag('immigrant', 'no immigrant'),
  meetsEarningsRelatedConditions: flag('earnings-related conditions met', 'earnings-related conditions not met'),
  temporaryProtectionPermit: flag('temporary protection', 'no temporary protection'),
  jobSearchValid: flag('job search valid', 'no valid job search'),
  registeredAs: (value) => `registered as ${value}`,
  inEmployment: flag('in employment', 'in no employment'),
  fullyLaidOff: flag('fully laid off', 'not fully laid off'),
  regularWeeklyHours: (value) => `${value} regular hours a week`,
  guaranteedMinimumWeeklyHours: orNone('no variable-hours contract', (value) => `${value} hours guaranteed`),
  fullTimeBusinessDays: (value) => `${value} days of full-time business`,
  benefitRightDespiteBusiness: flag('benefit right despite business', 'no benefit right despite business'),
  fullTimeStudent: flag('full-time student', 'no full-time student'),
  benefitRightDespiteStudies: flag('benefit right despite studies', 'no benefit right despite studies'),
  wageSubsidisedWork: orNone('no wage-subsidised work', (value) => `work by ${value}`),
  startUpGrant: flag('start-up grant', 'no start-up grant'),
  inService: orNone('in no service', (value) => `in service: ${value}`),
  unemploymentExpectedOn: orNone('no unemployment expected', (value) => `unemployment expected on ${value}`),
  dismissalNoticeOn: orNone('no notice of dismissal', (value) => `notice on ${value}`),
  dismissalOnEconomicOrProductionGrounds: flag(
    'dismissed on economic or production grounds',
    'dismissed on other grounds'
  ),
  yearsWithEmployerAtNotice: (value) => `${value} years with the employer`,
}

/** The facts in which a person differs from nobody special, in words. */
export function described(person: Facts): string {
  const differing = lawFacts.filter((fact) => person[fact] !== undefined && person[fact] !== nobodySpecial[fact])
  return differing.length > 0 ? differing.map((fact) => said[fact](person[fact])).join(', ') : 'nobody special'
}
