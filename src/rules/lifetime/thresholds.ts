/** The days on which the answer about the same facts can change, because of an age or of a day among the facts. */
import { dayNumber, dayOfAge, type Day, type DayNumber } from '../../calendar/day.ts'
import type { Person } from '../../facts/person.ts'
import { never } from './periods.ts'

/** On the day of 30 years a person leaves the group. */
const ageOfGroup = 30
/** So many days before unemployment a person is at risk of it. */
const daysAtRisk = 14

export interface Thresholds {
  readonly birthDate: Day | undefined
  readonly expectedOn: Day | null | undefined
  readonly noticeOn: Day | null | undefined
  /** The day of notice; 0: there is none, or it is unknown. */
  readonly notice: DayNumber
  readonly days: readonly DayNumber[]
}

/** The thresholds of the facts; the known ones, if they are of the same days. */
export function thresholdsOf(facts: Person, known: Thresholds | undefined): Thresholds {
  const { birthDate, unemploymentExpectedOn: expectedOn, dismissalNoticeOn: noticeOn } = facts
  if (known && known.birthDate === birthDate && known.expectedOn === expectedOn && known.noticeOn === noticeOn)
    return known
  const notice = dayNumber(noticeOn)
  const days = [notice]
  if (birthDate !== undefined) days.push(dayNumber(dayOfAge(birthDate, ageOfGroup)))
  if (expectedOn) days.push(dayNumber(expectedOn) - daysAtRisk, dayNumber(expectedOn) + 1)
  return { birthDate, expectedOn, noticeOn, notice, days }
}

/** The day, if it comes after `on` and before what is known to come next. */
export const earlier = (next: DayNumber, on: DayNumber, day: DayNumber): DayNumber =>
  day > on && day < next ? day : next

/** The first threshold after a day. */
export function nextThreshold({ days }: Thresholds, on: DayNumber): DayNumber {
  let next = never
  for (const day of days) next = earlier(next, on, day)
  return next
}
