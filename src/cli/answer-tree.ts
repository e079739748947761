/** Answers with their criteria as indented text for people. */
import type { Explanation } from '../criteria/explain.ts'
import type { Language, Texts } from '../texts/language.ts'
import type { ExplainedAssessment } from '../rules/eligibility/explain.ts'
import { because, whyTexts } from './answer-table.ts'
import { outcomeLabel, truthLabels } from '../forms/labels.ts'
import type { AnswerWriter } from './answers.ts'
import { citationText } from './citations.ts'
import { authorityText } from './place-names.ts'
import { plain } from './table.ts'

export function treeLines(
  { truth, text, source, children }: Explanation<string, Texts>,
  language: Language,
  depth: number
): string {
  const line = `${'  '.repeat(depth)}${truthLabels[truth][language]}: ${text[language]} [${citationText(source, language)}]\n`
  return line + children.map((child) => treeLines(child, language, depth + 1)).join('')
}

/** One paragraph a person: the answer, the reasons and the notes, then the tree. */
export function treeWriter(language: Language): AnswerWriter<ExplainedAssessment> {
  return {
    head: '',
    line: (answer) => {
      const { id, on, authority, tree } = answer
      const parts = [
        id === undefined ? '' : plain(id),
        on,
        outcomeLabel(answer)[language],
        authorityText(authority, language),
        because(answer, language),
      ]
      const why = whyTexts(answer, language).map((text) => `  ${text}\n`).join('')
      return `${parts.filter((part) => part !== '').join('  ')}\n${why}${tree ? treeLines(tree, language, 1) : ''}\n`
    },
  }
}
