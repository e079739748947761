/** A trial area or a TE office by its id or name, and the areas of a TE office. */
import { type Area, areas } from './areas.ts'
import type { MunicipalityCode } from './codes.ts'
import type { AreaId, TrialMunicipalityCode } from './members.ts'
import { nameIndex } from './names.ts'
import type { TeOfficeId } from './office-names.ts'
import { type TeOffice, teOffices } from './offices.ts'
import { areaIdOf, regionCodeOf, teOfficeIdOf } from './places.ts'
import { type Region, regions } from './regions.ts'

// One area is named with its cities in brackets; the part before them is a name, too.
const shortName = (name: string): string => name.replace(/ \(.*/, '')

const findArea = /* @__PURE__ */ nameIndex(() =>
  areas.flatMap((row: Area) =>
    [row.nameFi, row.nameSv, row.nameEn].flatMap((name) => [[name, row] as const, [shortName(name), row] as const])
  )
)

const findTeOffice = /* @__PURE__ */ nameIndex(() =>
  teOffices.flatMap((row: TeOffice) =>
    [row.id, row.nameFi, row.nameSv, row.elyFi].map((name) => [name, row] as const)
  )
)

/**
 * Gives the trial area of an id.
 *
 * @param id an area's id, such as `oulu` or `vantaa-kerava`
 * @returns the area; `undefined` for a string that is no id, a name included
 *
 * Source: 1269/2020 3 §.
 *
 * @example
 * ```ts
 * import { area } from 'kuntakokeilu/areas'
 * area('savonlinna')?.provision //=> '3 § 2 kohta'
 * ```
 */
export function area(id: AreaId): Area
export function area(id: string): Area | undefined
export function area(id: string): Area | undefined {
  return areas.find((row) => row.id === id)
}

/**
 * Finds the trial area of a name.
 *
 * @param name the area's name in Finnish, Swedish or English; case, accents, dashes and spaces do not matter
 * @returns the area; `undefined` for an unknown name, that of a mere member municipality included
 *
 * Source: 1269/2020 3 §. The Act names five of the areas; the other names are descriptive (`nameIsOfficial`).
 *
 * @example
 * ```ts
 * import { areaByName } from 'kuntakokeilu/areas'
 * areaByName('Vanda-Kervo')?.id //=> 'vantaa-kerava'
 * areaByName('Kerava') //=> undefined
 * ```
 */
export function areaByName(name: string): Area | undefined {
  return findArea(name)
}

/**
 * Finds the TE office (työ- ja elinkeinotoimisto) of a name.
 *
 * @param name the office's name in Finnish or Swedish, its ELY centre's name in Finnish, or its id (`uusimaa`)
 * @returns the office; `undefined` for an unknown name
 *
 * @example
 * ```ts
 * import { teOfficeByName } from 'kuntakokeilu/areas'
 * teOfficeByName('Nylands arbets- och näringsbyrå')?.nameFi //=> 'Uudenmaan TE-toimisto'
 * ```
 */
export function teOfficeByName(name: TeOfficeId): TeOffice
export function teOfficeByName(name: string): TeOffice | undefined
export function teOfficeByName(name: string): TeOffice | undefined {
  return findTeOffice(name)
}

/**
 * Lists the trial areas of a TE office, in the Act's order.
 *
 * @param name as for {@link teOfficeByName}
 * @returns one to five areas; none for Kaakkois-Suomi; `undefined` for an unknown name
 *
 * Source: 1269/2020 3 §, one kohta for each TE office.
 *
 * @example
 * ```ts
 * import { areasOfTeOffice } from 'kuntakokeilu/areas'
 * areasOfTeOffice('Hämeen TE-toimisto')?.map((area) => area.id) //=> ['hameenlinna', 'lahti']
 * areasOfTeOffice('Kaakkois-Suomen TE-toimisto') //=> []
 * areasOfTeOffice('Ahvenanmaan TE-toimisto') //=> undefined
 * ```
 */
export function areasOfTeOffice(name: TeOfficeId): readonly Area[]
export function areasOfTeOffice(name: string): readonly Area[] | undefined
export function areasOfTeOffice(name: string): readonly Area[] | undefined {
  const office = findTeOffice(name)
  return office && areas.filter((row) => row.office === office.id)
}

/**
 * Finds the trial area (kokeilualue) of a municipality.
 *
 * @param code three-digit municipality code
 * @returns the area; `undefined` for a municipality outside the trial and for a string that is no code
 *
 * Source: 1269/2020 3 §; for Pirkanmaa the reading of OP-05.
 *
 * @example
 * ```ts
 * import { areaOfMunicipality } from 'kuntakokeilu/areas'
 * areaOfMunicipality('245')?.id //=> 'vantaa-kerava'
 * areaOfMunicipality('291') //=> undefined
 * ```
 */
export function areaOfMunicipality(code: TrialMunicipalityCode): Area
export function areaOfMunicipality(code: string): Area | undefined
export function areaOfMunicipality(code: string): Area | undefined {
  const id = areaIdOf(code)
  return id && area(id)
}

/**
 * Finds the region (maakunta) of a municipality.
 *
 * @param code three-digit municipality code
 * @returns the region; `undefined` for a string that is no code
 *
 * Source: Statistics Finland, municipality key 2021.
 *
 * @example
 * ```ts
 * import { regionOfMunicipality } from 'kuntakokeilu/areas'
 * regionOfMunicipality('291')?.nameFi //=> 'Pirkanmaa'
 * ```
 */
export function regionOfMunicipality(code: MunicipalityCode): Region
export function regionOfMunicipality(code: string): Region | undefined
export function regionOfMunicipality(code: string): Region | undefined {
  const region = regionCodeOf(code)
  return regions.find((row) => row.code === region)
}

/**
 * Finds the TE office in whose ELY centre's area a municipality lies.
 *
 * @param code three-digit municipality code, in the trial or outside it
 * @returns the office; `undefined` in Åland, which has none, and for a string that is no code
 *
 * Source: Statistics Finland, municipality key 2021, for the ELY centre; by convention the TE office of its area.
 *
 * @example
 * ```ts
 * import { teOfficeOf } from 'kuntakokeilu/areas'
 * teOfficeOf('272')?.nameFi //=> 'Pohjanmaan TE-toimisto'
 * teOfficeOf('478') //=> undefined
 * ```
 */
export function teOfficeOf(code: TrialMunicipalityCode): TeOffice
export function teOfficeOf(code: string): TeOffice | undefined
export function teOfficeOf(code: string): TeOffice | undefined {
  const id = teOfficeIdOf(code)
  return teOffices.find((office) => office.id === id)
}
