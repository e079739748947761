/** Writes a rejected row as a line of NDJSON. */
import type { Language } from '../texts/language.ts'
import { problem } from '../facts/problem.ts'
import type { Notation } from '../facts/hints.ts'
import type { Problem } from '../refusals/problems.ts'
import type { RejectedRow } from './people-sink.ts'

const longestValue = 100

/** Text cut at 100 characters, not within a surrogate pair. */
const cut = (text: string): string => text.slice(0, longestValue).replace(/[\uD800-\uDBFF]$/, '')

/** A value cut short; a long object or list becomes text. */
function raw(value: unknown): unknown {
  if (typeof value === 'string') return cut(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null) return value
  // Each part adds a character at least, so the first hundred are right; a nest deeper than that would fill the stack.
  let parts = 0
  const text = JSON.stringify(value, (_, part: unknown) => ((parts += 1) > longestValue + 1 ? undefined : part))
  return text.length > longestValue ? cut(text) : value
}

interface RejectOptions {
  readonly language: Language
  /** Leaves out values, and hints, which reveal them. */
  readonly isRedacted: boolean
}

export function rejectLine(refused: RejectedRow, line: number, options: RejectOptions, notation: Notation): string {
  const problems = refused.refusals.map((refusal) => problem(refusal, options.language, notation))
  return rejectText(refused.id, problems, line, options)
}

export function rejectText(
  id: string | null,
  found: readonly Problem[],
  line: number,
  { isRedacted }: RejectOptions
): string {
  const problems = found.map(({ code, fact, value, expected, hint }) => {
    const name = fact === null ? null : cut(fact)
    if (isRedacted) return { code, fact: name, expected }
    return { code, fact: name, value: raw(value), expected, ...(hint !== undefined && { hint }) }
  })
  return `${JSON.stringify({ line, id, problems })}\n`
}
