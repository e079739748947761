/** The command `tasks` without output: who does what on a day, one task in full, the changes between two days. */
import { wordingOf } from '../../act/wordings.ts'
import type { Language } from '../../texts/language.ts'
import { competentAuthority } from '../../rules/tasks/competent-authority.ts'
import { tasksById } from '../../rules/tasks/table.ts'
import { citationsText } from '../citations.ts'
import { csvLine } from '../csv-line.ts'
import { writtenDay } from '../../texts/written-day.ts'
import { changeCells, changeObject, changesColumns, changesTable, listedChanges } from './changes.ts'
import { fullText } from './full-text.ts'
import { taskInFull } from './in-full.ts'
import { phrase, taskTexts } from './labels.ts'
import { listCells, listColumns, listedTasks, listObject, listTable } from './list.ts'
import type { TasksOrder } from './options.ts'

/** The text for standard output, and a note for standard error. */
interface TasksOutput {
  readonly text: string
  readonly aside: string
}

const csv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  csvLine(columns) + rows.map((cells) => csvLine(cells)).join('')
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const ndjson = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Says by which provision the Act is not in force on the day; empty if it is in force. */
function notInForceText(on: string, language: Language): string {
  const [task] = tasksById().values()
  if (wordingOf(on) || task === undefined) return ''
  return `${phrase(taskTexts.notInForce, language, { on: writtenDay(on, language), source: citationsText(competentAuthority(task.id, on).sources, language) })}\n`
}

function list({ on, filter, to }: Extract<TasksOrder, { ask: 'list' }>, language: Language): TasksOutput {
  const rows = listedTasks(on, filter)
  const aside = notInForceText(on, language)
  switch (to) {
    case 'table':
      return { text: aside === '' ? listTable(on, rows, filter, language) : aside, aside: '' }
    case 'csv':
      return { text: csv(listColumns, rows.map((row) => listCells(on, row, language))), aside }
    case 'json':
      return { text: json(rows.map((row) => listObject(on, row, language))), aside }
    case 'ndjson':
      return { text: ndjson(rows.map((row) => listObject(on, row, language))), aside }
  }
}

function changes({ from, until, filter, to }: Extract<TasksOrder, { ask: 'changes' }>, language: Language): string {
  const rows = listedChanges(from, until, filter)
  switch (to) {
    case 'table':
      return changesTable(from, until, rows, language)
    case 'csv':
      return csv(changesColumns(), rows.map((row) => changeCells(row, language)))
    case 'json':
      return json(rows.map((row) => changeObject(row, language)))
    case 'ndjson':
      return ndjson(rows.map((row) => changeObject(row, language)))
  }
}

export function tasksText(order: TasksOrder, language: Language): TasksOutput {
  if (order.ask === 'list') return list(order, language)
  if (order.ask === 'changes') return { text: changes(order, language), aside: '' }
  const { task, on, circumstances, to } = order
  const full = taskInFull(task, on, circumstances, language)
  return {
    text: to === 'table' ? fullText(task, circumstances, full, language) : to === 'json' ? json(full) : ndjson([full]),
    aside: '',
  }
}
