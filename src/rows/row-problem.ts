/** Refusals of rows as problems in English, with hints. */
import { problem } from '../facts/problem.ts'
import * as expected from '../refusals/expected.ts'
import type { Problem, Refusal } from '../refusals/problems.ts'

/** What is wrong with a date object that is no day, as its text tells. */
const dateHint = 'have the driver give days as text: a moment is another day in another time zone'

/** A moment as a date object writes it. */
const moment = /^[+-]?\d{4,}-\d\d-\d\dT[\d:.]+Z$/

export function rowProblem(refusal: Refusal): Problem {
  const found = problem(refusal, 'en')
  const isMoment = refusal.code === 'not-a-day' && typeof refusal.value === 'string' && moment.test(refusal.value)
  return isMoment && found.hint === undefined ? { ...found, hint: dateHint } : found
}

export const noRow = (row: unknown): Refusal =>
  ({ code: 'not-a-record', fact: null, value: row, expected: expected.record })
