/** The rules of 2-5 § asked about a person in the course of a history. */
import { wordings, type Wording, type WordingId } from '../../act/wordings.ts'
import type { Day } from '../../calendar/day.ts'
import { isInTrial } from '../../areas/places.ts'
import { compile, type Compiled } from '../../criteria/compiled.ts'
import { treeOn } from '../../criteria/language.ts'
import { degreeOf, degreeOfRecord, degreesOf } from '../../criteria/program.ts'
import { degreeOfTest, type Asked } from '../../criteria/tests.ts'
import { walk, type Path } from '../../criteria/walk.ts'
import type { Person } from '../../facts/person.ts'
import { personReader } from '../../facts/read.ts'
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

/** Throws the fact on which the walk stops. The day of an age is always known: it is asked for before the age. */
function throwOpen(path: Path | undefined, facts: Person, asked: Asked): never {
  let place = path
  while (place !== undefined) {
    const value = personReader.read(facts, place.fact)
    const degree = degreeOfTest(place, value, personReader.read(facts, place.at), asked)
    if (degree === 1) throw { open: nameAt(place.fact) } satisfies Unknown // the day of an age is asked about before the age
    place = degree === 0 ? place.no : place.yes
  }
  throw new Error('nothing is open')
}

const nameAt = (place: number): keyof Person => personReader.facts[place] as keyof Person // the reader's facts are the register's

/** How the person stands on a day, by the text of a wording. */
export function standingOn(world: World, wording: WordingId, on: Day): Standing {
  const { found, program, asked } = decisionIn(wording)
  const end = walk(found, program, world.facts, asked(on))
  if (end < 0) throwOpen(found, world.facts, asked(on))
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
  const { found, program, parts, asked } = decisionIn(wording)
  const end = walk(found, program, facts, asked(on))
  if (end >= 0) return (end & (isByResidence ? bits.byResidence : bits.byHome)) > 0
  const group = isByResidence ? parts.byResidence : parts.byHome
  const degree = group ? degreeOf(group, degreesOf(program, facts, asked(on))) : 0
  return degree === 1 ? undefined : degree === 2
}

const groundsOfHome: readonly Ground[] = ['no-earnings-related-right', 'under-30', 'immigrant', 'foreign-language']
const groundsOfResidence: readonly Ground[] = ['temporary-protection']

/** The grounds of the group by which a client is one. */
export const ownGrounds = ({ isByResidence }: World): readonly Ground[] =>
  isByResidence ? groundsOfResidence : groundsOfHome

/** Does the ground hold? Undefined where that is open. */
export function holdsGround({ facts }: World, ground: Ground, wording: WordingId, on: Day): boolean | undefined {
  const { program, parts, asked } = decisionIn(wording)
  const test = parts.grounds[ground]?.test
  const degree = test === undefined ? 0 : degreeOfRecord(program, test, facts, asked(on))
  return degree === 1 ? undefined : degree === 2
}

const compiledBars = /* @__PURE__ */ new Map<WordingId, Compiled<Person, PersonTree> | undefined>()

function barIn(wording: Wording): Compiled<Person, PersonTree> | undefined {
  if (!compiledBars.has(wording.id)) {
    const tree = treeOn(changeSecurity, wording.from)
    compiledBars.set(wording.id, tree && compile<Person, PersonTree>(tree, personReader, askingOrder))
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
  const asked = bar.asked(on)
  const end = walk(bar.path, bar.program, world.facts, asked)
  if (end < 0) throwOpen(bar.path, world.facts, asked)
  return end > 0 && world.startBefore <= (world.facts.dismissalNoticeOn ?? '')
}

/** The wording before; undefined before the first. */
export const wordingBefore = (wording: Wording): Wording | undefined => wordings[wordings.indexOf(wording) - 1]

/** Is this a municipality of the trial? Null is none. */
export const isTrial = (code: string | null): code is string => code !== null && isInTrial(code)
