/** Writes a row that was not answered, as a line of NDJSON. */
import type { Language } from '../criteria/words.ts'
import { problem } from '../facts/expectations.ts'
import type { Refused } from './asked.ts'

const longestValue = 100

/** Text cut at 100 characters, none of them by half. */
const cut = (text: string): string => text.slice(0, longestValue).replace(/[\uD800-\uDBFF]$/, '')

/** A raw value, cut; an object or a list that is too long becomes its JSON text. */
function raw(value: unknown): unknown {
  if (typeof value === 'string') return cut(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null) return value
  const text = JSON.stringify(value)
  return text.length > longestValue ? cut(text) : value
}

export interface RejectOptions {
  readonly language: Language
  /** Leave the values out. */
  readonly isRedacted: boolean
}

/** The reject of the row on `line`. */
export function rejectLine({ id, refusals }: Refused, line: number, { language, isRedacted }: RejectOptions): string {
  const problems = refusals.map((refusal) => {
    const { code, fact, value, expected } = problem(refusal, language)
    const name = fact === null ? null : cut(fact)
    return isRedacted ? { code, fact: name, expected } : { code, fact: name, value: raw(value), expected }
  })
  return `${JSON.stringify({ line, id, problems })}\n`
}
