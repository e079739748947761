/** The changes between two days: as a table, and as lines for programs. */
import type { Day } from '../../calendar/day.ts'
import { textOn, type DatedTexts, type Language } from '../../texts/language.ts'
import type { TaskAuthority } from '../../rules/tasks/authorities.ts'
import { changesBetween, type TaskChange } from '../../rules/tasks/changes-between.ts'
import { caveatTexts } from '../../rules/tasks/caveat-texts.ts'
import { circumstanceTexts } from '../../rules/tasks/circumstance-texts.ts'
import { taskNames } from '../../rules/tasks/names/names.ts'
import type { TaskOnDay } from '../../rules/tasks/tasks-on.ts'
import { citationsText } from '../citations.ts'
import { writtenDay } from '../../texts/written-day.ts'
import { tableColumns } from './columns.ts'
import { taskAuthorityLabels } from '../../forms/labels.ts'
import { kindTexts, modalityTexts, partTexts, phrase, taskTexts } from './labels.ts'
import type { TasksFilter } from './options.ts'
import { alongsideText, exceptionsText, stateCells, stateColumns } from './task-state.ts'

const isConnected = (state: TaskOnDay | null, authority: TaskAuthority): boolean =>
  state !== null &&
  [state, ...state.alongside, ...state.exceptions].some((row) => row.authority === authority)

/** The changes of a family, or of the tasks of an authority before or after the change. */
export const listedChanges = (from: Day, until: Day, { authority, family }: TasksFilter): readonly TaskChange[] =>
  changesBetween(from, until).filter(
    ({ before, after, ...change }) =>
      (family === undefined || change.family === family) &&
      (authority === undefined || isConnected(before, authority) || isConnected(after, authority))
  )

type Part = keyof typeof partTexts

const conditionTexts: Readonly<Record<string, DatedTexts>> = circumstanceTexts

/** The condition of the task, as it reads on the day of the change. */
function conditionText({ onlyIf = '' }: TaskOnDay, on: Day, language: Language): string {
  const texts = conditionTexts[onlyIf]
  return texts ? textOn(texts, on)[language] : ''
}

function partText(state: TaskOnDay, part: Part, on: Day, language: Language): string {
  switch (part) {
    case 'authority':
      return taskAuthorityLabels[state.authority][language]
    case 'modality':
      return modalityTexts[state.modality][language]
    case 'onlyIf':
      return conditionText(state, on, language)
    case 'alongside':
      return alongsideText(state.alongside, language)
    case 'exceptions':
      return exceptionsText(state.exceptions, language)
    case 'caveats':
      return state.caveats.map((caveat) => caveatTexts[caveat][language]).join(' ')
    default:
      return citationsText(state[part], language)
  }
}

/** The changed parts before and after; of a task that began or ended, its holder and provisions. */
function differenceText({ on, before, after, kind, changed }: TaskChange, language: Language): string {
  const none = taskTexts.none[language]
  const parts: readonly Part[] =
    kind === 'changed' ? changed : ['authority', 'sources', ...changed.filter((part) => part !== 'sources')]
  return parts
    .map((part) => {
      const [old, young] = [before, after].map(
        (state) => (state && partText(state, part, on, language)) || none
      )
      return `${partTexts[part][language]}: ${old} → ${young}`
    })
    .join(' | ')
}

export function changesTable(from: Day, until: Day, changes: readonly TaskChange[], language: Language): string {
  const title = phrase(taskTexts.changes, language, {
    from: writtenDay(from, language),
    until: writtenDay(until, language),
    count: String(changes.length),
  })
  if (changes.length === 0) return `${title}\n`
  const { day, task, name, kind, by, beforeAndAfter } = taskTexts
  const headings = [day, task, name, kind, by, beforeAndAfter].map((text) => text[language])
  const rows = changes.map((change) => [
    change.on,
    change.task,
    taskNames[change.task][language],
    kindTexts[change.kind][language],
    change.by.join('; '),
    differenceText(change, language),
  ])
  const { head, line } = tableColumns(headings, rows, '')
  return `${title}\n\n${head}${rows.map(line).join('')}`
}

const prefixColumns = (prefix: string): readonly string[] =>
  stateColumns.map((name) => `${prefix}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`)

export const changesColumns = (): readonly string[] => [
  'on',
  'task',
  'name',
  'family',
  'kind',
  'changed',
  'by',
  ...prefixColumns('before'),
  ...prefixColumns('after'),
]

export const changeCells = (change: TaskChange, language: Language): readonly string[] => [
  change.on,
  change.task,
  taskNames[change.task][language],
  change.family,
  change.kind,
  change.changed.join('|'),
  change.by.join('|'),
  ...stateCells(change.before),
  ...stateCells(change.after),
]

export const changeObject = ({ on, task, ...rest }: TaskChange, language: Language): object => ({
  on,
  task,
  name: taskNames[task][language],
  ...rest,
})
