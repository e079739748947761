import type { PersonCriterion } from '../vocabulary.ts'

/** Jobseeker (työnhakija): the job search is valid. */
export const jobseeker: PersonCriterion = {
  op: 'is', id: 'jobseeker', source: '2 § 2 kohta', fact: 'jobSearchValid', value: true,
}
