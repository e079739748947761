/** The suspension of a municipality's activity by the supervising agency (22 § 3 mom.). */
import { dayNumber, type DayNumber } from '../../calendar/day.ts'
import type { SupervisionOrder } from './history.ts'
import { never } from './periods.ts'
import type { Orders, State } from './state.ts'
import { earlier } from './thresholds.ts'

const all = 'all'
const none: ReadonlyMap<string, DayNumber> = /* @__PURE__ */ new Map()

/** The orders with one more, on its day: what orders suspend adds up. */
export function withOrder(orders: Orders, { municipality, suspends, until }: SupervisionOrder): Orders {
  const lastDays = new Map(orders.get(municipality) ?? none)
  const lastDay = until === undefined ? never : dayNumber(until)
  for (const what of suspends === all ? [all] : suspends)
    if (lastDay > (lastDays.get(what) ?? 0)) lastDays.set(what, lastDay)
  return new Map(orders).set(municipality, lastDays)
}

/**
 * Is all activity of the municipality suspended on the day?
 *
 * Reading: a suspension moves who answers and nothing else. The client relationship rests beneath it and returns after
 * its last day; without a last day it does not end (22 § 3 mom.: competence ceases to that extent).
 */
export const isSuspended = ({ orders }: State, municipality: string, on: DayNumber): boolean =>
  on <= (orders.get(municipality)?.get(all) ?? 0)

/** The first day after `on` on which an order has ended, if it comes before what is known to come next. */
export function nextEndOfOrder({ orders }: State, on: DayNumber, known: DayNumber): DayNumber {
  let next = known
  for (const lastDays of orders.values())
    for (const lastDay of lastDays.values()) next = earlier(next, on, lastDay + 1)
  return next
}

/** The tasks that are suspended on the day, of a municipality of which not all activity is. */
export const suspendedTasks = ({ orders }: State, municipality: string, on: DayNumber): readonly string[] =>
  [...(orders.get(municipality) ?? none)].flatMap(([what, lastDay]) => (on <= lastDay ? [what] : []))
