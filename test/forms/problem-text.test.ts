import { describe, expect, it } from 'vitest'
import { fieldOf, problemText, type Language, type ProblemCode } from '../../src/entry/forms.ts'
import { assess, facts, isInputError, type Person } from '../../src/entry/index.ts'
import { parsePerson } from '../../src/facts/input.ts'

const languages = ['fi', 'sv', 'en'] as const
const codes: Readonly<Record<ProblemCode, true>> = {
  'not-a-record': true,
  'unknown-fact': true,
  'not-text': true,
  'not-a-municipality': true,
  'not-a-day': true,
  'not-a-language': true,
  'not-a-boolean': true,
  'unknown-word': true,
  'not-a-number': true,
  'negative-number': true,
  'not-a-whole-number': true,
  'after-asked-day': true,
  'before-first-day': true,
  'missing-day': true,
  'too-many-cells': true,
  'not-utf-8': true,
  'unclosed-quote': true,
  'not-a-json-object': true,
  'line-too-long': true,
  'unknown-field': true,
  'missing-field': true,
  'out-of-range': true,
  'unknown-task': true,
  'unknown-circumstance': true,
  'not-a-trial-municipality': true,
  'other-area': true,
  overlapping: true,
  'too-early': true,
  'out-of-order': true,
  'unknown-event': true,
  conflicting: true,
  'not-allowed-here': true,
}
const everyCode = Object.keys(codes) as ProblemCode[] // the keys of a record of codes
const places = [...facts.map(({ name }) => name), 'on', 'events[0].facts.birthDate', 'shoeSize', '', null]

/** What only programs write: codes, words of the data and of the command, names of facts and formats. */
const codeOrCommand =
  /[a-z]-[a-z]+-[a-z]|--|[{}[\]<>|_`]|\b(null|none|true|false|JSON|CSV|NDJSON|UTF|[a-z]+[A-Z]\w*)\b|YYYY|VVVV|ÅÅÅÅ/

describe('the sentence for a problem', () => {
  it.each(everyCode)('of %s is whole, in words alone, in each language', (code) => {
    const texts = languages.flatMap((language) => places.map((fact) => problemText({ code, fact }, language)))
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}[^.]*[^.\s]\.$/u)
      expect(text).not.toMatch(/ {2}| ,| \./)
      expect(text).not.toMatch(codeOrCommand)
    }
    expect(new Set(languages.map((language) => problemText({ code, fact: 'birthDate' }, language))).size).toBe(3)
  })

  const valueCodes = [
    'not-a-day',
    'not-a-municipality',
    'not-a-number',
    'unknown-word',
    'not-a-boolean',
    'not-a-language',
  ] as const
  it.each(valueCodes)('of %s names the field by its label, and none by its label where there is one', (code) => {
    for (const { name, nullable } of facts) {
      const { label, noneLabel } = fieldOf(name)
      for (const language of languages) {
        const text = problemText({ code, fact: name }, language)
        expect(text).toContain(`${language === 'en' ? '“' : '”'}${label[language]}”`)
        if (code !== 'not-a-boolean' && nullable) expect(text).toContain(noneLabel?.[language])
      }
    }
  })

  it('reads', () => {
    expect(problemText({ code: 'not-a-municipality', fact: 'homeMunicipality' }, 'fi')).toBe(
      'Valitse kohtaan ”kotikunta” kunta luettelosta tai ”ei kotikuntaa Suomessa”.')
    expect(problemText({ code: 'not-a-day', fact: 'dismissalNoticeOn' }, 'sv')).toBe(
      'Ange i fältet ”uppsägningsdag” ett datum som finns i kalendern, eller ”inte uppsagd”.')
    expect(problemText({ code: 'not-a-boolean', fact: 'immigrant' }, 'en')).toBe('Answer yes or no under “immigrant”.')
    expect(problemText({ code: 'not-a-day', fact: 'on' }, 'fi')).toBe(
      'Anna kohtaan ”tarkastelupäivä” päivä, joka löytyy kalenterista.')
    expect(problemText({ code: 'not-a-number', fact: null }, 'en')).toBe('Enter a number, 0 or more.')
  })

  it('is there for the problems of assess and of parsePerson', () => {
    const person = {
      homeMunicipality: 'Esbo',
      birthDate: '31.2.1990',
      inEmployment: 'yes',
      shoeSize: 43,
    } as unknown as Person // refused, on purpose
    const problems = (() => {
      try {
        return assess(person, '2022-05-02') && []
      } catch (error) {
        return isInputError(error) ? error.problems : []
      }
    })()
    expect(problems.map(({ code }) => code)).toEqual([
      'not-a-municipality',
      'not-a-day',
      'not-a-boolean',
      'unknown-fact',
    ])
    const parsed = parsePerson(person, '2022-05-02', 'fi')
    const again = parsed.ok ? [] : parsed.problems
    for (const language of languages) {
      expect(again.map((problem) => problemText(problem, language))).toEqual(
        problems.map((problem) => problemText(problem, language)),
      )
    }
  })

  it('is refused in another language', () => {
    const german = 'de' as Language // no language, on purpose
    expect(() => problemText({ code: 'not-a-day', fact: null }, german)).toThrow(RangeError)
  })
})
