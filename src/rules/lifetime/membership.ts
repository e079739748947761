/**
 * The rules of 2-5 § asked about the facts of a person in a history. Each is asked once; its answer is kept until the
 * facts or the rules change, or a threshold is reached.
 */
import type { Wording, WordingId } from '../../act/wordings.ts'
import { isInTrial } from '../../areas/places.ts'
import { dayOf, type Day, type DayNumber } from '../../calendar/day.ts'
import { compile, type Compiled, type OnDay } from '../../criteria/compile.ts'
import type { Node } from '../../criteria/diagram.ts'
import { evaluate } from '../../criteria/evaluate.ts'
import { treeOn } from '../../criteria/language.ts'
import type { TruthValue } from '../../criteria/truth.ts'
import { truthOfPart, truthOfTest, truthsOf } from '../../criteria/truths.ts'
import type { Person } from '../../facts/person.ts'
import { factNames, personRegister } from '../../facts/read.ts'
import { askingOrder } from '../eligibility/asking-order.ts'
import { changeSecurity } from '../eligibility/change-security.ts'
import { bits, decisionIn, type Decision } from '../eligibility/decision.ts'
import { certainGrounds, endOf, groundsIn } from '../eligibility/finding.ts'
import type { PersonTree } from '../vocabulary.ts'
import type { Unknown } from './open.ts'
import { earlier, nextThreshold, thresholdsOf, type Thresholds } from './thresholds.ts'
import type { DayOfAct, Today } from './today.ts'

/** How a person stands to the client group and to the registration condition: the bits of a decision. */
type Membership = number

export const isInGroup = (membership: Membership): boolean => (membership & (bits.byHome | bits.byResidence)) !== 0
/** Belongs by the home municipality, not by temporary protection alone. */
export const isByHome = (membership: Membership): boolean => (membership & bits.byHome) !== 0
export const isRegistered = (membership: Membership): boolean => (membership & bits.notRegistered) === 0
/** In the group and registered as the Act requires: to be transferred, unless change security bars it. */
export const belongs = (membership: Membership): boolean => isInGroup(membership) && isRegistered(membership)

/** The rules of a wording, made ready to be asked. */
interface Rules {
  readonly wording: Wording
  readonly decision: Decision
  /** What each day means for the tests of the transfer, by number from the first day of the wording. */
  readonly days: (OnDay | undefined)[]
  /** The bar of change security; undefined before there was one. */
  readonly bar: Compiled<Person, PersonTree> | undefined
}

const rulesByWording = /* @__PURE__ */ new Map<WordingId, Rules>()

function rulesIn(wording: Wording): Rules {
  const known = rulesByWording.get(wording.id)
  if (known) return known
  const tree = treeOn(changeSecurity, wording.from)
  const bar = tree && compile(tree, personRegister, { order: askingOrder })
  const rules = { wording, decision: decisionIn(wording.id), days: [], bar }
  rulesByWording.set(wording.id, rules)
  return rules
}

/** Facts, the rules they are asked about, and the answers so far. */
export interface Standing {
  readonly facts: Person
  readonly thresholds: Thresholds
  readonly rules: Rules
  /** The day on which they are asked, and what it means for the tests of the transfer. */
  readonly on: Day
  readonly day: OnDay
  /** The first later day on which the answers about these facts can be others. */
  readonly changesOn: DayNumber
  /** The first day on which they have to be asked again: an unknown day of notice counts from 55 years on. */
  readonly until: DayNumber
  membership: Membership | undefined
  hasChangeSecurity: boolean | undefined
  /** Those that certainly hold and that certainly do not: {@link certainGrounds}. */
  grounds: number | undefined
  /** The client of whom has been noted what has lapsed on these facts. */
  lapseNotedOf: object | undefined
}

/** The person of a history, of whom the rules are asked. */
export interface Subject {
  facts: Person
  standing: Standing | undefined
  /** The first day of the search before the present or last one; 0: there was none. */
  startBefore: DayNumber
}

