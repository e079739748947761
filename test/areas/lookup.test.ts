import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type Area,
  type Municipality,
  type MunicipalityCode,
  type MunicipalityName,
  type TeOffice,
  type TrialMunicipalityCode,
  area,
  areaByName,
  areaOfMunicipality,
  areas,
  areasOfTeOffice,
  municipalities,
  municipalitiesOfArea,
  municipalitiesOfTeOffice,
  municipality,
  municipalityByName,
  municipalityCodes,
  teOfficeByName,
  teOfficeOf,
  teOffices,
  trialMunicipalities
} from '../../src/entry/areas.ts'

const names = municipalities.flatMap((row: MunicipalityName) =>
  [...new Set([row.nameFi, row.nameSv, row.nameSvAct ?? row.nameFi])].map((name) => [name, row.code] as const)
)
const anyName = fc.constantFrom(...names)
const hostile = [
  '',
  ' ',
  '()',
  '-',
  '.',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '\0',
  '\ud800',
  '091',
  'x'.repeat(200_000),
  '-'.repeat(200_000),
  'Å\u030a'.repeat(50_000),
]
const hostileRows = hostile.map((text) => [text.slice(0, 16), text] as const)

describe('a municipality by its name', () => {
  it.each(names)('%s is %s', (name, code) => {
    expect(municipalityByName(name)?.code).toBe(code)
  })

  it.each([
    ['Koski Tl', '284'], ['Koski TL', '284'], ['koski tl', '284'], ['Koski (Tl)', '284'], ['Koski T.l.', '284'], ['Koski', '284'],
    ['S:t Michel', '491'], ['Sankt Michel', '491'], ['St Michel', '491'], ['St. Michel', '491'], ['s:t  michel', '491'],
    ['Sankt Karins', '202'], ['St Mårtens', '480'], ['Pedersören kunta', '599'], ['Pedersöre', '599'], ['PEDERSORE', '599'],
    ['Mänttä-Vilppula', '508'], ['Mänttä–Vilppula', '508'], ['Mänttä Vilppula', '508'], ['mantta - vilppula', '508'],
    ['Aanekoski', '992'], ['ABO', '853'], ['Uleaborg', '564'], ['Ähtäri', '989'], ['Ijo', '139'], ['Ilmola', '145'],
  ])('"%s" is understood as %s', (name, code) => {
    expect(municipalityByName(name)?.code).toBe(code)
  })

  it.each([
    'Koski Hl',
    'Valtimo',
    'Honkajoki',
    'Helsinki 1',
    'Hel sinki',
    'Stockholm',
    'Michel',
    'Tl',
    'Vilppula',
    'S:t',
    'Uusimaa',
  ])('"%s" is no municipality, and none is guessed', (name) => {
    expect(municipalityByName(name)).toBeUndefined()
  })

  it.each(hostileRows)('hostile input "%s" gives undefined', (_, text) => {
    expect(municipalityByName(text)).toBeUndefined()
    expect(areaByName(text)).toBeUndefined()
    expect(teOfficeByName(text)).toBeUndefined()
  })

  it.each([undefined, null, 91, {}, ['Oulu']])('a value that is no text (%j) gives undefined', (value) => {
    expect(municipalityByName(value as string)).toBeUndefined() // what a caller in JavaScript can write
  })

  it('is a property: case, composed or decomposed letters, and space around do not matter', () => {
    fc.assert(
      fc.property(
        anyName,
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom('NFC', 'NFD'),
        ([name, code], upper, form) => {
          const cased = [...name]
            .map((letter) => (upper.next().value ? letter.toUpperCase() : letter.toLowerCase()))
            .join('')
          expect(municipalityByName(` ${cased.normalize(form)}\u00a0`)?.code).toBe(code)
        }
      )
    )
  })

  it('is a property: lost accents, and dashes and spaces of any kind, do not matter', () => {
    const plain: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', Å: 'A', Ä: 'A', Ö: 'O' }
    fc.assert(
      fc.property(
        anyName,
        fc.constantFrom('-', '–', '—', '\u2010', ' ', '  ', '\u00a0', ' - '),
        ([name, code], gap) => {
          const spelt = name.replace(/[åäöÅÄÖ]/g, (letter) => plain[letter] ?? letter).replace(/[ -]/g, gap)
          expect(municipalityByName(spelt)?.code).toBe(code)
        }
      )
    )
  })

  it('is a property: what is found has the letters that were written, what is not known gives undefined', () => {
    const nearName = fc.tuple(anyName, fc.nat(20), fc.string({ unit: 'grapheme', maxLength: 3 })).map(
      ([[name], at, inserted]) => name.slice(0, at) + inserted + name.slice(at)
    )
    // A second formulation of "the same but for case, accents and punctuation": Unicode collation at base strength.
    const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), nearName), (text) => {
        const found = municipalityByName(text)
        if (found === undefined) return
        const known = [
          found.nameFi,
          found.nameSv,
          found.nameSvAct ?? found.nameSv,
          found.nameSv.replace('S:t', 'Sankt'),
          'Koski',
        ]
        expect(known.some((name) => collator.compare(name, text) === 0)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })
})

