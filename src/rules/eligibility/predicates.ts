/** The predicates of the Act: each decides one question about a person on a day, and never with a boolean. */
import type { Day } from '../../calendar/day.ts'
import type { Person } from '../../facts/person.ts'
import { decideKnown, type DatedTruth } from '../single-criterion.ts'
import { atRisk } from './at-risk.ts'
import { changeSecurity } from './change-security.ts'
import { clientGroup } from './client-group.ts'
import { employedBySubsidy } from './employed-by-subsidy.ts'
import { foreignLanguageSpeaker, immigrant, noEarningsRelatedRight, under30 } from './grounds.ts'
import { inEmploymentPromotingService } from './in-service.ts'
import { jobseeker } from './jobseeker.ts'
import { registration } from './registration.ts'
import { unemployed } from './unemployed.ts'

/**
 * Is the person a jobseeker (työnhakija): is the job search valid?
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2 § 2 kohta
 *
 * @example
 * ```ts
 * import { isJobseeker } from 'kuntakokeilu'
 * isJobseeker({ jobSearchValid: true }, '2021-03-01') //=> 'yes'
 * ```
 */
export const isJobseeker = (person: Person, on: Day): DatedTruth => decideKnown(jobseeker, person, on)

/**
 * Is the person unemployed (työtön)? A valid job search is not asked for.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2 § 1 kohta
 *
 * @example
 * ```ts
 * import { isUnemployed } from 'kuntakokeilu'
 * isUnemployed({ inEmployment: true, fullyLaidOff: false, regularWeeklyHours: 4 }, '2021-03-01') //=> 'no'
 * ```
 */
export const isUnemployed = (person: Person, on: Day): DatedTruth => decideKnown(unemployed, person, on)

/**
 * Is the person at risk of becoming unemployed within two weeks? Before 2022-05-02 the Act does not know it: `no`.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 4 § 1 mom.
 *
 * @example
 * ```ts
 * import { isAtRiskOfUnemployment } from 'kuntakokeilu'
 * isAtRiskOfUnemployment({ unemploymentExpectedOn: '2022-05-16' }, '2022-05-02') //=> 'yes'
 * ```
 */
export const isAtRiskOfUnemployment = (person: Person, on: Day): DatedTruth => decideKnown(atRisk, person, on)

/**
 * Is the person employed by subsidy (työllistetty)? Subsidised work needs a valid job search, the start-up grant does
 * not.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2 § 6 kohta
 *
 * @example
 * ```ts
 * import { isEmployedBySubsidy } from 'kuntakokeilu'
 * isEmployedBySubsidy({ jobSearchValid: true, wageSubsidisedWork: '55-plus', startUpGrant: false }, '2023-06-30') //=> 'no'
 * ```
 */
export const isEmployedBySubsidy = (person: Person, on: Day): DatedTruth => decideKnown(employedBySubsidy, person, on)

/**
 * Is the person in an employment-promoting service (työllistymistä edistävä palvelu) of the closed list?
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2 § 5 kohta
 *
 * @example
 * ```ts
 * import { isInEmploymentPromotingService } from 'kuntakokeilu'
 * isInEmploymentPromotingService({ inService: 'other' }, '2021-06-15') //=> 'no'
 * ```
 */
export const isInEmploymentPromotingService = (person: Person, on: Day): DatedTruth =>
  decideKnown(inEmploymentPromotingService, person, on)

/**
 * Does the person not meet the conditions of the earnings-related allowance (ansiopäiväraha)?
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 4 § 1 mom. 1 kohta
 *
 * @example
 * ```ts
 * import { hasNoEarningsRelatedRight } from 'kuntakokeilu'
 * hasNoEarningsRelatedRight({}, '2021-05-03') //=> 'unknown'
 * ```
 */
export const hasNoEarningsRelatedRight = (person: Person, on: Day): DatedTruth =>
  decideKnown(noEarningsRelatedRight, person, on)

/**
 * Is the person under 30 on the day asked about? The age is reached on the birthday; of 29 February, on 28 February in
 * a common year.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 4 § 1 mom. 2 kohta
 *
 * @example
 * ```ts
 * import { isUnder30 } from 'kuntakokeilu'
 * isUnder30({ birthDate: '1992-02-29' }, '2022-02-28') //=> 'no'
 * ```
 */
export const isUnder30 = (person: Person, on: Day): DatedTruth => decideKnown(under30, person, on)

/**
 * Is the person an immigrant (maahanmuuttaja)?
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2 § 4 kohta
 *
 * @example
 * ```ts
 * import { isImmigrant } from 'kuntakokeilu'
 * isImmigrant({ immigrant: true }, '2021-05-03') //=> 'yes'
 * ```
 */
export const isImmigrant = (person: Person, on: Day): DatedTruth => decideKnown(immigrant, person, on)

/**
 * Is the person a foreign-language speaker (vieraskielinen): is the registered mother tongue another than Finnish,
 * Swedish or Sámi?
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 2 § 3 kohta
 *
 * @example
 * ```ts
 * import { isForeignLanguageSpeaker } from 'kuntakokeilu'
 * isForeignLanguageSpeaker({ motherTongue: 'smn' }, '2021-05-03') //=> 'no'
 * ```
 */
export const isForeignLanguageSpeaker = (person: Person, on: Day): DatedTruth =>
  decideKnown(foreignLanguageSpeaker, person, on)

/**
 * Does the person belong to a client group of 4 §? The registration condition and change security are not asked here.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 4 § 1 mom., from 2023-03-01 also 2 mom.
 *
 * @example
 * ```ts
 * import { belongsToClientGroup } from 'kuntakokeilu'
 * belongsToClientGroup({ temporaryProtectionPermit: true, residenceMunicipality: '564' }, '2023-03-01') //=> 'yes'
 * ```
 */
export const belongsToClientGroup = (person: Person, on: Day): DatedTruth => decideKnown(clientGroup, person, on)

/**
 * Does the person meet the registration condition, the last momentti of 4 §?
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 4 § 2 mom., from 2023-03-01 3 mom.
 *
 * @example
 * ```ts
 * import { meetsRegistrationCondition } from 'kuntakokeilu'
 * meetsRegistrationCondition({ registeredAs: 'jobseeker' }, '2021-05-31') //=> 'no'
 * ```
 */
export const meetsRegistrationCondition = (person: Person, on: Day): DatedTruth => decideKnown(registration, person, on)

/**
 * Does change security (muutosturva) keep the person with the TE office? Before 2023-01-01 the Act does not know it:
 * `no`.
 *
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` where every completion of the absent facts gives it, else `unknown`; `not-in-force` outside
 * 2021-03-01 to 2024-12-31
 * @throws {@link InputError} as {@link assess}
 *
 * Source: 1269/2020 5 § 3 mom.
 *
 * @example
 * ```ts
 * import { isChangeSecurityClient } from 'kuntakokeilu'
 * isChangeSecurityClient({ birthDate: '1968-01-10', dismissalNoticeOn: '2023-01-10', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 5 }, '2023-01-10') //=> 'yes'
 * ```
 */
export const isChangeSecurityClient = (person: Person, on: Day): DatedTruth => decideKnown(changeSecurity, person, on)
