/**
 * Civil days (ISO strings `YYYY-MM-DD`, compared as strings) and ages. Nothing here uses `Date`: no time zone can move
 * a day.
 */

/** A civil day, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31; never a moment. */
export type Day = string

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** The number of days of a month from 1 to 12; NaN for any other number. */
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? NaN)

/** The digit at a place of a text; NaN where none is. */
function digitAt(text: string, place: number): number {
  const digit = text.charCodeAt(place) - 48
  return digit >= 0 && digit <= 9 ? digit : NaN
}
const twoDigitsAt = (text: string, place: number): number => digitAt(text, place) * 10 + digitAt(text, place + 1)
const yearOf = (day: Day): number => twoDigitsAt(day, 0) * 100 + twoDigitsAt(day, 2)

/**
 * Decides whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @param value anything
 * @returns true for 0001-01-01 to 9999-12-31; false for `2023-02-31`, `2023-2-3`, year 0000 and all else
 *
 * @example
 * ```ts
 * import { isDay } from 'kuntakokeilu'
 * isDay('2024-02-29') //=> true
 * isDay('2023-02-29') //=> false
 * isDay('1.3.2021') //=> false
 * ```
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false
  const year = yearOf(value)
  const day = twoDigitsAt(value, 8)
  return year > 0 && day > 0 && day <= monthLength(year, twoDigitsAt(value, 5))
}

const written = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  let year = yearOf(day)
  let month = twoDigitsAt(day, 5)
  let date = twoDigitsAt(day, 8) + count
  for (; date < 1; date += monthLength(year, month)) {
    if (month === 1) year -= 1
    month = month === 1 ? 12 : month - 1
  }
  for (let length: number; date > (length = monthLength(year, month)); date -= length) {
    if (month === 12) year += 1
    month = month === 12 ? 1 : month + 1
  }
  return written(year, month, date)
}

/** A civil day as a number, greater by one for each later day: 1 is 0001-01-01. What counts days compares them so. */
export type DayNumber = number

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

function numberOf(year: number, month: number, date: number): DayNumber {
  const leapsIn = month > 2 ? year : year - 1
  const leapDays = (leapsIn >> 2) - ((leapsIn / 100) | 0) + ((leapsIn / 400) | 0)
  return 365 * (year - 1) + leapDays + (daysBeforeMonth[month - 1] ?? 0) + date
}

/** The number that two digits of a text make. */
const twoDigits = (text: string, place: number): number =>
  10 * text.charCodeAt(place) + text.charCodeAt(place + 1) - 11 * 48

/** The number of a day; 0 for what is no day. */
export const dayNumber = (value: unknown): DayNumber =>
  isDay(value) ? numberOf(100 * twoDigits(value, 0) + twoDigits(value, 2), twoDigits(value, 5), twoDigits(value, 8)) : 0

/** The days around the trial, from 2020-01-01 on, once they were written. */
const firstKept = /* @__PURE__ */ numberOf(2020, 1, 1)
const kept: (Day | undefined)[] = /* @__PURE__ */ Array.from({ length: 2200 })

/** The day of that number, from 1 on. */
export function dayOf(number: DayNumber): Day {
  const place = number - firstKept
  return place < 0 || place >= kept.length ? writtenDay(number) : (kept[place] ??= writtenDay(number))
}

function writtenDay(number: DayNumber): Day {
  let year = Math.ceil(number / 366) // not later than the year of the day
  while (number >= numberOf(year + 1, 1, 1)) year += 1
  let month = 12
  while (number < numberOf(year, month, 1)) month -= 1
  return written(year, month, number - numberOf(year, month, 0))
}

/** The same day of another year; 29 February becomes 28 February in a common year. */
function inYear(year: number, day: Day): Day {
  const rest = day.slice(4)
  return String(year).padStart(4, '0') + (rest === '-02-29' && !isLeapYear(year) ? '-02-28' : rest)
}

/**
 * The day on which someone born on `birthDate` reaches the age of `years`.
 *
 * Reading: born on 29 February, the age is reached on 28 February of a common year (OP-01; act 150/1930 3 §).
 */
export function dayOfAge(birthDate: Day, years: number): Day {
  return inYear(Number(birthDate.slice(0, 4)) + years, birthDate)
}

/** The latest day of birth with which the age of `years` is reached on `day`: the inverse of `dayOfAge`. */
export function latestBirthDateOfAge(years: number, day: Day): Day {
  const year = Number(day.slice(0, 4)) - years
  const isLast = day.endsWith('-02-28') && isLeapYear(year) && !isLeapYear(year + years)
  return isLast ? written(year, 2, 29) : inYear(year, day)
}
