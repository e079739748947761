/** What a report comes to: how many cases differ, in what, and where to begin. */
import type { Language } from '../texts/language.ts'
import { topics } from './case.ts'
import type { ConformanceReport } from './report.ts'
import { failureWords, phraseIn } from './words.ts'

/** Why the program failed, on one line. */
export function failureLine({ failure }: ConformanceReport, language: Language): string | undefined {
  if (failure === undefined) return undefined
  const { reason, detail, id } = failure
  return `${failureWords[reason][language]}: ${detail}${id === undefined ? '' : ` (${id})`}`
}

/** The differing cases by topic and by field, and the first; nothing where there is one at most. */
function overview({ results }: ConformanceReport, language: Language): readonly string[] {
  const differing = results.filter(({ status }) => status === 'different')
  const [first, second] = differing
  if (first === undefined || second === undefined) return []
  const byTopic = topics.flatMap((topic) => {
    const count = (of: typeof results): number => of.filter((result) => result.case.topic === topic).length
    return count(differing) === 0 ? [] : [`${topic} ${count(differing)}/${count(results)}`]
  })
  const byField = new Map<string, number>()
  for (const { differences } of differing) {
    // A case counts once, however many of its spans differ.
    for (const field of new Set(differences.map(({ what }) => what.replace(/\[\d+\]/, ''))))
      byField.set(field, (byField.get(field) ?? 0) + 1)
  }
  const fields = [...byField].sort(([, one], [, other]) => other - one).map(([field, count]) => `${field} ${count}`)
  return [
    `${phraseIn('byTopic', language)}: ${byTopic.join(', ')}`,
    `${phraseIn('byField', language)}: ${fields.join(', ')}`,
    `${phraseIn('first', language)}: --only ${first.case.id}`,
  ]
}

/** The end of a report, in lines; the counts are the last of them. */
export function sums(report: ConformanceReport, language: Language): readonly string[] {
  const { counts, ok } = report
  const isUntested = !ok && counts.total > 0 && counts.unsupported === counts.total
  const failure = failureLine(report, language)
  const parts = [
    `${counts.same} ${phraseIn('same', language)}`,
    `${counts.different} ${phraseIn('different', language)}`,
    `${counts.unsupported} ${phraseIn('unsupported', language)}`,
    ...(counts.notRun > 0 ? [`${counts.notRun} ${phraseIn('notRun', language)}`] : []),
  ]
  return [
    ...overview(report, language),
    ...(failure === undefined ? [] : [failure]),
    ...(isUntested ? [phraseIn('nothingTested', language)] : []),
    `${counts.total} ${phraseIn('cases', language)}: ${parts.join(', ')}`,
  ]
}