/** The standing of the subject on a day of the Act. */
export function standingOn(subject: Subject, { on: number, period, wording }: DayOfAct): Standing {
  const { facts, standing } = subject
  if (standing?.facts === facts && number < standing.until) return standing
  const thresholds = thresholdsOf(facts, standing?.thresholds)
  const changesOn = earlier(nextThreshold(thresholds, number), number, period.changesOn)
  const until = facts.dismissalNoticeOn === undefined ? number + 1 : changesOn
  const rules = standing?.rules.wording === wording ? standing.rules : rulesIn(wording)
  const on = dayOf(number)
  const day = (rules.days[number - period.from] ??= rules.decision.found.on(on))
  const made: Standing = {
    facts, thresholds, rules, on, day, changesOn, until,
    membership: undefined, hasChangeSecurity: undefined, grounds: undefined, lapseNotedOf: undefined,
  }
  subject.standing = made
  return made
}

/** How the subject stands to the client group and the registration condition. Throws what is open. */
export function membershipOn(subject: Subject, today: DayOfAct): Membership {
  const standing = standingOn(subject, today)
  return (standing.membership ??= membershipBy(standing.facts, standing.rules.decision, standing.day))
}

/** How the facts would stand by the text of another wording. Throws what is open. */
export function membershipUnder(wording: Wording, { facts }: Subject, { on }: Today): Membership {
  const { decision } = rulesIn(wording)
  return membershipBy(facts, decision, decision.found.on(dayOf(on)))
}

function membershipBy(facts: Person, decision: Decision, day: OnDay): Membership {
  const end = endOf(decision, facts, day)
  return end < 0 ? throwOpen(decision.found, facts, day) : end
}

/** Throws the fact that is open first. The day of an age is always known: it is asked for before the age. */
function throwOpen(compiled: Compiled<Person>, facts: Person, day: OnDay): never {
  let node: Node | undefined = compiled.diagram
  while (node) {
    const truth: TruthValue = truthOfTest(compiled, node.number, facts, day)
    const open = factNames[node.fact]
    if (truth === 1 && open) throw { open } satisfies Unknown
    node = truth === 0 ? node.no : node.yes
  }
  throw new Error('nothing is open')
}

/**
 * Does a client belong to the group by which the person is one: that of the home (4 § 1 mom.), or, by temporary
 * protection alone, that of the residence (4 § 2 mom.)? Undefined where that is open: no authority depends on it.
 */
export function belongsToOwnGroup(standing: Standing, isByResidence: boolean): boolean | undefined {
  const { facts, rules: { decision }, day } = standing
  const end = standing.membership ?? endOf(decision, facts, day)
  if (end >= 0) {
    standing.membership = end
    return (end & (isByResidence ? bits.byResidence : bits.byHome)) !== 0
  }
  const { found, parts } = decision
  const group = isByResidence ? parts.byResidence : parts.byHome
  const truth = group ? truthOfPart(group, truthsOf(found, facts, day)) : 0
  return truth === 1 ? undefined : truth === 2
}

/** The grounds of the group by which a client is one, as bits of {@link certainGrounds}. */
export const ownGrounds = (isByResidence: boolean): number => groundsIn(!isByResidence, isByResidence)

/** Which grounds hold, and which do not, as {@link certainGrounds}. */
export const groundsOf = (standing: Standing): number =>
  (standing.grounds ??= certainGrounds(standing.rules.decision, standing.facts, standing.day))

/**
 * Does change security bar the present search? It bars the search valid on the day of notice and the first one begun
 * after it.
 *
 * Reading: an old dismissal does not bar later searches (OP-12).
 */
export function isBarred(subject: Subject, today: DayOfAct): boolean {
  if (subject.facts.dismissalNoticeOn === null) return false
  const standing = standingOn(subject, today)
  standing.hasChangeSecurity ??= hasChangeSecurity(standing)
  return standing.hasChangeSecurity && subject.startBefore <= standing.thresholds.notice
}

function hasChangeSecurity({ facts, rules: { bar }, on }: Standing): boolean {
  if (bar === undefined) return false
  const day = bar.on(on)
  const end = evaluate(bar, facts, day)
  return end < 0 ? throwOpen(bar, facts, day) : end > 0
}

/** Is this a municipality of the trial? Null is none. */
export const isTrial = (code: string | null): code is string => code !== null && isInTrial(code)
