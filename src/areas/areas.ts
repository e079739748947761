/** The trial areas (kokeilualue) of 1269/2020 3 §, never amended: 25 areas of 118 municipalities. */
import { deepFreeze } from '../values/deep-freeze.ts'
import { members, type AreaId, type TrialMunicipalityCode } from './members.ts'
import type { TeOfficeId } from './office-names.ts'

interface AreaRow {
  readonly id: AreaId
  /** The place in 1269/2020 that names the area. */
  readonly provision: `3 § ${number} kohta` | `3 § ${number} kohta ${'a' | 'b' | 'c' | 'd' | 'e'}`
  /** First or second area of a kohta that holds two without letters. */
  readonly ordinalInKohta: 1 | 2 | null
  readonly office: TeOfficeId
  readonly nameFi: string
  readonly nameSv: string
  readonly nameEn: string
  /** Does the Act itself use the name? It gives no proper name to the other areas. */
  readonly nameIsOfficial: boolean
  /** The bill that proposed the area: HE 87/2020 after the first call, HE 114/2020 after the second. */
  readonly bill: 'HE 87/2020' | 'HE 114/2020'
}

const rows = [
  { id: 'seinajoki-ilmajoki', provision: '3 § 1 kohta a', ordinalInKohta: null, office: 'etela-pohjanmaa',
    nameFi: 'Seinäjoki–Ilmajoki', nameSv: 'Seinäjoki–Ilmajoki', nameEn: 'Seinäjoki–Ilmajoki', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'kurikka-kauhajoki', provision: '3 § 1 kohta b', ordinalInKohta: null, office: 'etela-pohjanmaa',
    nameFi: 'Kurikka–Kauhajoki', nameSv: 'Kurikka–Kauhajoki', nameEn: 'Kurikka–Kauhajoki', nameIsOfficial: false,
    bill: 'HE 114/2020' },
  { id: 'mikkeli', provision: '3 § 2 kohta', ordinalInKohta: 1, office: 'etela-savo',
    nameFi: 'Mikkelin seutu', nameSv: 'S:t Michelsregionen', nameEn: 'Mikkeli region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'savonlinna', provision: '3 § 2 kohta', ordinalInKohta: 2, office: 'etela-savo',
    nameFi: 'Savonlinna', nameSv: 'Nyslott', nameEn: 'Savonlinna', nameIsOfficial: true,
    bill: 'HE 87/2020' },
  { id: 'hameenlinna', provision: '3 § 3 kohta', ordinalInKohta: 1, office: 'hame',
    nameFi: 'Hämeenlinnan seutu', nameSv: 'Tavastehusregionen', nameEn: 'Hämeenlinna region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'lahti', provision: '3 § 3 kohta', ordinalInKohta: 2, office: 'hame',
    nameFi: 'Lahden seutu', nameSv: 'Lahtisregionen', nameEn: 'Lahti region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  // Seven of the region's eight: all but Puolanka.
  { id: 'kainuu', provision: '3 § 4 kohta', ordinalInKohta: null, office: 'kainuu',
    nameFi: 'Kainuu', nameSv: 'Kajanaland', nameEn: 'Kainuu', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'jyvaskyla', provision: '3 § 5 kohta a', ordinalInKohta: null, office: 'keski-suomi',
    nameFi: 'Jyväskylän seutu', nameSv: 'Jyväskyläregionen', nameEn: 'Jyväskylä region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'jamsa-keuruu-saarijarvi', provision: '3 § 5 kohta b', ordinalInKohta: null, office: 'keski-suomi',
    nameFi: 'Jämsä–Keuruu–Saarijärvi', nameSv: 'Jämsä–Keuru–Saarijärvi', nameEn: 'Jämsä–Keuruu–Saarijärvi',
    nameIsOfficial: false,
    bill: 'HE 114/2020' },
  { id: 'lappi', provision: '3 § 6 kohta', ordinalInKohta: null, office: 'lappi',
    nameFi: 'Lappi (Rovaniemi–Tornio–Kemijärvi–Sodankylä)', nameSv: 'Lappland (Rovaniemi–Torneå–Kemijärvi–Sodankylä)',
    nameEn: 'Lapland (Rovaniemi–Tornio–Kemijärvi–Sodankylä)', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  // Reading: the Act counts the region's 22 without naming them; Kuhmoinen, which joined on 2021-01-01, is outside
  // (OP-05).
  { id: 'pirkanmaa', provision: '3 § 7 kohta', ordinalInKohta: null, office: 'pirkanmaa',
    nameFi: 'Pirkanmaa', nameSv: 'Birkaland', nameEn: 'Pirkanmaa', nameIsOfficial: true,
    bill: 'HE 87/2020' },
  // In the region of Keski-Pohjanmaa, under the TE office of Pohjanmaa.
  { id: 'kokkola', provision: '3 § 8 kohta', ordinalInKohta: null, office: 'pohjanmaa',
    nameFi: 'Kokkolan seutu', nameSv: 'Karlebyregionen', nameEn: 'Kokkola region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'joensuu', provision: '3 § 9 kohta', ordinalInKohta: null, office: 'pohjois-karjala',
    nameFi: 'Joensuun seutu', nameSv: 'Joensuuregionen', nameEn: 'Joensuu region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'oulu', provision: '3 § 10 kohta a', ordinalInKohta: null, office: 'pohjois-pohjanmaa',
    nameFi: 'Oulun seutu', nameSv: 'Uleåborgsregionen', nameEn: 'Oulu region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'raahe', provision: '3 § 10 kohta b', ordinalInKohta: null, office: 'pohjois-pohjanmaa',
    nameFi: 'Raahen seutu', nameSv: 'Brahestadsregionen', nameEn: 'Raahe region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'ylivieska', provision: '3 § 10 kohta c', ordinalInKohta: null, office: 'pohjois-pohjanmaa',
    nameFi: 'Ylivieskan seutu', nameSv: 'Ylivieskaregionen', nameEn: 'Ylivieska region', nameIsOfficial: false,
    bill: 'HE 114/2020' },
  { id: 'kuopio-iisalmi', provision: '3 § 11 kohta', ordinalInKohta: null, office: 'pohjois-savo',
    nameFi: 'Kuopio–Iisalmi', nameSv: 'Kuopio–Idensalmi', nameEn: 'Kuopio–Iisalmi', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'pori', provision: '3 § 12 kohta', ordinalInKohta: null, office: 'satakunta',
    nameFi: 'Porin seutu', nameSv: 'Björneborgsregionen', nameEn: 'Pori region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'espoo', provision: '3 § 13 kohta a', ordinalInKohta: null, office: 'uusimaa',
    nameFi: 'Espoo', nameSv: 'Esbo', nameEn: 'Espoo', nameIsOfficial: true,
    bill: 'HE 87/2020' },
  { id: 'helsinki', provision: '3 § 13 kohta b', ordinalInKohta: null, office: 'uusimaa',
    nameFi: 'Helsinki', nameSv: 'Helsingfors', nameEn: 'Helsinki', nameIsOfficial: true,
    bill: 'HE 87/2020' },
  { id: 'vantaa-kerava', provision: '3 § 13 kohta c', ordinalInKohta: null, office: 'uusimaa',
    nameFi: 'Vantaa–Kerava', nameSv: 'Vanda–Kervo', nameEn: 'Vantaa–Kerava', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  { id: 'porvoo', provision: '3 § 13 kohta d', ordinalInKohta: null, office: 'uusimaa',
    nameFi: 'Porvoo', nameSv: 'Borgå', nameEn: 'Porvoo', nameIsOfficial: true,
    bill: 'HE 114/2020' },
  { id: 'hanko-raasepori', provision: '3 § 13 kohta e', ordinalInKohta: null, office: 'uusimaa',
    nameFi: 'Hanko–Raasepori', nameSv: 'Hangö–Raseborg', nameEn: 'Hanko–Raasepori', nameIsOfficial: false,
    bill: 'HE 114/2020' },
  { id: 'salo', provision: '3 § 14 kohta', ordinalInKohta: 1, office: 'varsinais-suomi',
    nameFi: 'Salon seutu', nameSv: 'Saloregionen', nameEn: 'Salo region', nameIsOfficial: false,
    bill: 'HE 87/2020' },
  // Not contiguous, and wider than Turku.
  { id: 'turku', provision: '3 § 14 kohta', ordinalInKohta: 2, office: 'varsinais-suomi',
    nameFi: 'Turun kokeilualue', nameSv: 'Åbo försöksområde', nameEn: 'Turku area', nameIsOfficial: false,
    bill: 'HE 87/2020' },
] as const satisfies readonly AreaRow[]

/** A trial area: its place in 3 §, names, TE office, bill and the codes of its municipalities. */
export interface Area extends AreaRow {
  readonly municipalities: readonly TrialMunicipalityCode[]
}

/** The 25 trial areas, and the municipalities of each, in the Act's order. */
export const areas = /* @__PURE__ */ deepFreeze<readonly Area[]>(
  /* @__PURE__ */ rows.map((row: AreaRow) => ({ ...row, municipalities: members[row.id] }))
)
