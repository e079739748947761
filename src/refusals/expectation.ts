/** What was expected where something was refused: a text by its key, and the values that are filled in. */
import { fill } from '../texts/fill.ts'
import type * as texts from './expected.ts'

/** The key of a text of `expected.ts`. */
export type ExpectationKey = (typeof texts)[keyof typeof texts]['key']

/** A value in an expectation: data such as a day, a name or words, or another expectation; never prose. */
export type ExpectedValue = string | number | readonly string[] | Expectation

export interface Expectation {
  readonly key: ExpectationKey
  /** The text in English, the language of the library's errors, with a `{name}` for each value. */
  readonly en: string
  readonly values?: Readonly<Record<string, ExpectedValue>>
}

/** The expectation in words: its text from `textOf`, filled in. */
export function fillExpectation(expectation: Expectation, textOf: (expectation: Expectation) => string): string {
  return fill(textOf(expectation), (name) => {
    const value = expectation.values?.[name]
    if (typeof value !== 'object') return value
    return 'key' in value ? fillExpectation(value, textOf) : value.join(', ')
  })
}

export const inEnglish = (expectation: Expectation): string => fillExpectation(expectation, ({ en }) => en)
