/**
 * The fifteen employment offices (työ- ja elinkeinotoimisto, TE office) of 2021-2024, each with the ELY centre
 * (elinkeino-, liikenne- ja ympäristökeskus) in whose area it works. 3 § has one kohta for each but Kaakkois-Suomi.
 */
interface TeOfficeRow {
  readonly id: string
  readonly elyFi: string
  readonly nameFi: string
  readonly nameSv: string
}

/** The fifteen TE offices with their ELY centres, in the order of the regions' codes. */
export const teOffices = [
  { id: 'uusimaa', elyFi: 'Uudenmaan ELY-keskus', nameFi: 'Uudenmaan TE-toimisto', nameSv: 'Nylands arbets- och näringsbyrå' },
  { id: 'varsinais-suomi', elyFi: 'Varsinais-Suomen ELY-keskus', nameFi: 'Varsinais-Suomen TE-toimisto', nameSv: 'Egentliga Finlands arbets- och näringsbyrå' },
  { id: 'satakunta', elyFi: 'Satakunnan ELY-keskus', nameFi: 'Satakunnan TE-toimisto', nameSv: 'Satakunta arbets- och näringsbyrå' },
  { id: 'hame', elyFi: 'Hämeen ELY-keskus', nameFi: 'Hämeen TE-toimisto', nameSv: 'Tavastlands arbets- och näringsbyrå' },
  { id: 'pirkanmaa', elyFi: 'Pirkanmaan ELY-keskus', nameFi: 'Pirkanmaan TE-toimisto', nameSv: 'Birkalands arbets- och näringsbyrå' },
  // In 3 § without an area. The Swedish name is not in our sources; it follows the pattern of the others.
  { id: 'kaakkois-suomi', elyFi: 'Kaakkois-Suomen ELY-keskus', nameFi: 'Kaakkois-Suomen TE-toimisto', nameSv: 'Sydöstra Finlands arbets- och näringsbyrå' },
  { id: 'etela-savo', elyFi: 'Etelä-Savon ELY-keskus', nameFi: 'Etelä-Savon TE-toimisto', nameSv: 'Södra Savolax arbets- och näringsbyrå' },
  { id: 'pohjois-savo', elyFi: 'Pohjois-Savon ELY-keskus', nameFi: 'Pohjois-Savon TE-toimisto', nameSv: 'Norra Savolax arbets- och näringsbyrå' },
  { id: 'pohjois-karjala', elyFi: 'Pohjois-Karjalan ELY-keskus', nameFi: 'Pohjois-Karjalan TE-toimisto', nameSv: 'Norra Karelens arbets- och näringsbyrå' },
  { id: 'keski-suomi', elyFi: 'Keski-Suomen ELY-keskus', nameFi: 'Keski-Suomen TE-toimisto', nameSv: 'Mellersta Finlands arbets- och näringsbyrå' },
  { id: 'etela-pohjanmaa', elyFi: 'Etelä-Pohjanmaan ELY-keskus', nameFi: 'Etelä-Pohjanmaan TE-toimisto', nameSv: 'Södra Österbottens arbets- och näringsbyrå' },
  { id: 'pohjanmaa', elyFi: 'Pohjanmaan ELY-keskus', nameFi: 'Pohjanmaan TE-toimisto', nameSv: 'Österbottens arbets- och näringsbyrå' },
  { id: 'pohjois-pohjanmaa', elyFi: 'Pohjois-Pohjanmaan ELY-keskus', nameFi: 'Pohjois-Pohjanmaan TE-toimisto', nameSv: 'Norra Österbottens arbets- och näringsbyrå' },
  { id: 'kainuu', elyFi: 'Kainuun ELY-keskus', nameFi: 'Kainuun TE-toimisto', nameSv: 'Kajanalands arbets- och näringsbyrå' },
  { id: 'lappi', elyFi: 'Lapin ELY-keskus', nameFi: 'Lapin TE-toimisto', nameSv: 'Lapplands arbets- och näringsbyrå' },
] as const satisfies readonly TeOfficeRow[]

/** A TE office: `uusimaa`, `varsinais-suomi` and so on. */
export type TeOfficeId = (typeof teOffices)[number]['id']
/** A TE office: its id, its ELY centre's Finnish name and its own name in Finnish and Swedish. */
export interface TeOffice extends TeOfficeRow {
  readonly id: TeOfficeId
}
