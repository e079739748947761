import * as expected from '../refusals/expected.ts'
import { refuse, type Refusal } from '../refusals/problems.ts'
import { isDay } from '../calendar/day.ts'

/** What is wrong with a day asked about, given as `fact`: nothing when there is such a day. */
export const refusalsOfDay = (day: unknown, fact = 'on'): readonly Refusal[] =>
  isDay(day) ? [] : [{ code: 'not-a-day', fact, value: day, expected: expected.askedDay }]

/** Throws an {@link InputError} unless `on` is a day that exists. */
export const checkDay = (on: unknown): void => refuse(refusalsOfDay(on))
