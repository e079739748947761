/** Reads the header of a CSV table of people: which fact each column holds, or why the table cannot be read. */
import type { Language } from '../texts/language.ts'
import { problem } from '../facts/problem.ts'
import { facts, type Fact } from '../facts/facts.ts'
import { factLabels } from '../facts/texts.ts'
import type { FactColumn } from '../rows/fact-reader.ts'
import { cellCutter, type Cells } from './csv-cells.ts'
import { message, shown, type Message } from './messages.ts'
import { nearest } from '../refusals/nearest.ts'
import { rowEnd } from './quoted-row.ts'
import type { Refusal } from '../refusals/problems.ts'

/** What a column holds: a fact, or the day asked about. */
export type Column = Fact | 'on'

/** The facts by the places of their cells. */
export const factColumns = (columns: readonly Column[]): readonly FactColumn<number>[] =>
  columns.flatMap((fact, column) => (fact === 'on' ? [] : [{ fact, column }]))

const columnNames = [...facts.map(({ name }) => name), 'on'] as const

const columnOf = (name: string): Column | undefined =>
  name === 'on' ? name : facts.find((fact) => fact.name === name)

const delimiterName = (delimiter: string): string => (delimiter === '\t' ? 'tab' : `'${delimiter}'`)

/** For cutting a line on trial. */
const emptySink = { row: () => undefined, blank: () => undefined }

/** The usual delimiter, other than the given one, that makes the most cells; undefined if none makes two. */
function otherDelimiter(line: string, delimiter: string): string | undefined {
  const found = [';', '\t', '|', ',']
    .filter((mark) => mark !== delimiter && rowEnd(line, 0, mark, true) === line.length)
    .map((mark) => ({ mark, count: cellCutter(mark, emptySink).cellsOf(line).length }))
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count)
  return found[0]?.mark
}

/** Why the header as a whole names no fact. */
function headerFault(header: Cells, delimiter: string, isRedacted: boolean): Message | undefined {
  const text = header.join(delimiter)
  if (text.includes('\uFFFD')) return message('header-encoding')
  if (text.includes('\r')) return message('header-returns')
  if (text.startsWith('{')) return message('header-json')
  if (text.startsWith('[')) return message('header-json-list')
  if (text.startsWith('<')) return message('header-markup')
  const mark = /^sep=(.)$/i.exec(text)?.[1]
  if (mark !== undefined) return message('header-sep', { delimiter: delimiterName(mark) })
  const other = header.length === 1 ? otherDelimiter(text, delimiter) : undefined
  if (other !== undefined) return message('header-delimiter', { delimiter: delimiterName(other) })
  // The first line may be a person's: then it must not be shown.
  const isHeader = header.slice(0, 100).some((name) => columnOf(name) ?? suggestedColumn(name))
  return isHeader ? undefined : message('header-missing', { value: isRedacted ? '' : ` '${shown(text)}'` })
}

export function unreadableHeader(
  refusal: Refusal,
  delimiter: string,
  language: Language,
  isRedacted: boolean
): Message {
  const { value, expected } = problem(refusal, language)
  const text = String(value)
  if (text.startsWith('{')) return message('header-json')
  if (text.startsWith('[')) return message('header-json-list')
  if (text.startsWith('<')) return message('header-markup')
  // Quotes that open after another mark than the delimiter make the line unreadable.
  const other = refusal.code === 'unclosed-quote' ? otherDelimiter(text, delimiter) : undefined
  if (other !== undefined) return message('header-delimiter', { delimiter: delimiterName(other) })
  return message('header-unreadable', { value: isRedacted ? '' : `'${shown(text)}'`, expected })
}

/** The column that a misspelt name, or the label of a fact in any language, may mean. */
function suggestedColumn(text: string): string | undefined {
  const label = text.trim().toLowerCase()
  const factOfLabel = facts.find(({ name }) =>
    Object.values(factLabels[name]).some((one) => one.toLowerCase() === label)
  )
  return factOfLabel?.name ?? nearest(text, columnNames, 1)[0]
}

function nameFault(name: string, place: number, isRedacted: boolean): Message {
  if (name === '') return message('column-unnamed', { number: String(place + 1) })
  const suggestion = suggestedColumn(name)
  if (suggestion !== undefined) return message('column-misspelt', { value: `'${shown(name)}'`, suggestion })
  return message('column-unknown', { value: isRedacted ? String(place + 1) : `'${shown(name)}'` })
}

/** The columns of a header, or its first ten faults. */
export function readHeader(
  header: Cells,
  delimiter: string,
  isRedacted: boolean
): { readonly columns: readonly Column[] } | { readonly faults: readonly Message[] } {
  const whole = headerFault(header, delimiter, isRedacted)
  if (whole) return { faults: [whole] }
  const columns: Column[] = []
  const faults: Message[] = []
  for (const [place, name] of header.entries()) {
    const column = columnOf(name)
    if (column && header.indexOf(name) === place) columns.push(column)
    else faults.push(column ? message('column-duplicate', { value: `'${name}'` }) : nameFault(name, place, isRedacted))
    if (faults.length === 10) break
  }
  return faults.length > 0 ? { faults } : { columns }
}
