/** The person and the events of most tests of histories. */
import type { Because, Day, History, HistoryEvent } from '../../src/entry/index.ts'

/**
 * Unemployed, without the right to an earnings-related allowance, at home in Tampere: in the client group from the
 * first day of a job search.
 */
export const inGroup: History['person'] = {
  homeMunicipality: '837',
  residenceMunicipality: '837',
  birthDate: '1965-01-01',
  motherTongue: 'fi',
  immigrant: false,
  meetsEarningsRelatedConditions: false,
  temporaryProtectionPermit: false,
  inEmployment: false,
  fullTimeBusinessDays: 0,
  fullTimeStudent: false,
  dismissalNoticeOn: null,
  unemploymentExpectedOn: null,
  startUpGrant: false,
  inService: null,
  wageSubsidisedWork: null,
  benefitRightDespiteBusiness: false,
}
export const outOfGroup = { ...inGroup, meetsEarningsRelatedConditions: true }
/** In the group of 4 § 2 mom. alone: temporary protection and a residence in Oulu, no home municipality. */
export const byResidence = {
  ...outOfGroup,
  homeMunicipality: null,
  residenceMunicipality: '564',
  temporaryProtectionPermit: true,
}
/** What makes change security possible (5 § 3 mom.). */
export const dismissed = {
  dismissalNoticeOn: '2023-01-10',
  dismissalOnEconomicOrProductionGrounds: true,
  yearsWithEmployerAtNotice: 5,
}

export type Registration = 'unemployed-jobseeker' | 'jobseeker' | 'jobseeker-at-risk'
export const started = (on: Day, registeredAs: Registration = 'unemployed-jobseeker'): HistoryEvent => ({
  on,
  type: 'search-started',
  registeredAs,
})
export const ended = (on: Day): HistoryEvent => ({ on, type: 'search-ended' })
export const transferred = (on: Day): HistoryEvent => ({ on, type: 'transferred' })
export const left = (on: Day): HistoryEvent => ({ on, type: 'left-untransferred', reason: 'other' })
export const changed = (on: Day, facts: History['person']): HistoryEvent => ({ on, type: 'facts-changed', facts })
export const moved = (on: Day, homeMunicipality: string): HistoryEvent => ({ on, type: 'moved', homeMunicipality })

/** Every reason that the type has: the compiler sees one that is missing here, or too many. */
export const reasons = Object.keys({
  'not-in-force': true,
  'no-search': true,
  'not-in-group': true,
  registration: true,
  'outside-seven-days': true,
  'awaiting-transfer': true,
  'left-untransferred': true,
  transferred: true,
  moved: true,
  'discretionary-transfer': true,
  'change-security': true,
  resumed: true,
  suspended: true,
  'act-ended': true,
  unknown: true,
} satisfies Readonly<Record<Because, true>>)
