import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'

/**
 * Unemployed (työtön).
 *
 * Reading: all three conditions must hold, also before 2022-05-02 (OP-08).
 * Reading: hours of parallel jobs are added up, and a lay-off counts when it covers every job (OP-09).
 * Reading: from 2023-01-01 letter c is the text of 1001/2023, never the one published by 1133/2022 (OP-10), and a
 * right under the old 10 a § counts like one under 10 b § (OP-11); so its test stays as it was on 2022-05-02.
 * Reading: a jobseeker outside the labour force, or on unemployment pension, is no exception.
 */
export const unemployed = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'dated',
  wordings: [
    { appliesFrom: '2021-03-01', holds: { op: 'allOf', id: 'unemployed', source: '2 § 1 kohta', of: [
      { op: 'anyOf', id: 'employment-no-obstacle', source: '2 § 1 kohta', of: [
        { op: 'is', id: 'not-in-employment', source: '2 § 1 kohta', fact: 'inEmployment', value: false },
        { op: 'is', id: 'fully-laid-off', source: '2 § 1 kohta', fact: 'fullyLaidOff', value: true },
        { op: 'under', id: 'regular-hours-under-four', source: '2 § 1 kohta', fact: 'regularWeeklyHours', limit: 4 },
      ] },
      { op: 'atMost', id: 'business-at-most-two-weeks', source: '2 § 1 kohta', fact: 'fullTimeBusinessDays', limit: 14 },
      { op: 'is', id: 'not-full-time-student', source: '2 § 1 kohta', fact: 'fullTimeStudent', value: false },
    ] } },
    { appliesFrom: '2022-05-02', holds: { op: 'allOf', id: 'unemployed', source: '2 § 1 kohta', of: [
      { op: 'anyOf', id: 'employment-no-obstacle', source: '2 § 1 kohta a', of: [
        { op: 'is', id: 'not-in-employment', source: '2 § 1 kohta a', fact: 'inEmployment', value: false },
        { op: 'is', id: 'fully-laid-off', source: '2 § 1 kohta a', fact: 'fullyLaidOff', value: true },
        { op: 'under', id: 'regular-hours-under-four', source: '2 § 1 kohta a', fact: 'regularWeeklyHours', limit: 4 },
        { op: 'under', id: 'guaranteed-hours-under-four', source: '2 § 1 kohta a', fact: 'guaranteedMinimumWeeklyHours', limit: 4 },
      ] },
      { op: 'anyOf', id: 'business-no-obstacle', source: '2 § 1 kohta b', of: [
        { op: 'atMost', id: 'business-at-most-two-weeks', source: '2 § 1 kohta b', fact: 'fullTimeBusinessDays', limit: 14 },
        { op: 'is', id: 'benefit-despite-business', source: '2 § 1 kohta b', fact: 'benefitRightDespiteBusiness', value: true },
      ] },
      { op: 'anyOf', id: 'studies-no-obstacle', source: '2 § 1 kohta c', of: [
        { op: 'is', id: 'not-full-time-student', source: '2 § 1 kohta c', fact: 'fullTimeStudent', value: false },
        { op: 'is', id: 'benefit-despite-studies', source: '2 § 1 kohta c', fact: 'benefitRightDespiteStudies', value: true },
      ] },
    ] } },
  ],
})
