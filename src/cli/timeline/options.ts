/** Reads the options of `timeline`. */
import { isDay, type Day } from '../../calendar/day.ts'
import type { Language } from '../../texts/language.ts'
import { askedDay } from '../../refusals/expected.ts'
import { expectedIn } from '../../refusals/translations.ts'
import { delimiterOf } from '../assess-options.ts'
import { choiceFault, dayFault, type OptionValues } from '../arguments.ts'
import { message, shown, type Message } from '../messages.ts'
import { optionReader } from '../option-reader.ts'
import type { RowsOrder } from '../rows-command.ts'
import { monthEnds } from './month-ends.ts'

interface CommonOptions {
  readonly language: Language
  readonly isRedacted: boolean
}

/** How the table is written as CSV. */
export interface SheetOptions {
  readonly delimiter: string
  /** Begins with a byte-order mark, by which Excel knows UTF-8. */
  readonly hasMark: boolean
  /** Has a column with the names in the reader's language. */
  readonly hasNames: boolean
  /** Has a row for everything that could be counted, also where nobody was. */
  readonly hasZeros: boolean
}

const sheetOptions = ['delimiter', 'bom', 'names', 'zeros'] as const

/** What is written of the histories: each result, or the table of all. */
export type TimelineOptions =
  | (CommonOptions & { readonly write: 'results'; readonly to: 'ndjson' | 'text'; readonly isExplained: boolean })
  | (CommonOptions & { readonly write: 'table'; readonly to: 'text' | 'csv' | 'json'; readonly days: readonly Day[]
      /** Left out: with commas, and nothing else. */
      readonly sheet?: SheetOptions })

interface TimelineOrder extends RowsOrder {
  readonly options: TimelineOptions
}

const formats = ['ndjson', 'text', 'csv', 'json'] as const
const ofResults = ['ndjson', 'text'] as const
const ofTable = ['text', 'csv', 'json'] as const

export function timelineOrder(
  values: OptionValues,
  files: readonly string[],
  language: Language
): TimelineOrder | { readonly faults: readonly Message[] } {
  const [file, extra] = files
  const faults: Message[] = extra === undefined ? [] : [message('too-many-files', { value: shown(extra) })]
  const isTable = values.has('summary')
  const isExplained = values.has('explain')
  const text = values.get('to')
  const choose = <Choice extends string>(choices: readonly Choice[], otherwise: Choice): Choice => {
    const choice = choices.find((one) => one === text)
    if (text !== undefined && choice === undefined)
      faults.push(choiceFault('to', text, formats.some((one) => one === text) ? choices : formats))
    return choice ?? otherwise
  }
  const common = { language, isRedacted: values.has('redact') }
  const days = values.get('days')?.split(',')
  for (const day of days ?? []) {
    if (!isDay(day)) faults.push(dayFault('--days', day, expectedIn(askedDay, language)))
  }
  const { apart, encoding: readEncoding, jobs: readJobs, needs, read } = optionReader(values, language, faults)
  const encoding = readEncoding()
  const jobs = readJobs()
  apart('summary', 'explain')
  apart('days', 'month-ends')
  needs('days', 'summary')
  needs('month-ends', 'summary')
  if (text === 'text' && !isTable && !isExplained)
    faults.push(message('options-together', { option: '--to text', other: '--explain' }))
  if (!isTable || text !== 'csv') {
    for (const option of sheetOptions.filter((name) => values.has(name))) {
      faults.push(message('summary-csv-only', { option: `--${option}` }))
    }
  }
  const sheet: SheetOptions = {
    delimiter: read('delimiter', delimiterOf, (value) => message('delimiter-value', { value: shown(value) })) ?? ',',
    hasMark: values.has('bom'),
    hasNames: values.has('names'),
    hasZeros: values.has('zeros'),
  }
  const options: TimelineOptions = isTable
    ? { ...common, write: 'table', to: choose(ofTable, 'text'), days: days ?? monthEnds(), sheet }
    : { ...common, write: 'results', to: choose(ofResults, isExplained ? 'text' : 'ndjson'), isExplained }
  if (faults.length > 0) return { faults }
  return { options, input: file === '-' ? undefined : file, encoding, rejects: values.get('rejects'), jobs }
}
