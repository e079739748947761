import { addDays, type Day } from '../../calendar/day.ts'
import { lastDayOfAct } from '../../act/time-in-force.ts'
import { requireTask } from './check.ts'
import { changeDays } from './task-version.ts'
import type { Task, TaskId } from './table.ts'
import { taskOn, type TaskOnDay } from './tasks-on.ts'

/** A period without a change in a task. */
export interface TaskPeriod extends TaskOnDay {
  readonly from: Day
  readonly to: Day
}

/**
 * Gives the history of one task: its state in every period of the trial.
 *
 * @param task the id of one of the 96 tasks and statements
 * @returns the periods in order of time, days inclusive; a new one wherever holder, sources, parallel powers,
 * exceptions or caveats change, also when a later act enacted the same words anew
 * @throws {@link InputError} for an unknown task
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { historyOfTask } from 'kuntakokeilu'
 * historyOfTask('multi-sector-service-need').map(({ from, authority }) => `${from} ${authority}`) //=> ['2021-03-01 te-office', '2021-06-01 municipality']
 * ```
 */
export const historyOfTask = (task: TaskId | (string & {})): readonly TaskPeriod[] => taskPeriods(requireTask(task))

export function taskPeriods(task: Task): readonly TaskPeriod[] {
  const days = changeDays(task)
  const periods: TaskPeriod[] = []
  for (const [index, from] of days.entries()) {
    const state = taskOn(task, from)
    if (state === undefined) continue
    const next = days[index + 1]
    const to = next === undefined ? lastDayOfAct : addDays(next, -1)
    const last = periods.at(-1)
    if (last && JSON.stringify(state) === JSON.stringify(withoutDays(last)))
      periods[periods.length - 1] = { ...last, to }
    else periods.push({ ...state, from, to })
  }
  return periods
}

export function withoutDays({ from: _from, to: _to, ...state }: TaskPeriod): TaskOnDay {
  return state
}
