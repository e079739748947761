/** Reads the options of `tasks`. */
import type { Day } from '../../calendar/day.ts'
import type { Language } from '../../texts/language.ts'
import * as expected from '../../refusals/expected.ts'
import { expectedIn } from '../../refusals/translations.ts'
import { nearest } from '../../refusals/nearest.ts'
import { taskAuthorities, type TaskAuthority } from '../../rules/tasks/authorities.ts'
import type { Circumstances } from '../../rules/tasks/circumstances.ts'
import { tasksById, type Task } from '../../rules/tasks/table.ts'
import type { TaskFamily } from '../../rules/tasks/task.ts'
import type { OptionValues } from '../arguments.ts'
import { message, shown, type Message } from '../messages.ts'
import { optionReader } from '../option-reader.ts'
import { servedOf, type Served } from './served.ts'
import { parseCircumstances } from './parse-circumstances.ts'

const formats = ['table', 'ndjson', 'csv', 'json'] as const
type TasksFormat = (typeof formats)[number]

export interface TasksFilter {
  readonly authority: TaskAuthority | undefined
  readonly family: TaskFamily | undefined
  /** The municipality whose clients are served, if only what is done for them is listed. */
  readonly served?: Served | undefined
}

export type TasksOrder =
  | { readonly ask: 'list'; readonly on: Day; readonly filter: TasksFilter; readonly to: TasksFormat }
  | {
      readonly ask: 'task'
      readonly on: Day
      readonly task: Task
      readonly circumstances: Circumstances
      readonly to: Exclude<TasksFormat, 'csv'>
    }
  | {
      readonly ask: 'changes'
      readonly from: Day
      readonly until: Day
      readonly filter: TasksFilter
      readonly to: TasksFormat
    }

type Faults = { readonly faults: readonly Message[] }

/** The families, in the table's order. */
export const taskFamilies = (): readonly TaskFamily[] => [
  ...new Set([...tasksById().values()].map(({ family }) => family)),
]

function taskFault(id: string): Message {
  const near = nearest(id, [...tasksById().keys()], 3)
  return near.length > 0
    ? message('task-misspelt', { value: shown(id), suggestions: near.join(', ') })
    : message('task-unknown', { value: shown(id) })
}

export function tasksOrder(
  values: OptionValues,
  circumstanceTexts: readonly string[],
  [file]: readonly string[],
  language: Language
): TasksOrder | Faults {
  const faults: Message[] = file === undefined ? [] : [message('no-files', { value: shown(file) })]
  const { apart, choose, day, needs } = optionReader(values, language, faults)
  const on = day('on')
  const from = day('from', expected.day)
  const until = day('until', expected.day)
  if (from !== undefined && until !== undefined && until < from) {
    const notBefore = expectedIn(expected.notBeforeFrom, language)
    faults.push(message('option-value', { option: '--until', value: until, expected: notBefore }))
  }
  const asked = values.get('for')
  const served = asked === undefined ? undefined : servedOf(asked)
  if (served !== undefined && 'faults' in served) faults.push(...served.faults)
  const filter = { authority: choose('authority', taskAuthorities), family: choose('family', taskFamilies()) }
  const to = choose('to', formats) ?? 'table'
  const id = values.get('task')
  const task = id === undefined ? undefined : tasksById().get(id)
  if (id !== undefined && task === undefined) faults.push(taskFault(id))
  apart('on', 'from', 'until')
  apart('for', 'from', 'until', 'task', 'authority')
  apart('task', 'from', 'until', 'authority', 'family')
  needs('from', 'until')
  needs('until', 'from')
  needs('given', 'task')
  if (!['on', 'from', 'until'].some((option) => values.has(option))) faults.push(message('tasks-day-missing'))

  if (faults.length > 0) return { faults }
  if (on === undefined) return { ask: 'changes', from: from ?? '', until: until ?? '', filter, to }
  if (task === undefined) {
    const only = served !== undefined && 'code' in served ? served : undefined
    return { ask: 'list', on, filter: { ...filter, served: only }, to }
  }
  if (to === 'csv') return { faults: [message('task-in-csv')] }
  const parsed = parseCircumstances(circumstanceTexts, task, on, language)
  return 'faults' in parsed ? parsed : { ask: 'task', on, task, circumstances: parsed.circumstances, to }
}
