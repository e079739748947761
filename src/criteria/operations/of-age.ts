import { operation } from './operation.ts'

/**
 * Born on the fact's day, the age of `years` is reached on the day of the fact `at`, itself not after the day asked
 * about.
 */
export const ofAge = /* @__PURE__ */ operation({ fact: 'day', years: 'years', at: 'day' }, ({ years }) => ({
  kind: 'of-age', operand: years,
}))
