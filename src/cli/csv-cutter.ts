/** Cuts a CSV input into its header and blocks of rows. */
import type { Refusal } from '../refusals/problems.ts'
import { blockCutter, countOfLines, type Block, type BlockCutter } from './blocks.ts'
import { cellReader, type Cells } from './csv-cells.ts'
import { stretchAt, type CsvTable } from './csv-stretch.ts'
import { longestRow, unreadableLine } from './row-refusals.ts'
import { rowText } from './row-sink.ts'
import type { Header, InputCutter } from './rows-command.ts'

/** How much of the text, from its beginning, is whole rows. */
function wholeRows(text: string, isLast: boolean, table: CsvTable): number {
  let from = 0
  while (from < text.length) {
    const { kind, end } = stretchAt(text, from, isLast, table)
    if (kind === 'unfinished') break
    from = end
  }
  return from
}

/**
 * `readHeader` is given the cells of the first row, or why it cannot be read. No block is given of a table whose header
 * has faults.
 */
export function csvCutter(delimiter: string, readHeader: (first: Cells | Refusal) => Header): InputCutter {
  const { cellsOf } = cellReader(delimiter)
  /** What is read before the header is whole. */
  let beginning = ''
  let header: Header | undefined
  let rows: BlockCutter | undefined

  const begin = (text: string, isLast: boolean): Block | undefined => {
    const first = stretchAt(text, 0, isLast, { delimiter, width: 0, cellsOf })
    if (text === '' || first.kind === 'unfinished') {
      beginning = text
      return undefined
    }
    const lineEnd = text.indexOf('\n') + 1
    const end = first.kind === 'lines' && lineEnd > 0 ? lineEnd : first.end
    const row = rowText(text, 0, end)
    const isRefused = first.kind === 'refused' || row.length > longestRow
    header = readHeader(isRefused ? unreadableLine(row) : cellsOf(row))
    if ('faults' in header) return undefined
    const table = { delimiter, width: header.columns.length, cellsOf }
    rows = blockCutter((more, isEnd) => wholeRows(more, isEnd, table), 1 + countOfLines(text.slice(0, end)))
    return rows.push(text.slice(end))
  }

  return {
    header: () => header,
    push: (text) => {
      if (header && !rows) return undefined
      return rows ? rows.push(text) : begin(beginning + text, false)
    },
    end: () => {
      if (header) return rows?.end()
      // A header that ends only with the input is all of it.
      return begin(beginning, true)
    },
  }
}
