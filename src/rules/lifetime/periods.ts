/** The time of a history, cut where the text of the Act changes: before the Act, its wordings, and after it. */
import { dayAfterAct } from '../../act/time-in-force.ts'
import { wordings, type Wording } from '../../act/wordings.ts'
import { dayNumber, type Day, type DayNumber } from '../../calendar/day.ts'
import { treeOn } from '../../criteria/language.ts'
import { transfer } from '../eligibility/transfer.ts'

export interface Period {
  readonly from: DayNumber
  /** Undefined before the Act and after it. */
  readonly wording: Wording | undefined
  /** The wording before; undefined where there is none. */
  readonly wordingBefore: Wording | undefined
  /** The next day on which the rules of the transfer begin, change or end. */
  readonly changesOn: DayNumber
  readonly next: Period | undefined
}

/** Later than every day. */
export const never: DayNumber = 2 ** 30

let changeDays: readonly Day[] | undefined

/**
 * The first day of the Act and of each later wording that changes the rules of the transfer. A wording that changes
 * other provisions only has no effect on a timeline.
 */
export function daysOfRules(): readonly Day[] {
  if (changeDays) return changeDays
  const rules = wordings.map(({ from }) => JSON.stringify(treeOn(transfer, from)))
  changeDays = wordings.flatMap(({ from }, place) => (rules[place] === rules[place - 1] ? [] : [from]))
  return changeDays
}

let first: Period | undefined

/** The period before the Act. */
export function firstPeriod(): Period {
  if (first) return first
  const neither = { wording: undefined, wordingBefore: undefined }
  const after: Period = { from: dayNumber(dayAfterAct), ...neither, changesOn: never, next: undefined }
  const next = wordings.reduceRight<Period>((next, wording, place) => {
    const changesOn = dayNumber(daysOfRules().find((day) => day > wording.from) ?? dayAfterAct)
    return { from: dayNumber(wording.from), wording, wordingBefore: wordings[place - 1], changesOn, next }
  }, after)
  return (first = { from: 0, ...neither, changesOn: next.from, next })
}

/** The period of a day not before the given one. */
export function periodOn(on: DayNumber, earlier: Period): Period {
  let period = earlier
  while (period.next && on >= period.next.from) period = period.next
  return period
}
