import { addDays } from '../../calendar/day.ts'
import { operation } from './operation.ts'

/** The fact's day is the day asked about or at most `days` later. */
export const withinDays = /* @__PURE__ */ operation({ fact: 'day', days: 'days' }, ({ days }) => ({
  kind: 'day', operand: (on) => ({ from: on, to: addDays(on, days) }),
}))
