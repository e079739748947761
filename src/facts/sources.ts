/** The provision that asks for each fact: of this Act, or of another by its number. Null: no legal meaning. */
import { deepFreeze } from '../values/deep-freeze.ts'
import { changeSecurityBar, registrationCondition } from '../act/norms.ts'
import type { Provision } from '../act/provisions.ts'
import type { FactName } from './facts.ts'

/** The sources of the facts. */
export const factSources = /* @__PURE__ */ deepFreeze({
  id: null,
  homeMunicipality: '4 § 1 mom.',
  residenceMunicipality: '916/2012 1 luku 9 § 2 mom.',
  birthDate: '4 § 1 mom. 2 kohta',
  motherTongue: '2 § 3 kohta',
  immigrant: '2 § 4 kohta',
  meetsEarningsRelatedConditions: '4 § 1 mom. 1 kohta',
  temporaryProtectionPermit: '4 § 2 mom.',
  jobSearchValid: '2 § 2 kohta',
  registeredAs: registrationCondition.V8,
  inEmployment: '2 § 1 kohta',
  fullyLaidOff: '2 § 1 kohta',
  regularWeeklyHours: '2 § 1 kohta',
  guaranteedMinimumWeeklyHours: '2 § 1 kohta a',
  fullTimeBusinessDays: '2 § 1 kohta',
  benefitRightDespiteBusiness: '2 § 1 kohta b',
  fullTimeStudent: '2 § 1 kohta',
  benefitRightDespiteStudies: '2 § 1 kohta c',
  wageSubsidisedWork: '2 § 6 kohta',
  startUpGrant: '2 § 6 kohta',
  inService: '2 § 5 kohta',
  unemploymentExpectedOn: '4 § 1 mom.',
  dismissalNoticeOn: changeSecurityBar.V7,
  dismissalOnEconomicOrProductionGrounds: '916/2012 5 a luku 2 § 1 mom. 1 kohta',
  yearsWithEmployerAtNotice: '916/2012 5 a luku 2 § 1 mom. 3 kohta',
} as const satisfies Readonly<Record<FactName, Provision | `${number}/${number} ${string}` | null>>)
