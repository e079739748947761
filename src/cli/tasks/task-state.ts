/** The state of a task on a day, in words and in cells. */
import type { Language } from '../../texts/language.ts'
import type { TaskException, TaskOnDay, TaskParallel } from '../../rules/tasks/tasks-on.ts'
import type { TaskAuthority } from '../../rules/tasks/authorities.ts'
import type { Modality } from '../../rules/tasks/task.ts'
import { citationsText } from '../citations.ts'
import { taskAuthorityLabels } from '../../forms/labels.ts'
import { modalityTexts, partTexts, taskTexts } from './labels.ts'

/** Columns of CSV; lists are joined by `|`. */
export const stateColumns = [
  'authority',
  'modality',
  'onlyIf',
  'sources',
  'basis',
  'alongside',
  'alongsideSources',
  'exceptions',
  'exceptionSources',
  'circumstances',
  'caveats',
] as const

/** The n-th of `alongsideSources` and `exceptionSources` belongs to the n-th of `alongside` and `exceptions`. */
export function stateCells(state: TaskOnDay | null): readonly string[] {
  if (state === null) return stateColumns.map(() => '')
  const { authority, modality, onlyIf = '', sources, basis, alongside, exceptions, circumstances, caveats } = state
  const sourcesOf = (rows: readonly (TaskParallel | TaskException)[]): readonly string[] =>
    rows.map((row) => row.sources.join('; '))
  return [
    authority,
    modality,
    onlyIf,
    ...[
      sources,
      basis,
      alongside.map((row) =>
        [row.authority, row.modality, ...(row.onlyIf === undefined ? [] : [row.onlyIf])].join(':')
      ),
      sourcesOf(alongside),
      exceptions.map((row) => `${row.when}:${row.authority}`),
      sourcesOf(exceptions),
      circumstances,
      caveats,
    ].map((list) => list.join('|')),
  ]
}

/** The modality, marked if the duty arises only on a condition; `--task` shows the condition. */
export const stateModalityText = ({ modality, onlyIf }: TaskOnDay, language: Language): string =>
  modalityTexts[modality][language] + (onlyIf === undefined ? '' : `, ${taskTexts.onCondition[language]}`)

export function powerText(
  { authority, modality, sources }: { readonly authority: TaskAuthority; readonly modality: Modality | 'may-alongside'; readonly sources: readonly string[] },
  language: Language,
  more: readonly string[] = []
): string {
  const what = [modalityTexts[modality][language], ...more].join(', ')
  return `${taskAuthorityLabels[authority][language]} (${what}): ${citationsText(sources, language)}`
}

export const alongsideText = (alongside: readonly TaskParallel[], language: Language): string =>
  alongside
    .map((row) => powerText(row, language, row.onlyIf === undefined ? [] : [taskTexts.onCondition[language]]))
    .join(' | ')

/** The exceptions by authority, with their provisions; `--task` shows their criteria. */
export function exceptionsText(exceptions: readonly TaskException[], language: Language): string {
  const authorities = [...new Set(exceptions.map(({ authority }) => authority))]
  const sourcesOf = (authority: TaskAuthority): readonly string[] =>
    [...new Set(exceptions.filter((row) => row.authority === authority).flatMap(({ sources }) => sources))]
  return authorities.map((authority) => `${taskAuthorityLabels[authority][language]}: ${citationsText(sourcesOf(authority), language)}`).join(' | ')
}

export function othersText({ alongside, exceptions }: TaskOnDay, language: Language): string {
  const parts = [
    alongside.length > 0 ? `${partTexts.alongside[language]} ${alongsideText(alongside, language)}` : '',
    exceptions.length > 0 ? `${partTexts.exceptions[language]} ${exceptionsText(exceptions, language)}` : '',
  ]
  return parts.filter((part) => part !== '').join(' | ')
}
