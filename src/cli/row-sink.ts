/** What the readers of CSV and NDJSON share. */
import type { Refusal } from '../refusals/problems.ts'

/** Takes the rows of a reader, each with the line of the file (from 1) on which it starts. */
export interface RowSink<Row> {
  readonly row: (row: Row, line: number) => void
  /** An empty row. */
  readonly blank: (line: number) => void
  /** A line that cannot be read as a row. */
  readonly reject: (refusal: Refusal, line: number) => void
}

/** A line without the carriage return of CRLF. A carriage return elsewhere is a character like any other. */
export const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** The row from `from` to `end`, without its line break. */
export const rowText = (text: string, from: number, end: number): string =>
  withoutReturn(text.slice(from, text[end - 1] === '\n' ? end - 1 : end))
