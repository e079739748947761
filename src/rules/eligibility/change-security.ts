import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'

/**
 * The change-security bar of 5 § 3 mom. (muutosturva), from 2023-01-01: the three conditions of 916/2012 5 a luku 2 §
 * 1 mom. 1-3 kohta, for a day of notice on 2023-01-01 or later. The 60 days of its 4 kohta are no condition here.
 *
 * Reading: a notice counts from the day it is given.
 */
export const changeSecurity = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'dated',
  wordings: [
    { appliesFrom: '2023-01-01', holds: { op: 'allOf', id: 'change-security', source: '5 § 3 mom.', of: [
      { op: 'onOrAfter', id: 'notice-from-2023', source: '5 § 3 mom.', fact: 'dismissalNoticeOn', day: '2023-01-01' },
      {
        op: 'is', id: 'economic-or-production-grounds', source: '5 § 3 mom.',
        fact: 'dismissalOnEconomicOrProductionGrounds', value: true,
      },
      { op: 'ofAge', id: 'aged-55-at-notice', source: '5 § 3 mom.', fact: 'birthDate', years: 55, at: 'dismissalNoticeOn' },
      { op: 'atLeast', id: 'five-years-with-employer', source: '5 § 3 mom.', fact: 'yearsWithEmployerAtNotice', limit: 5 },
    ] } },
  ],
})
