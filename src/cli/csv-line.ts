/** One line of CSV (RFC 4180, but with LF at its end): a cell is quoted where it has to be. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  return `${cells.map(cell).join(delimiter)}\n`
}
