/**
 * The fifteen employment offices (työ- ja elinkeinotoimisto, TE office) of 2021-2024, each with the ELY centre
 * (elinkeino-, liikenne- ja ympäristökeskus) in whose area it works. 3 § has one kohta for each but Kaakkois-Suomi.
 */
import { deepFreeze } from '../values/deep-freeze.ts'
import { officeNames, type TeOfficeId } from './office-names.ts'

interface TeOfficeRow {
  readonly id: TeOfficeId
  readonly elyFi: string
  readonly nameSv: string
}

const rows = [
  { id: 'uusimaa', elyFi: 'Uudenmaan ELY-keskus', nameSv: 'Nylands arbets- och näringsbyrå' },
  { id: 'varsinais-suomi', elyFi: 'Varsinais-Suomen ELY-keskus', nameSv: 'Egentliga Finlands arbets- och näringsbyrå' },
  { id: 'satakunta', elyFi: 'Satakunnan ELY-keskus', nameSv: 'Satakunta arbets- och näringsbyrå' },
  { id: 'hame', elyFi: 'Hämeen ELY-keskus', nameSv: 'Tavastlands arbets- och näringsbyrå' },
  { id: 'pirkanmaa', elyFi: 'Pirkanmaan ELY-keskus', nameSv: 'Birkalands arbets- och näringsbyrå' },
  // In 3 § without an area. The Swedish name is not in our sources; it follows the pattern of the others.
  { id: 'kaakkois-suomi', elyFi: 'Kaakkois-Suomen ELY-keskus', nameSv: 'Sydöstra Finlands arbets- och näringsbyrå' },
  { id: 'etela-savo', elyFi: 'Etelä-Savon ELY-keskus', nameSv: 'Södra Savolax arbets- och näringsbyrå' },
  { id: 'pohjois-savo', elyFi: 'Pohjois-Savon ELY-keskus', nameSv: 'Norra Savolax arbets- och näringsbyrå' },
  { id: 'pohjois-karjala', elyFi: 'Pohjois-Karjalan ELY-keskus', nameSv: 'Norra Karelens arbets- och näringsbyrå' },
  { id: 'keski-suomi', elyFi: 'Keski-Suomen ELY-keskus', nameSv: 'Mellersta Finlands arbets- och näringsbyrå' },
  { id: 'etela-pohjanmaa', elyFi: 'Etelä-Pohjanmaan ELY-keskus', nameSv: 'Södra Österbottens arbets- och näringsbyrå' },
  { id: 'pohjanmaa', elyFi: 'Pohjanmaan ELY-keskus', nameSv: 'Österbottens arbets- och näringsbyrå' },
  { id: 'pohjois-pohjanmaa', elyFi: 'Pohjois-Pohjanmaan ELY-keskus', nameSv: 'Norra Österbottens arbets- och näringsbyrå' },
  { id: 'kainuu', elyFi: 'Kainuun ELY-keskus', nameSv: 'Kajanalands arbets- och näringsbyrå' },
  { id: 'lappi', elyFi: 'Lapin ELY-keskus', nameSv: 'Lapplands arbets- och näringsbyrå' },
] as const satisfies readonly TeOfficeRow[]

/** A TE office: its id, its ELY centre's Finnish name and its own name in Finnish and Swedish. */
export interface TeOffice extends TeOfficeRow {
  readonly nameFi: string
}

/** The fifteen TE offices with their ELY centres, in the order of the regions' codes. */
export const teOffices = /* @__PURE__ */ deepFreeze<readonly TeOffice[]>(
  /* @__PURE__ */ rows.map(({ id, elyFi, nameSv }: TeOfficeRow) => ({ id, elyFi, nameFi: officeNames[id], nameSv }))
)
