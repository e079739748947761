import * as fc from 'fast-check'
import type { MunicipalityCode } from '../areas/codes.ts'
import type { TrialMunicipalityCode } from '../areas/members.ts'
import { isInAland, municipalityCodes as allCodes, trialMunicipalities } from '../areas/places.ts'

/**
 * Draws the code of a municipality: in the trial, outside it, and in Åland, each often.
 *
 * @returns an arbitrary of the 309 codes
 *
 * Source: 1269/2020 1 § and 3 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { isMunicipalityCode } from 'kuntakokeilu'
 * import { municipalityCodes } from 'kuntakokeilu/testing'
 * fc.sample(municipalityCodes(), 100).every(isMunicipalityCode) //=> true
 * ```
 */
export function municipalityCodes(): fc.Arbitrary<MunicipalityCode> {
  return fc.oneof(
    { weight: 5, arbitrary: trialMunicipalityCodes() },
    { weight: 3, arbitrary: fc.constantFrom(...allCodes) },
    { weight: 1, arbitrary: fc.constantFrom(...allCodes.filter((code) => isInAland(code))) }
  )
}

/**
 * Draws the code of a municipality of the trial areas.
 *
 * @returns an arbitrary of the 118 codes
 *
 * Source: 1269/2020 3 §.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { isInTrial } from 'kuntakokeilu'
 * import { trialMunicipalityCodes } from 'kuntakokeilu/testing'
 * fc.sample(trialMunicipalityCodes(), 100).every((code) => isInTrial(code)) //=> true
 * ```
 */
export function trialMunicipalityCodes(): fc.Arbitrary<TrialMunicipalityCode> {
  return fc.constantFrom(...trialMunicipalities)
}
