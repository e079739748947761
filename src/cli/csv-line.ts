/** One line of CSV (RFC 4180, but with LF at its end): a cell is quoted where it has to be. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`
