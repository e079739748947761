/** What is found of a person under one wording: fast where the facts on the way are known, exact where they are not. */
import type { Day } from '../../calendar/day.ts'
import { degreeOf, degreeOfRecord, degreesOf, openCriteria, type Step } from '../../criteria/program.ts'
import type { Asked, Degree } from '../../criteria/tests.ts'
import { walk } from '../../criteria/walk.ts'
import { facts, type FactName } from '../../facts/facts.ts'
import type { Person } from '../../facts/person.ts'
import type { PersonTree } from '../vocabulary.ts'
import { bits, grounds, route, type Decision, type Ground, type Parts } from './decision.ts'
import { authorityAt, type Authority, type Municipalities } from './destination.ts'
import { destinationsOf } from './destinations.ts'

/** What can keep a person of the client group from being transferred, in the order in which they are listed. */
export const bars = ['registration', 'change-security'] as const
/** What keeps a person of the client group from being transferred. */
export type Bar = (typeof bars)[number]

export interface Finding {
  readonly outcome: 'transfer' | 'stay' | 'unknown'
  readonly authority: Authority
  readonly grounds: readonly Ground[]
  readonly barredBy: readonly Bar[]
  readonly missing: readonly FactName[]
  /** Why a person who stays does, as far as it is certain. */
  readonly reasons: readonly ('no-search' | 'outside-group' | Bar)[]
  /** The criteria that are still open and matter: tests of missing facts. */
  readonly open: readonly PersonTree[]
}

/** What is found of `person` on `on`, a day of the decision's wording. */
export function findingOf(decision: Decision, person: Person, on: Day): Finding {
  const asked = decision.asked(on)
  const end = walk(decision.found, decision.program, person, asked)
  const { homeMunicipality: home, residenceMunicipality: residence } = person
  // On the way to every other end than 0 the home is asked.
  const isPlaceKnown = home !== null || residence !== undefined
  return end === 0 || (end > 0 && isPlaceKnown)
    ? whole(decision, person, asked, end, { home: home ?? null, residence: residence ?? null })
    : partial(decision, person, asked)
}

/** Makes lists of the same items be the same frozen list, so that what follows from a list is worked out once. */
function sharedLists<Item>(items: readonly Item[]): (has: (item: Item) => boolean) => readonly Item[] {
  const lists: (readonly Item[])[] = []
  return (has) => {
    let bits = 0
    for (let place = 0; place < items.length; place += 1) if (has(items[place] as Item)) bits |= 1 << place // place < items.length
    return (lists[bits] ??= Object.freeze(items.filter((_, place) => (bits & (1 << place)) > 0)))
  }
}

const groundsOf = /* @__PURE__ */ sharedLists(grounds)
const barsOf = /* @__PURE__ */ sharedLists(bars)
const none: readonly never[] = /* @__PURE__ */ Object.freeze([])
const noSearch = /* @__PURE__ */ Object.freeze(['no-search'] as const)
const outsideGroup = /* @__PURE__ */ Object.freeze(['outside-group'] as const)

/** The finding of a person of whom nothing that matters is unknown. */
function whole(
  { program, parts }: Decision,
  person: Person,
  asked: Asked,
  end: number,
  municipalities: Municipalities,
): Finding {
  const byHome = (end & bits.byHome) > 0
  const byResidence = (end & bits.byResidence) > 0
  const isInGroup = byHome || byResidence
  const isBarred = (end & (bits.notRegistered | bits.changeSecurity)) > 0
  const isTransferred = isInGroup && !isBarred
  const barredBy = isBarred
    ? barsOf((bar) => (end & (bar === 'registration' ? bits.notRegistered : bits.changeSecurity)) > 0)
    : none
  const degree = (step: Step<PersonTree>): Degree => degreeOfRecord(program, step.test, person, asked)
  const to = isTransferred ? (byHome ? route.home : route.residence) : end === 0 ? route.none : route.teOffice
  return {
    outcome: isTransferred ? 'transfer' : 'stay',
    authority: authorityAt(to, municipalities),
    grounds: isInGroup ? groundsThatHold(parts, byHome, byResidence, degree) : none,
    barredBy,
    missing: none,
    reasons: end === 0 ? noSearch : isInGroup ? barredBy : outsideGroup,
    open: none,
  }
}

function groundsThatHold(
  parts: Parts,
  byHome: boolean,
  byResidence: boolean,
  degree: (step: Step<PersonTree>) => Degree,
): readonly Ground[] {
  return groundsOf((ground) => {
    const step = parts.grounds[ground]
    return step !== undefined && (ground === 'temporary-protection' ? byResidence : byHome) && degree(step) === 2
  })
}

/**
 * The finding of a partly known person: what holds for every completion of the absent facts, and what is missing. Who
 * certainly has no job search is known well enough: that is asked first.
 */
function partial(decision: Decision, person: Person, asked: Asked): Finding {
  const { program, parts } = decision
  const degrees = degreesOf(program, person, asked)
  const degree = (step: Step<PersonTree> | undefined): Degree => (step ? degreeOf(step, degrees) : 0)
  const byHome = degree(parts.byHome)
  const byResidence = degree(parts.byResidence)
  const inGroup = Math.max(byHome, byResidence)
  const isInGroup = degree(parts.jobseeker) === 2 && inGroup === 2
  const barred = barsOf((bar) =>
    bar === 'registration' ? degree(parts.registration) === 0 : degree(parts.changeSecurity) === 2,
  )

  const destinations = destinationsOf(decision, person, asked, degrees)
  const outcomes = new Set(
    [...destinations.ends].map((end) => (end === route.home || end === route.residence ? 'transfer' : 'stay')),
  )
  const [outcome = 'unknown'] = outcomes.size === 1 ? outcomes : []
  const [authority = null] = destinations.authorities.size === 1 ? destinations.authorities.values() : []
  return {
    outcome,
    authority,
    grounds: isInGroup ? groundsThatHold(parts, byHome === 2, byResidence === 2, degree) : none,
    barredBy: isInGroup ? barred : none,
    missing: facts.flatMap(({ name }, place) => (destinations.missing.has(place) ? [name] : [])),
    reasons: inGroup === 0 ? outsideGroup : barred,
    open: outcome === 'unknown' ? openCriteria(program, degrees, destinations.missing) : none,
  }
}
