import { frozen } from '../../act/frozen.ts'
import { registrationCondition } from '../../act/norms.ts'
import type { PersonCriterion } from '../vocabulary.ts'
import { atRisk } from './at-risk.ts'

const { V0: first, V8: last } = registrationCondition

/** Registered as unemployed, or as at risk of unemployment; or at risk now and registered as any jobseeker. */
const unemployedOrAtRisk = (source: typeof first | typeof last): Exclude<PersonCriterion, { op: 'dated' }> => ({
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
export const registration = /* @__PURE__ */ frozen<PersonCriterion>({
  op: 'dated',
  wordings: [
    { appliesFrom: '2021-03-01', holds: { op: 'anyOf', id: 'registration', source: first, of: [
      {
        op: 'oneOf', id: 'registered-as-unemployed', source: first,
        fact: 'registeredAs', values: ['unemployed-jobseeker'],
      },
    ] } },
    { appliesFrom: '2021-06-01', holds: { op: 'anyOf', id: 'registration', source: first, of: [
      { op: 'any', id: 'registered-as-jobseeker', source: first, fact: 'registeredAs' },
    ] } },
    { appliesFrom: '2022-05-02', holds: unemployedOrAtRisk(first) },
    { appliesFrom: '2023-03-01', holds: unemployedOrAtRisk(last) },
  ],
})
