/** Refusals of a row as a whole. */
import * as expected from '../refusals/expected.ts'
import type { Refusal } from '../refusals/problems.ts'

/**
 * The longest row that is read, in characters (UTF-16 code units): memory must not grow with the input's worst line.
 */
export const longestRow = 2 ** 20

export const tooLong = (line: string): Refusal => ({
  code: 'line-too-long',
  fact: null,
  value: line,
  expected: { ...expected.lineLength, values: { count: longestRow } },
})

const unclosedQuote = (line: string): Refusal => ({
  code: 'unclosed-quote',
  fact: null,
  value: line,
  expected: expected.closedQuote,
})

/** The refusal of a line of CSV that is too long, or whose quotes are wrong. */
export const unreadableLine = (line: string): Refusal =>
  line.length > longestRow ? tooLong(line) : unclosedQuote(line)

export const tooManyCells = (extra: string | undefined, width: number): Refusal => ({
  code: 'too-many-cells',
  fact: null,
  value: extra,
  expected: { ...expected.cells, values: { count: width } },
})

export const noJsonObject = (line: string): Refusal => ({
  code: 'not-a-json-object',
  fact: null,
  value: line,
  expected: expected.jsonObject,
})

export const undecodable = (text: string): Refusal => ({
  code: 'not-utf-8',
  fact: null,
  value: text,
  expected: expected.utf8,
})

/** Was the text decoded from bytes that are not of the encoding? */
export const isUndecodable = (text: string): boolean => text.includes('\uFFFD')

export const missingDay: Refusal = { code: 'missing-day', fact: 'on', value: null, expected: expected.dayInRowOrOption }

export const noDay = (text: string): Refusal => ({
  code: 'not-a-day',
  fact: 'on',
  value: text,
  expected: expected.askedDay,
})
