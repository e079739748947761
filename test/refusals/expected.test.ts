import { describe, expect, it } from 'vitest'
import { inEnglish } from '../../src/refusals/expectation.ts'
import * as expectedTexts from '../../src/refusals/expected.ts'
import { translations } from '../../src/refusals/translations.ts'
import { isEnglish } from '../harness/refusal-languages.ts'

interface Texts { readonly fi: string; readonly sv: string; readonly en: string }
const languages = ['fi', 'sv', 'en'] as const
const expected: readonly (readonly [string, Texts])[] =
  Object.values(expectedTexts).map(({ key, en }) => [key, { ...translations[key], en }])

/** Texts that are more than a value. */
const inWords = expected.filter(([, { en }]) => en.replace(/\{\w+\}/g, '') !== '')

const isDistinct = (values: readonly string[]) => new Set(values).size === values.length

describe('the expectations', () => {
  it('are all different', () => {
    expect(isDistinct(inWords.flatMap(([, text]) => languages.map((language) => text[language].toLowerCase())))).toBe(
      true
    )
  })

  it('are there once a key, in Finnish and Swedish for these keys alone', () => {
    expect(Object.keys(translations).sort()).toEqual(expected.map(([key]) => key).sort())
  })

  it.each(expected)('%s is without English in Finnish and in Swedish', (_, { fi, sv, en }) => {
    expect([fi, sv].filter(isEnglish)).toEqual([])
    if (inWords.some(([, text]) => text.en === en)) expect(isEnglish(en.replace(/\{\w+\}/g, 'x'))).toBe(true)
  })

  it.each(expected)(
    '%s is a part of a sentence and has the same places to fill in in each language',
    (_, { fi, sv, en }) => {
      const places = (text: string) => text.match(/\{\w+\}/g) ?? []
      for (const text of [fi, sv, en]) expect(text).not.toMatch(/^\p{Lu}|[.\s]$/u)
      expect(places(sv)).toEqual(places(fi))
      expect(places(en)).toEqual(places(fi))
    }
  )

  it.each(expected.filter(([key]) => key !== 'or-none'))(
    '%s allows none only where its name says so',
    (id, { fi, sv, en }) => {
      for (const text of [fi, sv, en]) {
        expect(/\bnone\b/.test(text)).toBe(id.endsWith('-or-none'))
        expect(/\bnull\b/.test(text)).toBe(id.endsWith('-or-none'))
      }
    }
  )

  it('leave a place empty where no value is given', () => {
    expect(inEnglish(expectedTexts.word)).toBe('one of: ')
  })
})
