/** What `tasks` answers without a process: its text and what is told beside it, or the faults in words. */
import { parseArguments } from '../../../src/cli/arguments.ts'
import { messageText } from '../../../src/cli/messages.ts'
import { tasksOrder } from '../../../src/cli/tasks/options.ts'
import { tasksText } from '../../../src/cli/tasks/tasks.ts'

export const languages = ['en', 'fi', 'sv'] as const

interface Said {
  readonly text: string
  readonly aside: string
  readonly faults: readonly string[]
}

export function tasks(...args: readonly string[]): Said {
  const asked = parseArguments(['tasks', ...args])
  if (asked.do !== 'tasks' && asked.do !== 'refuse') throw new Error(`tasks does ${asked.do}`)
  const { language } = asked
  const order = asked.do === 'refuse' ? asked : tasksOrder(asked.values, asked.circumstances, asked.files, language)
  if ('faults' in order)
    return { text: '', aside: '', faults: order.faults.map((fault) => messageText(fault, language)) }
  return { ...tasksText(order, language), faults: [] }
}

export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')
export const objectsOf = (text: string): readonly Record<string, unknown>[] =>
  linesOf(text).map((line) => JSON.parse(line))
