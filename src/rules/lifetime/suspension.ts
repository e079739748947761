/** The suspension of a municipality's activity by the supervising agency (22 § 3 mom.). */
import type { Day } from '../../calendar/day.ts'
import type { SupervisionOrder } from './history.ts'
import type { Orders, World } from './world.ts'

const all = 'all'
const noEnd: Day = '9999-12-31'
const none: ReadonlyMap<string, Day> = /* @__PURE__ */ new Map()

/** The orders with one more, on its day: what orders suspend adds up. */
export function withOrder(orders: Orders, { municipality, suspends, until = noEnd }: SupervisionOrder): Orders {
  const lastDays = new Map(orders.get(municipality) ?? none)
  for (const what of suspends === all ? [all] : suspends)
    if (until > (lastDays.get(what) ?? '')) lastDays.set(what, until)
  return new Map(orders).set(municipality, lastDays)
}

/**
 * Is all activity of the municipality suspended on the day?
 *
 * Reading: a suspension moves who answers and nothing else. The client relationship rests beneath it and returns after
 * its last day; without a last day it does not end (22 § 3 mom.: competence ceases to that extent).
 */
export const isSuspended = ({ orders }: World, municipality: string, on: Day): boolean =>
  on <= (orders.get(municipality)?.get(all) ?? '')

/** The tasks that are suspended on the day, of a municipality of which not all activity is. */
export const suspendedTasks = ({ orders }: World, municipality: string, on: Day): readonly string[] =>
  [...(orders.get(municipality) ?? none)].flatMap(([what, lastDay]) => (on <= lastDay ? [what] : []))
