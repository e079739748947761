/**
 * Follows a history day by day, in each branch that what is unknown leaves possible. A branch is split only where a
 * step depends on something unknown; a history of which everything that matters is known has one branch.
 */
import type { DayNumber } from '../../../calendar/day.ts'
import { applyDay, applyDayToLost } from '../apply-day.ts'
import type { ParsedEvent, ParsedHistory } from '../input/parse-history.ts'
import { standingOn } from '../membership.ts'
import { isUnknown } from '../open.ts'
import { firstPeriod, periodOn } from '../periods.ts'
import { responsibleOn } from '../responsible.ts'
import { firstState, type State } from '../state.ts'
import { earlier } from '../thresholds.ts'
import type { Today } from '../today.ts'
import { noAssumptions, split, type Assumptions } from './split.ts'

/** Sees the states of the branches at the end of a day: of events, or one on which something can change. */
export type Observer = (today: Today, states: readonly State[], assumptions: Assumptions) => void

const noEvents: readonly ParsedEvent[] = []

/** Follows a history to its last day; returns the states of its branches by then. */
export function follow(history: ParsedHistory, isJournalled: boolean, observe: Observer): readonly State[] {
  const { days, isRecorded } = history
  const end = history.until + 1
  const assumptions = noAssumptions()
  let states: readonly State[] = [firstState(history.facts)]
  let period = firstPeriod()
  let place = 0
  let on = days[0]?.on ?? end
  while (on < end) {
    const day = days[place]
    const events = day?.on === on ? day.events : noEvents
    if (events !== noEvents) place += 1
    period = periodOn(on, period)
    const today: Today = { on, period, events, isRecorded, isJournalled }
    const after: State[] = []
    for (const state of states) applyDayTo(state, today, history, assumptions, after)
    states = after
    observe(today, states, assumptions)
    let next = days[place]?.on ?? end
    for (const state of states) next = nextDay(state, today, next)
    on = next
  }
  return states
}

/** Adds the state after the day, or, where the day depends on something unknown, one for each of its values. */
function applyDayTo(
  before: State, today: Today, history: ParsedHistory, assumptions: Assumptions, after: State[],
): void {
  const state = { ...before }
  try {
    if (state.isLost) applyDayToLost(state, today)
    else applyDay(state, today)
    state.responsible = responsibleOn(state, today)
    after.push(state)
  } catch (error) {
    if (!isUnknown(error)) throw error
    for (const assumed of split(before, error.open, history, assumptions))
      applyDayTo(assumed, today, history, assumptions, after)
  }
}

/**
 * The next day on which the rules, an age or a day among the facts can change the answer; `end` where there is none
 * before it.
 */
function nextDay(state: State, today: Today, end: DayNumber): DayNumber {
  const { on, period } = today
  if (period.wording === undefined) return earlier(end, on, period.changesOn)
  // Nobody is responsible without a job search, whatever changes.
  if (state.relationship.kind === 'no-search') return end
  let next = earlier(end, on, standingOn(state, today).changesOn)
  for (const lastDays of state.orders.values())
    for (const lastDay of lastDays.values()) next = earlier(next, on, lastDay + 1)
  return next
}
