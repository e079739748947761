/** What a law is: a statement about every answer, that can be checked against a program that answers. */
import * as fc from 'fast-check'

/** A law under which a program stands: checking it draws questions and throws when an answer breaks the law. */
export interface Law {
  /** What holds, in plain words. */
  readonly name: string
  /** Asks a few hundred questions; throws an error with the smallest question found whose answer breaks the law. */
  readonly check: () => void
}

/** How the laws are checked. */
export interface LawSettings {
  /** How many questions are asked for each law; 300 when absent, 1 000 of tasks. */
  readonly numRuns?: number
  /** The seed of the questions; when absent a new one each time, told when a law is broken. */
  readonly seed?: number
}

/** A function that registers a test: `it` or `test` of vitest, node:test, Jest or Mocha. */
export type RegisterTest = (name: string, check: () => void) => unknown

/** Makes the law that `holds` of every question. */
export function law<Question>(
  name: string,
  questions: fc.Arbitrary<Question>,
  { numRuns = 300, seed }: LawSettings,
  holds: (question: Question) => void
): Law {
  const check = (): void =>
    fc.assert(fc.property(questions, holds), seed === undefined ? { numRuns } : { numRuns, seed })
  return { name, check }
}

/** Throws unless something holds; `shown` says what was found instead. */
export function must(isSo: boolean, what: string, ...shown: readonly unknown[]): void {
  if (!isSo) throw new Error([what, ...shown.map((value) => JSON.stringify(value))].join(' '))
}

/** Are the two the same as JSON texts, apart from the order of names? */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const named = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${named
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`)
    .join()}}`
}

/** Throws unless asking twice gives the same and leaves the question as it was. */
export function mustBePure(ask: () => unknown, question: unknown): void {
  const before = canonical(question)
  const first = canonical(ask())
  must(canonical(ask()) === first, 'asked twice, answered differently:', question)
  must(canonical(question) === before, 'the question was changed:', question)
}

/** Throws unless the answer survives being written as JSON. */
export function mustBeJson(answer: unknown): void {
  const read: unknown = JSON.parse(JSON.stringify(answer))
  must(isSame(read, answer), 'the answer is not the same after JSON:', answer)
}
