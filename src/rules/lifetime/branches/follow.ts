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
import { nextEndOfOrder } from '../suspension.ts'
import { earlier } from '../thresholds.ts'
import { isOfAct, type Today } from '../today.ts'
import { noAssumptions, split, type Assumptions } from './split.ts'

/** Sees the states of the branches at the end of a day: of events, or one on which something can change. */
export type Observer = (today: Today, states: readonly State[], assumptions: Assumptions) => void

const noEvents: readonly ParsedEvent[] = []

/** Follows a history to its last day; returns the states of its branches by then. */
export function follow(history: ParsedHistory, isDetailed: boolean, observe: Observer): readonly State[] {
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
    const today: Today = { on, period, wording: period.wording, events, isRecorded, isDetailed }
    states = statesAfter(states, today, history, assumptions)
    observe(today, states, assumptions)
    on = nextDay(states, today, days[place]?.on ?? end)
  }
  return states
}

/** The states after a day: one for each, or, where the day depends on something unknown, one for each of its values. */
function statesAfter(
  states: readonly State[], today: Today, history: ParsedHistory, assumptions: Assumptions
): readonly State[] {
  const only = states[0] // mostly there is one, and no list has to grow
  if (only && states.length === 1) return stateAfter(only, today, history, assumptions)
  const after: State[] = []
  for (const state of states) after.push(...stateAfter(state, today, history, assumptions))
  return after
}

function stateAfter(
  before: State, today: Today, history: ParsedHistory, assumptions: Assumptions
): readonly State[] {
  const state = { ...before }
  try {
    if (state.isLost) applyDayToLost(state, today)
    else applyDay(state, today)
    state.responsible = responsibleOn(state, today)
    return [state]
  } catch (error) {
    if (!isUnknown(error)) throw error
    return statesAfter(split(before, error.open, history, assumptions), today, history, assumptions)
  }
}

/**
 * The next day on which the rules, an age or a day among the facts can change the answer; `end` where there is none
 * before it.
 */
function nextDay(states: readonly State[], today: Today, end: DayNumber): DayNumber {
  const { on, period } = today
  if (!isOfAct(today)) return earlier(end, on, period.changesOn)
  let next = end
  for (const state of states) {
    // Nobody is responsible without a job search, whatever changes.
    if (state.relationship.kind === 'no-search') continue
    next = earlier(next, on, standingOn(state, today).changesOn)
    if (state.orders.size > 0) next = nextEndOfOrder(state, on, next)
  }
  return next
}
