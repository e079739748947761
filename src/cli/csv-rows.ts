/** Reads the rows of a block of CSV. */
import type { Block } from './blocks.ts'
import type { Cells, CellReader } from './csv-cells.ts'
import { stretchAt, type CsvTable } from './csv-stretch.ts'
import { longestRow, unreadableLine } from './row-refusals.ts'
import { rowText, withoutReturn, type RowSink } from './row-sink.ts'

const isBlank = (cells: Cells): boolean => cells.every((cell) => cell === '' || cell.trim() === '')

/** The reader of the rows of a table; papaparse splits many rows at a time. */
export function csvRows(table: CsvTable & CellReader, sink: RowSink<Cells>): (block: Block) => void {
  /** Rows with quotes, and the lines on which they start. */
  let quoted: string[] = []
  let quotedLines: number[] = []

  const give = (cells: Cells, line: number): void => (isBlank(cells) ? sink.blank(line) : sink.row(cells, line))

  const flush = (): void => {
    if (quoted.length === 0) return
    const rows = table.rowsOf(quoted.join('\n'))
    for (const [place, line] of quotedLines.entries()) give(rows[place] ?? [], line)
    quoted = []
    quotedLines = []
  }
  const refuse = (row: string, line: number): void => {
    flush()
    sink.reject(unreadableLine(row), line)
  }
  /** Takes lines without quotes; returns their number. */
  const takeLines = (text: string, line: number): number => {
    if (text.length > longestRow) {
      const lines = text.split('\n')
      for (const [place, one] of lines.map(withoutReturn).entries()) {
        if (one.length > longestRow) refuse(one, line + place)
        else takeLines(one, line + place)
      }
      return lines.length
    }
    flush()
    const rows = table.rowsOf(text.includes('\r') ? text.split('\n').map(withoutReturn).join('\n') : text)
    rows.forEach((cells, place) => give(cells, line + place))
    return rows.length
  }

  return ({ text, line: firstLine }) => {
    let line = firstLine
    for (let from = 0; from < text.length;) {
      const { kind, end } = stretchAt(text, from, true, table)
      if (kind === 'lines') line += takeLines(text.slice(from, text[end - 1] === '\n' ? end - 1 : end), line)
      else {
        const row = rowText(text, from, end)
        if (kind === 'row') {
          quoted.push(row)
          quotedLines.push(line)
          line += row.split('\n').length
        } else {
          refuse(row, line)
          line += 1
        }
      }
      from = end
    }
    flush()
  }
}
