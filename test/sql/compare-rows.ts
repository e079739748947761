import type { Row } from './expected.ts'

/** Throws unless the rows are those expected, one by one and cell by cell. */
export function expectRows(
  what: string,
  rows: readonly Row[],
  expected: readonly Row[],
  columns: readonly string[],
): void {
  if (rows.length !== expected.length) throw new Error(`${what}: ${rows.length} rows, not ${expected.length}`)
  const differing = expected.flatMap((row, place) => {
    const cell = row.findIndex((value, column) => value !== rows[place]?.[column])
    return cell < 0 ? [] : [`${row[0]}, ${columns[cell]}: ${rows[place]?.[cell]}, not ${row[cell]}`]
  })
  if (differing.length > 0)
    throw new Error(`${what}: ${differing.length} rows differ\n${differing.slice(0, 10).join('\n')}`)
}

/** Are the rows those expected? */
export const areRows = (rows: readonly Row[], expected: readonly Row[]): boolean =>
  rows.length === expected.length
  && expected.every((row, place) => row.every((value, column) => value === rows[place]?.[column]))
