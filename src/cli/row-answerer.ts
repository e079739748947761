/**
 * A command that answers row by row, without input and output: text comes in, in pieces of any size, and text comes
 * out.
 */
import type { Language } from '../texts/language.ts'
import type { Message } from './messages.ts'

/** What a piece of input gives: text to write, or why the input cannot be used at all. */
export type RowOutput = { readonly answers: string; readonly rejects: string } | { readonly faults: readonly Message[] }

/** What became of the rows. */
export interface RowTally {
  readonly counts: () => { readonly answered: number; readonly rejected: number }
  readonly text: (language: Language) => string
}

/** All that comes out together does not depend on the pieces. */
export interface RowAnswerer {
  readonly push: (text: string) => RowOutput
  /** There is no more text. */
  readonly end: () => RowOutput
  readonly tally: RowTally
  /** What is said when Ctrl-C ends it before the end of the input. */
  readonly interruption: 'interrupted' | 'interrupted-summary'
}

/** A file with a zero among its first characters is not text. */
const binaryCheckLength = 1024

/** Looks for zeros as the text comes. */
export function binaryFinder(): (text: string) => boolean {
  let read = 0
  return (text) => {
    const isBinary = read < binaryCheckLength && text.slice(0, binaryCheckLength - read).includes('\0')
    read += text.length
    return isBinary
  }
}
