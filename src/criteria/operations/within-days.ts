import { addDays } from '../../calendar/day.ts'
import type { Operation } from './operation.ts'

export const withinDays: Operation<'withinDays'> = {
  fields: { fact: 'day', days: 'days' },
  test: ({ days }) => ({ kind: 'day', operand: (on) => ({ from: on, to: addDays(on, days) }) }),
}
