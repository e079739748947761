import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'
import { jobseeker } from './jobseeker.ts'

/** Employed by subsidy (työllistetty). Subsidised work needs a jobseeker, the start-up grant a personal client only. */
export const employedBySubsidy = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'anyOf', id: 'employed-by-subsidy', source: '2 § 6 kohta', of: [
    { op: 'allOf', id: 'subsidised-jobseeker', source: '2 § 6 kohta', of: [
      jobseeker,
      { op: 'dated', wordings: [
        { appliesFrom: '2021-03-01', holds: {
          op: 'oneOf', id: 'pay-subsidised-work', source: '2 § 6 kohta', fact: 'wageSubsidisedWork',
          values: ['pay-subsidy', 'state-agency-appropriation'],
        } },
        // The state agency case remains: it is branch d of 916/2012 1 luku 3 § 1 mom. 11 kohta.
        // Reading: the municipal obligation, repealed from 2024-09-02, counts to the end of the Act (OP-36).
        { appliesFrom: '2023-07-01', holds: {
          op: 'oneOf', id: 'wage-subsidised-work', source: '2 § 6 kohta', fact: 'wageSubsidisedWork',
          values: ['pay-subsidy', 'state-agency-appropriation', '55-plus', 'municipal-obligation'],
        } },
      ] },
    ] },
    { op: 'is', id: 'start-up-grant', source: '2 § 6 kohta', fact: 'startUpGrant', value: true },
  ],
})
