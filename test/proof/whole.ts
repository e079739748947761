/**
 * The whole of `assess` for partly known people, against a decision diagram of the second formulation: one level for
 * each part of the facts of which the law asks one question, asked for complete people of every combination of the
 * parts' answers. What holds in every completion and what is missing is read from the diagram, never from the library.
 */
import { assess, type Assessment, type Day, type Person } from '../../src/entry/index.ts'
import { parts } from '../oracle/completions.ts'
import {
  decideComplete, lawFacts, type Complete, type Decided, type LawFact, type SecondAuthority
} from '../oracle/eligibility.ts'
import { anybody, domainsOn, fault, type Domains, type Report } from './abstract-facts.ts'
import { partOf, type Part } from './partial-cells.ts'

/** The parts in the order of the diagram's levels: what keeps it small. */
const levelsFrom: readonly LawFact[] = [
  'birthDate', 'registeredAs', 'jobSearchValid', 'inEmployment', 'wageSubsidisedWork', 'startUpGrant', 'inService',
  'unemploymentExpectedOn', 'meetsEarningsRelatedConditions', 'motherTongue', 'immigrant',
  'temporaryProtectionPermit', 'homeMunicipality', 'residenceMunicipality',
]
const inOrder = levelsFrom.flatMap((first) => parts.filter(({ facts }) => facts[0] === first))

const said = [
  'no-earnings-related-right',
  'under-30',
  'immigrant',
  'foreign-language',
  'temporary-protection',
  'registration',
  'change-security',
] as const

/** A node of a diagram: the level it asks, and where each answer leads; a leaf asks none. */
interface Node {
  readonly number: number
  readonly level: number
  readonly to: readonly Node[]
  /** Of a leaf: which of the ends of the diagram it is. */
  readonly end: number
}

export interface SecondDiagram {
  readonly on: Day
  readonly domains: Domains
  readonly levels: readonly Part[]
  /** Ends: outcome with authority. */
  readonly route: Node
  readonly routes: readonly Pick<Decided, 'outcome' | 'authority'>[]
  /** Ends: a set of grounds and bars, a bit each. */
  readonly held: Node
  readonly nodes: number
  readonly asked: number
}

/** Asks the second formulation for every combination of the parts' answers and shares what is equal. */
export function secondDiagram(on: Day): SecondDiagram {
  const domains = domainsOn(on)
  const levels = inOrder.map(({ facts, asks }) => partOf(facts, domains, anybody(domains), (p) => asks(p, on)))
  const known = new Map<string, Node>()
  const routes: Pick<Decided, 'outcome' | 'authority'>[] = []
  const numbers = new Map<string, number>()
  let asked = 0
  const node = (level: number, to: readonly Node[], end: number, kind: string): Node => {
    const [first] = to
    if (first && to.every((one) => one === first)) return first
    const key = to.length > 0 ? `${kind}${level}:${to.map(({ number }) => number).join()}` : `${kind}${end}`
    const made = known.get(key) ?? { number: known.size, level, to, end }
    known.set(key, made)
    return made
  }
  const person = anybody(domains)
  const build = (level: number): readonly [Node, Node] => {
    const part = levels[level]
    if (part === undefined) {
      asked += 1
      // Every fact has a value of its domain.
      const { outcome, authority, grounds, barredBy } = decideComplete(person as Complete, on)
      const name = JSON.stringify([outcome, authority])
      const number = numbers.get(name) ?? routes.push({ outcome, authority }) - 1
      numbers.set(name, number)
      const held = said.reduce(
        (set, word, bit) => ([...grounds, ...barredBy].some((one) => one === word) ? set | (1 << bit) : set),
        0
      )
      return [node(level, [], number, 'route'), node(level, [], held, 'held')]
    }
    const below = part.stands.map((values) => {
      Object.assign(person, values)
      return build(level + 1)
    })
    return [
      node(
        level,
        below.map(([route]) => route),
        -1,
        'route'
      ),
      node(
        level,
        below.map(([, held]) => held),
        -1,
        'held'
      ),
    ]
  }
  const [route, held] = build(0)
  return { on, domains, levels, route, routes, held, nodes: known.size, asked }
}

/** A cell: for each fact, in the register's order, the number of its value in the domain, 0 for absent. */
export type Cell = Int32Array

const places = new Map(lawFacts.map((fact, place) => [fact, place]))
const placesOfParts = inOrder.map(({ facts }) => facts.map((fact) => places.get(fact) ?? 0))

export const personOf = ({ domains }: SecondDiagram, cell: Cell): Person => {
  const person: Record<string, unknown> = {}
  for (let place = 0; place < lawFacts.length; place += 1) {
    const number = cell[place] ?? 0
    const fact = lawFacts[place]
    if (number > 0 && fact) person[fact] = domains[fact][number - 1]
  }
  return person
}

