/** Reads the circumstances of a question from the command line, or says what is wrong with them. */
import type { Day } from '../../calendar/day.ts'
import type { Language } from '../../texts/language.ts'
import { hintOf } from '../../facts/hints.ts'
import { InputError, refusalsBehind, type Refusal } from '../../refusals/problems.ts'
import { expectedIn } from '../../refusals/translations.ts'
import { checkCircumstances, taskCircumstances } from '../../rules/tasks/check.ts'
import { circumstances, type Circumstances } from '../../rules/tasks/circumstances.ts'
import type { Task } from '../../rules/tasks/table.ts'
import { valueFault } from '../arguments.ts'
import { message, shown, type Message } from '../messages.ts'

/** The value of a text by the circumstance's kind; text of no such value stays text, for the check to refuse. */
function parseValue(name: string, text: string): unknown {
  if (text === 'none') return null
  const kind = circumstances.find((circumstance) => circumstance.name === name)?.kind
  if (kind === 'flag' && (text === 'true' || text === 'false')) return text === 'true'
  return kind === 'number-or-none' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function refusalFault(refusal: Refusal, text: string, task: Task, language: Language): Message {
  const { code, fact, expected } = refusal
  const name = shown(fact ?? '')
  if (code === 'unknown-circumstance') {
    return message('circumstance-unread', { value: name, task: task.id, names: taskCircumstances(task).join(', ') })
  }
  const hint = hintOf({ ...refusal, value: text }, { name, canBeUnknown: false }, language, 'cell')
  return valueFault(`--given ${name}`, text, expectedIn(expected, language), hint)
}

/** Parses `name=value` texts for a task on a day. */
export function parseCircumstances(
  texts: readonly string[],
  task: Task,
  on: Day,
  language: Language
): { readonly circumstances: Circumstances } | { readonly faults: readonly Message[] } {
  const pairs = texts.map((text) => ({
    text,
    name: text.split('=', 1)[0] ?? '',
    value: text.slice(text.indexOf('=') + 1),
  }))
  const faults = pairs.flatMap(({ text, name, value }, place) => {
    if (!text.includes('=') || name === '' || value === '') return [message('given-form', { value: shown(text) })]
    return pairs.findIndex((pair) => pair.name === name) < place ? [message('given-twice', { value: shown(name) })] : []
  })
  if (faults.length > 0) return { faults }
  const parsed: Circumstances = Object.fromEntries(pairs.map(({ name, value }) => [name, parseValue(name, value)]))
  try {
    checkCircumstances(task, on, parsed)
    return { circumstances: parsed }
  } catch (error) {
    const refusals = error instanceof InputError ? refusalsBehind(error) : undefined
    if (refusals === undefined) throw error
    const textOf = (fact: string | null): string => pairs.find(({ name }) => name === fact)?.value ?? ''
    return { faults: refusals.map((refusal) => refusalFault(refusal, textOf(refusal.fact), task, language)) }
  }
}
