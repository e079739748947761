/** What the readers of CSV and of NDJSON have in common. */
import type { Refusal } from '../refusals/problems.ts'

/** Where a reader puts the rows it finds, each with the physical line (from 1) on which it starts. */
export interface RowSink<Row> {
  readonly row: (row: Row, line: number) => void
  /** A row without any value, which is no row. */
  readonly blank: (line: number) => void
  /** What stood on the line could not be read as a row. */
  readonly reject: (refusal: Refusal, line: number) => void
}

/** Cuts text that comes in pieces into rows; the rows do not depend on how it is cut. */
export interface RowReader {
  readonly push: (text: string) => void
  /** There is no more text. */
  readonly end: () => void
}

/** A line without the carriage return of CRLF. A carriage return elsewhere is a character like any other. */
export const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