function differsIn(below: readonly number[], set: number): boolean {
  let first = -1
  for (let answer = 0; answer < below.length; answer += 1) {
    const number = below[answer] ?? -1
    if (((set >> answer) & 1) === 0) continue
    if (first >= 0 && number !== first) return true
    first = number
  }
  return false
}

export interface Expected {
  readonly outcome: Decided['outcome'] | 'unknown'
  readonly authority: SecondAuthority
  readonly held: number
  readonly missing: readonly LawFact[]
}

/** What the contract says of a cell, read from the diagram. */
export function expectedOf({ levels, route, routes, held }: SecondDiagram, cell: Cell): Expected {
  const open = levels.map(({ partials, strides }, level) => {
    let number = 0
    const at = placesOfParts[level] ?? []
    for (let index = 0; index < at.length; index += 1) number += (cell[at[index] ?? 0] ?? 0) * (strides[index] ?? 1)
    return partials[number]
  })
  const missing = new Set<number>()
  const ends = new Set<number>()
  const rests = new Map<number, number>()
  const numbers = new Map<string | number, number>()
  // The number of what is left to ask below a node: equal for equal functions of what is open.
  const rest = (node: Node): number => {
    const done = rests.get(node.number)
    if (done !== undefined) return done
    const number = restOf(node)
    rests.set(node.number, number)
    return number
  }
  const numbered = (key: string | number): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const restOf = (node: Node): number => {
    if (node.to.length === 0) {
      ends.add(node.end)
      return numbered(-1 - node.end)
    }
    const { answers = 0, moves = [] } = open[node.level] ?? {}
    const below: number[] = []
    let first = -1
    let isOne = true
    for (let answer = 0; answer < node.to.length; answer += 1) {
      const next = node.to[answer]
      const number = next && (answers >> answer) & 1 ? rest(next) : -1
      below.push(number)
      if (number < 0) continue
      if (first < 0) first = number
      else if (number !== first) isOne = false
    }
    if (isOne) return first
    for (const { fact, between } of moves) {
      const place = placesOfParts[node.level]?.[fact] ?? 0
      if (!missing.has(place) && between.some((set) => differsIn(below, set))) missing.add(place)
    }
    const [one = 0, other = 0] = below
    return numbered(
      below.length === 2 ? (node.level * 100_000 + one + 1) * 100_000 + other + 1 : `${node.level} ${below.join()}`
    )
  }
  rest(route)

  const always = new Map<number, number>()
  const inAll = (node: Node): number => {
    if (node.to.length === 0) return node.end
    const done = always.get(node.number)
    if (done !== undefined) return done
    const answers = open[node.level]?.answers ?? 0
    let set = -1
    node.to.forEach((next, answer) => {
      if ((answers >> answer) & 1) set &= inAll(next)
    })
    always.set(node.number, set)
    return set
  }
  const reached = [...ends].map((end) => routes[end])
  const [first] = reached
  const isOneOutcome = reached.every((one) => one?.outcome === first?.outcome)
  return {
    outcome: isOneOutcome ? (first?.outcome ?? 'unknown') : 'unknown',
    authority: reached.every((one) => isSameAuthority(one?.authority ?? null, first?.authority ?? null))
      ? (first?.authority ?? null)
      : null,
    held: inAll(held),
    missing: lawFacts.filter((_, place) => missing.has(place)),
  }
}

function isSameAuthority(one: SecondAuthority, other: SecondAuthority): boolean {
  if (one === null || other === null) return one === other
  if (one.kind === 'municipality')
    return other.kind === 'municipality' && one.code === other.code && one.area === other.area
  return other.kind === 'te-office' && one.id === other.id && one.name === other.name
}

function isRight(answer: Assessment, expected: Expected): boolean {
  const { outcome, authority, grounds, barredBy, missing } = answer
  const all = [...grounds, ...barredBy]
  const held = said.reduce((set, word, bit) => (all.some((one) => one === word) ? set | (1 << bit) : set), 0)
  return (
    outcome === expected.outcome &&
    held === expected.held &&
    all.length === said.filter((_, bit) => (held >> bit) & 1).length &&
    missing.join() === expected.missing.join() &&
    isSameAuthority(authority, expected.authority)
  )
}

export interface Tally extends Report {
  readonly outcomes: Record<string, number>
}

export function prove(diagram: SecondDiagram, cell: Cell, tally: Tally): void {
  const person = personOf(diagram, cell)
  const answer = assess(person, diagram.on)
  tally.cells += 1
  tally.outcomes[answer.outcome] = (tally.outcomes[answer.outcome] ?? 0) + 1
  const expected = expectedOf(diagram, cell)
  if (!isRight(answer, expected)) fault(tally, diagram.on, person, answer, 'expected', expected)
}
