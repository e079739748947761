import type { Day } from '../../calendar/day.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { memo } from '../../values/memo.ts'
import { refusal } from '../../refusals/problems.ts'
import { word } from '../fields.ts'
import { taskAuthorities, type TaskAuthority } from './authorities.ts'
import { caveatsOf, type TaskCaveat } from './caveats.ts'
import { checkDay } from '../../act/check-day.ts'
import { taskCircumstances } from './check.ts'
import type { CircumstanceName } from './circumstances.ts'
import { taskVersionOn, type TaskVersion } from './task-version.ts'
import { citeSources } from './sources.ts'
import { tasksById, type Task, type TaskId } from './table.ts'
import type { Modality, TaskFamily } from './task.ts'

/** A case in which another authority acts; `explainCompetence` says whether it applies. */
export interface TaskException {
  /** The id of its criterion. */
  readonly when: string
  readonly authority: TaskAuthority
  readonly sources: readonly string[]
}

/** A duty or power of another authority at the same time. */
export interface TaskParallel {
  readonly authority: TaskAuthority
  readonly modality: 'shall' | 'may-alongside'
  readonly sources: readonly string[]
  /** The id of the criterion on which the power depends; left out if there is none. */
  readonly onlyIf?: string
}

/** The state of a task on a day, for the client of a trial municipality. */
export interface TaskOnDay {
  readonly task: TaskId
  readonly family: TaskFamily
  readonly authority: TaskAuthority
  readonly modality: Modality
  /** The id of the criterion on which the duty, or a task of a repealed provision, depends; left out if none. */
  readonly onlyIf?: string
  readonly sources: readonly string[]
  /** The provisions that define the task. */
  readonly basis: readonly string[]
  readonly alongside: readonly TaskParallel[]
  /** They go before `authority`, in this order. */
  readonly exceptions: readonly TaskException[]
  /** The circumstances that the task reads. */
  readonly circumstances: readonly CircumstanceName[]
  /** What to know before relying on the row; `caveatTexts` of `kuntakokeilu/rules` has the words. */
  readonly caveats: readonly TaskCaveat[]
}

/** How an authority is connected with a task on a day. */
export type TaskRole = 'holder' | 'alongside' | 'exception'

const toTaskOnDay = /* @__PURE__ */ memo((version: TaskVersion): TaskOnDay => {
  const { task, holder, basis, wording, exceptions, parallels, onlyIf, transition } = version
  const condition = transition?.onlyIf ?? onlyIf
  return deepFreeze({
    task: task.id,
    family: task.family,
    authority: holder.authority,
    modality: holder.modality,
    ...(condition && { onlyIf: condition.root.criterion.id }),
    sources: citeSources(holder.sources, wording),
    basis: citeSources(basis, wording),
    alongside: parallels.map(({ row: { authority, modality, sources }, onlyIf }) => ({
      authority,
      modality,
      sources: citeSources(sources, wording),
      ...(onlyIf && { onlyIf: onlyIf.root.criterion.id }),
    })),
    exceptions: (exceptions?.rows ?? []).map(({ tree, authority, sources }) => ({
      when: tree.id,
      authority,
      sources: citeSources(sources, wording),
    })),
    circumstances: taskCircumstances(task),
    caveats: caveatsOf([holder, ...parallels.map(({ row }) => row)].flatMap(({ caveats = [] }) => caveats)),
  })
})

/** The state of a task on a day that exists; undefined if there is no such task on the day. */
export function taskOn(task: Task, on: Day): TaskOnDay | undefined {
  const version = taskVersionOn(task, on)
  return version && toTaskOnDay(version)
}

/**
 * Lists all tasks and statements that existed on a day, each with its holder, its provision, parallel powers and
 * exceptions.
 *
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the tasks in the order of their families; none before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a day that does not exist
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { tasksOn } from 'kuntakokeilu'
 * tasksOn('2021-03-01').find(({ task }) => task === 'employment-plan')?.sources //=> ['1269/2020 9 § 1 mom. 1 kohta']
 * tasksOn('2024-12-31').length - tasksOn('2021-03-01').length //=> 13
 * tasksOn('2025-01-01') //=> []
 * ```
 */
export function tasksOn(on: Day): readonly TaskOnDay[] {
  checkDay(on)
  return [...tasksById().values()].flatMap((task) => taskOn(task, on) ?? [])
}

/**
 * Lists the tasks with which an authority is connected on a day: those it holds, those in which it has a parallel duty
 * or power, and those it holds by an exception only.
 *
 * @param authority one of the seven authorities, such as `te-office`
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the tasks with the authority's role: `holder`, `alongside`, or `exception`; none when the Act is not in
 * force
 * @throws {@link InputError} for a day that does not exist, or an authority that is none of the seven
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { tasksOf } from 'kuntakokeilu'
 * tasksOf('municipality', '2021-04-01').find(({ task }) => task === 'publish-vacancies')?.role //=> 'alongside'
 * tasksOf('te-office', '2021-04-01').find(({ task }) => task === 'pay-subsidy')?.role //=> 'exception'
 * ```
 */
export function tasksOf(authority: TaskAuthority, on: Day): readonly (TaskOnDay & { readonly role: TaskRole })[] {
  const { faultOf, expected } = word(...taskAuthorities)
  const code = faultOf(authority)
  if (code) throw refusal({ code, fact: 'authority', value: authority, expected })
  return tasksOn(on).flatMap((row) => {
    const role = roleIn(authority, row)
    return role ? [{ ...row, role }] : []
  })
}

function roleIn(authority: TaskAuthority, row: TaskOnDay): TaskRole | undefined {
  if (row.authority === authority) return 'holder'
  if (row.alongside.some((parallel) => parallel.authority === authority)) return 'alongside'
  return row.exceptions.some((exception) => exception.authority === authority) ? 'exception' : undefined
}
