/** What is found of a person under one wording: fast where the facts on the way are known, exact where they are not. */
import type { Citation } from '../../act/citation.ts'
import type { Day } from '../../calendar/day.ts'
import { openCriteria } from '../../criteria/complete.ts'
import type { OnDay } from '../../criteria/compile.ts'
import { evaluate } from '../../criteria/evaluate.ts'
import type { Part } from '../../criteria/prepare.ts'
import type { TruthValue } from '../../criteria/truth.ts'
import { truthOfPart, truthOfTest, truthsOf } from '../../criteria/truths.ts'
import type { FactName } from '../../facts/facts.ts'
import { factNames } from '../../facts/read.ts'
import type { Person } from '../../facts/person.ts'
import { memo } from '../../values/memo.ts'
import type { PersonTree } from '../vocabulary.ts'
import { bits, grounds, route, type Decision, type Ground, type Parts } from './decision.ts'
import { authorityAt, type Authority } from './destination.ts'
import { destinationsOf } from './destinations.ts'
import { sourcesOf } from './sources.ts'

/** What can keep a person of the client group from being transferred, in the order in which they are listed. */
export const bars = ['registration', 'change-security'] as const
/** What keeps a person of the client group from being transferred. */
export type Bar = (typeof bars)[number]

/** What is found of a person. */
export interface Finding {
  readonly authority: Authority
  readonly verdict: Verdict
}

/** All but the authority, which many people share. */
interface Verdict {
  readonly outcome: 'transfer' | 'stay' | 'unknown'
  readonly grounds: readonly Ground[]
  readonly barredBy: readonly Bar[]
  readonly missing: readonly FactName[]
  readonly sources: readonly Citation[]
}

/** What is found of people on a day of the decision's wording. */
export function findingsOn(decision: Decision, on: Day): (person: Person) => Finding {
  const day = decision.found.on(on)
  const verdicts = verdictsIn(decision)
  return (person) => {
    const end = endOf(decision, person, day)
    const { homeMunicipality: home, residenceMunicipality: residence } = person
    const isPlaceKnown = home === null ? residence !== undefined : home !== undefined
    if (end !== 0 && (end < 0 || !isPlaceKnown)) return partial(decision, person, on)
    const groundBits = end > bits.jobSearch ? certainGrounds(decision, person, day) & heldGrounds : 0
    const verdict = (verdicts[(end << grounds.length) | groundBits] ??= verdictOf(decision, end, groundBits))
    return { verdict, authority: authorityAt(verdict.to, { home: home ?? null, residence: residence ?? null }) }
  }
}

/** The end of `found` that a person comes to; -1 where an unknown fact leaves it open. */
export function endOf({ known, found }: Decision, person: Person, day: OnDay): number {
  const end = known?.found(person, day) ?? -1
  return end < 0 ? evaluate(found, person, day) : end
}

/** The items whose bits are set: the same frozen list for the same bits, so that what follows is worked out once. */
function sharedLists<Item>(items: readonly Item[]): (bits: number) => readonly Item[] {
  const lists: (readonly Item[])[] = []
  return (bits) => (lists[bits] ??= Object.freeze(items.filter((_, place) => (bits & (1 << place)) > 0)))
}

const groundsOf = /* @__PURE__ */ sharedLists(grounds)
const barsOf = /* @__PURE__ */ sharedLists(bars)
const none: readonly never[] = /* @__PURE__ */ Object.freeze([])
const noSearch = /* @__PURE__ */ Object.freeze(['no-search'] as const)
const outsideGroup = /* @__PURE__ */ Object.freeze(['outside-group'] as const)

/** The verdict on everybody who comes to the same end on the same grounds. */
interface SharedVerdict extends Verdict {
  /** An end of {@link route}. */
  readonly to: number
}

