/**
 * The Finnish names of the fifteen TE offices: all of them that a decision needs. In the order of the regions' codes.
 */
export const officeNames = {
  uusimaa: 'Uudenmaan TE-toimisto',
  'varsinais-suomi': 'Varsinais-Suomen TE-toimisto',
  satakunta: 'Satakunnan TE-toimisto',
  hame: 'Hämeen TE-toimisto',
  pirkanmaa: 'Pirkanmaan TE-toimisto',
  'kaakkois-suomi': 'Kaakkois-Suomen TE-toimisto',
  'etela-savo': 'Etelä-Savon TE-toimisto',
  'pohjois-savo': 'Pohjois-Savon TE-toimisto',
  'pohjois-karjala': 'Pohjois-Karjalan TE-toimisto',
  'keski-suomi': 'Keski-Suomen TE-toimisto',
  'etela-pohjanmaa': 'Etelä-Pohjanmaan TE-toimisto',
  pohjanmaa: 'Pohjanmaan TE-toimisto',
  'pohjois-pohjanmaa': 'Pohjois-Pohjanmaan TE-toimisto',
  kainuu: 'Kainuun TE-toimisto',
  lappi: 'Lapin TE-toimisto',
} as const satisfies Readonly<Record<string, string>>

/** A TE office: `uusimaa`, `varsinais-suomi` and so on. */
export type TeOfficeId = keyof typeof officeNames
