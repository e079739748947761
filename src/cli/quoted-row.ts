/**
 * Where a CSV row that holds quotes ends, by RFC 4180: a quote opens at the beginning of a cell and closes at the end
 * of one, and a quote inside quotes is written twice. Anything else is no row: so one stray quote cannot swallow the
 * rows after it up to the next.
 */

/** The place of the row's line break (or the text's end), or why there is none. */
type RowEnd = number | 'malformed' | 'unfinished'

/** Finds the end of the row that begins at `from`; `isLast`: no more text follows. */
export function rowEnd(text: string, from: number, delimiter: string, isLast: boolean): RowEnd {
  let lineBreak = text.indexOf('\n', from)
  for (let cell = from; ;) {
    if (lineBreak !== -1 && lineBreak < cell) lineBreak = text.indexOf('\n', cell)
    const quote = text.indexOf('"', cell)
    if (lineBreak !== -1 && (quote === -1 || lineBreak < quote)) return lineBreak
    if (quote === -1) return isLast ? text.length : 'unfinished'
    if (quote > from && text[quote - 1] !== delimiter) return 'malformed'

    let close = text.indexOf('"', quote + 1)
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close === -1) return isLast ? 'malformed' : 'unfinished'
    const after = text.slice(close + 1, close + 3)
    if (after === '' || after === '\r') return isLast ? text.length : 'unfinished'
    if (after === '\r\n') return close + 2
    if (after.startsWith('\n')) return close + 1
    if (!after.startsWith(delimiter)) return 'malformed'
    cell = close + 2
  }
}
