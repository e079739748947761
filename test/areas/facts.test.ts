import { describe, expect, it } from 'vitest'
import { area, municipalitiesOfArea, municipality } from '../../src/entry/areas.ts'

// Read by hand from 3 § and from Statistics Finland's lists, not from the code.
const inTrial = [
  // code, Finnish, Swedish, status, region, ELY centre, area, place in 3 §
  ['145', 'Ilmajoki', 'Ilmola', 'fi', 'Etelä-Pohjanmaa', 'Etelä-Pohjanmaan ELY-keskus', 'seinajoki-ilmajoki', '3 § 1 kohta a'],
  ['740', 'Savonlinna', 'Nyslott', 'fi', 'Etelä-Savo', 'Etelä-Savon ELY-keskus', 'savonlinna', '3 § 2 kohta'],
  ['205', 'Kajaani', 'Kajana', 'fi', 'Kainuu', 'Kainuun ELY-keskus', 'kainuu', '3 § 4 kohta'],
  ['758', 'Sodankylä', 'Sodankylä', 'fi', 'Lappi', 'Lapin ELY-keskus', 'lappi', '3 § 6 kohta'],
  ['272', 'Kokkola', 'Karleby', 'fi-sv', 'Keski-Pohjanmaa', 'Pohjanmaan ELY-keskus', 'kokkola', '3 § 8 kohta'],
  ['091', 'Helsinki', 'Helsingfors', 'fi-sv', 'Uusimaa', 'Uudenmaan ELY-keskus', 'helsinki', '3 § 13 kohta b'],
  ['710', 'Raasepori', 'Raseborg', 'sv-fi', 'Uusimaa', 'Uudenmaan ELY-keskus', 'hanko-raasepori', '3 § 13 kohta e'],
  ['284', 'Koski Tl', 'Koskis', 'fi', 'Varsinais-Suomi', 'Varsinais-Suomen ELY-keskus', 'salo', '3 § 14 kohta'],
] as const

const outside = [
  ['291', 'Kuhmoinen', 'Kuhmois', 'fi', 'Pirkanmaa', 'Pirkanmaan ELY-keskus'],
  ['202', 'Kaarina', 'S:t Karins', 'fi', 'Varsinais-Suomi', 'Varsinais-Suomen ELY-keskus'],
  ['599', 'Pedersören kunta', 'Pedersöre', 'sv-fi', 'Pohjanmaa', 'Pohjanmaan ELY-keskus'],
  ['285', 'Kotka', 'Kotka', 'fi', 'Kymenlaakso', 'Kaakkois-Suomen ELY-keskus'],
] as const

describe('3 § a municipality and its place', () => {
  it.each(inTrial)(
    '%s %s (%s, %s) in %s, %s: %s, %s',
    (code, nameFi, nameSv, languageStatus, region, elyFi, id, provision) => {
      expect(municipality(code)).toMatchObject({ code, nameFi, nameSv, languageStatus, elyFi, area: id, provision })
      expect(municipality(code)?.region.nameFi).toBe(region)
      expect(municipality(code)?.teOffice?.nameFi).toBe(elyFi.replace('ELY-keskus', 'TE-toimisto'))
    }
  )

  it.each(outside)(
    '%s %s (%s, %s) in %s, %s is outside the trial',
    (code, nameFi, nameSv, languageStatus, region, elyFi) => {
      expect(municipality(code)).toMatchObject({ nameFi, nameSv, languageStatus, elyFi, area: null, provision: null })
      expect(municipality(code)?.region.nameFi).toBe(region)
    }
  )

  it('Mariehamn, like all Åland, has no ELY centre and no TE office', () => {
    expect(municipality('478')).toEqual({
      code: '478', nameFi: 'Maarianhamina', nameSv: 'Mariehamn', nameSvAct: null, languageStatus: 'sv',
      region: { code: '21', nameFi: 'Ahvenanmaa', nameSv: 'Åland' },
      elyFi: null, teOffice: null, area: null, provision: null,
    })
  })

  it('Marttila carries every field, with the Swedish form of 3 §', () => {
    expect(municipality('480')).toEqual({
      code: '480',
      nameFi: 'Marttila',
      nameSv: 'S:t Mårtens',
      nameSvAct: 'Marttila',
      languageStatus: 'fi',
      region: { code: '02', nameFi: 'Varsinais-Suomi', nameSv: 'Egentliga Finland' },
      elyFi: 'Varsinais-Suomen ELY-keskus',
      teOffice: {
        id: 'varsinais-suomi',
        nameFi: 'Varsinais-Suomen TE-toimisto',
        nameSv: 'Egentliga Finlands arbets- och näringsbyrå',
      },
      area: 'salo',
      provision: '3 § 14 kohta',
    })
  })
})

describe('3 § members of an area', () => {
  it('stand in the order in which 3 § prints them', () => {
    const names = municipalitiesOfArea('kainuu')?.map((row) => row.nameFi).join(', ')
    expect(names).toBe('Hyrynsalmi, Kajaani, Kuhmo, Sotkamo, Suomussalmi, Paltamo, Ristijärvi')
  })

  it('7 kohta: Pirkanmaa has 22, the region less Kuhmoinen (OP-05)', () => {
    const codes = area('pirkanmaa')?.municipalities
    expect(codes).toHaveLength(22)
    expect(codes).not.toContain('291')
  })

  it('3 § names the area of Turku and that of Savonlinna as it does', () => {
    expect(area('turku')).toMatchObject({
      nameFi: 'Turun kokeilualue',
      nameSv: 'Åbo försöksområde',
      nameIsOfficial: false,
    })
    expect(area('savonlinna')).toMatchObject({ nameFi: 'Savonlinna', nameSv: 'Nyslott', nameIsOfficial: true })
  })
})
