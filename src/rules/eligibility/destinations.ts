/**
 * Where the completions of a partly known person lead: the ends, the authorities, and the facts that still move them.
 */
import { complete, type FunctionNumbers } from '../../criteria/complete.ts'
import type { Compiled, OnDay } from '../../criteria/compile.ts'
import type { TruthValue } from '../../criteria/truth.ts'
import type { Person } from '../../facts/person.ts'
import { factNames } from '../../facts/read.ts'
import { authorityAt, possibleMunicipalities, type Authority, type Municipalities } from './destination.ts'

interface Destinations {
  /** The ends of the route that completions reach. */
  readonly ends: ReadonlySet<number>
  /** The different authorities they lead to, by a key. */
  readonly authorities: ReadonlyMap<string, Authority>
  /** The places in the register of the absent facts whose value can still change end or authority. */
  readonly missing: ReadonlySet<number>
  /** The number of what is left to ask, where numbers are given. */
  readonly rest: number
}

const keyOf = (authority: Authority): string =>
  authority === null ? 'nobody' : authority.kind === 'municipality' ? authority.code : `TE office ${authority.id}`

const homePlace = /* @__PURE__ */ factNames.indexOf('homeMunicipality')
const residencePlace = /* @__PURE__ */ factNames.indexOf('residenceMunicipality')

/** Numbers for what is left to ask, and labels for the ends that say less than which way they lead. */
export interface Numbering {
  readonly numbers: FunctionNumbers
  readonly labelOf: (end: number, reachFrom: (end: number) => Reach) => string
}

/** Where an end of the route leads, over the pairs of municipalities that are possible. */
export interface Reach {
  /** The keys of the authorities, pair by pair: ends with the same label lead the same way. */
  readonly label: string
  readonly authorities: ReadonlyMap<string, Authority>
  /** Do pairs that agree in the residence, or in the home, lead to different authorities? */
  readonly turnsOnHome: boolean
  readonly turnsOnResidence: boolean
}

function reachOf(end: number, pairs: readonly Municipalities[]): Reach {
  const ways = pairs.map((pair) => {
    const authority = authorityAt(end, pair)
    return { pair, authority, key: keyOf(authority) }
  })
  const differAmong = (same: keyof Municipalities): boolean => {
    const first = new Map<string | null, string>()
    return ways.some(({ pair, key }) => {
      const one = first.get(pair[same]) ?? key
      first.set(pair[same], one)
      return one !== key
    })
  }
  return {
    label: ways.map(({ key }) => key).join('|'),
    authorities: new Map(ways.map(({ key, authority }) => [key, authority])),
    turnsOnHome: differAmong('residence'),
    turnsOnResidence: differAmong('home'),
  }
}

/** With both municipalities unknown the reaches are the same for everybody. */
const reachesOfNobody = /* @__PURE__ */ new Map<number, Reach>()

/**
 * The destinations of all completions: whether the municipalities are in the trial by the diagram, which they are by
 * possible pairs.
 */
export function destinationsOf(
  route: Compiled<Person>,
  person: Person,
  day: OnDay,
  truths: readonly TruthValue[],
  numbering?: Numbering
): Destinations {
  const { homeMunicipality: home, residenceMunicipality: residence } = person
  const pairs = possibleMunicipalities(home, residence)
  const known = home === undefined && residence === undefined ? reachesOfNobody : new Map<number, Reach>()
  const reachFrom = (end: number): Reach => {
    const reach = known.get(end) ?? reachOf(end, pairs)
    known.set(end, reach)
    return reach
  }

  const label = (end: number): string => numbering?.labelOf(end, reachFrom) ?? reachFrom(end).label
  const { reached, missing, rest } = complete(route, person, day, truths, label, numbering?.numbers)
  const reaches = reached.map(reachFrom)
  const missingPlaces = new Set(missing)
  if (reaches.some(({ turnsOnHome }) => turnsOnHome)) missingPlaces.add(homePlace)
  if (reaches.some(({ turnsOnResidence }) => turnsOnResidence)) missingPlaces.add(residencePlace)
  return {
    ends: new Set(reached),
    authorities: new Map(reaches.flatMap(({ authorities }) => [...authorities])),
    missing: missingPlaces,
    rest,
  }
}
