/** Where the completions of a partly known person lead: the ends, the authorities, and the facts that still move them. */
import type { Day } from '../../act/day.ts'
import type { Compiled } from '../../criteria/compiled.ts'
import { completionsOf } from '../../criteria/completions.ts'
import { degreesOf } from '../../criteria/program.ts'
import type { Place } from '../../criteria/diagram.ts'
import { facts, type FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import type { PersonTree } from '../vocabulary.ts'
import { authorityAt, possibleMunicipalities, type Authority, type Municipalities } from './destination.ts'

export interface Destinations {
  /** The ends of the route that completions reach. */
  readonly ends: readonly Place[]
  /** The different authorities they lead to, by a key. */
  readonly authorities: ReadonlyMap<string, Authority>
  /** The absent facts whose value can still change end or authority, in the register's order. */
  readonly missing: readonly FactName[]
}

const keyOf = (authority: Authority): string =>
  authority === null ? 'nobody' : authority.kind === 'municipality' ? authority.code : `TE office ${authority.name}`

/** The destinations of all completions: everything but the municipalities by the diagram, the municipalities by pairs. */
export function destinationsOf({ program, diagram, asked }: Compiled<Person, PersonTree>, person: Person, on: Day): Destinations {
  const { homeMunicipality: home, residenceMunicipality: residence } = person
  const pairs = possibleMunicipalities(home, residence)
  const isMunicipality = (test: number): boolean => {
    const fact = program.reader.facts[program.tests[test]?.fact ?? -1]
    return fact === 'homeMunicipality' || fact === 'residenceMunicipality'
  }
  const endAt = (place: Place, pair: Municipalities): Place => {
    if (place < diagram.ends) return place
    const node = place - diagram.ends
    const test = program.tests[diagram.test[node] ?? -1]
    const code = program.reader.facts[test?.fact ?? -1] === 'homeMunicipality' ? pair.home : pair.residence
    return endAt((test?.values.has(code) ? diagram.yes : diagram.no)[node] ?? 0, pair)
  }
  const authorityOf = (place: Place, pair: Municipalities): Authority => authorityAt(endAt(place, pair), pair)
  const label = (place: Place): string => pairs.map((pair) => keyOf(authorityOf(place, pair))).join('|')

  const { reached, missing } = completionsOf(diagram, program, person, asked(on), degreesOf(program, person, asked(on)), {
    at: isMunicipality,
    label,
  })
  /** Does the authority differ between pairs that agree in the other municipality? */
  const turnsOn = (other: keyof Municipalities): boolean =>
    reached.some((place) => pairs.some((one) => pairs.some((two) => one[other] === two[other] && keyOf(authorityOf(place, one)) !== keyOf(authorityOf(place, two)))))
  const isMissing = (name: FactName, number: number): boolean =>
    name === 'homeMunicipality'
      ? home === undefined && turnsOn('residence')
      : name === 'residenceMunicipality'
        ? residence === undefined && turnsOn('home')
        : missing.has(number)
  return {
    ends: [...new Set(reached.flatMap((place) => pairs.map((pair) => endAt(place, pair))))],
    authorities: new Map(reached.flatMap((place) => pairs.map((pair) => authorityOf(place, pair))).map((authority) => [keyOf(authority), authority])),
    missing: facts.flatMap(({ name }, number) => (isMissing(name, number) ? [name] : [])),
  }
}
