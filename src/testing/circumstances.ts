import * as fc from 'fast-check'
import type { Day } from '../calendar/day.ts'
import { firstDayOfAct } from '../act/time-in-force.ts'
import { taskCircumstances, requireTask, taskWords } from '../rules/tasks/check.ts'
import {
  circumstances,
  type Circumstance,
  type CircumstanceName,
  type Circumstances
} from '../rules/tasks/circumstances.ts'
import { tasksById, type Task, type TaskId } from '../rules/tasks/table.ts'
import { dayNear, days } from './days.ts'
import { municipalityCodes, trialMunicipalityCodes } from './municipality-codes.ts'

/**
 * Draws the id of a task.
 *
 * @returns an arbitrary of the 96 ids, in the table's order
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { taskIds } from 'kuntakokeilu/testing'
 * new Set(fc.sample(taskIds(), 3000)).size //=> 96
 * ```
 */
export function taskIds(): fc.Arbitrary<TaskId> {
  return fc.constantFrom(...[...tasksById().values()].map(({ id }) => id))
}

/** Numbers on both sides of every limit of 12 a § 2 mom. */
const plannedNumbers = [0, 2.5, 2.99, 3, 3.01, 4.49, 4.5, 4.99, 5, 12, 24.99, 25, 40] as const

function valuesOf(circumstance: Circumstance, task: Task, on: Day): fc.Arbitrary<unknown> {
  switch (circumstance.kind) {
    case 'client':
      return fc.oneof(trialMunicipalityCodes(), fc.constant('te-office'))
    case 'former-client':
      return fc.option(trialMunicipalityCodes(), { nil: null })
    case 'flag':
      return fc.boolean()
    case 'word':
      return fc.constantFrom(...taskWords(task, circumstance))
    case 'word-or-none':
      return fc.constantFrom(null, ...taskWords(task, circumstance))
    case 'number-or-none':
      return fc.option(fc.constantFrom(...plannedNumbers), { nil: null })
    case 'day':
      return fc.oneof(dayNear([firstDayOfAct]), dayNear([on])).map((day) => (day > on ? on : day))
    case 'text':
      return fc.oneof(trialMunicipalityCodes(), fc.string())
    case 'municipality':
      return municipalityCodes()
    case 'municipality-or-none':
      return fc.option(municipalityCodes(), { nil: null })
  }
}

/** For each circumstance that the task reads, its values; those of a day are not after `on`. */
export function circumstanceValues(
  task: Task,
  on: Day
): Partial<Readonly<Record<CircumstanceName, fc.Arbitrary<unknown>>>> {
  const names = taskCircumstances(task)
  return Object.fromEntries(
    circumstances.filter(({ name }) => names.includes(name)).map((row) => [row.name, valuesOf(row, task, on)])
  )
}

/**
 * Draws circumstances for a question about a task: each that the task reads may be absent.
 *
 * @param task the id of one of the 96 tasks
 * @param on the day asked about, `YYYY-MM-DD`: days among the circumstances are not after it. Without it they are such
 * that the task can be asked about on every day of the trial
 * @returns an arbitrary of circumstances
 * @throws `InputError` for an unknown task
 *
 * Source: 1269/2020 6 §, 8 §, 11-12 a §, 17 §, 24 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { competentAuthority } from 'kuntakokeilu'
 * import { circumstancesOf } from 'kuntakokeilu/testing'
 * const questions = fc.sample(circumstancesOf('pay-subsidy'), 1000)
 * const answers = questions.map((circumstances) => competentAuthority('pay-subsidy', '2021-06-01', circumstances))
 * ;[...new Set(answers.map(({ outcome, authority }) => `${outcome} ${authority}`))].sort() //=> ['held municipality', 'held te-office', 'unknown null']
 * ```
 */
export function circumstancesOf(task: TaskId | (string & {}), on: Day = firstDayOfAct): fc.Arbitrary<Circumstances> {
  // Values by the register's kinds.
  return fc.record(circumstanceValues(requireTask(task), on), { requiredKeys: [] }) as fc.Arbitrary<Circumstances>
}

/** A question about a task that is no input error. */
export interface TaskQuestion {
  readonly task: TaskId
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: Day
  readonly circumstances: Circumstances
}

/**
 * Draws a question about a task: the task, the day and circumstances that go together.
 *
 * @returns an arbitrary of questions
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { competentAuthority } from 'kuntakokeilu'
 * import { taskQuestions } from 'kuntakokeilu/testing'
 * const questions = fc.sample(taskQuestions(), 2000)
 * const answers = questions.map(({ task, on, circumstances }) => competentAuthority(task, on, circumstances))
 * ;[...new Set(answers.map(({ outcome }) => outcome))].sort() //=> ['held', 'not-existing', 'not-in-force', 'unknown']
 * ```
 */
export function taskQuestions(): fc.Arbitrary<TaskQuestion> {
  // Tasks on which circumstances have an effect come more often than the many that read none but whose client the
  // person is.
  const withOwnCircumstances = [...tasksById().values()]
    .filter((task) => taskCircumstances(task).length > 2)
    .map(({ id }) => id)
  return fc
    .tuple(fc.oneof(taskIds(), fc.constantFrom(...withOwnCircumstances)), days())
    .chain(([task, on]) => circumstancesOf(task, on).map((circumstances) => ({ task, on, circumstances })))
}
