/**
 * Values that stand for everything the law of a day tells apart in a fact: one for each, so that rows over them are
 * cells.
 */
import { dayAfter, yearsAfter } from '../oracle/candidates.ts'
import type { Factors } from './covering.ts'

const flag = [false, true]

export const unemploymentOn = (on: string): Factors => ({
  inEmployment: flag,
  fullyLaidOff: flag,
  regularWeeklyHours: [3.99, 4],
  fullTimeBusinessDays: [14, 15],
  fullTimeStudent: flag,
  ...(on >= '2022-05-02' && {
    guaranteedMinimumWeeklyHours: [null, 3.99, 4],
    benefitRightDespiteBusiness: flag,
    benefitRightDespiteStudies: flag,
  }),
})

/** All facts that the law of the day reads. */
export const everythingOn = (on: string): Factors => ({
  homeMunicipality: ['837', '202', null, '478'],
  residenceMunicipality: ['564', '111', null, '478'],
  birthDate: [dayAfter(yearsAfter(on, -30), 1), yearsAfter(on, -30), ...(on >= '2023-01-01' ? ['1960-03-01'] : [])],
  motherTongue: ['fi', 'ru'],
  immigrant: flag,
  meetsEarningsRelatedConditions: flag,
  jobSearchValid: [true, false],
  ...(on < '2021-06-01' && { registeredAs: ['unemployed-jobseeker', 'jobseeker'] }),
  ...(on >= '2022-05-02' && {
    registeredAs: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'],
    unemploymentExpectedOn: [null, dayAfter(on, 14)],
  }),
  ...unemploymentOn(on),
  wageSubsidisedWork: [null, on < '2023-07-01' ? 'pay-subsidy' : '55-plus'],
  startUpGrant: flag,
  inService: [null, 'tryout'],
  ...(on >= '2023-01-01' && {
    dismissalNoticeOn: [null, on, dayAfter(on, 1)],
    dismissalOnEconomicOrProductionGrounds: flag,
    yearsWithEmployerAtNotice: [4.99, 5],
  }),
  ...(on >= '2023-03-01' && { temporaryProtectionPermit: flag }),
})
