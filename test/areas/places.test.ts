import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOfMunicipality, regionOfMunicipality, teOfficeOf } from '../../src/areas/area-lookup.ts'
import {
  isInAland,
  isInTrial,
  isMunicipalityCode,
  municipalityCodes,
  trialMunicipalities
} from '../../src/areas/places.ts'

const noCodes = [
  '',
  '91',
  '0911',
  ' 091',
  '000',
  '999',
  '911',
  '099',
  'Helsinki',
  '__proto__',
  'constructor',
  'toString',
  '9'.repeat(100_000),
]

describe('municipality codes', () => {
  it('are the 309 of the trial years, and nothing else is one', () => {
    expect(municipalityCodes).toHaveLength(309)
    expect(municipalityCodes.every(isMunicipalityCode)).toBe(true)
    const found = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0')).filter(
      isMunicipalityCode
    )
    expect(found).toEqual([...municipalityCodes].sort())
  })

  it.each(noCodes.map((text) => [text.slice(0, 20), text] as const))(
    '"%s" is none, lies nowhere and never throws',
    (_, text) => {
      expect(isMunicipalityCode(text)).toBe(false)
      expect(areaOfMunicipality(text)).toBeUndefined()
      expect(regionOfMunicipality(text)).toBeUndefined()
      expect(teOfficeOf(text)).toBeUndefined()
      expect(isInTrial(text)).toBe(false)
      expect(isInAland(text)).toBe(false)
    }
  )

  it('are strings: a number, an absent value or an object is none', () => {
    for (const value of [91, 743, null, undefined, true, {}, ['091'], new String('091')]) {
      expect(isMunicipalityCode(value)).toBe(false)
    }
  })

  it('is a property: a value is a code only if it stands in the list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ maxLength: 4 })), (value) => {
        expect(isMunicipalityCode(value)).toBe(municipalityCodes.some((code) => code === value))
      })
    )
  })
})

describe('3 § places', () => {
  it('118 municipalities are in the trial, in the order of the Act', () => {
    expect(trialMunicipalities).toHaveLength(118)
    expect(trialMunicipalities.slice(0, 3)).toEqual(['743', '145', '301'])
    expect(trialMunicipalities.slice(-2)).toEqual(['738', '895'])
    expect(municipalityCodes.filter((code) => isInTrial(code)).sort()).toEqual([...trialMunicipalities].sort())
  })

  it('a municipality is in the trial exactly if it has an area, and that area counts it', () => {
    for (const code of municipalityCodes) {
      const members: readonly string[] = areaOfMunicipality(code)?.municipalities ?? []
      expect(members.includes(code)).toBe(isInTrial(code))
    }
  })

  it('a municipality has a TE office exactly if it is not in Åland, and Åland is not in the trial', () => {
    const inAland = municipalityCodes.filter(isInAland)
    expect(inAland).toHaveLength(16)
    for (const code of municipalityCodes) expect(teOfficeOf(code) === undefined).toBe(inAland.includes(code))
    expect(inAland.filter((code) => isInTrial(code))).toEqual([])
  })

  it('Kuhmoinen (291) and Puolanka (620) are outside, though their regions take part', () => {
    expect(isInTrial('291')).toBe(false)
    expect(isInTrial('620')).toBe(false)
    expect(teOfficeOf('291')?.nameFi).toBe('Pirkanmaan TE-toimisto')
    expect(teOfficeOf('620')?.nameFi).toBe('Kainuun TE-toimisto')
  })
})
