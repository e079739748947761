import { frozen } from '../../act/frozen.ts'
import type { PersonCriterion } from '../vocabulary.ts'
import { atRisk } from './at-risk.ts'

/**
 * The registration condition: the last momentti of 4 §.
 *
 * Reading: it looks at the act of registration, not at the present status (OP-07). Whoever registered as anything is
 * registered as a jobseeker, before the trial, too.
 */
export const registration = /* @__PURE__ */ frozen<PersonCriterion>({
  op: 'dated',
  wordings: [
    { appliesFrom: '2021-03-01', holds: { op: 'anyOf', id: 'registration', source: '4 § 2 mom.', of: [
      { op: 'oneOf', id: 'registered-as-unemployed', source: '4 § 2 mom.', fact: 'registeredAs', values: ['unemployed-jobseeker'] },
    ] } },
    { appliesFrom: '2021-06-01', holds: { op: 'anyOf', id: 'registration', source: '4 § 2 mom.', of: [
      { op: 'any', id: 'registered-as-jobseeker', source: '4 § 2 mom.', fact: 'registeredAs' },
    ] } },
    { appliesFrom: '2022-05-02', holds: { op: 'anyOf', id: 'registration', source: '4 § 2 mom.', of: [
      {
        op: 'oneOf', id: 'registered-as-unemployed-or-at-risk', source: '4 § 2 mom.', fact: 'registeredAs',
        values: ['unemployed-jobseeker', 'jobseeker-at-risk'],
      },
      { op: 'allOf', id: 'registered-jobseeker-at-risk', source: '4 § 2 mom.', of: [
        { op: 'any', id: 'registered-as-jobseeker', source: '4 § 2 mom.', fact: 'registeredAs' },
        atRisk,
      ] },
    ] } },
    { appliesFrom: '2023-03-01', holds: { op: 'anyOf', id: 'registration', source: '4 § 3 mom.', of: [
      {
        op: 'oneOf', id: 'registered-as-unemployed-or-at-risk', source: '4 § 3 mom.', fact: 'registeredAs',
        values: ['unemployed-jobseeker', 'jobseeker-at-risk'],
      },
      { op: 'allOf', id: 'registered-jobseeker-at-risk', source: '4 § 3 mom.', of: [
        { op: 'any', id: 'registered-as-jobseeker', source: '4 § 3 mom.', fact: 'registeredAs' },
        atRisk,
      ] },
    ] } },
  ],
})
