/** Days that have to lie on or before the day asked about: what comes later cannot be known on it. */
import type { Day } from '../../calendar/day.ts'
import { InputError, type Problem } from '../../refusals/problems.ts'

/** Throws an {@link InputError} naming each day that is later than the day asked about. */
export function refuseLaterThan(on: Day, days: Readonly<Record<string, Day | null | undefined>>): void {
  const problems = Object.entries(days).flatMap(([fact, value]): Problem[] =>
    value && value > on ? [{ code: 'after-asked-day', fact, value, expected: 'a day not after the day asked about' }] : [],
  )
  if (problems.length > 0) throw new InputError(problems)
}
