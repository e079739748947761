/**
 * Cuts CSV into rows. Where a row ends is decided here, not by papaparse, so that a stray quote or an endless row
 * costs its own line and no other.
 */
import { cellCutter, type Cells } from './csv-cells.ts'
import { rowEnd } from './quoted-row.ts'
import { longestRow, tooLong, unclosedQuote } from './row-refusals.ts'
import { withoutReturn, type RowReader, type RowSink } from './row-sink.ts'

/** A place in the text, or that the row there is not yet complete. */
type Next = number | 'unfinished'

/** A header of so many columns tells little: a line of text can have as many cells by chance. */
const fewColumns = 3

export function csvRows(delimiter: string, sink: RowSink<Cells>): RowReader {
  const cutter = cellCutter(delimiter, sink)
  /** The row that is not yet complete, and the line on which it starts. */
  let rest = ''
  let line = 1
  /** Is that line one that was refused for its length? */
  let isSkipping = false

  /** Refuses the line at `from`, and no other that a quote on it may have swallowed. */
  const refuseLine = (text: string, from: number, isLast: boolean): Next => {
    const end = text.indexOf('\n', from)
    const isWhole = end !== -1 || isLast
    if (!isWhole && text.length - from <= longestRow + 1) return 'unfinished'
    const whole = withoutReturn(text.slice(from, end === -1 ? text.length : end))
    cutter.flush()
    sink.reject(whole.length > longestRow ? tooLong(whole) : unclosedQuote(whole), line)
    isSkipping = !isWhole
    if (isWhole) line += 1
    return end === -1 ? text.length : end + 1
  }

  /** Takes the lines from `from` to `end`, none of which holds a quote. */
  const takeLines = (text: string, from: number, end: number): Next => {
    const lines = text.slice(from, text[end - 1] === '\n' ? end - 1 : end)
    if (lines.length <= longestRow) {
      line += cutter.addLines(lines, line)
      return end
    }
    for (let start = from; start < end;) {
      const lineBreak = text.indexOf('\n', start)
      const after = lineBreak === -1 ? end : lineBreak + 1
      const whole = withoutReturn(text.slice(start, lineBreak === -1 ? end : lineBreak))
      if (whole.length > longestRow) refuseLine(text, start, true)
      else line += cutter.addLines(whole, line)
      start = after
    }
    return end
  }

  /**
   * Has a quote swallowed rows, up to the next stray one? Then some line within it has just as many cells as the
   * header. Under a header of few columns a line of a person's text may have as many, too, so there it is taken for
   * text.
   */
  const isSwallowing = (lines: readonly string[]): boolean => {
    const width = cutter.width() ?? 1
    const isRow = (line: string): boolean => line.split('"').length % 2 === 1 && cutter.cellsOf(line).length === width
    return width > fewColumns && lines.slice(1, -1).some(isRow)
  }

  /** Takes the row at `from`, which holds a quote. */
  const takeQuoted = (text: string, from: number, isLast: boolean): Next => {
    const end = rowEnd(text, from, delimiter, isLast)
    if (end === 'unfinished' && text.length - from <= longestRow + 1) return end
    if (typeof end === 'string') return refuseLine(text, from, isLast)
    const row = withoutReturn(text.slice(from, end))
    const lines = row.split('\n')
    if (row.length > longestRow || (lines.length > 2 && isSwallowing(lines))) return refuseLine(text, from, isLast)
    cutter.addRow(row, line)
    line += lines.length
    return end + 1
  }

  /** Takes the rows at `from` up to the next quote, or else the row that holds it. */
  const take = (text: string, from: number, isLast: boolean): Next => {
    const quote = text.indexOf('"', from)
    if (quote === -1 && isLast) return takeLines(text, from, text.length)
    const end = text.lastIndexOf('\n', quote === -1 ? text.length : quote) + 1
    if (end > from) return takeLines(text, from, end)
    return quote === -1 ? refuseLine(text, from, isLast) : takeQuoted(text, from, isLast)
  }

  const cut = (text: string, isLast: boolean): void => {
    let from = 0
    if (isSkipping) {
      from = text.indexOf('\n') + 1
      if (from === 0) return
      isSkipping = false
      line += 1
    }
    for (let next: Next = from; next !== 'unfinished' && from < text.length;) {
      next = take(text, from, isLast)
      if (next !== 'unfinished') from = next
    }
    cutter.flush()
    rest = text.slice(from)
  }

  const push = (text: string): void => {
    // A row ends with a line break: without one there is nothing to look for yet.
    if (!isSkipping && !text.includes('\n') && rest.length + text.length <= longestRow + 1) rest += text
    else cut(rest + text, false)
  }

  return { push, end: () => cut(rest, true) }
}
