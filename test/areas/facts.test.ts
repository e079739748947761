import { describe, expect, it } from 'vitest'
import { area, municipalitiesOfArea, municipality } from '../../src/entry/areas.ts'

// Read by hand from 3 § and from Statistics Finland's lists, not from the code.
const inTrial = [
  // code, Finnish, Swedish, status, region, ELY centre, area, place in 3 §
  ['743', 'Seinäjoki', 'Seinäjoki', 'fi', 'Etelä-Pohjanmaa', 'Etelä-Pohjanmaan ELY-keskus', 'seinajoki-ilmajoki', '3 § 1 kohta a'],
  ['145', 'Ilmajoki', 'Ilmola', 'fi', 'Etelä-Pohjanmaa', 'Etelä-Pohjanmaan ELY-keskus', 'seinajoki-ilmajoki', '3 § 1 kohta a'],
  ['759', 'Soini', 'Soini', 'fi', 'Etelä-Pohjanmaa', 'Etelä-Pohjanmaan ELY-keskus', 'kurikka-kauhajoki', '3 § 1 kohta b'],
  ['491', 'Mikkeli', 'S:t Michel', 'fi', 'Etelä-Savo', 'Etelä-Savon ELY-keskus', 'mikkeli', '3 § 2 kohta'],
  ['740', 'Savonlinna', 'Nyslott', 'fi', 'Etelä-Savo', 'Etelä-Savon ELY-keskus', 'savonlinna', '3 § 2 kohta'],
  ['082', 'Hattula', 'Hattula', 'fi', 'Kanta-Häme', 'Hämeen ELY-keskus', 'hameenlinna', '3 § 3 kohta'],
  ['016', 'Asikkala', 'Asikkala', 'fi', 'Päijät-Häme', 'Hämeen ELY-keskus', 'lahti', '3 § 3 kohta'],
  ['205', 'Kajaani', 'Kajana', 'fi', 'Kainuu', 'Kainuun ELY-keskus', 'kainuu', '3 § 4 kohta'],
  ['179', 'Jyväskylä', 'Jyväskylä', 'fi', 'Keski-Suomi', 'Keski-Suomen ELY-keskus', 'jyvaskyla', '3 § 5 kohta a'],
  ['249', 'Keuruu', 'Keuru', 'fi', 'Keski-Suomi', 'Keski-Suomen ELY-keskus', 'jamsa-keuruu-saarijarvi', '3 § 5 kohta b'],
  ['758', 'Sodankylä', 'Sodankylä', 'fi', 'Lappi', 'Lapin ELY-keskus', 'lappi', '3 § 6 kohta'],
  ['837', 'Tampere', 'Tammerfors', 'fi', 'Pirkanmaa', 'Pirkanmaan ELY-keskus', 'pirkanmaa', '3 § 7 kohta'],
  ['272', 'Kokkola', 'Karleby', 'fi-sv', 'Keski-Pohjanmaa', 'Pohjanmaan ELY-keskus', 'kokkola', '3 § 8 kohta'],
  ['167', 'Joensuu', 'Joensuu', 'fi', 'Pohjois-Karjala', 'Pohjois-Karjalan ELY-keskus', 'joensuu', '3 § 9 kohta'],
  ['139', 'Ii', 'Ijo', 'fi', 'Pohjois-Pohjanmaa', 'Pohjois-Pohjanmaan ELY-keskus', 'oulu', '3 § 10 kohta a'],
  ['678', 'Raahe', 'Brahestad', 'fi', 'Pohjois-Pohjanmaa', 'Pohjois-Pohjanmaan ELY-keskus', 'raahe', '3 § 10 kohta b'],
  ['977', 'Ylivieska', 'Ylivieska', 'fi', 'Pohjois-Pohjanmaa', 'Pohjois-Pohjanmaan ELY-keskus', 'ylivieska', '3 § 10 kohta c'],
  ['140', 'Iisalmi', 'Idensalmi', 'fi', 'Pohjois-Savo', 'Pohjois-Savon ELY-keskus', 'kuopio-iisalmi', '3 § 11 kohta'],
  ['609', 'Pori', 'Björneborg', 'fi', 'Satakunta', 'Satakunnan ELY-keskus', 'pori', '3 § 12 kohta'],
  ['049', 'Espoo', 'Esbo', 'fi-sv', 'Uusimaa', 'Uudenmaan ELY-keskus', 'espoo', '3 § 13 kohta a'],
  ['091', 'Helsinki', 'Helsingfors', 'fi-sv', 'Uusimaa', 'Uudenmaan ELY-keskus', 'helsinki', '3 § 13 kohta b'],
  ['245', 'Kerava', 'Kervo', 'fi', 'Uusimaa', 'Uudenmaan ELY-keskus', 'vantaa-kerava', '3 § 13 kohta c'],
  ['638', 'Porvoo', 'Borgå', 'fi-sv', 'Uusimaa', 'Uudenmaan ELY-keskus', 'porvoo', '3 § 13 kohta d'],
  ['710', 'Raasepori', 'Raseborg', 'sv-fi', 'Uusimaa', 'Uudenmaan ELY-keskus', 'hanko-raasepori', '3 § 13 kohta e'],
  ['284', 'Koski Tl', 'Koskis', 'fi', 'Varsinais-Suomi', 'Varsinais-Suomen ELY-keskus', 'salo', '3 § 14 kohta'],
  ['853', 'Turku', 'Åbo', 'fi-sv', 'Varsinais-Suomi', 'Varsinais-Suomen ELY-keskus', 'turku', '3 § 14 kohta'],
] as const