describe('a municipality by its code', () => {
  it('every code gives the municipality of that code, and its names lead back to it', () => {
    for (const code of municipalityCodes) {
      const found = municipality(code)
      expect(found?.code).toBe(code)
      expect(municipalityByName(found?.nameFi ?? '')).toEqual(found)
      expect(municipalityByName(found?.nameSv ?? '')).toEqual(found)
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    }
  })

  it.each(hostileRows.filter(([, text]) => text !== '091'))('hostile input "%s" gives undefined', (_, text) => {
    expect(municipality(text)).toBeUndefined()
  })

  it('a caller who changes an answer does not change the next', () => {
    const first = municipality('091')
    Object.assign(first ?? {}, { nameFi: 'changed' })
    expect(municipality('091')?.nameFi).toBe('Helsinki')
  })
})

describe('3 § an area', () => {
  it('is found by its id and by its name in three languages', () => {
    for (const row of areas) {
      expect(area(row.id)).toBe(row)
      for (const name of [row.nameFi, row.nameSv, row.nameEn]) expect(areaByName(name)).toBe(row)
    }
  })

  it.each([
    ['vantaa-kerava', 'vantaa-kerava'], ['Vanda Kervo', 'vantaa-kerava'], ['LAPPI', 'lappi'], ['Lapland', 'lappi'],
    ['Sankt Michelsregionen', 'mikkeli'], ['oulun seutu', 'oulu'], ['Turku area', 'turku'],
  ])('"%s" is %s', (name, id) => {
    expect(areaByName(name)?.id).toBe(id)
  })

  it.each(['Kerava', 'Oulu', 'Turku', 'Uusimaa', 'Kitee', 'Rovaniemi'])('"%s" is no area', (name) => {
    expect(areaByName(name)).toBeUndefined()
  })

  it.each(hostileRows)('hostile id "%s" gives undefined', (_, text) => {
    expect(area(text)).toBeUndefined()
    expect(municipalitiesOfArea(text)).toBeUndefined()
  })

  it('its municipalities name it as theirs', () => {
    for (const row of areas) {
      const members = municipalitiesOfArea(row.id) ?? []
      expect(members.map(({ code }) => code)).toEqual(row.municipalities)
      for (const member of members) expect(member).toMatchObject({ area: row.id, provision: row.provision })
    }
  })
})

describe('a TE office', () => {
  it('is found by its id, its names and its ELY centre', () => {
    for (const office of teOffices) {
      for (const name of [office.id, office.nameFi, office.nameSv, office.elyFi])
        expect(teOfficeByName(name)).toBe(office)
    }
  })

  it('has the areas of its kohta in 3 §', () => {
    expect(areasOfTeOffice('Uudenmaan TE-toimisto')?.map(({ id }) => id)).toEqual([
      'espoo', 'helsinki', 'vantaa-kerava', 'porvoo', 'hanko-raasepori',
    ])
    expect(areasOfTeOffice('Norra Österbottens arbets- och näringsbyrå')?.map(({ id }) => id)).toEqual([
      'oulu',
      'raahe',
      'ylivieska',
    ])
    expect(areasOfTeOffice('lapin ely-keskus')?.map(({ id }) => id)).toEqual(['lappi'])
  })

  it('Kaakkois-Suomi has no area but fifteen municipalities; Åland has no office', () => {
    expect(areasOfTeOffice('Kaakkois-Suomen TE-toimisto')).toEqual([])
    expect(municipalitiesOfTeOffice('Kaakkois-Suomen TE-toimisto')).toHaveLength(15)
    expect(areasOfTeOffice('Ahvenanmaan TE-toimisto')).toBeUndefined()
    expect(municipalitiesOfTeOffice('Ahvenanmaan TE-toimisto')).toBeUndefined()
  })

  it('the fifteen share out the 25 areas and the 293 municipalities of the mainland', () => {
    expect(teOffices.flatMap(({ nameFi }) => areasOfTeOffice(nameFi) ?? [])).toHaveLength(25)
    const served = teOffices.flatMap(({ nameFi }) => (municipalitiesOfTeOffice(nameFi) ?? []).map(({ code }) => code))
    expect([served.length, new Set(served).size]).toEqual([293, 293])
  })

  it('its municipalities name it as theirs, those of Pohjanmaa from two regions', () => {
    for (const office of teOffices) {
      for (const row of municipalitiesOfTeOffice(office.nameFi) ?? []) {
        expect(row.teOffice).toEqual({ id: office.id, nameFi: office.nameFi, nameSv: office.nameSv })
        expect(row.elyFi).toBe(office.elyFi)
      }
    }
    expect(municipalitiesOfTeOffice('pohjanmaa')).toHaveLength(22)
  })
})

describe('a look-up by a code or id whose type says that it is one', () => {
  it('always finds its row; any other text may find none', () => {
    expectTypeOf(municipality).toBeCallableWith('837')
    const found = [...municipalityCodes].map((code: MunicipalityCode): Municipality => municipality(code))
    expect(found).toHaveLength(309)
    type Found = [Municipality, Area, TeOffice]
    const inTrial = trialMunicipalities.map((code: TrialMunicipalityCode): Found => [
      municipality(code), areaOfMunicipality(code), teOfficeOf(code),
    ])
    expect(inTrial).toHaveLength(118)
    expect(inTrial.flat()).not.toContain(undefined)
    const ofAreas = areas.map(({ id }): [Area, readonly Municipality[]] => [area(id), municipalitiesOfArea(id)])
    expect(ofAreas.flat()).not.toContain(undefined)
    expect(teOffices.map(({ id }): TeOffice => teOfficeByName(id))).toEqual(teOffices)
    const anyText: string = '837'
    expectTypeOf(municipality(anyText)).toEqualTypeOf<Municipality | undefined>()
    expectTypeOf(areaOfMunicipality(anyText)).toEqualTypeOf<Area | undefined>()
  })
})
