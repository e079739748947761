import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'

/** Jobseeker (työnhakija): the job search is valid. */
export const jobseeker = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'is', id: 'jobseeker', source: '2 § 2 kohta', fact: 'jobSearchValid', value: true,
})
