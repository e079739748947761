/** Reads the options of `assess`, or says what is wrong with them. */
import { isDay } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import { askedDay } from '../refusals/expected.ts'
import { expectedIn } from '../refusals/translations.ts'
import { choiceFault, dayFault, type OptionValues } from './arguments.ts'
import type { AssessOptions } from './assess.ts'
import { message, shown, type Message } from './messages.ts'
import type { RowsOrder } from './run-rows.ts'

/** Everything `assess` is told. */
export interface AssessOrder extends RowsOrder {
  readonly options: AssessOptions
}

const inputFormats = ['csv', 'ndjson'] as const
const outputFormats = ['ndjson', 'csv', 'table'] as const

/** The name of an encoding as the platform has it; undefined when it knows none of that name. */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** One character, or a tab by its name. */
function delimiterOf(text: string): string | undefined {
  if (text === 'tab' || text === '\\t') return '\t'
  return /^[^"\r\n\uFEFF]$/.test(text) ? text : undefined
}

export function assessOrder(
  values: OptionValues,
  files: readonly string[],
  language: Language,
): AssessOrder | { readonly faults: readonly Message[] } {
  const faults: Message[] = []
  const read = <Value,>(
    option: string,
    valueOf: (text: string) => Value | undefined,
    fault: (text: string) => Message,
  ): Value | undefined => {
    const text = values.get(option)
    const value = text === undefined ? undefined : valueOf(text)
    if (text !== undefined && value === undefined) faults.push(fault(text))
    return value
  }
  const choose = <Choice extends string>(option: string, choices: readonly Choice[]): Choice | undefined =>
    read(option, (text) => choices.find((choice) => choice === text), (text) => choiceFault(option, text, choices))

  const [file, extra] = files
  if (extra !== undefined) faults.push(message('too-many-files', { value: shown(extra) }))
  const on = read(
    'on',
    (text) => (isDay(text) ? text : undefined),
    (value) => dayFault('--on', value, expectedIn(askedDay, language)),
  )
  const from = choose('from', inputFormats) ?? (/\.(ndjson|jsonl)$/i.test(file ?? '') ? 'ndjson' : 'csv')
  const to = choose('to', outputFormats) ?? 'ndjson'
  const delimiter =
    read('delimiter', delimiterOf, (value) => message('delimiter-value', { value: shown(value) })) ?? ','
  const encoding =
    read('encoding', encodingOf, (value) => message('encoding-value', { value: shown(value) })) ?? 'utf-8'
  const isExplained = values.has('explain')
  if (isExplained && to === 'csv') faults.push(message('explain-in-csv'))
  if (from === 'ndjson' && values.has('delimiter')) faults.push(message('csv-only', { option: '--delimiter' }))

  if (faults.length > 0) return { faults }
  const options = { on, from, to, language, delimiter, isExplained, isRedacted: values.has('redact') }
  return { options, input: file === '-' ? undefined : file, encoding, rejects: values.get('rejects') }
}
