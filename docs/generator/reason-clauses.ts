/** `node docs/generator/reason-clauses.ts fi` prints what the reasons say of each criterion, in every form, to be read. */
import type { Truth } from '../../src/criteria/truth.ts'
import { clauseOf } from '../../src/rules/eligibility/reason-sentence.ts'
import type { Language } from '../../src/texts/language.ts'
import { criteriaOf, regimes } from './regimes.ts'

const truths: readonly Truth[] = ['yes', 'no', 'unknown']

export function reasonClauses(language: Language): string {
  const all = regimes().flatMap(({ tree }) => criteriaOf(tree)).filter((criterion) => !('of' in criterion))
  const single = new Map(all.map((criterion) => [criterion.id, criterion]))
  const lines = [...single.values()].map((criterion) =>
    [criterion.id, ...truths.map((truth) => `  ${truth}: ${clauseOf(criterion, truth).text[language]}`)].join('\n'))
  return `${lines.join('\n')}\n`
}

const languages: readonly Language[] = ['fi', 'sv', 'en']

if (import.meta.main) {
  const asked = languages.filter((language) => process.argv.length < 3 || process.argv.includes(language))
  process.stdout.write(asked.map(reasonClauses).join('\n'))
}
