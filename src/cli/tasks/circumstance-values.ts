/** The values of each circumstance, as `--given` takes them. */
import type { Language } from '../../texts/language.ts'
import { taskWords } from '../../rules/tasks/check.ts'
import { circumstances, type CircumstanceName } from '../../rules/tasks/circumstances.ts'
import type { Task } from '../../rules/tasks/table.ts'
import { valueTexts } from './labels.ts'

/** The words of a circumstance, those of the task only, or a description of its values. */
export function valuesText(name: CircumstanceName, language: Language, task?: Task): string {
  const circumstance = circumstances.find((row) => row.name === name)
  if (circumstance === undefined) return ''
  if (circumstance.kind !== 'word' && circumstance.kind !== 'word-or-none')
    return valueTexts[circumstance.kind][language]
  const words: readonly string[] = task ? taskWords(task, circumstance) : circumstance.words
  return [...words, ...(circumstance.kind === 'word-or-none' ? ['none'] : [])].join(', ')
}
