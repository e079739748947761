import { inEnglish, type Expectation } from './expectation.ts'
import { carried, isRecord } from '../values/record.ts'

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

/**
 * One thing wrong with an input: the fact (null: the whole record or row), the value given, and what was expected. A
 * value that JSON cannot hold stands as a text that names it.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly fact: string | null
  readonly value: unknown
  readonly expected: string
  /** What to write instead, where something is near; given by the command, `./input` and `./rows` alone. */
  readonly hint?: string
}

/** A problem before it is put into words. */
export interface Refusal {
  readonly code: ProblemCode
  readonly fact: string | null
  readonly value: unknown
  readonly expected: Expectation
}

/** Marks the errors of every copy of the library that a program may load, such as its two module formats. */
const brand = Symbol.for('kuntakokeilu.InputError')

/** Thrown by every function of the library for input that is not an answerable question; never for the unknown. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly Problem[]

  /** Any {@link isInputError} is an instance, whichever copy of the library made it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === InputError ? isInputError(value) : Function.prototype[Symbol.hasInstance].call(this, value)
  }

  constructor(faults: readonly Problem[]) {
    const problems = faults.map((problem) => ({ ...problem, value: carried(problem.value) }))
    const lines = problems.map(
      ({ fact, value, expected }) => `${fact ?? 'input'}: ${shortText(value)}; expected ${expected}`
    )
    // Of an error, a structured clone keeps its message and its cause.
    super(lines.join('\n'), { cause: { kuntakokeilu: 'InputError', problems } })
    this.problems = problems
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Decides whether a value is an {@link InputError}, also one of another copy of the library: of the other module
 * format, or of another realm.
 *
 * A structured clone, such as a message from a worker thread, loses an error's name and problems: they are put back.
 *
 * @param value anything, such as what was caught
 * @returns true for an `InputError`, with its `problems`; else false
 * @example
 * ```ts
 * import { assess, isInputError } from 'kuntakokeilu'
 * const codes = (error: unknown) => (isInputError(error) ? error.problems.map(({ code }) => code) : [])
 * let refused: unknown
 * try { assess({ birthDate: '2023-02-31' }, '2023-03-01') } catch (error) { refused = error }
 * codes(refused) //=> ['not-a-day']
 * codes(structuredClone(refused)) //=> ['not-a-day']
 * codes(new Error()) //=> []
 * ```
 */
export function isInputError(value: unknown): value is InputError {
  if (typeof value !== 'object' || value === null) return false
  if (brand in value) return true
  const { cause }: { readonly cause?: unknown } = value
  if (!isRecord(cause) || cause['kuntakokeilu'] !== 'InputError' || !Object.isExtensible(value)) return false
  Object.assign(value, { name: 'InputError', problems: cause['problems'] })
  Object.defineProperty(value, brand, { value: true })
  return true
}

/** The refusals behind the errors of the library's functions, for the command to put into its reader's language. */
const refusalsByError = /* @__PURE__ */ new WeakMap<InputError, readonly Refusal[]>()

export const refusalsBehind = (error: InputError): readonly Refusal[] | undefined => refusalsByError.get(error)

/** The error that refuses an input, in English, the language of the library's errors. */
export const refusal = (...refusals: readonly Refusal[]): InputError => errorOf(refusals)

/** As a list: a history can be wrong in more places than a call can have arguments. */
function errorOf(refusals: readonly Refusal[]): InputError {
  const error = new InputError(refusals.map((one) => ({ ...one, expected: inEnglish(one.expected) })))
  refusalsByError.set(error, refusals)
  return error
}

/** Throws an {@link InputError} unless there are no refusals. */
export function refuse(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw errorOf(refusals)
}

/** A value as a message shows it: short, and never a reason to fail. */
function shortText(value: unknown): string {
  const text =
    typeof value === 'string' ? `'${value}'` : typeof value === 'object' && value !== null ? 'an object' : String(value)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
