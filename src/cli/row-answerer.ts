/**
 * A command that answers row by row, without input and output: text comes in, in pieces of any size, and text comes
 * out.
 */
import type { Language } from '../texts/language.ts'
import type { Message } from './messages.ts'

/** Text to write, or why the input cannot be used at all. */
export type RowOutput = { readonly answers: string; readonly rejects: string } | { readonly faults: readonly Message[] }

export interface RowTally {
  readonly counts: () => { readonly answered: number; readonly rejected: number }
  readonly text: (language: Language) => string
}

/** All that comes out together does not depend on the pieces. */
export interface RowAnswerer {
  readonly push: (text: string) => RowOutput
  readonly end: () => RowOutput
  readonly tally: RowTally
  /** The message when Ctrl-C ends the run. */
  readonly interruption: 'interrupted' | 'interrupted-summary'
}

/** A file with a zero byte among its first characters is not text. */
const binaryCheckLength = 1024

export function binaryFinder(): (text: string) => boolean {
  let read = 0
  return (text) => {
    const isBinary = read < binaryCheckLength && text.slice(0, binaryCheckLength - read).includes('\0')
    read += text.length
    return isBinary
  }
}
