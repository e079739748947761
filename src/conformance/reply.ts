/** What is sent to the program under test, and what it can say. */
import type { ConformanceCase, ConformanceInput, ConformanceQuestion } from './case.ts'

/** A request to the program under test. */
export interface ConformanceRequest extends ConformanceInput {
  readonly id: string
  readonly question: ConformanceQuestion
  /** The day asked about; left out where the question has none. */
  readonly on?: unknown
}

/** What the program under test says: an answer, what is wrong with the input, or that it does not know the question. */
export type ConformanceReply =
  | { readonly answer: unknown }
  | { readonly problems: readonly unknown[] }
  | { readonly unsupported: true }

/** The request of a case. */
export const requestOf = ({ id, question, on, input }: ConformanceCase): ConformanceRequest =>
  on === null ? { id, question, ...input } : { id, question, on, ...input }

/** Is it an object of JSON? */
export const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The reply in a value from outside; undefined when there is none in it. An empty list of problems hides no answer. */
export function replyIn(value: unknown): ConformanceReply | undefined {
  if (!isJsonObject(value)) return undefined
  if (value.unsupported === true) return { unsupported: true }
  const { problems } = value
  if (Array.isArray(problems) && (problems.length > 0 || !('answer' in value))) return { problems }
  return 'answer' in value ? { answer: value.answer } : undefined
}
