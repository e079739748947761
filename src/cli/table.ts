/** Lines of a table for a terminal: columns of fixed width, so that rows can be written as they come. */

/** Text without control characters, which could move the terminal's cursor or break the row. */
export const plain = (text: string): string => text.replace(/\p{Cc}/gu, '?')

/** A cell that is too long for its column moves the rest of the line. */
export function tableLine(cells: readonly string[], widths: readonly number[]): string {
  const line = cells.map((cell, place) => plain(cell).padEnd(widths[place] ?? 0)).join('  ')
  return `${line.trimEnd()}\n`
}

export const tableRule = (widths: readonly number[]): string =>
  `${widths.map((width) => '-'.repeat(width)).join('  ')}\n`
