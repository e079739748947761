import { refusalsOfDay } from '../../act/check-day.ts'
import { dayAfterAct, dayBeforeAct } from '../../act/time-in-force.ts'
import { addDays, type Day } from '../../calendar/day.ts'
import { checkQuestion } from '../../facts/check.ts'
import type { Person } from '../../facts/person.ts'
import * as expected from '../../refusals/expected.ts'
import { refusal, refuse } from '../../refusals/problems.ts'
import { assessChecked } from './assess.ts'

/**
 * Finds the days on which the answer changes although the facts do not: because the law does, or an age, or because a
 * day among the facts comes near or passes.
 *
 * @param person what is known; an absent fact is unknown
 * @param from the first day asked about, `YYYY-MM-DD`; the person is born by then
 * @param to the last day asked about, `YYYY-MM-DD`
 * @returns each day after `from`, up to `to`, whose outcome, authority, grounds, bars or missing facts differ from
 * those of the day before; none where nothing changes
 * @throws {@link InputError} as {@link assess}, and when `to` is before `from`
 *
 * Source: 1269/2020 2-5 §, 23 §.
 *
 * @example
 * ```ts
 * import { changesOf } from 'kuntakokeilu'
 * const person = {
 *   homeMunicipality: '837', birthDate: '1992-06-15', motherTongue: 'fi', immigrant: false, jobSearchValid: true,
 *   meetsEarningsRelatedConditions: true, registeredAs: 'unemployed-jobseeker', inEmployment: false,
 *   fullTimeBusinessDays: 0, fullTimeStudent: false,
 * } as const
 * changesOf(person, '2021-01-01', '2022-12-31') //=> ['2021-03-01', '2022-06-15']
 * ```
 */
export function changesOf(person: Person, from: Day, to: Day): readonly Day[] {
  refuse(refusalsOfDay(from, 'from'))
  refuse(refusalsOfDay(to, 'to'))
  if (to < from) throw refusal({ code: 'before-first-day', fact: 'to', value: to, expected: expected.notBeforeFrom })
  checkQuestion(person, from)
  const changes: Day[] = []
  const first = nearAct(from)
  const last = nearAct(to)
  let before = answerOn(person, first)
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    const answer = answerOn(person, day)
    if (answer !== before) changes.push(day)
    before = answer
  }
  return changes
}

/** The nearest day from the one before the Act to the one after it: beyond them the Act is not in force anyway. */
function nearAct(day: Day): Day {
  const [, near = day] = [day, dayBeforeAct, dayAfterAct].sort()
  return near
}

/** The answer alone, without day, wording and sources, in a form that can be compared. */
function answerOn(person: Person, on: Day): string {
  const { outcome, authority, grounds, barredBy, missing } = assessChecked(person, on)
  return JSON.stringify([outcome, authority, grounds, barredBy, missing])
}
