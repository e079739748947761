/**
 * Where rows of CSV end. This is decided here, not by papaparse, so that a stray quote or an endless row costs its own
 * line and no other.
 */
import type { Cells } from './csv-cells.ts'
import { rowEnd } from './quoted-row.ts'
import { longestRow } from './row-refusals.ts'
import { withoutReturn } from './row-sink.ts'

/** What the rows of a table have in common. */
export interface CsvTable {
  readonly delimiter: string
  /** The number of cells of the header; 0 if the header is still to come. */
  readonly width: number
  readonly cellsOf: (row: string) => Cells
}

/** Lines without a quote; a row with quotes; or a line that cannot be read. It ends behind a line break. */
export interface Stretch {
  readonly kind: 'lines' | 'row' | 'refused' | 'unfinished'
  readonly end: number
}

/** A header of so many columns tells little: a line of text can have as many cells by chance. */
const fewColumns = 3

/**
 * Has a quote swallowed rows, up to the next stray one? Then some line within it has just as many cells as the header.
 * Under a header of few columns a line of a person's text may have as many, too, so there it is taken for text.
 */
function isSwallowing(lines: readonly string[], { width, cellsOf }: CsvTable): boolean {
  const isRow = (line: string): boolean => line.split('"').length % 2 === 1 && cellsOf(line).length === width
  return width > fewColumns && lines.slice(1, -1).some(isRow)
}

/** The line at `from`, and no other that a quote on it may have swallowed. */
function refusedLine(text: string, from: number, isLast: boolean): Stretch {
  const end = text.indexOf('\n', from)
  if (end !== -1) return { kind: 'refused', end: end + 1 }
  // One more, as the last character may be half of CRLF.
  const isRefused = isLast || text.length - from > longestRow + 1
  return isRefused ? { kind: 'refused', end: text.length } : { kind: 'unfinished', end: from }
}

/** The row at `from`, which holds a quote. */
function quotedRow(text: string, from: number, isLast: boolean, table: CsvTable): Stretch {
  const end = rowEnd(text, from, table.delimiter, isLast)
  if (end === 'unfinished' && text.length - from <= longestRow + 1) return { kind: 'unfinished', end: from }
  if (typeof end === 'string') return refusedLine(text, from, isLast)
  const row = withoutReturn(text.slice(from, end))
  const lines = row.split('\n')
  const isRefused = row.length > longestRow || (lines.length > 2 && isSwallowing(lines, table))
  return isRefused ? refusedLine(text, from, isLast) : { kind: 'row', end: Math.min(end + 1, text.length) }
}

/** The lines at `from` up to the next quote, or else the row that holds it; `isLast`: no more text follows. */
export function stretchAt(text: string, from: number, isLast: boolean, table: CsvTable): Stretch {
  const quote = text.indexOf('"', from)
  if (quote === -1 && isLast) return { kind: 'lines', end: text.length }
  const end = text.lastIndexOf('\n', quote === -1 ? text.length : quote) + 1
  if (end > from) return { kind: 'lines', end }
  return quote === -1 ? refusedLine(text, from, isLast) : quotedRow(text, from, isLast, table)
}
