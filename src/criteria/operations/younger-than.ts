import { latestBirthDateOfAge } from '../../calendar/day.ts'
import type { Operation } from './operation.ts'

export const youngerThan: Operation<'youngerThan'> = {
  fields: { fact: 'day', years: 'years' },
  test: ({ years }) => ({ kind: 'day', operand: (on) => ({ after: latestBirthDateOfAge(years, on) }) }),
}
