/** Cuts NDJSON into blocks of lines, and those into lines. */
import { blockCutter, type Block } from './blocks.ts'
import { longestRow, tooLong } from './row-refusals.ts'
import { rowText, type RowSink } from './row-sink.ts'
import type { InputCutter } from './rows-command.ts'

function wholeLines(text: string, isLast: boolean): number {
  const end = text.lastIndexOf('\n') + 1
  // One more, as the last character may be half of CRLF.
  return isLast || text.length - end > longestRow + 1 ? text.length : end
}

export const jsonCutter = (): InputCutter => ({ ...blockCutter(wholeLines, 1), header: () => undefined })

/** Gives the lines of a block to the sink. */
export function jsonLines({ text, line: firstLine }: Block, sink: RowSink<string>): void {
  let line = firstLine
  for (let from = 0; from < text.length; line += 1) {
    const lineBreak = text.indexOf('\n', from)
    const end = lineBreak === -1 ? text.length : lineBreak + 1
    const row = rowText(text, from, end)
    if (row.length > longestRow) sink.reject(tooLong(row), line)
    else if (row.trim() === '') sink.blank(line)
    else sink.row(row, line)
    from = end
  }
}
