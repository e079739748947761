import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/calendar/day.ts'
import { wordings } from '../../src/act/wordings.ts'
import { textOn, type Language, type Texts } from '../../src/texts/language.ts'
import { explain } from '../../src/rules/eligibility/explain.ts'
import { circumstanceTexts } from '../../src/rules/tasks/circumstance-texts.ts'
import { explainCompetence } from '../../src/rules/tasks/explain-competence.ts'
import { tasksOn } from '../../src/rules/tasks/tasks-on.ts'
import { criterionTexts } from '../../src/rules/texts.ts'

interface Explained {
  readonly id: string
  readonly text: Texts
  readonly children: readonly Explained[]
}

const languages = ['fi', 'sv', 'en'] as const
const days: readonly Day[] = wordings.flatMap(({ from, to }) => [from, to])
const months = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** The days that a text names, as ISO days. */
function daysIn(text: string, language: Language): Day[] {
  const iso = (year = '', month = 0, day = ''): Day =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (language === 'fi') {
    return [...text.matchAll(/(\d+)\.(\d+)\.(\d{4})/g)].map(([, day, month, year]) => iso(year, Number(month), day))
  }
  const names = months[language]
  const written = text.matchAll(new RegExp(`(\\d+) (${names.join('|')}) (\\d{4})`, 'g'))
  return [...written].map(([, day, month = '', year]) => iso(year, names.indexOf(month) + 1, day))
}

const withParts = (criterion: Explained): readonly Explained[] => [criterion, ...criterion.children.flatMap(withParts)]

/** Every criterion about the person and about the circumstances of every task, as it is explained on a day. */
function explainedOn(day: Day): readonly Explained[] {
  const { tree } = explain({}, day)
  const ofTasks = tasksOn(day).flatMap(({ task }) => {
    const { exceptions, condition, parallelConditions } = explainCompetence(task, day)
    return [...exceptions.map((exception) => exception.tree), ...(condition ? [condition] : []), ...parallelConditions]
  })
  return [...(tree ? [tree] : []), ...ofTasks].flatMap(withParts)
}

describe('the text of a criterion on a day', () => {
  it.each(languages)('is read for the days it names, in %s', (language) => {
    expect(daysIn(criterionTexts['notice-from-2023'][language], language)).toEqual(['2023-01-01'])
    expect(daysIn(circumstanceTexts['pending-at-start'][language], language)).toEqual(['2021-03-01'])
  })

  it.each(days)('names no later day than %s, in any language', (day) => {
    const explained = explainedOn(day)
    expect(explained.length).toBeGreaterThan(40)
    for (const { id, text } of explained) {
      for (const language of languages) {
        expect([id, daysIn(text[language], language).filter((named) => named > day)]).toEqual([id, []])
      }
    }
  })

  it('is the same wherever the criterion stands, and has no more than its three languages', () => {
    for (const day of days) {
      const byId = new Map<string, Texts>()
      for (const { id, text } of explainedOn(day)) {
        expect(Object.keys(text)).toEqual(['fi', 'sv', 'en'])
        expect(text).toEqual(byId.get(id) ?? text)
        byId.set(id, text)
      }
    }
  })

  it.each([
    ['situation', '2022-05-01', '2022-05-02', /vaarassa jäädä työttömäksi/, /löper risk att bli arbetslös/, /at risk/],
    ['benefit-despite-studies', '2022-12-31', '2023-01-01', /10 b §/, /10 b §/, /section 10 b/],
    ['registration', '2023-02-28', '2023-03-01', /4 §:n 3 momentissa/, /4 § 3 mom\./, /section 4, subsection 3/],
  ] as const)('4 §, 2 § 1 kohta: %s is another on %s than on %s', (id, before, from, fi, sv, en) => {
    const said = { fi, sv, en }
    for (const language of languages) {
      expect(textOn(criterionTexts[id], before)[language]).not.toMatch(said[language])
      expect(textOn(criterionTexts[id], from)[language]).toMatch(said[language])
    }
  })

  it('11 § 2 mom.: the financing decides to 2021-05-31', () => {
    const on = (day: Day): Texts => textOn(circumstanceTexts['decided-by-te-office'], day)
    const fund = /sosiaalirahasto|socialfonden|Social Fund/
    for (const language of languages) {
      expect(on('2021-05-31')[language]).toMatch(fund)
      expect(on('2021-06-01')[language]).not.toMatch(fund)
    }
  })
})