function verdictOf({ wording }: Decision, end: number, groundBits: number): SharedVerdict {
  const byHome = (end & bits.byHome) > 0
  const byResidence = (end & bits.byResidence) > 0
  const isInGroup = byHome || byResidence
  const isBarred = (end & (bits.notRegistered | bits.changeSecurity)) > 0
  const isTransferred = isInGroup && !isBarred
  const grounds = isInGroup ? groundsOf(groundBits & groundsIn(byHome, byResidence)) : none
  const barredBy = isBarred ? barsOf((end & bits.notRegistered ? 1 : 0) | (end & bits.changeSecurity ? 2 : 0)) : none
  const reasons = end === 0 ? noSearch : isInGroup ? barredBy : outsideGroup
  const outcome = isTransferred ? 'transfer' : 'stay'
  return {
    to: isTransferred ? (byHome ? route.home : route.residence) : end === 0 ? route.none : route.teOffice,
    outcome, grounds, barredBy, missing: none,
    sources: sourcesOf({ outcome, grounds, reasons, open: none }, wording),
  }
}

/** The verdicts so far under a wording, by their ends and grounds. */
const verdictsIn = /* @__PURE__ */ memo((_decision: Decision): (SharedVerdict | undefined)[] => [])

/** Temporary protection is a ground of the residence, all others are of the home. */
const ofResidence = /* @__PURE__ */ (() => 1 << grounds.indexOf('temporary-protection'))()
/** The grounds of these groups, as bits. */
export const groundsIn = (byHome: boolean, byResidence: boolean): number =>
  (byHome ? ofResidence - 1 : 0) | (byResidence ? ofResidence : 0)

/** The grounds that certainly hold, as bits in their order, and then those that certainly do not. */
export function certainGrounds({ known, found, parts }: Decision, person: Person, day: OnDay): number {
  return known?.grounds(person, day) ?? groundBits(parts, ({ test }) => truthOfTest(found, test, person, day))
}

/** Of the bits of certain grounds those of the grounds that hold; the others follow. */
const heldGrounds = /* @__PURE__ */ (() => 2 ** grounds.length - 1)()

function groundBits({ grounds: parts }: Parts, truth: (part: Part<PersonTree>) => TruthValue): number {
  let bits = 0
  for (const [place, ground] of grounds.entries()) {
    const part = parts.get(ground)
    const one = part ? truth(part) : 0
    if (one !== 1) bits |= 1 << (one === 2 ? place : place + grounds.length)
  }
  return bits
}

/**
 * The finding of a partly known person: what holds for every completion of the absent facts, and what is missing. Who
 * certainly has no job search is known well enough: that is asked first.
 */
function partial({ wording, route: compiled, parts }: Decision, person: Person, on: Day): Finding {
  const day = compiled.on(on)
  const truths = truthsOf(compiled, person, day)
  const truth = (part: Part<PersonTree> | undefined): TruthValue => (part ? truthOfPart(part, truths) : 0)
  const byHome = truth(parts.byHome)
  const byResidence = truth(parts.byResidence)
  const inGroup = Math.max(byHome, byResidence)
  const isInGroup = truth(parts.jobseeker) === 2 && inGroup === 2
  const barred = barsOf((truth(parts.registration) === 0 ? 1 : 0) | (truth(parts.changeSecurity) === 2 ? 2 : 0))

  const destinations = destinationsOf(compiled, person, day, truths)
  const outcomes = new Set(
    [...destinations.ends].map((end) => (end === route.home || end === route.residence ? 'transfer' : 'stay'))
  )
  const [outcome = 'unknown'] = outcomes.size === 1 ? outcomes : []
  const [authority = null] = destinations.authorities.size === 1 ? destinations.authorities.values() : []
  const grounds = isInGroup ? groundsOf(groundBits(parts, truth) & groundsIn(byHome === 2, byResidence === 2)) : none
  const reasons = inGroup === 0 ? outsideGroup : barred
  const open = outcome === 'unknown' ? openCriteria(compiled, truths, destinations.missing) : none
  const verdict: Verdict = {
    outcome,
    grounds,
    barredBy: isInGroup ? barred : none,
    missing: factNames.filter((_, place) => destinations.missing.has(place)),
    sources: sourcesOf({ outcome, grounds, reasons, open }, wording),
  }
  return { authority, verdict }
}
