/** Which authority a route leads to, for the municipalities a person has or may have. */
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { AreaId, TrialMunicipalityCode } from '../../areas/members.ts'
import { officeNames, type TeOfficeId } from '../../areas/office-names.ts'
import { areaIdOf, isInAland, isInTrial, teOfficeIdOf } from '../../areas/places.ts'
import { route } from './decision.ts'

/**
 * The authority that has to serve a person; null where nobody has to, or where it is unknown. Id and name of a TE
 * office are null where no municipality decides which it is.
 */
export type Authority =
  | { readonly kind: 'municipality'; readonly code: TrialMunicipalityCode; readonly area: AreaId }
  | { readonly kind: 'te-office'; readonly id: TeOfficeId | null; readonly name: string | null }
  | null

/** The municipalities of a person: a code, null for none. */
export interface Municipalities {
  readonly home: string | null
  readonly residence: string | null
}

const municipalityOf = (code: string | null): Authority =>
  code !== null && isInTrial(code) ? { kind: 'municipality', code, area: areaIdOf(code) } : null

/** Reading: the TE office follows the home municipality, without one the place of residence; in Åland there is none. */
function teOfficeOf(code: string | null): Authority {
  if (code !== null && isInAland(code)) return null
  const id = teOfficeIdOf(code)
  const name = id === undefined ? null : officeNames[id]
  return { kind: 'te-office', id: id ?? null, name }
}

/** One frozen authority for each municipality: answers share it. */
function sharing(authorityOf: (code: string | null) => Authority): (code: string | null) => Authority {
  const known = new Map<string | null, Authority>()
  return (code) => {
    const shared = known.get(code)
    if (shared !== undefined) return shared
    const made = deepFreeze(authorityOf(code))
    known.set(code, made)
    return made
  }
}

const municipality = /* @__PURE__ */ sharing(municipalityOf)
const teOffice = /* @__PURE__ */ sharing(teOfficeOf)

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
const anyMunicipality: readonly (string | null)[] = [null, '478', '620', '091', '837']

/** One municipality of each kind that makes a difference beside the other one of a person; without it, in any case. */
export function municipalitiesBeside(other: string | null | undefined): readonly (string | null)[] {
  const isTrial = (code: string | null | undefined): boolean => typeof code === 'string' && isInTrial(code)
  const outside = anyMunicipality.filter((code) => !isTrial(code))
  const inTrial = anyMunicipality.filter((code) => isTrial(code) && code !== other).slice(0, 1)
  return [...outside, ...inTrial, ...(other !== undefined && isTrial(other) ? [other] : [])]
}

function possible(known: string | null | undefined, other: string | null | undefined): readonly (string | null)[] {
  if (known !== undefined) return [known]
  return other === undefined ? anyMunicipality : [...anyMunicipality, other]
}

const pairs = (homes: readonly (string | null)[], residences: readonly (string | null)[]): readonly Municipalities[] =>
  homes.flatMap((home) => residences.map((residence) => ({ home, residence })))

/**
 * The pairs of municipalities that the known ones leave possible; among those an unknown one stands for is the other.
 */
export const possibleMunicipalities = (
  home: string | null | undefined,
  residence: string | null | undefined
): readonly Municipalities[] => pairs(possible(home, residence), possible(residence, home))
