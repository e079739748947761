/**
 * Where a municipality lies: its trial area, region and TE office. By codes alone, so that a program that decides
 * carries no names of municipalities.
 */
import { deepFreeze } from '../values/deep-freeze.ts'
import { codesByRegion, type MunicipalityCode, type RegionCode, type RegionCodes } from './codes.ts'
import { type AreaId, members, type TrialMunicipalityCode } from './members.ts'
import type { TeOfficeId } from './office-names.ts'

interface Location {
  readonly region: RegionCode
  readonly office: TeOfficeId | null
  readonly area: AreaId | undefined
}

const areaIds = (): readonly AreaId[] => Object.keys(members) as AreaId[] // the keys of a literal

let locations: ReadonlyMap<string | null, Location> | undefined

function locationsByCode(): ReadonlyMap<string, Location> {
  const byCode = new Map<string, Location>()
  const areaOf = new Map<string, AreaId>(
    areaIds().flatMap((area) => members[area].map((code: TrialMunicipalityCode) => [code, area] as const))
  )
  for (const { code: region, office, municipalities } of codesByRegion) {
    for (const code of municipalities) byCode.set(code, { region, office, area: areaOf.get(code) })
  }
  return byCode
}

// A Map, built on first use: nothing runs at import, and `constructor` is no code.
const locationOf = (code: string | null): Location | undefined => (locations ??= locationsByCode()).get(code)

/** The codes of the 309 municipalities, by region. */
export const municipalityCodes = /* @__PURE__ */ deepFreeze<readonly MunicipalityCode[]>(
  /* @__PURE__ */ codesByRegion.flatMap((region: RegionCodes) => region.municipalities)
)

/** The codes of the 118 municipalities of the trial areas, in the order of 1269/2020 3 §. */
export const trialMunicipalities = /* @__PURE__ */ deepFreeze<readonly TrialMunicipalityCode[]>(
  /* @__PURE__ */ (() => areaIds().flatMap((area) => members[area]))()
)

/**
 * Decides whether a value is the code of one of Finland's 309 municipalities of 2021-2024.
 *
 * @param value anything; a code is a string of three digits with its leading zeros
 * @returns true for a code, false for everything else: a name, a number, a municipality merged before 2021
 *
 * Source: Statistics Finland, municipality classification 2021.
 *
 * @example
 * ```ts
 * import { isMunicipalityCode } from 'kuntakokeilu/areas'
 * isMunicipalityCode('091') //=> true
 * isMunicipalityCode('91') //=> false
 * isMunicipalityCode(91) //=> false
 * ```
 */
export function isMunicipalityCode(value: unknown): value is MunicipalityCode {
  return typeof value === 'string' && locationOf(value) !== undefined
}

/** The code of the region of a municipality; `undefined` for a string that is no code. */
export function regionCodeOf(code: string): RegionCode | undefined {
  return locationOf(code)?.region
}

/** The id of the TE office of a municipality; `undefined` in Åland, for none and for a string that is no code. */
export function teOfficeIdOf(code: string | null): TeOfficeId | undefined {
  return locationOf(code)?.office ?? undefined
}

/** The id of the trial area of a municipality; `undefined` outside the trial and for a string that is no code. */
export function areaIdOf(code: TrialMunicipalityCode): AreaId
export function areaIdOf(code: string): AreaId | undefined
export function areaIdOf(code: string): AreaId | undefined {
  return locationOf(code)?.area
}

/**
 * Decides whether a code is that of a municipality of a trial area.
 *
 * @param code three-digit municipality code
 * @returns true for the 118; false for the other 191 and for a string that is no code, a name included
 *
 * Source: 1269/2020 3 §; for Pirkanmaa the reading of OP-05.
 *
 * @example
 * ```ts
 * import { isInTrial } from 'kuntakokeilu/areas'
 * isInTrial('837') //=> true
 * isInTrial('620') //=> false
 * ```
 */
export function isInTrial(code: string): code is TrialMunicipalityCode {
  return locationOf(code)?.area !== undefined
}

/**
 * Decides whether a code is that of a municipality in Åland (Ahvenanmaa), where the Act does not apply.
 *
 * @param code three-digit municipality code
 * @returns true for the 16; false for the other 293 and for a string that is no code, a name included
 *
 * Source: Statistics Finland, municipality key 2021: region 21.
 *
 * @example
 * ```ts
 * import { isInAland } from 'kuntakokeilu/areas'
 * isInAland('478') //=> true
 * isInAland('091') //=> false
 * ```
 */
export function isInAland(code: string): boolean {
  return locationOf(code)?.region === '21'
}
