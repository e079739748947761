import { describe, expect, it } from 'vitest'
import { municipalityOptions, type Language } from '../../src/entry/forms.ts'
import { isInTrial, municipalities } from '../../src/entry/areas.ts'
import { sortKey } from '../../src/forms/alphabet.ts'

const languages = ['fi', 'sv', 'en'] as const
const labels = (language: Language) => municipalityOptions(language).map(({ label }) => label)

/** An order by somebody else: that of the machine's tables of the language. */
const collated = (names: readonly string[], locale: string) => [...names].sort(new Intl.Collator(locale).compare)

describe('the municipalities to choose from', () => {
  it.each(languages)('are all 309, each once, in %s', (language) => {
    expect(new Set(municipalityOptions(language).map(({ value }) => value)).size).toBe(309)
    expect(new Set(labels(language)).size).toBe(309)
  })

  it.each(languages)('are the 118 of the trial on demand, in the same order, in %s', (language) => {
    const ofTrial = municipalityOptions(language, { inTrial: true })
    expect(ofTrial).toEqual(municipalityOptions(language).filter(({ value }) => isInTrial(value)))
    expect(ofTrial.length).toBe(118)
    expect(municipalityOptions(language, { inTrial: false })).toBe(municipalityOptions(language))
  })

  it('are sorted as the language sorts', () => {
    expect(labels('fi')).toEqual(collated(labels('fi'), 'fi'))
    expect(labels('sv')).toEqual(collated(labels('sv'), 'sv'))
    expect(labels('en')).toEqual(labels('fi'))
  })

  it('end with those in ä, in Swedish in ö', () => {
    expect(labels('fi').slice(-3)).toEqual(['Ypäjä', 'Ähtäri', 'Äänekoski'])
    expect(labels('sv').slice(-3)).toEqual(['Äänekoski', 'Östermark', 'Övertorneå'])
  })

  it('have the names of the language', () => {
    const named = (language: Language) =>
      new Map(municipalityOptions(language).map(({ value, label }) => [value, label]))
    for (const { code, nameFi, nameSv } of municipalities) {
      expect([named('fi').get(code), named('sv').get(code), named('en').get(code)]).toEqual([nameFi, nameSv, nameFi])
    }
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(municipalityOptions('sv'))).toBe(true)
    expect(Object.isFrozen(municipalityOptions('sv', { inTrial: true })[0])).toBe(true)
  })

  it.each(['de', 'FI', '', null, undefined])('are refused in %s', (language) => {
    expect(() => municipalityOptions(language as Language)).toThrow(RangeError) // no language, on purpose
  })
})

describe('the alphabet', () => {
  const sorted = (...names: readonly string[]) =>
    [...names].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))

  it('has å, ä and ö after z, in this order', () => {
    expect(sorted('Öja', 'Ämne', 'Åbo', 'Zon', 'Abo', 'Obo')).toEqual(['Abo', 'Obo', 'Zon', 'Åbo', 'Ämne', 'Öja'])
    expect(sorted('Hölö', 'Hålö', 'Hälö', 'Hzlö')).toEqual(['Hzlö', 'Hålö', 'Hälö', 'Hölö'])
  })

  it('puts a gap or a mark before every letter, and the shorter name first', () => {
    expect(sorted('Koskia', 'Koski Tl', 'Koski')).toEqual(['Koski', 'Koski Tl', 'Koskia'])
    expect(sorted('Mänttäa', 'Mänttä-Vilppula', 'Mänttä')).toEqual(['Mänttä', 'Mänttä-Vilppula', 'Mänttäa'])
  })

  it('knows every letter and mark in the names of municipalities', () => {
    for (const { nameFi, nameSv } of municipalities) expect(sortKey(nameFi + nameSv)).not.toContain('\0')
  })

  it('does not look at the case', () => expect(sortKey('ÄÄNE')).toBe(sortKey('ääne')))
})
