/** Cuts NDJSON into its lines. */
import { longestRow, tooLong } from './row-refusals.ts'
import { withoutReturn, type RowReader, type RowSink } from './row-sink.ts'

export function jsonLines(sink: RowSink<string>): RowReader {
  /** The line that is not yet complete. */
  let rest = ''
  let line = 1
  /** Is the line one that was refused for its length, whose end is still to come? */
  let isSkipping = false

  const finish = (text: string): void => {
    const row = withoutReturn(text)
    if (row.length > longestRow) sink.reject(tooLong(row), line)
    else if (!isSkipping) {
      if (row.trim() === '') sink.blank(line)
      else sink.row(row, line)
    }
    isSkipping = false
    line += 1
  }

  const push = (text: string): void => {
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      finish(isSkipping ? '' : rest + text.slice(from, end))
      rest = ''
      from = end + 1
    }
    if (isSkipping) return
    rest += text.slice(from)
    // One more, as the last character may be half of CRLF.
    if (rest.length <= longestRow + 1) return
    sink.reject(tooLong(rest), line)
    rest = ''
    isSkipping = true
  }

  return { push, end: () => { if (rest !== '') finish(rest) } }
}
