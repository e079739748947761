import { expected, type FactExpectation } from './expected.ts'

/** What is wrong with an input value. */
export type ProblemCode =
  | 'not-a-record'
  | 'unknown-fact'
  | 'not-text'
  | 'not-a-municipality'
  | 'not-a-day'
  | 'not-a-language'
  | 'not-a-boolean'
  | 'unknown-word'
  | 'not-a-number'
  | 'negative-number'
  | 'not-a-whole-number'
  | 'after-asked-day'
  | 'before-first-day'
  | 'missing-day'
  | 'too-many-cells'
  | 'not-utf-8'
  | 'unclosed-quote'
  | 'not-a-json-object'
  | 'line-too-long'
  | 'unknown-field'
  | 'missing-field'
  | 'out-of-range'
  | 'unknown-task'
  | 'unknown-circumstance'
  | 'not-a-trial-municipality'
  | 'other-area'
  | 'overlapping'
  | 'too-early'
  | 'out-of-order'
  | 'unknown-event'
  | 'conflicting'
  | 'not-allowed-here'

/** One thing wrong with an input: the fact (null: the whole record or row), the value given, and what was expected. */
export interface Problem {
  readonly code: ProblemCode
  readonly fact: string | null
  readonly value: unknown
  readonly expected: string
  /** What to write instead, where something is near; given by the command and by `./input` alone. */
  readonly hint?: string
}

/** A problem before it is put into words. */
export interface Refusal<Expectation extends string = FactExpectation> {
  readonly code: ProblemCode
  readonly fact: string | null
  readonly value: unknown
  readonly expectation: Expectation
  /** What fills `{words}` or `{count}` in the expectation. */
  readonly with?: string
}

/** The refusal with its expectation in words. */
export function filled({ code, fact, value, with: filling = '' }: Refusal<string>, expectation: string): Problem {
  return { code, fact, value, expected: expectation.replace(/\{(words|count)\}/, () => filling) }
}

/** Refusals as problems in English, the language of the library's errors. */
export const inEnglish = (refusals: readonly Refusal[]): readonly Problem[] =>
  refusals.map((refusal) => filled(refusal, expected[refusal.expectation]))

/** Thrown by every function of the library for input that is not an answerable question; never for the unknown. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.fact ?? 'input'}: ${shown(problem.value)}; expected ${problem.expected}`).join('\n'))
    this.problems = problems
  }
}

/** A value as a message shows it: short, and never a reason to fail. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : typeof value === 'object' && value !== null ? 'an object' : String(value)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
