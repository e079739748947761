/**
 * What a caller knows of a person. The words that a fact can take stand in the register (facts.ts); a test compares the
 * rest of this type with it.
 */
import type { Day } from '../calendar/day.ts'
import type { MunicipalityCode } from '../areas/codes.ts'
import type { Fact } from './facts.ts'

/** How a person registered as a jobseeker: as unemployed, otherwise, or as at risk of unemployment within two weeks. */
export type RegisteredAs = Extract<Fact, { name: 'registeredAs' }>['words'][number]
/** The subsidy behind a person's work. 2 § 6 kohta. */
export type WageSubsidisedWork = Extract<Fact, { name: 'wageSubsidisedWork' }>['words'][number]
/** The service a person is in; `'other'` for one outside the closed list of 2 § 5 kohta. */
export type InService = Extract<Fact, { name: 'inService' }>['words'][number]

/**
 * Facts about a person: one flat record. Every fact may be absent (left out or `undefined`), and absent means
 * unknown: never false, never a default. `null` is a value ("none"), only where the type has it.
 */
export interface Person {
  /** The caller's own key; echoed, never interpreted. */
  readonly id?: string | undefined
  /** Home municipality (kotikunta), a three-digit code such as `'837'`; null for none. 4 § 1 mom. */
  readonly homeMunicipality?: MunicipalityCode | (string & {}) | null | undefined
  /** Place of residence (asuinpaikka), a three-digit code; null for none. Act 916/2012 1 luku 9 § 2 mom. */
  readonly residenceMunicipality?: MunicipalityCode | (string & {}) | null | undefined
  /** Day of birth, `YYYY-MM-DD`. 4 § 1 mom. 2 kohta, 5 § 3 mom. */
  readonly birthDate?: Day | undefined
  /** Mother tongue as registered, a code of two or three small letters such as `'ru'`; null for none. 2 § 3 kohta. */
  readonly motherTongue?: string | null | undefined
  /** Immigrant (maahanmuuttaja). 2 § 4 kohta. */
  readonly immigrant?: boolean | undefined
  /** Meets the conditions of the earnings-related allowance (ansiopäiväraha). 4 § 1 mom. 1 kohta, reading OP-02. */
  readonly meetsEarningsRelatedConditions?: boolean | undefined
  /** Residence permit on temporary protection (110 § of the Aliens Act). 4 § 2 mom. from 2023-03-01. */
  readonly temporaryProtectionPermit?: boolean | undefined
  /** Is a jobseeker: the job search is valid (työnhaku on voimassa). 2 § 2 kohta. */
  readonly jobSearchValid?: boolean | undefined
  /** How the person registered, at the start of the job search or later in it. Last momentti of 4 §. */
  readonly registeredAs?: RegisteredAs | undefined
  /** In an employment or public-service relationship. 2 § 1 kohta. */
  readonly inEmployment?: boolean | undefined
  /** Fully laid off (kokonaan lomautettu) in every such relationship. 2 § 1 kohta, reading OP-09. */
  readonly fullyLaidOff?: boolean | undefined
  /** Regular weekly working time, hours a week, parallel jobs added up. 2 § 1 kohta. */
  readonly regularWeeklyHours?: number | undefined
  /**
   * Guaranteed hours a week of variable-hours contracts plus the other jobs' regular hours; null when there is none.
   */
  readonly guaranteedMinimumWeeklyHours?: number | null | undefined
  /** Days of full-time business or own work without a break, a whole number; more than 14 is over two weeks. */
  readonly fullTimeBusinessDays?: number | undefined
  /** Right to unemployment benefit in spite of the business. Act 1290/2002 2 luku 5 a §; counts from 2022-05-02. */
  readonly benefitRightDespiteBusiness?: boolean | undefined
  /** Full-time student in the sense of Act 1290/2002 2 luku. 2 § 1 kohta. */
  readonly fullTimeStudent?: boolean | undefined
  /** Right to unemployment benefit in spite of the studies. Counts from 2022-05-02; reading OP-11. */
  readonly benefitRightDespiteStudies?: boolean | undefined
  /** The subsidy behind the person's work; null for none. 2 § 6 kohta; the last two count from 2023-07-01. */
  readonly wageSubsidisedWork?: WageSubsidisedWork | null | undefined
  /** Has been granted start-up grant (starttiraha). 2 § 6 kohta. */
  readonly startUpGrant?: boolean | undefined
  /** The service the person is in; `'other'` for one outside the closed list of 2 § 5 kohta, null for none. */
  readonly inService?: InService | null | undefined
  /** The day on which the person becomes unemployed; null for none. Counts from 2022-05-02. */
  readonly unemploymentExpectedOn?: Day | null | undefined
  /** Day of notice of dismissal (irtisanomispäivä); null for none. 5 § 3-4 mom. from 2023-01-01. */
  readonly dismissalNoticeOn?: Day | null | undefined
  /** The dismissal was on economic or production grounds. Act 916/2012 5 a luku 2 § 1 mom. 1 kohta. */
  readonly dismissalOnEconomicOrProductionGrounds?: boolean | undefined
  /** Years with that employer on the day of notice. Act 916/2012 5 a luku 2 § 1 mom. 3 kohta. */
  readonly yearsWithEmployerAtNotice?: number | undefined
}
