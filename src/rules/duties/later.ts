/** Days that have to lie on or before the day asked about: what comes later cannot be known on it. */
import type { Day } from '../../calendar/day.ts'
import * as expected from '../../refusals/expected.ts'
import { refuse, type Refusal } from '../../refusals/problems.ts'

/** Throws an {@link InputError} naming each day that is later than the day asked about. */
export const refuseLaterThan = (on: Day, days: Readonly<Record<string, Day | null | undefined>>): void =>
  refuse(Object.entries(days).flatMap(([fact, value]): Refusal[] =>
    value && value > on ? [{ code: 'after-asked-day', fact, value, expected: expected.dayNotAfterAsked }] : [],
  ))
