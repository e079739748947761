/** Tables whose rows are all known: each column as wide as most of its cells. */
import { tableLine, tableRule } from '../table.ts'

/** A column is at most this wide; the few longer cells move the rest of their line. */
const widest = 72

export interface Columns {
  readonly head: string
  readonly line: (cells: readonly string[]) => string
}

/** The columns of rows under their headings, indented; the last one is not filled up. */
export function tableColumns(headings: readonly string[], rows: readonly (readonly string[])[], indent: string): Columns {
  const widths = headings.map((heading, place) => {
    const cells = rows.map((cells) => cells[place]?.length ?? 0)
    return place === headings.length - 1
      ? heading.length
      : Math.max(heading.length, ...cells.filter((length) => length <= widest))
  })
  const line = (cells: readonly string[]): string => indent + tableLine(cells, widths)
  return { head: line(headings) + indent + tableRule(widths), line }
}
