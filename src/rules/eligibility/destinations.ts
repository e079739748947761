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

/** Where a place of the route leads, over the pairs of municipalities that are possible. */
interface Reach {
  /** The keys of the authorities, pair by pair: places with the same label lead the same way. */
  readonly label: string
  readonly ends: ReadonlySet<Place>
  readonly authorities: ReadonlyMap<string, Authority>
  /** Do pairs that agree in the residence, or in the home, lead to different authorities? */
  readonly turnsOnHome: boolean
  readonly turnsOnResidence: boolean
}

function reachOf({ program, route }: Decision, place: Place, pairs: readonly Municipalities[]): Reach {
  const endAt = (pair: Municipalities): Place => {
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
  const keys = pairs.map((pair) => {
    const end = endAt(pair)
    const authority = authorityAt(end, pair)
    const key = keyOf(authority)
    ends.add(end)
    authorities.set(key, authority)
    return key
  })
  const differAmong = (same: keyof Municipalities): boolean => {
    const first = new Map<string | null, string>()
    return pairs.some((pair, number) => {
      const key = keys[number] ?? ''
      const one = first.get(pair[same]) ?? key
      first.set(pair[same], one)
      return one !== key
    })
  }
  return { label: keys.join('|'), ends, authorities, turnsOnHome: differAmong('residence'), turnsOnResidence: differAmong('home') }
}

const reachesOfNobody = /* @__PURE__ */ new WeakMap<Decision, Map<Place, Reach>>()

/** The destinations of all completions: the municipalities, asked last, by possible pairs, all else by the diagram. */
export function destinationsOf(decision: Decision, person: Person, asked: Asked, degrees: readonly Degree[]): Destinations {
  const { program, route } = decision
  const { homeMunicipality: home, residenceMunicipality: residence } = person
  const pairs = possibleMunicipalities(home, residence)
  // With both municipalities unknown the reaches are the same for everybody.
  const isShared = home === undefined && residence === undefined
  const known = (isShared ? reachesOfNobody.get(decision) : undefined) ?? new Map<Place, Reach>()
  if (isShared) reachesOfNobody.set(decision, known)
  const reachFrom = (place: Place): Reach => {
    const reach = known.get(place) ?? reachOf(decision, place, pairs)
    known.set(place, reach)
    return reach
  }

  const { reached, missing } = completionsOf(route, program, person, asked, degrees, {
    at: (test) => program.tests[test]?.fact === homePlace || program.tests[test]?.fact === residencePlace,
    label: (place) => reachFrom(place).label,
  })
  const reaches = reached.map(reachFrom)
  const missingPlaces = new Set(missing)
  if (home === undefined && reaches.some(({ turnsOnHome }) => turnsOnHome)) missingPlaces.add(homePlace)
  if (residence === undefined && reaches.some(({ turnsOnResidence }) => turnsOnResidence)) missingPlaces.add(residencePlace)
  return {
    ends: new Set(reaches.flatMap(({ ends }) => [...ends])),
    authorities: new Map(reaches.flatMap(({ authorities }) => [...authorities])),
    missing: missingPlaces,
  }
}
