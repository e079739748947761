import { describe, expect, it } from 'vitest'
import type { Texts } from '../../src/texts/language.ts'
import { facts } from '../../src/facts/facts.ts'
import { factLabels, factQuestions } from '../../src/facts/texts.ts'

const languages = ['fi', 'sv', 'en'] as const
const rows: readonly (readonly [string, { readonly label: Texts; readonly question: Texts }])[] = facts.map(({ name }) => [name, { label: factLabels[name], question: factQuestions[name] }])

const allOf = (texts: readonly Texts[]) => texts.flatMap((text) => languages.map((language) => text[language].toLowerCase()))
const isDistinct = (values: readonly string[]) => new Set(values).size === values.length

/** The acts and years of a text, which are written alike in each language. */
const actsOf = (text: string) => (text.match(/\d+\/\d{4}/g) ?? []).sort()

describe('the texts of the facts', () => {
  it('are there for every fact, in the order of the register', () => {
    expect(Object.keys(factLabels)).toEqual(facts.map(({ name }) => name))
  })

  it('are all different: no label and no question serves two facts, and no question two languages', () => {
    for (const language of languages) expect(isDistinct(rows.map(([, { label }]) => label[language].toLowerCase()))).toBe(true)
    expect(isDistinct(allOf(rows.map(([, { question }]) => question)))).toBe(true)
  })

  it.each(rows)('%s has a label without a stop, of at most ten words', (_, { label }) => {
    for (const language of languages) {
      expect(label[language]).toMatch(/^\p{Ll}[^.?]*[^.?\s]$/u)
      expect(label[language].split(' ').length).toBeLessThanOrEqual(10)
    }
  })

  it.each(rows)('%s has one question about the person, and after it at most what decides the answer', (_, { question: { fi, sv, en } }) => {
    for (const question of [fi, sv, en]) expect(question).toMatch(/^\p{Lu}[^?]*[^?\s]\?( \(\p{Lu}[^?]*\.\)| \p{Lu}[^?]*\.)?$/u)
    expect(fi).toMatch(/henkilö/)
    expect(sv).toMatch(/person/)
    expect(en).toMatch(/the person/)
  })

  it.each(rows)('%s is asked without a day of the law: the question is put on any day', (_, { question: { fi, sv, en } }) => {
    expect(fi).not.toMatch(/\d\.\d+\.\d{4}/)
    for (const question of [sv, en]) expect(question).not.toMatch(/\d \p{L}+ \d{4}/u)
  })

  it.each(rows)('%s names the same acts in each language', (_, { question: { fi, sv, en } }) => {
    expect(actsOf(sv)).toEqual(actsOf(fi))
    expect(actsOf(en)).toEqual(actsOf(fi))
  })

  it.each(facts.filter(({ kind }) => kind === 'hours'))('$name is asked in hours a week', ({ name }) => {
    expect(factQuestions[name].fi).toMatch(/tuntia viikossa/)
    expect(factQuestions[name].sv).toMatch(/timmar per vecka/)
    expect(factQuestions[name].en).toMatch(/hours a week/)
  })

  it.each(facts.filter(({ kind }) => kind === 'day'))('$name is asked as a day', ({ name }) => {
    expect(factQuestions[name].fi).toMatch(/^Minä päivänä/)
    expect(factQuestions[name].sv).toMatch(/^Vilken dag/)
    expect(factQuestions[name].en).toMatch(/^On which day/)
  })
})
