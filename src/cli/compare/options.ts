/** Reads the options of `compare`. */
import { wordings, type WordingId } from '../../act/wordings.ts'
import type { Day } from '../../calendar/day.ts'
import type { Language } from '../../texts/language.ts'
import type { ComparedWordings } from '../../rules/reforms/compare.ts'
import type { OptionValues } from '../arguments.ts'
import { delimiterOf } from '../assess-options.ts'
import { message, shown, type Message } from '../messages.ts'
import { optionReader } from '../option-reader.ts'
import type { RowsOrder } from '../rows-command.ts'

const inputFormats = ['csv', 'ndjson'] as const
const outputFormats = ['text', 'csv', 'json', 'ndjson'] as const
/** What people are counted by, beside the change. */
const kindsOfCounts = ['municipality', 'area', 'ground'] as const
export type CountedBy = (typeof kindsOfCounts)[number]

export interface CompareOptions {
  readonly on: Day | undefined
  readonly delimiter: string
  readonly language: Language
  readonly isRedacted: boolean
  readonly from: 'csv' | 'ndjson'
  readonly to: 'text' | 'csv' | 'json' | 'ndjson'
  readonly wordings: ComparedWordings
  /** What is counted beside all people. */
  readonly by: CountedBy | undefined
}

interface CompareOrder extends RowsOrder {
  readonly options: CompareOptions
}

export function compareOrder(
  values: OptionValues, files: readonly string[], language: Language
): CompareOrder | { readonly faults: readonly Message[] } {
  const faults: Message[] = []
  const { choose, day, encoding: readEncoding, read } = optionReader(values, language, faults)
  const [file, extra] = files
  if (extra !== undefined) faults.push(message('too-many-files', { value: shown(extra) }))
  const on = day('on')
  const ids = wordings.map(({ id }): WordingId => id)
  const [before, after] = [choose('before', ids), choose('after', ids)]
  if (!values.has('before') || !values.has('after')) faults.push(message('compare-wordings-missing'))
  const by = choose('by', kindsOfCounts)
  const from = choose('from', inputFormats) ?? (/\.(ndjson|jsonl)$/i.test(file ?? '') ? 'ndjson' : 'csv')
  const to = choose('to', outputFormats) ?? 'text'
  const delimiter =
    read('delimiter', delimiterOf, (value) => message('delimiter-value', { value: shown(value) })) ?? ','
  const encoding = readEncoding()
  if (to === 'ndjson' && by !== undefined) faults.push(message('compare-by'))
  if (from === 'ndjson' && values.has('delimiter')) faults.push(message('csv-only', { option: '--delimiter' }))

  if (faults.length > 0 || before === undefined || after === undefined) return { faults }
  const options = {
    on,
    from,
    to,
    language,
    delimiter,
    isRedacted: values.has('redact'),
    wordings: { before, after },
    by,
  }
  return { options, input: file === '-' ? undefined : file, encoding, rejects: values.get('rejects'), jobs: 1 }
}
