/** A municipality by its code or name, and the municipalities of an area or a TE office. */
import { area, areaOfMunicipality, regionOfMunicipality, teOfficeByName, teOfficeOf } from './area-lookup.ts'
import type { Area } from './areas.ts'
import type { MunicipalityCode, RegionCode } from './codes.ts'
import type { AreaId } from './members.ts'
import { type LanguageStatus, type MunicipalityName, municipalities } from './municipalities.ts'
import { nameIndex } from './names.ts'
import type { TeOfficeId } from './office-names.ts'
import { type Region, regions } from './regions.ts'

/** Everything the library knows of one municipality; plain and JSON-safe. */
export interface Municipality {
  readonly code: MunicipalityCode
  readonly nameFi: string
  readonly nameSv: string
  /** The Swedish text of 3 §, where it uses another form than `nameSv`; else null. */
  readonly nameSvAct: string | null
  readonly languageStatus: LanguageStatus
  readonly region: { readonly code: RegionCode; readonly nameFi: string; readonly nameSv: string }
  /** The ELY centre's Finnish name; null in Åland. */
  readonly elyFi: string | null
  /** Null in Åland. */
  readonly teOffice: { readonly id: TeOfficeId; readonly nameFi: string; readonly nameSv: string } | null
  /** The trial area; null outside the trial. */
  readonly area: AreaId | null
  /** The place in 1269/2020 that names the area; null outside the trial. */
  readonly provision: Area['provision'] | null
}

let rows: ReadonlyMap<string, MunicipalityName> | undefined

const findCode = /* @__PURE__ */ nameIndex(() => [
  ...municipalities.flatMap((row: MunicipalityName) =>
    [row.nameFi, row.nameSv, row.nameSvAct ?? row.nameSv].map((name) => [name, row.code] as const)
  ),
  // Tl only tells it from another Koski, which is none of the 309.
  ['Koski', '284'] as const,
])

/**
 * Gives everything known of the municipality of a code.
 *
 * @param code three-digit municipality code, such as `091`
 * @returns the municipality, in the trial or outside it; `undefined` for a string that is no code. A code of the type
 * {@link MunicipalityCode} always has one
 *
 * Source: 1269/2020 3 §; Statistics Finland, municipality classification, key and language status 2021.
 *
 * @example
 * ```ts
 * import { municipality } from 'kuntakokeilu/areas'
 * municipality('638')?.nameSv //=> 'Borgå'
 * municipality('638')?.provision //=> '3 § 13 kohta d'
 * municipality('478')?.teOffice //=> null
 * municipality('000') //=> undefined
 * ```
 */
export function municipality(code: MunicipalityCode): Municipality
export function municipality(code: string): Municipality | undefined
export function municipality(code: string): Municipality | undefined {
  rows ??= new Map(municipalities.map((row) => [row.code, row]))
  const row = rows.get(code)
  const region = regionOfMunicipality(code)
  if (row === undefined || region === undefined) return undefined
  const teOffice = teOfficeOf(code)
  const trialArea = areaOfMunicipality(code)
  return {
    code: row.code,
    nameFi: row.nameFi,
    nameSv: row.nameSv,
    nameSvAct: row.nameSvAct ?? null,
    languageStatus: row.languageStatus,
    region: { code: region.code, nameFi: region.nameFi, nameSv: region.nameSv },
    elyFi: teOffice?.elyFi ?? null,
    teOffice: teOffice === undefined ? null : { id: teOffice.id, nameFi: teOffice.nameFi, nameSv: teOffice.nameSv },
    area: trialArea?.id ?? null,
    provision: trialArea?.provision ?? null,
  }
}

/**
 * Finds the municipality of a name.
 *
 * @param name the name in Finnish or Swedish, or as in the Swedish text of 3 §. Case, accents, dashes, spaces and
 *   brackets do not matter, nor how *Sankt* (`S:t`, `St`) is written
 * @returns the municipality; `undefined` for an unknown name and for one that several municipalities could bear
 *   (see {@link suggestMunicipalities})
 *
 * Source: as {@link municipality}.
 *
 * @example
 * ```ts
 * import { municipalityByName } from 'kuntakokeilu/areas'
 * municipalityByName('Koski Tl')?.code //=> '284'
 * municipalityByName('Sankt Michel')?.nameFi //=> 'Mikkeli'
 * municipalityByName('AANEKOSKI')?.nameFi //=> 'Äänekoski'
 * municipalityByName('Stockholm') //=> undefined
 * ```
 */
export function municipalityByName(name: string): Municipality | undefined {
  const code = findCode(name)
  return code && municipality(code)
}

const withCodes = (codes: readonly MunicipalityCode[]): readonly Municipality[] =>
  codes.flatMap((code) => municipality(code) ?? [])

/**
 * Lists the municipalities of a trial area, in the Act's order.
 *
 * @param id an area's id, such as `oulu`
 * @returns its municipalities, 1 to 22; `undefined` for a string that is no id
 *
 * Source: 1269/2020 3 §; for Pirkanmaa the reading of OP-05.
 *
 * @example
 * ```ts
 * import { municipalitiesOfArea } from 'kuntakokeilu/areas'
 * municipalitiesOfArea('salo')?.map((row) => row.nameFi) //=> ['Salo', 'Marttila', 'Koski Tl']
 * ```
 */
export function municipalitiesOfArea(id: AreaId): readonly Municipality[]
export function municipalitiesOfArea(id: string): readonly Municipality[] | undefined
export function municipalitiesOfArea(id: string): readonly Municipality[] | undefined {
  const row = area(id)
  return row && withCodes(row.municipalities)
}

/**
 * Lists the municipalities in the area of a TE office, in the trial and outside it, by region and code.
 *
 * @param name as for {@link teOfficeByName}
 * @returns its municipalities; `undefined` for an unknown name
 *
 * Source: Statistics Finland, municipality key 2021, for the ELY centre; by convention the TE office of its area.
 *
 * @example
 * ```ts
 * import { municipalitiesOfTeOffice } from 'kuntakokeilu/areas'
 * municipalitiesOfTeOffice('Kainuun TE-toimisto')?.filter((row) => row.area === null).map((row) => row.nameFi) //=> ['Puolanka']
 * ```
 */
export function municipalitiesOfTeOffice(name: TeOfficeId): readonly Municipality[]
export function municipalitiesOfTeOffice(name: string): readonly Municipality[] | undefined
export function municipalitiesOfTeOffice(name: string): readonly Municipality[] | undefined {
  const office = teOfficeByName(name)
  if (office === undefined) return undefined
  return withCodes(
    regions.filter((region: Region) => region.office === office.id).flatMap((region: Region) => region.municipalities)
  )
}
