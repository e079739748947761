/** The days on which something can change although nothing happens. */
import { dayOfAge, type Day } from '../../calendar/day.ts'
import { wordings, type Wording } from '../../act/wordings.ts'
import { dayAfterAct, firstDayOfAct } from '../../act/time-in-force.ts'
import { treeOn } from '../../criteria/language.ts'
import { transfer } from '../eligibility/transfer.ts'
import { daysFrom } from './days.ts'
import type { World } from './world.ts'

/** The day of 30 years, on which a person leaves the group, and the days on which one comes near unemployment. */
const ageOfGroup = 30
const daysAtRisk = 14

/** The days on which an age or the nearness of unemployment can turn something. */
function turnsOfFacts(world: World): readonly Day[] {
  const { birthDate, unemploymentExpectedOn: expectedOn } = world.facts
  const known = world.turnsOfFacts
  if (known.birthDate === birthDate && known.expectedOn === expectedOn) return known.days
  const days: Day[] = []
  if (birthDate !== undefined) days.push(dayOfAge(birthDate, ageOfGroup))
  if (expectedOn) days.push(daysFrom(expectedOn, -daysAtRisk), daysFrom(expectedOn, 1))
  world.turnsOfFacts = { birthDate, expectedOn, days }
  return days
}

/**
 * The next day after `on` on which the law, an age or a day among the facts can change the answer; `end` where there is
 * none before it.
 */
export function nextTurn(world: World, on: Day, wording: Wording | undefined, end: Day): Day {
  if (wording === undefined) return earlier(end, on, firstDayOfAct)
  // Nobody is responsible without a job search, whatever turns.
  if (!world.isSearching) return end
  const { dismissalNoticeOn } = world.facts
  let next = earlier(end, on, turnOfRules(wording))
  for (const lastDays of world.orders.values())
    for (const lastDay of lastDays.values()) next = earlier(next, on, daysFrom(lastDay, 1))
  if (dismissalNoticeOn) next = earlier(next, on, dismissalNoticeOn)
  for (const day of turnsOfFacts(world)) next = earlier(next, on, day)
  return next
}

let known: readonly Day[] | undefined

/**
 * The first day of the Act and of each later wording that changes the rules of the transfer. A wording that changes
 * other provisions only has no effect on a timeline.
 */
export function daysOfRules(): readonly Day[] {
  if (known) return known
  const rules = wordings.map(({ from }) => JSON.stringify(treeOn(transfer, from)))
  known = wordings.flatMap(({ from }, place) => (rules[place] === rules[place - 1] ? [] : [from]))
  return known
}

/** The next day on which the rules of the transfer change, or the day after the Act. */
const turnOfRules = ({ from }: Wording): Day => daysOfRules().find((day) => day > from) ?? dayAfterAct

/** The day, if it comes after `on` and before what is known to come next. */
const earlier = (next: Day, on: Day, day: Day): Day => (day > on && day < next ? day : next)
