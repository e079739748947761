import * as fc from 'fast-check'
import { addDays, dayOfAge, type Day } from '../calendar/day.ts'
import { wordings } from '../act/wordings.ts'
import { dayAfterAct, dayBeforeAct, firstDayOfAct } from '../act/time-in-force.ts'
import type { Person } from '../facts/person.ts'

/** No arbitrary asks about an earlier day, so that whoever was born by then can be asked about on every day. */
export const firstAskedDay: Day = '2020-12-31'

/** The days on which the text of the Act begins to read otherwise, and the first day without it. */
const lawDays = (): readonly Day[] => [...wordings.map(({ from }) => from), dayAfterAct]

/**
 * The days on which the Act's answer for the person can change: ages reached, the two weeks before unemployment, the
 * notice.
 */
function personDays({
  birthDate,
  unemploymentExpectedOn: expected,
  dismissalNoticeOn: notice,
}: Person): readonly Day[] {
  const ages = birthDate === undefined ? [] : [dayOfAge(birthDate, 30), dayOfAge(birthDate, 55)]
  const expectation =
    typeof expected === 'string' && expected > '0001-02-01' ? [addDays(expected, -14), addDays(expected, 1)] : []
  return [...ages, ...expectation, ...(typeof notice === 'string' ? [notice] : [])].filter(
    (day) => day > firstAskedDay && day < '2026-01-01'
  )
}

/** A day of a list, the day before it or the day after it. */
export const dayNear = (days: readonly Day[], reach = 1): fc.Arbitrary<Day> =>
  fc.tuple(fc.constantFrom(...days), fc.integer({ min: -reach, max: reach })).map(([day, step]) => addDays(day, step))

/** A day from `first` to `last`, both included. */
export const dayWithin = (first: Day, days: number): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: days - 1 }).map((step) => addDays(first, step))

/**
 * Draws a day to ask about: on the first day of each wording and the day before and after it, on the first and the last
 * day of the Act and outside it, around 29 February, around the days of a person, and any day of the trial.
 *
 * @param person the person whose days to crowd around: the 30th and 55th birthday, the two weeks before
 * `unemploymentExpectedOn`, the day of notice
 * @returns an arbitrary of days, `YYYY-MM-DD`, from 2020-12-31 to 2026-01-01
 *
 * Source: 1269/2020 23 § and the provisions on entry into force of the amending acts.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { isDay } from 'kuntakokeilu'
 * import { days } from 'kuntakokeilu/testing'
 * fc.sample(days(), 100).every(isDay) //=> true
 * fc.sample(days({ birthDate: '1992-06-15' }), 1000).includes('2022-06-14') //=> true
 * ```
 */
export function days(person: Person = {}): fc.Arbitrary<Day> {
  const own = personDays(person)
  return fc.oneof(
    { weight: 8, arbitrary: dayNear(lawDays()) },
    { weight: 5, arbitrary: dayWithin(firstDayOfAct, 1402) },
    { weight: 2, arbitrary: fc.constantFrom('2022-02-28', '2022-03-01', '2024-02-28', '2024-02-29', '2024-03-01') },
    { weight: 1, arbitrary: fc.constantFrom(firstAskedDay, dayBeforeAct, dayAfterAct, '2026-01-01') },
    ...(own.length > 0 ? [{ weight: 8, arbitrary: dayNear(own) }] : [])
  )
}
