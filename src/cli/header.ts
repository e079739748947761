/** Reads the header of a CSV table of people: which fact each column holds, or why the table cannot be read. */
import type { Language } from '../texts/language.ts'
import { problem } from '../facts/problem.ts'
import { facts, type Fact } from '../facts/facts.ts'
import { factLabels } from '../facts/texts.ts'
import type { FactColumn } from '../rows/fact-reader.ts'
import { cellReader, type Cells } from './csv-cells.ts'
import { message, shown, type Message } from './messages.ts'
import { nearest } from '../refusals/nearest.ts'
import { rowEnd } from './quoted-row.ts'
import type { Refusal } from '../refusals/problems.ts'
import type { ColumnName, Header } from './rows-command.ts'

interface HeaderOptions {
  readonly delimiter: string
  readonly language: Language
  readonly isRedacted: boolean
}

/** What a column holds: a fact, or the day asked about. */
export type Column = Fact | 'on'

/** The facts by the places of their cells. */
export const factColumns = (columns: readonly Column[]): readonly FactColumn<number>[] =>
  columns.flatMap((fact, column) => (fact === 'on' ? [] : [{ fact, column }]))

const columnNames: readonly ColumnName[] = [...facts.map(({ name }) => name), 'on']

const columnNameOf = (text: string): ColumnName | undefined => columnNames.find((name) => name === text)

export const columnsOf = (names: readonly ColumnName[]): readonly Column[] =>
  names.flatMap((name): readonly Column[] => (name === 'on' ? [name] : facts.filter((fact) => fact.name === name)))

const delimiterName = (delimiter: string): string => (delimiter === '\t' ? 'tab' : `'${delimiter}'`)

/** The usual delimiter, other than the given one, that makes the most cells; undefined if none makes two. */
function otherDelimiter(line: string, delimiter: string): string | undefined {
  const found = [';', '\t', '|', ',']
    .filter((mark) => mark !== delimiter && rowEnd(line, 0, mark, true) === line.length)
    .map((mark) => ({ mark, count: cellReader(mark).cellsOf(line).length }))
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
  const isHeader = header.slice(0, 100).some((name) => columnNameOf(name) ?? suggestedColumn(name))
  return isHeader ? undefined : message('header-missing', { value: isRedacted ? '' : ` '${shown(text)}'` })
}

function unreadableHeader(
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
function readColumns(header: Cells, delimiter: string, isRedacted: boolean): Header {
  const whole = headerFault(header, delimiter, isRedacted)
  if (whole) return { faults: [whole] }
  const columns: ColumnName[] = []
  const faults: Message[] = []
  for (const [place, name] of header.entries()) {
    const column = columnNameOf(name)
    if (column && header.indexOf(name) === place) columns.push(column)
    else faults.push(column ? message('column-duplicate', { value: `'${name}'` }) : nameFault(name, place, isRedacted))
    if (faults.length === 10) break
  }
  return faults.length > 0 ? { faults } : { columns }
}

/** Reads the header of a table from the cells of its first row, or from why that cannot be read. */
export const headerReader =
  ({ delimiter, language, isRedacted }: HeaderOptions) =>
  (first: Cells | Refusal): Header =>
    'code' in first
      ? { faults: [unreadableHeader(first, delimiter, language, isRedacted)] }
      : readColumns(first, delimiter, isRedacted)
