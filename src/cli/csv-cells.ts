/** Cuts whole CSV rows into cells with papaparse, many rows at a time. */
import Papa from 'papaparse'
import { withoutReturn, type RowSink } from './row-sink.ts'

export type Cells = readonly string[]

interface CellCutter {
  readonly cellsOf: (row: string) => Cells
  /** Takes whole lines without a quote, from line `line` on; returns their number. */
  readonly addLines: (text: string, line: number) => number
  /** Takes a whole row with quotes. */
  readonly addRow: (row: string, line: number) => void
  /** Passes the rows taken to the sink. */
  readonly flush: () => void
  /** The number of cells of the header, once it has been read. */
  readonly width: () => number | undefined
}

const isBlank = (cells: Cells): boolean => cells.every((cell) => cell === '' || cell.trim() === '')

export function cellCutter(delimiter: string, { row: give, blank }: Pick<RowSink<Cells>, 'row' | 'blank'>): CellCutter {
  let width: number | undefined
  let rows: string[] = []
  let lines: number[] = []

  // The tokenizer itself: Papa.parse would take a byte-order mark from the beginning of every block.
  const tokenizer = new Papa.Parser({ delimiter, newline: '\n' })
  const rowsOf = (text: string): readonly Cells[] => {
    if (text === '') return [['']]
    const { data }: { data: Cells[] } = tokenizer.parse(text, 0, false) // typed any by papaparse
    return data
  }

  const giveRow = (cells: Cells, line: number): void => {
    // Where the header should be, a blank row has to be told.
    if (width !== undefined && isBlank(cells)) return blank(line)
    width ??= cells.length
    give(cells, line)
  }

  const flush = (): void => {
    if (rows.length === 0) return
    const starts = lines
    const found = rowsOf(rows.join('\n'))
    rows = []
    lines = []
    for (const [place, start] of starts.entries()) giveRow(found[place] ?? [], start)
  }

  return {
    cellsOf: (row) => rowsOf(row)[0] ?? [],
    addLines: (text, line) => {
      flush()
      const found = rowsOf(text.includes('\r') ? text.split('\n').map(withoutReturn).join('\n') : text)
      found.forEach((cells, place) => giveRow(cells, line + place))
      return found.length
    },
    addRow: (row, line) => {
      rows.push(row)
      lines.push(line)
      if (width === undefined) flush()
    },
    flush,
    width: () => width,
  }
}
