/**
 * The trial areas of 1269/2020 3 §, the municipalities and their TE offices.
 *
 * @module kuntakokeilu/areas
 */
export {
  area,
  areaByName,
  areaOfMunicipality,
  areasOfTeOffice,
  regionOfMunicipality,
  teOfficeByName,
  teOfficeOf,
} from './area-lookup.ts'
export { type Area, areas } from './areas.ts'
export {
  type Municipality,
  municipalitiesOfArea,
  municipalitiesOfTeOffice,
  municipality,
  municipalityByName,
} from './lookup.ts'
export type { MunicipalityCode, RegionCode, RegionCodes } from './codes.ts'
export type { AreaId, TrialMunicipalityCode } from './members.ts'
export { type LanguageStatus, type MunicipalityName, municipalities } from './municipalities.ts'
export type { TeOfficeId } from './office-names.ts'
export { type TeOffice, teOffices } from './offices.ts'
export {
  isInAland,
  isInTrial,
  isMunicipalityCode,
  municipalityCodes,
  trialMunicipalities,
} from './places.ts'
export { type Region, regions } from './regions.ts'
export { type MunicipalitySuggestion, suggestMunicipalities } from './suggestions.ts'
