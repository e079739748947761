/**
 * What holds in every completion of a partly known person, by brute force: every combination of the candidates of the
 * absent facts is decided by the second formulation.
 */
import type { Day } from '../../src/calendar/day.ts'
import type { Person } from '../../src/facts/person.ts'
import { factsOfChangeSecurity, factsOfUnemployment } from './criteria.ts'
import { absentFacts, candidatesFor, combinations, completed, type Candidates } from './candidates.ts'
import {
  belongsToClientGroup,
  decideComplete,
  isAtRisk,
  isChangeSecurityClient,
  isEmployedBySubsidy,
  isForeignLanguageSpeaker,
  isInService,
  isUnder30,
  isUnemployed,
  lawFacts,
  type Bar,
  type Complete,
  type Decided,
  type Ground,
  type LawFact,
  type SecondAuthority
} from './eligibility.ts'

export type Truth = 'yes' | 'no' | 'unknown'

/** What holds over the completions of a person: the contract's definitions, word for word. */
export interface OverCompletions {
  readonly outcome: Decided['outcome'] | 'unknown'
  readonly authority: SecondAuthority
  readonly grounds: readonly Ground[]
  readonly barredBy: readonly Bar[]
  readonly missing: readonly LawFact[]
  /** How many completions were looked at. */
  readonly size: number
}

const routeOf = ({ outcome, authority }: Decided): string => `${outcome} ${JSON.stringify(authority)}`

function inAll(decided: readonly Decided[], missing: readonly LawFact[], size: number): OverCompletions {
  const [first] = decided
  if (first === undefined) throw new Error('A person has at least one completion')
  const same = <T,>(of: (one: Decided) => T): boolean =>
    decided.every((one) => JSON.stringify(of(one)) === JSON.stringify(of(first)))
  return {
    outcome: same((one) => one.outcome) ? first.outcome : 'unknown',
    authority: same((one) => one.authority) ? first.authority : null,
    grounds: first.grounds.filter((ground) => decided.every((one) => one.grounds.includes(ground))),
    barredBy: first.barredBy.filter((bar) => decided.every((one) => one.barredBy.includes(bar))),
    missing,
    size,
  }
}

const distinct = (decided: readonly Decided[]): Decided[] => [
  ...new Map(decided.map((one) => [JSON.stringify(one), one])).values(),
]

/**
 * Brute force: every combination of the absent facts is decided. A fact is missing if two completions that differ in
 * that fact alone have a different outcome or authority. Only for people of whom few facts are absent.
 */
export function bruteForce(person: Person, on: Day, law: Day = on): OverCompletions {
  const absent = absentFacts(person)
  const rows = combinations(absent, candidatesFor(person, on))
  const decided = rows.map((row) => decideComplete(completed(person, row), on, law))
  const routes = decided.map(routeOf)
  const missing = absent.filter((fact) => {
    const routeOfOthers = new Map<string, string>()
    return rows.some((row, index) => {
      const others = JSON.stringify({ ...row, [fact]: null })
      const route = routes[index] ?? ''
      const earlier = routeOfOthers.get(others)
      routeOfOthers.set(others, route)
      return earlier !== undefined && earlier !== route
    })
  })
  return inAll(distinct(decided), missing, rows.length)
}

// --- The same for people of whom many facts are absent ---

export interface Part {
  readonly facts: readonly LawFact[]
  /** What the Act asks of these facts: two values with the same answer are interchangeable. */
  readonly asks: (p: Complete, on: Day) => string
}

/** The facts in groups of which the Act asks a few yes-or-no questions; no fact stands in two groups. */
export const parts: readonly Part[] = [
  { facts: ['homeMunicipality'], asks: (p) => String(p.homeMunicipality) },
  { facts: ['residenceMunicipality'], asks: (p) => String(p.residenceMunicipality) },
  { facts: ['motherTongue'], asks: (p) => String(isForeignLanguageSpeaker(p)) },
  { facts: ['immigrant'], asks: (p) => String(p.immigrant) },
  { facts: ['meetsEarningsRelatedConditions'], asks: (p) => String(p.meetsEarningsRelatedConditions) },
  { facts: ['temporaryProtectionPermit'], asks: (p) => String(p.temporaryProtectionPermit) },
  { facts: ['jobSearchValid'], asks: (p) => String(p.jobSearchValid) },
  { facts: ['registeredAs'], asks: (p) => p.registeredAs },
  {
    facts: factsOfUnemployment,
    asks: (p, on) => String(isUnemployed(p, on)),
  },
  { facts: ['wageSubsidisedWork'], asks: (p, on) => String(isEmployedBySubsidy({ ...p, startUpGrant: false, jobSearchValid: true }, on)) },
  { facts: ['startUpGrant'], asks: (p) => String(p.startUpGrant) },
  { facts: ['inService'], asks: (p) => String(isInService(p)) },
  { facts: ['unemploymentExpectedOn'], asks: (p, on) => String(isAtRisk(p, on)) },
  {
    facts: factsOfChangeSecurity,
    asks: (p, on) => `${isUnder30(p, on)} ${isChangeSecurityClient(p, on)}`,
  },
]

interface Varying {
  /** One combination of the part's absent facts for each answer that the Act can get. */
  readonly stand: readonly Partial<Complete>[]
  /** For each absent fact, the pairs of answers (places in `stand`) between which a change of that fact alone leads. */
  readonly turns: readonly { readonly fact: LawFact; readonly between: readonly (readonly [number, number])[] }[]
}

