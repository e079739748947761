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
  teOfficeOf
} from '../areas/area-lookup.ts'
export { type Area, areas } from '../areas/areas.ts'
export {
  aboutClientEstimates,
  type ClientEstimate,
  clientEstimates,
  type EstimatedFor
} from '../areas/client-estimates.ts'
export type { Day } from '../calendar/day.ts'
export type { Texts } from '../texts/language.ts'
export {
  type Municipality,
  municipalitiesOfArea,
  municipalitiesOfTeOffice,
  municipality,
  municipalityByName
} from '../areas/lookup.ts'
export type { MunicipalityCode, RegionCode, RegionCodes } from '../areas/codes.ts'
export type { AreaId, TrialMunicipalityCode } from '../areas/members.ts'
export { type LanguageStatus, type MunicipalityName, municipalities } from '../areas/municipalities.ts'
export type { TeOfficeId } from '../areas/office-names.ts'
export { type TeOffice, teOffices } from '../areas/offices.ts'
export { isInAland, isInTrial, isMunicipalityCode, municipalityCodes, trialMunicipalities } from '../areas/places.ts'
export { type Region, regions } from '../areas/regions.ts'
export { type MunicipalitySuggestion, suggestMunicipalities } from '../areas/suggestions.ts'
