/** What can be wrong with a row as a whole, beside its facts. */
import type { Expectation } from '../facts/expectations.ts'
import type { Refusal } from '../refusals/problems.ts'

/** A problem of a row, or of a fact in it, before it is put into words. */
export type RowRefusal = Refusal<Expectation>

/** The longest row that is read, in characters (UTF-16 code units): memory must not grow with the input's worst line. */
export const longestRow = 2 ** 20

export const tooLong = (line: string): RowRefusal => ({
  code: 'line-too-long',
  fact: null,
  value: line,
  expectation: 'line-length',
  with: String(longestRow),
})

export const unclosedQuote = (line: string): RowRefusal => ({ code: 'unclosed-quote', fact: null, value: line, expectation: 'closed-quote' })

export const tooManyCells = (extra: string | undefined, width: number): RowRefusal => ({
  code: 'too-many-cells',
  fact: null,
  value: extra,
  expectation: 'cells',
  with: String(width),
})

export const noJsonObject = (line: string): RowRefusal => ({ code: 'not-a-json-object', fact: null, value: line, expectation: 'json-object' })

/** The text holds bytes that are not of the encoding. */
export const undecodable = (text: string): RowRefusal => ({ code: 'not-utf-8', fact: null, value: text, expectation: 'utf-8' })

/** Does the text stand for bytes that could not be decoded? */
export const isUndecodable = (text: string): boolean => text.includes('\uFFFD')

/** Nothing says which day is asked about. */
export const missingDay: RowRefusal = { code: 'missing-day', fact: 'on', value: null, expectation: 'day-in-row-or-option' }

export const noDay = (text: string): RowRefusal => ({ code: 'not-a-day', fact: 'on', value: text, expectation: 'asked-day' })
