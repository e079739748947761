/** Tables with columns as wide as most of their cells. */
import { tableLine, tableRule } from '../table.ts'

/** The greatest width of a column; longer cells move the rest of their line. */
const widest = 72

export interface Columns {
  readonly head: string
  readonly line: (cells: readonly string[]) => string
}

/** Lays rows out under headings, indented; the last column is not padded. */
export function tableColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  indent: string
): Columns {
  const widths = headings.map((heading, place) => {
    const cells = rows.map((cells) => cells[place]?.length ?? 0)
    return place === headings.length - 1
      ? heading.length
      : Math.max(heading.length, ...cells.filter((length) => length <= widest))
  })
  const line = (cells: readonly string[]): string => indent + tableLine(cells, widths)
  return { head: line(headings) + indent + tableRule(widths), line }
}
