/** The nineteen regions (maakunta) with their names. Source: Statistics Finland, municipality key 2021, CC BY 4.0. */
import { deepFreeze } from '../values/deep-freeze.ts'
import { codesByRegion, type RegionCode, type RegionCodes } from './codes.ts'

const names: Readonly<Record<RegionCode, { readonly nameFi: string; readonly nameSv: string }>> = {
  '01': { nameFi: 'Uusimaa', nameSv: 'Nyland' },
  '02': { nameFi: 'Varsinais-Suomi', nameSv: 'Egentliga Finland' },
  '04': { nameFi: 'Satakunta', nameSv: 'Satakunta' },
  '05': { nameFi: 'Kanta-Häme', nameSv: 'Egentliga Tavastland' },
  '06': { nameFi: 'Pirkanmaa', nameSv: 'Birkaland' },
  '07': { nameFi: 'Päijät-Häme', nameSv: 'Päijänne-Tavastland' },
  '08': { nameFi: 'Kymenlaakso', nameSv: 'Kymmenedalen' },
  '09': { nameFi: 'Etelä-Karjala', nameSv: 'Södra Karelen' },
  '10': { nameFi: 'Etelä-Savo', nameSv: 'Södra Savolax' },
  '11': { nameFi: 'Pohjois-Savo', nameSv: 'Norra Savolax' },
  '12': { nameFi: 'Pohjois-Karjala', nameSv: 'Norra Karelen' },
  '13': { nameFi: 'Keski-Suomi', nameSv: 'Mellersta Finland' },
  '14': { nameFi: 'Etelä-Pohjanmaa', nameSv: 'Södra Österbotten' },
  '15': { nameFi: 'Pohjanmaa', nameSv: 'Österbotten' },
  '16': { nameFi: 'Keski-Pohjanmaa', nameSv: 'Mellersta Österbotten' },
  '17': { nameFi: 'Pohjois-Pohjanmaa', nameSv: 'Norra Österbotten' },
  '18': { nameFi: 'Kainuu', nameSv: 'Kajanaland' },
  '19': { nameFi: 'Lappi', nameSv: 'Lappland' },
  '21': { nameFi: 'Ahvenanmaa', nameSv: 'Åland' },
}

/** A region: its code and names, its TE office (null in Åland) and the codes of its municipalities. */
export interface Region extends RegionCodes {
  readonly nameFi: string
  readonly nameSv: string
}

/** The nineteen regions by code, each with its names, its TE office and the codes of its municipalities. */
export const regions = /* @__PURE__ */ deepFreeze<readonly Region[]>(
  /* @__PURE__ */ codesByRegion.map((row: RegionCodes) => ({ ...row, ...names[row.code] }))
)
