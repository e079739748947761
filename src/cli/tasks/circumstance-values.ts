/** What each circumstance can be, as it is written behind `--given`. */
import type { Language } from '../../texts/language.ts'
import { taskWords } from '../../rules/tasks/check.ts'
import { circumstances, type CircumstanceName } from '../../rules/tasks/circumstances.ts'
import type { Task } from '../../rules/tasks/table.ts'
import { valueTexts } from './labels.ts'

/** The words of a circumstance, or what stands for them; of a task, those that belong to it. */
export function valuesText(name: CircumstanceName, language: Language, task?: Task): string {
  const circumstance = circumstances.find((row) => row.name === name)
  if (circumstance === undefined) return ''
  if (circumstance.kind !== 'word' && circumstance.kind !== 'word-or-none')
    return valueTexts[circumstance.kind][language]
  const words: readonly string[] = task ? taskWords(task, circumstance) : circumstance.words
  return [...words, ...(circumstance.kind === 'word-or-none' ? ['none'] : [])].join(', ')
}
