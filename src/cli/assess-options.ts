/** Reads the options of `assess`. */
import type { Language } from '../texts/language.ts'
import type { OptionValues } from './arguments.ts'
import type { AssessOptions } from './assess.ts'
import { message, shown, type Message } from './messages.ts'
import { optionReader } from './option-reader.ts'
import type { RowsOrder } from './rows-command.ts'

interface AssessOrder extends RowsOrder {
  readonly options: AssessOptions
}

const inputFormats = ['csv', 'ndjson'] as const
const outputFormats = ['ndjson', 'csv', 'table'] as const

/** One character, or a tab by its name. */
export function delimiterOf(text: string): string | undefined {
  if (text === 'tab' || text === '\\t') return '\t'
  return /^[^"\r\n\uFEFF]$/.test(text) ? text : undefined
}

export function assessOrder(
  values: OptionValues,
  files: readonly string[],
  language: Language
): AssessOrder | { readonly faults: readonly Message[] } {
  const faults: Message[] = []
  const { choose, day, encoding: readEncoding, jobs: readJobs, read } = optionReader(values, language, faults)
  const [file, extra] = files
  if (extra !== undefined) faults.push(message('too-many-files', { value: shown(extra) }))
  const on = day('on')
  const from = choose('from', inputFormats) ?? (/\.(ndjson|jsonl)$/i.test(file ?? '') ? 'ndjson' : 'csv')
  const to = choose('to', outputFormats) ?? 'ndjson'
  const delimiter =
    read('delimiter', delimiterOf, (value) => message('delimiter-value', { value: shown(value) })) ?? ','
  const encoding = readEncoding()
  const jobs = readJobs()
  const isExplained = values.has('explain')
  const isReasoned = values.has('why')
  if (isExplained && to === 'csv') faults.push(message('explain-in-csv'))
  if (from === 'ndjson' && values.has('delimiter')) faults.push(message('csv-only', { option: '--delimiter' }))

  if (faults.length > 0) return { faults }
  const options = { on, from, to, language, delimiter, isExplained, isReasoned, isRedacted: values.has('redact') }
  return { options, input: file === '-' ? undefined : file, encoding, rejects: values.get('rejects'), jobs }
}
