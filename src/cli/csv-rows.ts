/** Reads the rows of a block of CSV. */
import type { Block } from './blocks.ts'
import type { Cells, CellReader } from './csv-cells.ts'
import { stretchAt, type CsvTable } from './csv-stretch.ts'
import { longestRow, tooLong, unreadableLine } from './row-refusals.ts'
import { rowText, type RowSink } from './row-sink.ts'

export interface CsvSink extends RowSink<Cells> {
  /** Takes a line without quotes where it stands in the text; false if it has to be given as a row of cells. */
  readonly line: (text: string, from: number, end: number) => boolean
}

const isBlank = (cells: Cells): boolean => cells.every((cell) => cell === '' || cell.trim() === '')

/** The reader of the rows of a table; papaparse splits rows with quotes, many at a time. */
export function csvRows(table: CsvTable & CellReader, sink: CsvSink): (block: Block) => void {
  /** Rows with quotes, and the lines on which they start. */
  let quoted: string[] = []
  let quotedLines: number[] = []

  const give = (cells: Cells, line: number): void => (isBlank(cells) ? sink.blank(line) : sink.row(cells, line))

  const giveQuoted = (): void => {
    if (quoted.length === 0) return
    const rows = table.rowsOf(quoted.join('\n'))
    for (const [place, line] of quotedLines.entries()) give(rows[place] ?? [], line)
    quoted = []
    quotedLines = []
  }
  /** Takes lines without quotes; returns their number. */
  const takeLines = (text: string, start: number, end: number, firstLine: number): number => {
    let line = firstLine
    for (let from = start; from < end; line += 1) {
      const lineBreak = text.indexOf('\n', from)
      const next = lineBreak === -1 ? end : lineBreak + 1
      const last = lineBreak === -1 ? end : lineBreak
      const stop = text[last - 1] === '\r' ? last - 1 : last
      if (stop - from > longestRow || !sink.line(text, from, stop)) {
        const row = rowText(text, from, next)
        if (row.length > longestRow) sink.reject(tooLong(row), line)
        else give(row.split(table.delimiter), line)
      }
      from = next
    }
    return line - firstLine
  }

  return ({ text, line: firstLine }) => {
    let line = firstLine
    for (let from = 0; from < text.length;) {
      const { kind, end } = stretchAt(text, from, true, table)
      if (kind !== 'row') giveQuoted()
      if (kind === 'lines') line += takeLines(text, from, end, line)
      else {
        const row = rowText(text, from, end)
        if (kind === 'row') {
          quoted.push(row)
          quotedLines.push(line)
        } else sink.reject(unreadableLine(row), line)
        line += kind === 'row' ? row.split('\n').length : 1
      }
      from = end
    }
    giveQuoted()
  }
}
