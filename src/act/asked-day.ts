import { inEnglish, InputError } from '../refusals/problems.ts'
import { isDay } from '../calendar/day.ts'

/** Throws an {@link InputError} unless `on` is a day that exists. */
export function checkDay(on: unknown): void {
  if (!isDay(on)) throw new InputError(inEnglish([{ code: 'not-a-day', fact: 'on', value: on, expectation: 'asked-day' }]))
}
