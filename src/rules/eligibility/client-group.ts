import { deepFreeze } from '../../values/deep-freeze.ts'
import { trialMunicipalities } from '../../areas/places.ts'
import type { PersonCriterion } from '../vocabulary.ts'
import { atRisk } from './at-risk.ts'
import { employedBySubsidy } from './employed-by-subsidy.ts'
import { foreignLanguageSpeaker, immigrant, noEarningsRelatedRight, under30 } from './grounds.ts'
import { inEmploymentPromotingService } from './in-service.ts'
import { jobseeker } from './jobseeker.ts'
import { unemployed } from './unemployed.ts'

/** The client group of 4 § 1 mom.: a status, a home municipality (kotikunta) in the trial, and one of the grounds. */
export const groupByHome = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'allOf', id: 'group-by-home', source: '4 § 1 mom.', of: [
    { op: 'allOf', id: 'status', source: '4 § 1 mom.', of: [
      jobseeker,
      { op: 'anyOf', id: 'situation', source: '4 § 1 mom.', of: [unemployed, atRisk, employedBySubsidy, inEmploymentPromotingService] },
    ] },
    // Reading: Pirkanmaa's 22 municipalities are those without Kuhmoinen (OP-05).
    { op: 'oneOf', id: 'home-in-trial', source: '3 §', fact: 'homeMunicipality', values: trialMunicipalities },
    { op: 'anyOf', id: 'ground', source: '4 § 1 mom.', of: [
      noEarningsRelatedRight,
      { op: 'anyOf', id: 'ground-of-second-item', source: '4 § 1 mom. 2 kohta', of: [under30, immigrant, foreignLanguageSpeaker] },
    ] },
  ],
})

/**
 * The client group of 4 § 2 mom. (from 2023-03-01): temporary protection and a place of residence in the trial.
 *
 * Reading: no status is asked for, and a home municipality does not shut the group out (OP-22).
 */
export const groupByResidence = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'dated',
  wordings: [
    { appliesFrom: '2023-03-01', holds: { op: 'allOf', id: 'group-by-residence', source: '4 § 2 mom.', of: [
      { op: 'is', id: 'temporary-protection', source: '4 § 2 mom.', fact: 'temporaryProtectionPermit', value: true },
      { op: 'oneOf', id: 'residence-in-trial', source: '3 §', fact: 'residenceMunicipality', values: trialMunicipalities },
    ] } },
  ],
})

/** Belongs to a client group of 4 § (registration aside). */
export const clientGroup = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'anyOf', id: 'client-group', source: '4 §', of: [groupByHome, groupByResidence],
})