function varyingOf({ facts, asks }: Part, person: Person, on: Day, candidates: Candidates): Varying {
  const absent = facts.filter((fact) => person[fact] === undefined)
  const rows = combinations(absent, candidates)
  const places = new Map<string, number>()
  const stand: Partial<Complete>[] = []
  const placeOfRow = rows.map((row) => {
    const answer = asks(completed(person, row), on)
    const place = places.get(answer) ?? stand.push(row) - 1
    places.set(answer, place)
    return place
  })
  const turns = absent.map((fact) => {
    const placesOfOthers = new Map<string, Set<number>>()
    rows.forEach((row, index) => {
      const others = JSON.stringify({ ...row, [fact]: null })
      placesOfOthers.set(others, (placesOfOthers.get(others) ?? new Set()).add(placeOfRow[index] ?? 0))
    })
    const between = new Map<string, readonly [number, number]>()
    for (const reached of placesOfOthers.values()) {
      for (const one of reached)
        for (const other of reached) if (one < other) between.set(`${one} ${other}`, [one, other])
    }
    return { fact, between: [...between.values()] }
  })
  return { stand, turns }
}

/**
 * As {@link bruteForce}, but of each part of the facts one combination stands for all to which the Act gives the same
 * answer. Two completions that differ in one fact alone differ in one part alone, so nothing else is left out.
 */
export function byParts(person: Person, on: Day): OverCompletions {
  const candidates = candidatesFor(person, on)
  const varying = parts.map((part) => varyingOf(part, person, on, candidates)).filter(({ turns }) => turns.length > 0)
  const sizes = varying.map(({ stand }) => stand.length)
  const size = sizes.reduce((product, one) => product * one, 1)
  const strides = sizes.map((_, index) => sizes.slice(index + 1).reduce((product, one) => product * one, 1))
  const row = completed(person) as Record<LawFact, unknown> // written over for every combination
  const seen = new Map<string, { readonly decided: Decided; readonly route: number }>()
  const routes: string[] = []
  const routeAt = new Int32Array(size)
  for (let place = 0; place < size; place++) {
    varying.forEach(({ stand }, index) =>
      Object.assign(row, stand[Math.floor(place / (strides[index] ?? 1)) % stand.length])
    )
    const decided = decideComplete(row as Complete, on)
    const key = `${decided.outcome}|${decided.authority === null ? '' : Object.values(decided.authority).join()}|${decided.grounds.join()}|${decided.barredBy.join()}`
    let known = seen.get(key)
    if (known === undefined) {
      const name = routeOf(decided)
      if (!routes.includes(name)) routes.push(name)
      known = { decided, route: routes.indexOf(name) }
      seen.set(key, known)
    }
    routeAt[place] = known.route
  }
  const missing: LawFact[] = []
  varying.forEach(({ stand, turns }, index) => {
    const stride = strides[index] ?? 1
    for (const { fact, between } of turns) {
      const turning = between.some(([one, other]) => {
        for (let place = 0; place < size; place++) {
          if (
            Math.floor(place / stride) % stand.length === one &&
            routeAt[place] !== routeAt[place + (other - one) * stride]
          )
            return true
        }
        return false
      })
      if (turning) missing.push(fact)
    }
  })
  return inAll(
    distinct([...seen.values()].map(({ decided }) => decided)),
    lawFacts.filter((fact) => missing.includes(fact)),
    size
  )
}

/** The truth of a statement of the Act over all completions of the facts it is about. */
export function truthOf(
  holds: (p: Complete, on: Day) => boolean,
  facts: readonly LawFact[],
  person: Person,
  on: Day
): Truth {
  const absent = facts.filter((fact) => person[fact] === undefined)
  const answers = combinations(absent, candidatesFor(person, on)).map((row) => holds(completed(person, row), on))
  if (answers.every((answer) => answer)) return 'yes'
  return answers.some((answer) => answer) ? 'unknown' : 'no'
}

/**
 * The absent facts that can still change whether a statement of the Act holds: some completion of the others lets two
 * of its values differ.
 */
export function missingFor(
  holds: (p: Complete, on: Day) => boolean,
  facts: readonly LawFact[],
  person: Person,
  on: Day
): readonly LawFact[] {
  const candidates = candidatesFor(person, on)
  const absent = facts.filter((fact) => person[fact] === undefined)
  return lawFacts.filter(
    (fact) =>
      absent.includes(fact) &&
      combinations(
        absent.filter((other) => other !== fact),
        candidates
      ).some((others) => {
        const answers = new Set(
          candidates[fact].map((value) => holds(completed(person, others, { [fact]: value }), on))
        )
        return answers.size > 1
      })
  )
}

/** {@link truthOf} for the client group, whose facts are too many to combine directly. */
export function truthOfClientGroup(person: Person, on: Day): Truth {
  const candidates = candidatesFor(person, on)
  let rows: Partial<Complete>[] = [{}]
  for (const part of parts) {
    const { stand, turns } = varyingOf(part, person, on, candidates)
    if (turns.length > 0 && !part.facts.includes('registeredAs'))
      rows = rows.flatMap((row) => stand.map((values) => ({ ...row, ...values })))
  }
  const truths = new Set<boolean>()
  for (const row of rows) {
    truths.add(belongsToClientGroup(completed(person, row), on))
    if (truths.size === 2) return 'unknown'
  }
  return truths.has(true) ? 'yes' : 'no'
}
