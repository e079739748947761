import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'

/**
 * At risk of becoming unemployed within two weeks (vaarassa jäädä työttömäksi), a status of 4 § since 2022-05-02.
 *
 * The second branch that 916/2012 1 luku 3 § 1 mom. 3 a kohta has from 2023-01-01 does not count here.
 */
export const atRisk = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'dated',
  wordings: [
    { appliesFrom: '2022-05-02', holds: {
      op: 'withinDays', id: 'at-risk', source: '4 § 1 mom.', fact: 'unemploymentExpectedOn', days: 14,
    } },
  ],
})
