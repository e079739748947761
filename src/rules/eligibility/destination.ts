/** Which authority a route leads to, for the municipalities a person has or may have. */
import { areaIdOf, isInAland, isInTrial, municipalityCodes, teOfficeNameOf, trialMunicipalities } from '../../areas/places.ts'
import type { AreaId, TrialMunicipalityCode } from '../../areas/members.ts'
import { route } from './decision.ts'

/** The authority that has to serve a person; null where nobody has to, or where it is unknown. */
export type Authority =
  | { readonly kind: 'municipality'; readonly code: TrialMunicipalityCode; readonly area: AreaId }
  | { readonly kind: 'te-office'; readonly name: string | null }
  | null

/** The municipalities of a person: a code, null for none. */
export interface Municipalities {
  readonly home: string | null
  readonly residence: string | null
}

const municipality = (code: string | null): Authority => {
  const area = code === null ? undefined : areaIdOf(code)
  return code !== null && isInTrial(code) && area ? { kind: 'municipality', code, area } : null
}

/** Reading: the TE office follows the home municipality, without one the place of residence; in Åland there is none. */
const teOffice = (code: string | null): Authority =>
  code === null ? { kind: 'te-office', name: null } : isInAland(code) ? null : { kind: 'te-office', name: teOfficeNameOf(code) ?? null }

/** The authority at the end of a route. */
export function authorityAt(end: number, { home, residence }: Municipalities): Authority {
  if (end === route.home) return municipality(home)
  if (end === route.residence) return municipality(residence)
  return end === route.teOffice ? teOffice(home ?? residence) : null
}

/**
 * What an unknown municipality stands for: none, one in Åland, one elsewhere outside the trial, two in it. Every two
 * routes that some municipality tells apart are told apart by these; a test shows it over all 310 x 310 pairs.
 */
let anyMunicipality: readonly (string | null)[] | undefined
let anyPair: readonly Municipalities[] | undefined

function possible(known: string | null | undefined, other: string | null | undefined): readonly (string | null)[] {
  if (known !== undefined) return [known]
  anyMunicipality ??= [
    null,
    municipalityCodes.find(isInAland) ?? null,
    municipalityCodes.find((code) => !isInTrial(code) && !isInAland(code)) ?? null,
    ...trialMunicipalities.slice(0, 2),
  ]
  return other === undefined ? anyMunicipality : [...anyMunicipality, other]
}

/** The pairs of municipalities that the known ones leave possible; among those an unknown one stands for is the other. */
export function possibleMunicipalities(home: string | null | undefined, residence: string | null | undefined): readonly Municipalities[] {
  if (home === undefined && residence === undefined && anyPair) return anyPair
  const pairs = possible(home, residence).flatMap((oneHome) => possible(residence, home).map((one) => ({ home: oneHome, residence: one })))
  if (home === undefined && residence === undefined) anyPair = pairs
  return pairs
}
