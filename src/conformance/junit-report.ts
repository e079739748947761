import type { Language } from '../texts/language.ts'
import { topics } from './case.ts'
import type { CaseResult, ConformanceReport } from './report.ts'
import { failureLine } from './sums.ts'
import { explained } from './text-report.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as XML may hold it: without the characters that XML 1.0 has not. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '?')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** The seconds of the results as an attribute, where the run had a clock. */
function timeOf(results: readonly CaseResult[]): string {
  const measured = results.flatMap(({ seconds }) => seconds ?? [])
  return measured.length === 0 ? '' : ` time="${measured.reduce((sum, seconds) => sum + seconds, 0).toFixed(6)}"`
}

const countsOf = (tests: number, failures: number, errors: number, skipped: number): string =>
  `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`

function testCase(result: CaseResult, language: Language): string {
  const { case: one, status, differences } = result
  const name = escaped(`${one.id}: ${one.title}`)
  const open = `    <testcase classname="kuntakokeilu.${one.topic}" name="${name}"${timeOf([result])}`
  if (status === 'same') return `${open}/>`
  if (status !== 'different') return `${open}><skipped message="${status === 'unsupported' ? 'not supported' : 'not run'}"/></testcase>`
  const message = differences.map(({ what }) => what).join(', ')
  return `${open}><failure message="${escaped(message)}" type="difference">${escaped(explained(result, language).join('\n'))}</failure></testcase>`
}

/**
 * A report as JUnit XML: a suite for each topic; questions that are not supported are skipped. `time` is the seconds
 * since the answer before, where the run had a clock.
 *
 * @param report what a run gave
 * @param language of the explanations: `en` unless given
 * @returns the document
 *
 * @example
 * ```ts
 * import { junitReport } from 'kuntakokeilu/conformance'
 * const counts = { total: 0, same: 0, different: 0, unsupported: 0, notRun: 0 }
 * junitReport({ ok: true, counts, results: [] }).split('\n')[1] //=> '<testsuites name="kuntakokeilu" tests="0" failures="0" errors="0" skipped="0">'
 * ```
 */
export function junitReport(report: ConformanceReport, language: Language = 'en'): string {
  const { counts, results } = report
  const failure = failureLine(report, language)
  const suites = topics.flatMap((topic) => {
    const ofTopic = results.filter((result) => result.case.topic === topic)
    if (ofTopic.length === 0) return []
    const failures = ofTopic.filter(({ status }) => status === 'different').length
    const skipped = ofTopic.filter(({ status }) => status === 'unsupported' || status === 'not-run').length
    return [
      `  <testsuite name="${topic}" ${countsOf(ofTopic.length, failures, 0, skipped)}${timeOf(ofTopic)}>`,
      ...ofTopic.map((result) => testCase(result, language)),
      '  </testsuite>',
    ]
  })
  const error = failure === undefined ? [] : [
    '  <testsuite name="program" tests="1" failures="0" errors="1" skipped="0">',
    `    <testcase classname="kuntakokeilu.program" name="the program under test"><error message="${escaped(failure)}" type="${report.failure?.reason ?? ''}"/></testcase>`,
    '  </testsuite>',
  ]
  const extra = failure === undefined ? 0 : 1
  const sums = countsOf(counts.total + extra, counts.different, extra, counts.unsupported + counts.notRun)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kuntakokeilu" ${sums}${timeOf(results)}>`,
    ...suites,
    ...error,
    '</testsuites>',
    '',
  ].join('\n')
}
