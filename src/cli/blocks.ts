/** Cuts the text of an input into blocks of whole rows, which can be answered one apart from another. */
import { longestRow } from './row-refusals.ts'

export interface Block {
  /** Whole rows; a line that is too long may lack its end. */
  readonly text: string
  /** The line of the input (from 1) on which the first row starts. */
  readonly line: number
}

/** Takes text in pieces of any size, and gives the rows that have become whole. */
export interface BlockCutter {
  readonly push: (text: string) => Block | undefined
  /** The rows that are left when the input ends. */
  readonly end: () => Block | undefined
}

/**
 * How much of the text, from its beginning, is whole rows; `isLast`: no more follows. All of it, although its end is no
 * line break, if the line is refused for its length: what follows of that line is left out.
 */
export type WholeRows = (text: string, isLast: boolean) => number

export function countOfLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** `firstLine`: the line on which the text begins. */
export function blockCutter(wholeRows: WholeRows, firstLine: number): BlockCutter {
  /** The row that is not yet whole, and the line on which it starts. */
  let rest = ''
  let line = firstLine
  /** Is that line one that was refused for its length? */
  let isSkipping = false

  const cut = (text: string, isLast: boolean): Block | undefined => {
    const end = wholeRows(text, isLast)
    rest = text.slice(end)
    if (end === 0) return undefined
    const block = { text: text.slice(0, end), line }
    isSkipping = !isLast && text[end - 1] !== '\n'
    line += countOfLines(block.text)
    return block
  }

  const push = (text: string): Block | undefined => {
    if (isSkipping) {
      const end = text.indexOf('\n') + 1
      if (end === 0) return undefined
      isSkipping = false
      line += 1
      return push(text.slice(end))
    }
    // A row ends with a line break: without one there is nothing to look for yet.
    if (text.includes('\n') || rest.length + text.length > longestRow + 1) return cut(rest + text, false)
    rest += text
    return undefined
  }

  return { push, end: () => cut(rest, true) }
}
