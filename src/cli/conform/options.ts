/** Reads the options of `conform`. */
import { wordings } from '../../act/wordings.ts'
import { topics, type Topic } from '../../conformance/case.ts'
import { usualMax } from '../../conformance/text-report.ts'
import type { Language } from '../../texts/language.ts'
import type { OptionValues } from '../arguments.ts'
import { message, shown, type Message } from '../messages.ts'
import { optionReader } from '../option-reader.ts'
import { splitCommand } from './split-command.ts'

const reporters = ['text', 'tap', 'junit'] as const
type Reporter = (typeof reporters)[number]

/** The program under test: a command to start, or an address on this machine. */
type UnderTest = { readonly command: readonly [string, ...string[]] } | { readonly url: URL }

interface WriteOrder {
  readonly write: string
}

export interface ConformOrder {
  readonly program: UnderTest
  readonly topic: Topic | undefined
  readonly only: string | undefined
  readonly wording: string | undefined
  readonly bail: boolean
  readonly strict: boolean
  readonly allowUnsupported: boolean
  /** Milliseconds. */
  readonly timeLimit: number
  /** How many differences the text shows. */
  readonly max: number
  readonly reporter: Reporter
  readonly language: Language
}

const longestWait = 3_600_000
const usualWait = 10_000

/** The hosts of this machine: cases are sent nowhere else. */
const here: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

function urlOf(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:'
  return isHttp && here.includes(url.hostname) ? url : undefined
}

function programOf(values: OptionValues): UnderTest | Message {
  const command = values.get('command')
  const url = values.get('url')
  if (command !== undefined && url !== undefined)
    return message('options-apart', { option: '--command', other: '--url' })
  if (command !== undefined) {
    const words = splitCommand(command)
    return words ? { command: words } : message('conform-command', { value: shown(command) })
  }
  if (url === undefined) return message('conform-program-missing')
  const address = urlOf(url)
  return address ? { url: address } : message('conform-url', { value: shown(url) })
}

/** Options without effect beside `--write`: refused. */
const apartFromWrite = [
  'command', 'url', 'topic', 'only', 'wording', 'bail', 'strict', 'allow-unsupported', 'time-limit', 'max', 'reporter',
]

const wholeNumber = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : /^\d{1,7}$/.test(text) ? Number(text) : NaN

export function conformOrder(
  values: OptionValues,
  [file]: readonly string[],
  language: Language
): ConformOrder | WriteOrder | { readonly faults: readonly Message[] } {
  const faults: Message[] = file === undefined ? [] : [message('no-files', { value: shown(file) })]
  const { choose } = optionReader(values, language, faults)
  const write = values.get('write')
  if (write !== undefined) {
    const others = apartFromWrite.filter((option) => values.has(option))
    faults.push(...others.map((option) => message('options-apart', { option: '--write', other: `--${option}` })))
    return faults.length > 0 ? { faults } : { write }
  }
  const program = programOf(values)
  if ('id' in program) faults.push(program)
  const topic = choose('topic', topics)
  const wording = choose('wording', wordings.map(({ id }) => id))
  const reporter = choose('reporter', reporters) ?? 'text'
  const timeLimit = wholeNumber(values.get('time-limit'), usualWait)
  if (!(timeLimit >= 1 && timeLimit <= longestWait)) {
    faults.push(message('conform-time-limit', { value: shown(values.get('time-limit') ?? '') }))
  }
  const max = wholeNumber(values.get('max'), usualMax)
  if (Number.isNaN(max)) faults.push(message('conform-max', { value: shown(values.get('max') ?? '') }))
  if (faults.length > 0 || 'id' in program) return { faults }
  const [bail, strict, allowUnsupported] = [values.has('bail'), values.has('strict'), values.has('allow-unsupported')]
  const cases = { topic, only: values.get('only'), wording }
  return { program, ...cases, bail, strict, allowUnsupported, timeLimit, max, reporter, language }
}
