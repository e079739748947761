/** Where the completions of a partly known person lead: the ends, the authorities, and the facts that still move them. */
import { completionsOf } from '../../criteria/completions.ts'
import type { Place } from '../../criteria/diagram.ts'
import type { Asked, Degree } from '../../criteria/tests.ts'
import type { Person } from '../../facts/person.ts'
import { personReader } from '../../facts/read.ts'
import type { Decision } from './decision.ts'
import { authorityAt, possibleMunicipalities, type Authority, type Municipalities } from './destination.ts'

export interface Destinations {
  /** The ends of the route that completions reach. */
  readonly ends: ReadonlySet<Place>
  /** The different authorities they lead to, by a key. */
  readonly authorities: ReadonlyMap<string, Authority>
  /** The places in the register of the absent facts whose value can still change end or authority. */
  readonly missing: ReadonlySet<number>
}

const keyOf = (authority: Authority): string =>
  authority === null ? 'nobody' : authority.kind === 'municipality' ? authority.code : `TE office ${authority.name}`

const homePlace = /* @__PURE__ */ personReader.facts.indexOf('homeMunicipality')
const residencePlace = /* @__PURE__ */ personReader.facts.indexOf('residenceMunicipality')

/** The destinations of all completions: the municipalities, asked last, by possible pairs, all else by the diagram. */
export function destinationsOf({ program, route }: Decision, person: Person, asked: Asked, degrees: readonly Degree[]): Destinations {
  const { homeMunicipality: home, residenceMunicipality: residence } = person
  const pairs = possibleMunicipalities(home, residence)

  const endAt = (place: Place, pair: Municipalities): Place => {
    let end = place
    while (end >= route.ends) {
      const test = program.tests[route.test[end - route.ends] ?? -1]
      const passes = test?.values.has(test.fact === homePlace ? pair.home : pair.residence)
      end = (passes ? route.yes : route.no)[end - route.ends] ?? 0
    }
    return end
  }
  const ends = new Set<Place>()
  const authorities = new Map<string, Authority>()
  /** The keys of the authorities that a place leads to, pair by pair. */
  const keysAt = new Map<Place, readonly string[]>()
  const keysFrom = (place: Place): readonly string[] => {
    const known = keysAt.get(place)
    if (known) return known
    const keys = pairs.map((pair) => {
      const end = endAt(place, pair)
      const authority = authorityAt(end, pair)
      const key = keyOf(authority)
      ends.add(end)
      authorities.set(key, authority)
      return key
    })
    keysAt.set(place, keys)
    return keys
  }

  const { missing } = completionsOf(route, program, person, asked, degrees, {
    at: (test) => program.tests[test]?.fact === homePlace || program.tests[test]?.fact === residencePlace,
    label: (place) => keysFrom(place).join('|'),
  })

  /** Do pairs that agree in the other municipality lead to different authorities? */
  const turnsOn = (other: keyof Municipalities): boolean => {
    for (const keys of keysAt.values()) {
      const first = new Map<string | null, string>()
      for (const [number, pair] of pairs.entries()) {
        const key = keys[number] ?? ''
        if ((first.get(pair[other]) ?? key) !== key) return true
        first.set(pair[other], key)
      }
    }
    return false
  }
  const missingPlaces = new Set(missing)
  if (home === undefined && turnsOn('residence')) missingPlaces.add(homePlace)
  if (residence === undefined && turnsOn('home')) missingPlaces.add(residencePlace)
  return { ends, authorities, missing: missingPlaces }
}
