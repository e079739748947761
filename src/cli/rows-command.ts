/**
 * A command that answers its input row by row. One thread cuts the input into blocks of whole rows and writes what
 * comes of them; one or several answer the blocks.
 */
import type { FactName } from '../facts/facts.ts'
import type { Language } from '../texts/language.ts'
import type { Block, BlockCutter } from './blocks.ts'
import type { Message } from './messages.ts'

/** Where a command reads and writes, and in how many threads it answers. */
export interface RowsOrder {
  /** The file to read; undefined: standard input. */
  readonly input: string | undefined
  readonly encoding: string
  /** The file for the rejects; undefined: standard error. */
  readonly rejects: string | undefined
  /** Threads that answer. */
  readonly jobs: number
}

/** The name of a column of CSV: that of a fact, or `on`, the day asked about. */
export type ColumnName = FactName | 'on'

/** The columns of a table, or why it cannot be read. */
export type Header = { readonly columns: readonly ColumnName[] } | { readonly faults: readonly Message[] }

/** Cuts an input; `header` is undefined until it is read, and where the format has none. */
export interface InputCutter extends BlockCutter {
  readonly header: () => Header | undefined
}

/** What becomes of blocks: bytes to write, and the number of their rows. */
export interface BlockBytes {
  readonly answers: Uint8Array<ArrayBuffer>
  readonly rejects: Uint8Array<ArrayBuffer>
  readonly answered: number
  readonly rejected: number
}

/** Answers blocks, in any number of threads. The totals of all threads together are those of the input. */
export interface BlockAnswerer<Totals> {
  readonly answer: (blocks: readonly Block[]) => BlockBytes
  readonly totals: () => Totals
}

/** What stands behind the last answer, and what is said of the rows. */
interface Report {
  readonly answers: string
  readonly summary: string
}

/** `Task` says what a thread has to do, and `Totals` what it counted: both can be sent from thread to thread. */
export interface RowsCommand<Task, Totals> {
  readonly cutter: () => InputCutter
  /** Stands before the first answer. */
  readonly head: string
  /** `columns`: those of the header, where there is one. */
  readonly task: (columns: readonly ColumnName[]) => Task
  readonly report: (totals: readonly Totals[], language: Language) => Report
  /** The message when Ctrl-C ends the run. */
  readonly interruption: 'interrupted' | 'interrupted-summary'
}
