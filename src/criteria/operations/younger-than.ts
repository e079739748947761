import { latestBirthDateOfAge } from '../../calendar/day.ts'
import { operation } from './operation.ts'

/** Born on the fact's day, the age of `years` is not reached on the day asked about. */
export const youngerThan = /* @__PURE__ */ operation({ fact: 'day', years: 'years' }, ({ years }) => ({
  kind: 'day', operand: (on) => ({ after: latestBirthDateOfAge(years, on) }),
}))
