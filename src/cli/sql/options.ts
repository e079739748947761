/** Reads the options of `sql`, and writes the statement. */
import type { Language } from '../../texts/language.ts'
import * as expectations from '../../refusals/expected.ts'
import { expectedIn } from '../../refusals/translations.ts'
import { InputError, refusalsBehind, type Refusal } from '../../refusals/problems.ts'
import { sqlFor, type Mapping, type SqlQuestion } from '../../entry/sql.ts'
import { valueFault, type OptionValues } from '../arguments.ts'
import { message, shown, type Message } from '../messages.ts'
import { optionReader } from '../option-reader.ts'

interface SqlOrder {
  /** What is asked, but for the mapping. */
  readonly question: Readonly<Record<string, unknown>>
  /** The file of the mapping. */
  readonly mapping: string | undefined
}

type Faults = { readonly faults: readonly Message[] }

export function sqlOrder(values: OptionValues, [file]: readonly string[], language: Language): SqlOrder | Faults {
  const faults: Message[] = file === undefined ? [] : [message('no-files', { value: shown(file) })]
  if (values.has('on') && values.has('on-column')) {
    faults.push(message('options-apart', { option: '--on', other: '--on-column' }))
  }
  optionReader(values, language, faults).day('on')
  const isAsked = values.has('on') || values.has('on-column')
  if (!isAsked || !values.has('dialect') || !values.has('from')) faults.push(message('sql-option-missing'))
  if (faults.length > 0) return { faults }
  const column = values.get('on-column')
  const path = (values.get('from') ?? '').split('.')
  const question = {
    ask: values.get('ask') ?? 'assess',
    dialect: values.get('dialect'),
    on: column === undefined ? values.get('on') : { column },
    from: path.length === 1 ? path[0] : path,
    check: values.has('check'),
  }
  return { question, mapping: values.get('mapping') }
}

/** The statement, by the text of the mapping's file where there is one. */
export function sqlText(
  { question }: SqlOrder, mapping: string | undefined, language: Language
): { readonly text: string } | Faults {
  let columns: unknown
  try {
    columns = mapping === undefined ? {} : JSON.parse(mapping)
  } catch {
    return { faults: [message('sql-mapping-json')] }
  }
  try {
    const asked = { ...question, mapping: columns as Mapping } as SqlQuestion // `sqlFor` checks it
    return { text: `${sqlFor(asked)}\n` }
  } catch (error) {
    const refusals = error instanceof InputError ? refusalsBehind(error) : undefined
    if (refusals === undefined) throw error
    return { faults: refusals.map((one) => faultOf(one, question, language)) }
  }
}

/** The option that a refusal is about, with the place in the mapping. The day has been read already. */
function faultOf({ fact, value, expected }: Refusal, { on }: SqlOrder['question'], language: Language): Message {
  const [option = '', ...place] = (fact ?? '').split('.')
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return option === 'on'
    ? valueFault('--on-column', columnOf(on), expectedIn(expectations.columnName, language))
    : valueFault([`--${option}`, ...place].join(' '), text, expectedIn(expected, language))
}

const columnOf = (on: unknown): string =>
  typeof on === 'object' && on !== null && 'column' in on ? String(on.column) : ''
