/** The rules of 2-5 § asked about a person in the course of a history. */
import { wordings, type Wording, type WordingId } from '../../act/wordings.ts'
import type { Day } from '../../calendar/day.ts'
import { isInTrial } from '../../areas/places.ts'
import { compile, type Compiled, type OnDay } from '../../criteria/compile.ts'
import type { Node } from '../../criteria/diagram.ts'
import { evaluate } from '../../criteria/evaluate.ts'
import { treeOn } from '../../criteria/language.ts'
import type { TruthValue } from '../../criteria/truth.ts'
import { truthOfPart, truthOfTest, truthsOf } from '../../criteria/truths.ts'
import type { Person } from '../../facts/person.ts'
import { personRegister } from '../../facts/read.ts'
import { askingOrder } from '../eligibility/asking-order.ts'
import { changeSecurity } from '../eligibility/change-security.ts'
import { bits, decisionIn, type Ground } from '../eligibility/decision.ts'
import type { PersonTree } from '../vocabulary.ts'
import type { Unknown, World } from './world.ts'

/** How a person stands to the client group and the registration condition on a day. */
export interface Standing {
  readonly isInGroup: boolean
  readonly isByHome: boolean
  readonly isRegistered: boolean
}

/** Throws the fact that is open. The day of an age is always known: it is asked for before the age. */
function throwOpen(compiled: Compiled<Person>, facts: Person, day: OnDay): never {
  let node: Node | undefined = compiled.diagram
  while (node) {
    const truth: TruthValue = truthOfTest(compiled, node.number, facts, day)
    if (truth === 1) throw { open: nameAt(node.fact) } satisfies Unknown
    node = truth === 0 ? node.no : node.yes
  }
  throw new Error('nothing is open')
}

const nameAt = (place: number): keyof Person => personRegister.facts[place]?.name as keyof Person // a fact of the register

/** How the person stands on a day, by the text of a wording. */
export function standingOn(world: World, wording: WordingId, on: Day): Standing {
  const { found } = decisionIn(wording)
  const day = found.on(on)
  const end = evaluate(found, world.facts, day)
  if (end < 0) throwOpen(found, world.facts, day)
  const isByHome = (end & bits.byHome) > 0
  return {
    isInGroup: isByHome || (end & bits.byResidence) > 0,
    isByHome,
    isRegistered: (end & bits.notRegistered) === 0,
  }
}

/**
 * Does a client belong to the group by which the person is one: that of the home (4 § 1 mom.), or, by temporary
 * protection alone, that of the residence (4 § 2 mom.)? Undefined where that is open: no authority turns on it.
 */
export function belongsToOwnGroup({ facts, isByResidence }: World, wording: WordingId, on: Day): boolean | undefined {
  const { found, parts } = decisionIn(wording)
  const day = found.on(on)
  const end = evaluate(found, facts, day)
  if (end >= 0) return (end & (isByResidence ? bits.byResidence : bits.byHome)) > 0
  const group = isByResidence ? parts.byResidence : parts.byHome
  const truth = group ? truthOfPart(group, truthsOf(found, facts, day)) : 0
  return truth === 1 ? undefined : truth === 2
}

const groundsOfHome: readonly Ground[] = ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language']
const groundsOfResidence: readonly Ground[] = ['temporary-protection']

/** The grounds of the group by which a client is one. */
export const ownGrounds = ({ isByResidence }: World): readonly Ground[] =>
  isByResidence ? groundsOfResidence : groundsOfHome

/** Does the ground hold? Undefined where that is open. */
export function holdsGround({ facts }: World, ground: Ground, wording: WordingId, on: Day): boolean | undefined {
  const { found, parts } = decisionIn(wording)
  const part = parts.grounds.get(ground)
  const truth = part ? truthOfTest(found, part.test, facts, found.on(on)) : 0
  return truth === 1 ? undefined : truth === 2
}

const compiledBars = /* @__PURE__ */ new Map<WordingId, Compiled<Person, PersonTree> | undefined>()

function barIn(wording: Wording): Compiled<Person, PersonTree> | undefined {
  if (!compiledBars.has(wording.id)) {
    const tree = treeOn(changeSecurity, wording.from)
    compiledBars.set(wording.id, tree && compile(tree, personRegister, { order: askingOrder }))
  }
  return compiledBars.get(wording.id)
}

/**
 * Does change security bar the present search? It bars the search valid on the day of notice and the first one begun
 * after it.
 *
 * Reading: an old dismissal does not bar later searches (OP-12).
 */
export function isBarred(world: World, wording: Wording, on: Day): boolean {
  const bar = barIn(wording)
  if (bar === undefined || world.facts.dismissalNoticeOn === null) return false
  const day = bar.on(on)
  const end = evaluate(bar, world.facts, day)
  if (end < 0) throwOpen(bar, world.facts, day)
  return end > 0 && world.startBefore <= (world.facts.dismissalNoticeOn ?? '')
}

/** The wording before; undefined before the first. */
export const wordingBefore = (wording: Wording): Wording | undefined => wordings[wordings.indexOf(wording) - 1]

/** Is this a municipality of the trial? Null is none. */
export const isTrial = (code: string | null): code is string => code !== null && isInTrial(code)