const outside = [
  ['291', 'Kuhmoinen', 'Kuhmois', 'fi', 'Pirkanmaa', 'Pirkanmaan ELY-keskus'],
  ['620', 'Puolanka', 'Puolanka', 'fi', 'Kainuu', 'Kainuun ELY-keskus'],
  ['202', 'Kaarina', 'S:t Karins', 'fi', 'Varsinais-Suomi', 'Varsinais-Suomen ELY-keskus'],
  ['599', 'Pedersören kunta', 'Pedersöre', 'sv-fi', 'Pohjanmaa', 'Pohjanmaan ELY-keskus'],
  ['905', 'Vaasa', 'Vasa', 'fi-sv', 'Pohjanmaa', 'Pohjanmaan ELY-keskus'],
  ['285', 'Kotka', 'Kotka', 'fi', 'Kymenlaakso', 'Kaakkois-Suomen ELY-keskus'],
  ['405', 'Lappeenranta', 'Villmanstrand', 'fi', 'Etelä-Karjala', 'Kaakkois-Suomen ELY-keskus'],
  ['890', 'Utsjoki', 'Utsjoki', 'fi', 'Lappi', 'Lapin ELY-keskus'],
] as const

// As printed in 3 §, in its order.
const members = [
  ['kurikka-kauhajoki', 'Kurikka, Kauhajoki, Teuva, Isojoki, Karijoki, Alavus, Soini'],
  ['mikkeli', 'Mikkeli, Juva, Hirvensalmi, Mäntyharju, Kangasniemi, Puumala, Pertunmaa'],
  ['lahti', 'Lahti, Hollola, Asikkala, Kärkölä, Orimattila'],
  ['kainuu', 'Hyrynsalmi, Kajaani, Kuhmo, Sotkamo, Suomussalmi, Paltamo, Ristijärvi'],
  ['lappi', 'Rovaniemi, Tornio, Kemijärvi, Sodankylä'],
  ['kokkola', 'Kokkola, Kannus, Perho, Kaustinen, Veteli, Halsua, Toholampi, Lestijärvi'],
  ['oulu', 'Oulu, Hailuoto, Ii, Kempele, Liminka, Lumijoki, Tyrnävä, Muhos'],
  ['hanko-raasepori', 'Hanko, Raasepori'],
  ['salo', 'Salo, Marttila, Koski Tl'],
  ['turku', 'Turku, Laitila, Paimio, Sauvo, Uusikaupunki'],
] as const

describe('3 § a municipality and its place', () => {
  it.each(inTrial)(
    '%s %s (%s, %s) in %s, %s: %s, %s',
    (code, nameFi, nameSv, languageStatus, region, elyFi, id, provision) => {
      expect(municipality(code)).toMatchObject({ code, nameFi, nameSv, languageStatus, elyFi, area: id, provision })
      expect(municipality(code)?.region.nameFi).toBe(region)
      expect(municipality(code)?.teOffice?.nameFi).toBe(elyFi.replace('ELY-keskus', 'TE-toimisto'))
    },
  )

  it.each(outside)(
    '%s %s (%s, %s) in %s, %s is outside the trial',
    (code, nameFi, nameSv, languageStatus, region, elyFi) => {
      expect(municipality(code)).toMatchObject({ nameFi, nameSv, languageStatus, elyFi, area: null, provision: null })
      expect(municipality(code)?.region.nameFi).toBe(region)
    },
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
  it.each(members)('%s: %s', (id, names) => {
    expect(municipalitiesOfArea(id)?.map((row) => row.nameFi).join(', ')).toBe(names)
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
    expect(area('pori')).toMatchObject({ bill: 'HE 87/2020' })
    expect(area('raahe')).toMatchObject({ bill: 'HE 87/2020' })
  })
})
