import { swedishCitation } from '../act/swedish-citation.ts'
import type { Language } from '../criteria/words.ts'
import type { CaseResult, ConformanceReport } from './report.ts'
import { requestOf } from './reply.ts'
import { sums } from './sums.ts'
import { saying } from './words.ts'

const shown = (value: unknown, language: Language): string => (value === undefined ? saying('nothing', language) : JSON.stringify(value))

/** What the program said, which may be of any length. */
const shortened = (value: unknown, language: Language): string => {
  const text = shown(value, language)
  return text.length > 10_000 ? `${text.slice(0, 10_000)}…` : text
}

/** What a difference is, in lines: the case, its provision, each difference, and both answers. */
export function explained({ case: one, differences, answered }: CaseResult, language: Language): readonly string[] {
  const where = one.wording === null ? '' : `, ${saying('wording', language)} ${one.wording}`
  return [
    `${saying('provision', language)}: ${language === 'sv' ? swedishCitation(one.provision) : one.provision}${one.on === null ? '' : `, ${one.on}`}${where}`,
    ...differences.map(({ what, expected, answered: got }) => `${what}: ${saying('expected', language)} ${shown(expected, language)}, ${saying('answered', language)} ${shortened(got, language)}`),
    `${saying('asked', language)}: ${JSON.stringify(requestOf(one))}`,
    `${saying('expectedAnswer', language)}: ${shown(one.expected, language)}`,
    `${saying('otherAnswer', language)}: ${shortened(answered, language)}`,
  ]
}

/**
 * A report as text: every difference with its case, title, provision and both answers; then, of more than one, how many
 * there are by topic and by field; then the counts.
 *
 * @param report what a run gave
 * @param language of the words around it: `en` unless given
 * @returns lines that end with a line break
 *
 * @example
 * ```ts
 * import { textReport } from 'kuntakokeilu/conformance'
 * const counts = { total: 2, same: 1, different: 0, unsupported: 1, notRun: 0 }
 * textReport({ ok: true, counts, results: [] }) //=> '2 cases: 1 as expected, 0 different, 1 not supported\n'
 * ```
 */
export function textReport(report: ConformanceReport, language: Language = 'en'): string {
  const differing = report.results.filter(({ status }) => status === 'different')
  const lines = [
    ...differing.flatMap((result) => [`✗ ${result.case.id}: ${result.case.title}`, ...explained(result, language).map((line) => `  ${line}`), '']),
    ...sums(report, language),
  ]
  return `${lines.join('\n')}\n`
}
