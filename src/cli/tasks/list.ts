/** All tasks of a day: as a table by families, and as lines for programs. */
import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import type { Language } from '../../texts/language.ts'
import { caveatTexts } from '../../rules/tasks/caveat-texts.ts'
import { taskCaveats } from '../../rules/tasks/caveats.ts'
import { familyNames } from '../../rules/tasks/names/family-names.ts'
import { taskNames } from '../../rules/tasks/names/names.ts'
import { tasksOf, tasksOn, type TaskOnDay, type TaskRole } from '../../rules/tasks/tasks-on.ts'
import { citationsText } from '../citations.ts'
import { writtenDay } from '../../texts/written-day.ts'
import { tableColumns } from './columns.ts'
import { taskAuthorityLabels } from '../../forms/labels.ts'
import { partTexts, phrase, roleTexts, taskTexts } from './labels.ts'
import type { TasksFilter } from './options.ts'
import { servedBy, tasksFor } from './served.ts'
import { othersText, stateCells, stateColumns, stateModalityText } from './task-state.ts'

/** A task of the list; with its role if the list is that of an authority. */
type ListedTask = TaskOnDay & { readonly role?: TaskRole }

export const listedTasks = (on: Day, { authority, family, served }: TasksFilter): readonly ListedTask[] =>
  (served ? tasksFor(served, on) : authority === undefined ? tasksOn(on) : tasksOf(authority, on)).filter(
    (row) => family === undefined || row.family === family
  )

/** The footnotes: each caveat with its tasks. */
function caveatLines(rows: readonly ListedTask[], language: Language): string {
  const lines = taskCaveats.flatMap((caveat) => {
    const tasks = rows.filter(({ caveats }) => caveats.includes(caveat)).map(({ task }) => task)
    return tasks.length === 0 ? [] : [`  ${caveatTexts[caveat][language]} (${tasks.join(', ')})\n`]
  })
  return lines.length === 0 ? '' : `\n${taskTexts.caveats[language]}\n${lines.join('')}`
}

export function listTable(on: Day, rows: readonly ListedTask[], filter: TasksFilter, language: Language): string {
  const { served } = filter
  const withRole = filter.authority !== undefined || served !== undefined
  const headings = [
    taskTexts.task,
    partTexts.sources,
    partTexts.authority,
    partTexts.modality,
    ...(withRole ? [taskTexts.role] : []),
    taskTexts.name,
    taskTexts.others,
  ]
  const lines = rows.map((row) => ({
    family: row.family,
    cells: [
      row.task,
      citationsText(row.sources, language),
      taskAuthorityLabels[row.authority][language],
      stateModalityText(row, language),
      ...(row.role ? [roleTexts[row.role][language]] : []),
      taskNames[row.task][language],
      othersText(row, language),
    ],
  }))
  const { head, line } = tableColumns(headings.map((text) => text[language]), lines.map(({ cells }) => cells), '  ')
  const families = [...new Set(rows.map(({ family }) => family))]
  const title = phrase(served ? taskTexts.listFor : taskTexts.list, language, {
    name: served ? servedBy(served, language) : '',
    on: writtenDay(on, language),
    wording: wordingOf(on)?.id ?? '',
    count: String(rows.length),
  })
  const parts = families.map((family) => {
    const members = lines.filter((row) => row.family === family)
    return `\n${familyNames[family][language]}\n${members.map(({ cells }) => line(cells)).join('')}`
  })
  return `${title}\n${rows.length > 0 ? `\n${head}` : ''}${parts.join('')}${caveatLines(rows, language)}`
}

export const listColumns = ['on', 'task', 'name', 'family', 'role', ...stateColumns] as const

export const listCells = (on: Day, row: ListedTask, language: Language): readonly string[] =>
  [on, row.task, taskNames[row.task][language], row.family, row.role ?? '', ...stateCells(row)]

export const listObject = (on: Day, { task, ...rest }: ListedTask, language: Language): object => ({
  on,
  task,
  name: taskNames[task][language],
  ...rest,
})
