import type { Language } from '../texts/language.ts'
import { printable } from './printable.ts'
import type { CaseResult, ConformanceReport } from './report.ts'
import { failureLine } from './sums.ts'
import { explained } from './text-report.ts'

/** A description of TAP: no line breaks, and no `#` that would begin a directive. */
const description = (text: string): string => printable(text.replace(/\s+/g, ' ')).replace(/[\\#]/g, '\\$&')

function lines(result: CaseResult, number: number, language: Language): readonly string[] {
  const { case: one, status } = result
  const line = `${number} - ${description(`${one.id}: ${one.title}`)}`
  if (status === 'same') return [`ok ${line}`]
  if (status === 'unsupported') return [`ok ${line} # SKIP not supported`]
  if (status === 'not-run') return [`ok ${line} # SKIP not run`]
  return [
    `not ok ${line}`,
    '  ---',
    '  message: |',
    ...explained(result, language).map((line) => `    ${line}`),
    '  ...',
  ]
}

/**
 * A report in TAP version 13, which readers of version 14 take too; questions that are not supported are skipped.
 *
 * @param report what a run gave
 * @param language of the explanations: `en` unless given
 * @returns lines that end with a line break
 *
 * @example
 * ```ts
 * import { tapReport } from 'kuntakokeilu/conformance'
 * const counts = { total: 0, same: 0, different: 0, unsupported: 0, notRun: 0 }
 * tapReport({ ok: true, counts, results: [] }) //=> 'TAP version 13\n1..0\n'
 * ```
 */
export function tapReport(report: ConformanceReport, language: Language = 'en'): string {
  const failure = failureLine(report, language)
  const all = [
    'TAP version 13',
    `1..${report.results.length}`,
    ...report.results.flatMap((result, place) => lines(result, place + 1, language)),
    ...(failure === undefined ? [] : [`Bail out! ${description(failure)}`]),
  ]
  return `${all.join('\n')}\n`
}
