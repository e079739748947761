import { swedishCitation } from '../act/swedish-citation.ts'
import type { Language } from '../texts/language.ts'
import type { CaseResult, ConformanceReport } from './report.ts'
import { printable } from './printable.ts'
import { requestOf } from './reply.ts'
import { sums } from './sums.ts'
import { phraseIn } from './words.ts'

const shown = (value: unknown, language: Language): string =>
  value === undefined ? phraseIn('nothing', language) : JSON.stringify(value)

/** What the program said, which may be of any length. */
const shortened = (value: unknown, language: Language): string => {
  const text = shown(value, language)
  return text.length > 10_000 ? `${text.slice(0, 10_000)}…` : text
}

/** What a difference is, in lines: the case, its provision, each difference, and both answers. */
export function explained({ case: one, differences, answered }: CaseResult, language: Language): readonly string[] {
  const where = one.wording === null ? '' : `, ${phraseIn('wording', language)} ${one.wording}`
  const lines = [
    `${phraseIn('provision', language)}: ${language === 'sv' ? swedishCitation(one.provision) : one.provision}${one.on === null ? '' : `, ${one.on}`}${where}`,
    ...differences.map(({ what, expected, answered: got }) => `${what}: ${phraseIn('expected', language)} ${shown(expected, language)}, ${phraseIn('answered', language)} ${shortened(got, language)}`),
    `${phraseIn('asked', language)}: ${JSON.stringify(requestOf(one))}`,
    `${phraseIn('expectedAnswer', language)}: ${shown(one.expected, language)}`,
    `${phraseIn('otherAnswer', language)}: ${shortened(answered, language)}`,
  ]
  return lines.map(printable)
}

/** How many differences a text shows unless told otherwise. */
export const usualMax = 20

/**
 * A report as text: the first differences, each with its case, title, provision and both answers; then, of more than
 * one, how many there are by topic and by field; then the counts.
 *
 * @param report what a run gave
 * @param language of the words around it: `en` unless given
 * @param max how many differences are shown: 20 unless given; the counts are of all
 * @returns lines that end with a line break
 *
 * @example
 * ```ts
 * import { textReport } from 'kuntakokeilu/conformance'
 * const counts = { total: 2, same: 1, different: 0, unsupported: 1, notRun: 0 }
 * textReport({ ok: true, counts, results: [] }) //=> '2 cases: 1 as expected, 0 different, 1 not supported\n'
 * ```
 */
export function textReport(report: ConformanceReport, language: Language = 'en', max = usualMax): string {
  const differing = report.results.filter(({ status }) => status === 'different')
  const more = differing.length - max
  const lines = [
    ...differing.slice(0, max).flatMap((result) => {
      const heading = printable(`✗ ${result.case.id}: ${result.case.title}`)
      return [heading, ...explained(result, language).map((line) => `  ${line}`), '']
    }),
    ...(more > 0 ? [`… ${more} ${phraseIn('notShown', language)}`, ''] : []),
    ...sums(report, language).map(printable),
  ]
  return `${lines.join('\n')}\n`
}
