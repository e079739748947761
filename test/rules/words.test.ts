/** One word a concept in the English texts; and none and not known are two words in every language. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as labels from '../../src/cli/labels.ts'
import { helpText } from '../../src/cli/help.ts'
import * as messages from '../../src/cli/messages.ts'
import * as taskLabels from '../../src/cli/tasks/labels.ts'
import * as accountTexts from '../../src/cli/timeline/account-texts.ts'
import * as reportWords from '../../src/conformance/words.ts'
import * as factTexts from '../../src/facts/texts.ts'
import * as expected from '../../src/refusals/expected.ts'
import * as translations from '../../src/refusals/translations.ts'
import * as circumstanceTexts from '../../src/rules/tasks/circumstance-texts.ts'
import * as competenceTexts from '../../src/rules/tasks/competence-texts.ts'
import * as familyNames from '../../src/rules/tasks/names/family-names.ts'
import * as names from '../../src/rules/tasks/names/names.ts'
import * as notes from '../../src/rules/tasks/names/notes.ts'
import * as noteTexts from '../../src/rules/eligibility/note-texts.ts'
import * as reasonTexts from '../../src/rules/eligibility/reason-texts.ts'
import * as spanTexts from '../../src/rules/lifetime/span-texts.ts'
import * as criterionTexts from '../../src/rules/texts.ts'

const modules = {
  accountTexts, circumstanceTexts, competenceTexts, criterionTexts, expected, factTexts, familyNames, labels,
  messages, names, noteTexts, notes, reasonTexts, reportWords, spanTexts, taskLabels, translations,
}

/** The texts of a language, however deep. */
function textsIn(value: unknown, language: 'fi' | 'sv' | 'en'): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === language && typeof part === 'string' ? [part] : textsIn(part, language))
}

/**
 * What is not written, and what is written for it. The glossary in docs/terms.md names the words of the authorities.
 */
const instead: readonly (readonly [RegExp, string])[] = [
  [/\bcustomers?\b/i, 'client'],
  [/transition (security|assistance)/i, 'change security'],
  [/labour-policy/i, 'labour policy statement'],
  [/labour-market/i, 'labour market training'],
  [/wage[- ]subsid/i, 'pay subsidy, pay-subsidised'],
  [/multi-?sector\b/i, 'multisectoral'],
  [/municipality of residence(?! Act)/i, 'home municipality, or place of residence'],
  [/\bitems? \d/i, 'paragraph'],
  [/untransferred/i, 'not transferred'],
  [/economic or production grounds/i, 'financial or production-related grounds'],
  [/granted start-up grant/i, 'a start-up grant'],
  [/on the ground of temporary/i, 'on the basis of temporary protection'],
  [/\bturns? on\b/i, 'depends on'],
  [/labour market support/i, 'labour market subsidy'],
  [/choice of the students|choosing the students/i, 'selection of students'],
]

/** Running text without what is written for programs: code, ids, addresses. */
const prose = (text: string): string =>
  text.replaceAll(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|<a id="[^"]*">/g, '')

describe('one word a concept in English', () => {
  it.each(instead)('not %s but %s', (word) => {
    for (const [name, texts] of Object.entries(modules)) {
      for (const text of textsIn(texts, 'en')) expect(`${name}: ${text}`).not.toMatch(word)
    }
    for (const command of ['assess', 'areas', 'timeline', 'conform', undefined] as const) {
      const lines = helpText(command, 'en').split('\n').filter((line) => !/^ {2}[a-z]/i.test(line))
      expect(lines.join('\n')).not.toMatch(word)
    }
  })

  // The glossary names the other words too; the coverage is generated.
  const pages = readdirSync('docs').filter((file) => /^(?!terms|coverage).*\.md$/.test(file))
  it.each(pages)('docs/%s keeps to the same words', (page) => {
    for (const [word] of instead) expect(prose(readFileSync(`docs/${page}`, 'utf8'))).not.toMatch(word)
  })
})

describe('change security', () => {
  const said = { fi: /muutosturva/i, sv: /omställningsskydd/i, en: /change[- ]security/i } as const

  it.each(['fi', 'sv', 'en'] as const)(
    'is in %s that of people of 55 or more, but where it is that of every employee',
    (language) => {
      const { 'employer-change-security': ofEverybody, ...tasks } = names.taskNames
      const { 'employer-change-security': _, ...otherNotes } = notes.taskNotes
      expect(ofEverybody[language]).toMatch(said[language])
      const all = textsIn([tasks, otherNotes, labels, accountTexts, circumstanceTexts, criterionTexts], language)
      const texts = all.filter((text) => said[language].test(text))
      expect(texts.length).toBeGreaterThan(6)
      for (const text of texts) expect(text).toContain('55')
    }
  )
})

describe('none and not known', () => {
  it.each(['fi', 'sv', 'en'] as const)('are two words in %s', (language) => {
    const { taskTexts } = taskLabels
    const { answerTexts } = labels
    expect(taskTexts.none[language]).not.toBe(taskTexts.missing[language])
    expect(taskTexts.none[language]).not.toBe(answerTexts.missing[language])
  })
})
