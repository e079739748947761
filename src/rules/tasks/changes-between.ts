import { addDays, type Day } from '../../calendar/day.ts'
import { textsNotSeen } from '../../act/provisions.ts'
import { firstDayOfAct, lastDayOfAct } from '../../act/time-in-force.ts'
import * as expected from '../../refusals/expected.ts'
import { refusal } from '../../refusals/problems.ts'
import { checkDay } from '../../act/check-day.ts'
import { taskPeriods, withoutDays, type TaskPeriod } from './task-history.ts'
import { tasksById, type TaskId } from './table.ts'
import type { TaskFamily } from './task.ts'
import type { TaskOnDay } from './tasks-on.ts'

/** What changes in a task that stays where it is. */
export type ChangedPart = 'modality' | 'onlyIf' | 'sources' | 'basis' | 'alongside' | 'exceptions' | 'caveats'

/** A change of one task on one day. */
export interface TaskChange {
  /** The first day of the new state. */
  readonly on: Day
  readonly task: TaskId
  readonly family: TaskFamily
  /** The task began or ended, moved to another authority, or changed otherwise. */
  readonly kind: 'began' | 'ended' | 'moved' | 'changed'
  /** The parts that differ; a source differs also when a later act enacted the same words anew. */
  readonly changed: readonly ChangedPart[]
  /**
   * The acts that brought the change, as far as its new sources name them; 1269/2020 for what there was on its first
   * day; none when the task ended on its own last day, or when only what is oldCitations of the law differs.
   */
  readonly by: readonly string[]
  readonly before: TaskOnDay | null
  readonly after: TaskOnDay | null
}

/**
 * Lists every change in the tasks after one day, up to another: what began, ended, moved or changed, and by which act.
 *
 * @param from the day whose state is the starting point, `YYYY-MM-DD`
 * @param to the last day of which changes are listed, `YYYY-MM-DD`
 * @returns the changes in order of time, then of the table; a task that changes twice stands twice. Where the Act
 * begins or ends in between, all its tasks begin or end
 * @throws {@link InputError} for a day that does not exist, and when `to` is before `from`
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22-24 §.
 *
 * @example
 * ```ts
 * import { changesBetween } from 'kuntakokeilu'
 * const [first] = changesBetween('2021-10-01', '2021-10-02')
 * first?.task //=> 'statement-general-conditions'
 * first?.kind //=> 'moved'
 * first?.by //=> ['421/2021']
 * ```
 */
export function changesBetween(from: Day, to: Day): readonly TaskChange[] {
  checkDay(from)
  checkDay(to)
  if (to < from) throw refusal({ code: 'before-first-day', fact: 'to', value: to, expected: expected.notBeforeFrom })
  const changes = [...tasksById().values()]
    .flatMap((task) => changesOf(taskPeriods(task)))
    .filter(({ on }) => from < on && on <= to)
  const days = [...new Set(changes.map(({ on }) => on))].sort()
  return days.flatMap((day) => changes.filter(({ on }) => on === day))
}

const changesOf = (periods: readonly TaskPeriod[]): readonly TaskChange[] => [
  ...periods.map((period, index) => changeTo(periods[index - 1], period)),
  ...periods.slice(-1).map(lastChange),
]

function changeTo(before: TaskPeriod | undefined, after: TaskPeriod): TaskChange {
  const parts: readonly ChangedPart[] = ['modality', 'onlyIf', 'sources', 'basis', 'alongside', 'exceptions', 'caveats']
  const changed = parts.filter((part) => before && JSON.stringify(before[part]) !== JSON.stringify(after[part]))
  const kind = before === undefined ? 'began' : before.authority !== after.authority ? 'moved' : 'changed'
  return {
    on: after.from,
    task: after.task,
    family: after.family,
    kind,
    changed,
    by: causes(before, after),
    before: before ? withoutDays(before) : null,
    after: withoutDays(after),
  }
}

function lastChange(last: TaskPeriod): TaskChange {
  const by = last.to === lastDayOfAct ? ['287/2022'] : []
  return {
    on: addDays(last.to, 1),
    task: last.task,
    family: last.family,
    kind: 'ended',
    changed: [],
    by,
    before: withoutDays(last),
    after: null,
  }
}

const citationsIn = ({ sources, basis, alongside, exceptions }: TaskOnDay): readonly string[] => [
  ...sources,
  ...alongside.flatMap((parallel) => parallel.sources),
  ...exceptions.flatMap((exception) => exception.sources),
  ...basis,
]

const actsIn = (pattern: RegExp, citations: readonly string[]): readonly string[] =>
  citations.flatMap((citation) => pattern.exec(citation)?.[1] ?? [])

/**
 * The acts named by the citations that are new: in brackets, or, of a task that begins, as the act that it comes from.
 * What there was on the first day began with the trial, also where it is the task of another act that stayed where it
 * was.
 */
function causes(before: TaskPeriod | undefined, after: TaskPeriod): readonly string[] {
  if (after.from === firstDayOfAct) return ['1269/2020']
  const transition = tasksById().get(after.task)?.transition
  if (after.from === transition?.from) return [transition.repealedBy]
  const unseen = textsNotSeen.find(
    ({ provision, from }) =>
      from === after.from && after.sources.some((source) => source.startsWith(`1269/2020 ${provision} `))
  )
  if (unseen) return [unseen.act]
  const oldCitations = new Set(before && citationsIn(before))
  const newCitations = citationsIn(after).filter((citation) => !oldCitations.has(citation))
  if (newCitations.length === 0) return []
  const amending = actsIn(/\((\d+\/\d+)\)/, newCitations)
  return [...new Set(amending.length > 0 ? amending : actsIn(/(\d+\/\d+)/, after.sources))]
}
