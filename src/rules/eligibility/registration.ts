import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'
import { atRisk } from './at-risk.ts'

/** Registered as unemployed, or as at risk of unemployment; or at risk now and registered as any jobseeker. */
const unemployedOrAtRisk = (source: '4 § 2 mom.' | '4 § 3 mom.'): Exclude<PersonCriterion, { op: 'dated' }> => ({
  op: 'anyOf', id: 'registration', source, of: [
    {
      op: 'oneOf', id: 'registered-as-unemployed-or-at-risk', source, fact: 'registeredAs',
      values: ['unemployed-jobseeker', 'jobseeker-at-risk'],
    },
    { op: 'allOf', id: 'registered-jobseeker-at-risk', source, of: [
      { op: 'any', id: 'registered-as-jobseeker', source, fact: 'registeredAs' },
      atRisk,
    ] },
  ],
})

/**
 * The registration condition: the last momentti of 4 §.
 *
 * Reading: it looks at the act of registration, not at the present status (OP-07). Whoever registered as anything is
 * registered as a jobseeker, before the trial, too.
 */
export const registration = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'dated',
  wordings: [
    { appliesFrom: '2021-03-01', holds: { op: 'anyOf', id: 'registration', source: '4 § 2 mom.', of: [
      {
        op: 'oneOf', id: 'registered-as-unemployed', source: '4 § 2 mom.',
        fact: 'registeredAs', values: ['unemployed-jobseeker'],
      },
    ] } },
    { appliesFrom: '2021-06-01', holds: { op: 'anyOf', id: 'registration', source: '4 § 2 mom.', of: [
      { op: 'any', id: 'registered-as-jobseeker', source: '4 § 2 mom.', fact: 'registeredAs' },
    ] } },
    { appliesFrom: '2022-05-02', holds: /* @__PURE__ */ unemployedOrAtRisk('4 § 2 mom.') },
    { appliesFrom: '2023-03-01', holds: /* @__PURE__ */ unemployedOrAtRisk('4 § 3 mom.') },
  ],
})
