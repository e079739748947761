/** Reads the options of `conform`, or says what is wrong with them. */
import { wordings } from '../../act/wordings.ts'
import { topics, type Topic } from '../../conformance/case.ts'
import type { Language } from '../../criteria/words.ts'
import { choiceFault, type Values } from '../arguments.ts'
import { message, shown, type Message } from '../messages.ts'
import { splitCommand } from './split-command.ts'

const reporters = ['text', 'tap', 'junit'] as const
export type Reporter = (typeof reporters)[number]

/** The program under test: a command to start, or an address on this machine. */
export type UnderTest = { readonly command: readonly [string, ...string[]] } | { readonly url: URL }

/** Everything `conform` is told. */
export interface ConformOrder {
  readonly program: UnderTest
  readonly topic: Topic | undefined
  readonly only: string | undefined
  readonly wording: string | undefined
  readonly bail: boolean
  readonly strict: boolean
  /** Milliseconds. */
  readonly timeLimit: number
  readonly reporter: Reporter
  readonly language: Language
}

const longestWait = 3_600_000
const usualWait = 10_000

/** The hosts that are this machine: the cases go nowhere else. */
const here: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

function urlOf(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:'
  return isHttp && here.includes(url.hostname) ? url : undefined
}

function programOf(values: Values): UnderTest | Message {
  const command = values.get('command')
  const url = values.get('url')
  if (command !== undefined && url !== undefined) return message('options-apart', { option: '--command', other: '--url' })
  if (command !== undefined) {
    const words = splitCommand(command)
    return words ? { command: words } : message('conform-command', { value: shown(command) })
  }
  if (url === undefined) return message('conform-program-missing')
  const address = urlOf(url)
  return address ? { url: address } : message('conform-url', { value: shown(url) })
}

export function conformOrder(values: Values, [file]: readonly string[], language: Language): ConformOrder | { readonly faults: readonly Message[] } {
  const faults: Message[] = file === undefined ? [] : [message('no-files', { value: shown(file) })]
  const choice = <T extends string>(option: string, choices: readonly T[]): T | undefined => {
    const text = values.get(option)
    const found = choices.find((one) => one === text)
    if (text !== undefined && found === undefined) faults.push(choiceFault(option, text, choices))
    return found
  }
  const program = programOf(values)
  if ('id' in program) faults.push(program)
  const topic = choice('topic', topics)
  const wording = choice('wording', wordings.map(({ id }) => id))
  const reporter = choice('reporter', reporters) ?? 'text'
  const limit = values.get('time-limit')
  const timeLimit = limit === undefined ? usualWait : /^\d{1,7}$/.test(limit) ? Number(limit) : 0
  if (timeLimit < 1 || timeLimit > longestWait) faults.push(message('conform-time-limit', { value: shown(limit ?? '') }))
  if (faults.length > 0 || 'id' in program) return { faults }
  return { program, topic, only: values.get('only'), wording, bail: values.has('bail'), strict: values.has('strict'), timeLimit, reporter, language }
}
