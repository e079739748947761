/** Days that a database driver gives as date objects: moments, which are days only at midnight UTC. */
import { addDays } from '../calendar/day.ts'

/** What is used of a date object. */
interface DateObject {
  readonly getTime: () => number
  readonly toISOString: () => string
}

const isDateObject = (value: unknown): value is DateObject =>
  Object.prototype.toString.call(value) === '[object Date]'

/** A date object as text; undefined for anything else. */
export const dateText = (value: unknown): string | undefined =>
  isDateObject(value) ? (Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()) : undefined

const millisecondsADay = 86_400_000
/** Beyond these days, counted from 1970-01-01, a year has not four digits. */
const [firstDay, lastDay] = [-719_162, 2_932_896]

/** The day of a date object at midnight UTC; undefined for anything else. */
export function dayOfDate(value: unknown): string | undefined {
  if (!isDateObject(value)) return undefined
  const days = value.getTime() / millisecondsADay
  return Number.isInteger(days) && days >= firstDay && days <= lastDay ? addDays('1970-01-01', days) : undefined
}
