/** One criterion about a person: whether it holds on a day, what is missing to know, and the same as JavaScript. */
import type { Day } from '../calendar/day.ts'
import { wordingOf, type WordingId } from '../act/wordings.ts'
import { compile, type Compiled } from '../criteria/compile.ts'
import { missing } from '../criteria/complete.ts'
import { decide } from '../criteria/evaluate.ts'
import { javascriptOf } from '../criteria/javascript.ts'
import { treeOn, type Leaf, type Tree } from '../criteria/language.ts'
import type { Truth } from '../criteria/truth.ts'
import * as expected from '../refusals/expected.ts'
import { refusal } from '../refusals/problems.ts'
import { checkQuestion } from '../facts/check.ts'
import type { FactName } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'
import { fullPersonRegister } from '../facts/possible.ts'
import { criteriaAheadOfTime } from './eligibility/ahead-of-time.ts'
import { askingOrder } from './eligibility/asking-order.ts'
import { checkedCriterion } from './checked-criterion.ts'
import type { PersonCriterion, PersonTree } from './vocabulary.ts'

/** Whether a criterion holds; `not-in-force` on days on which the Act does not apply. */
export type DatedTruth = Truth | 'not-in-force'

type Compilation = Compiled<Person, PersonTree> | undefined

const compilations = /* @__PURE__ */ new WeakMap<PersonCriterion, Map<WordingId, Compilation>>()

/** The results of a cluster's tests are the bits of one number. */
const mostTests = 30
/** A hundred times what the Act needs; a criterion from outside can need more than any machine has. */
const mostNodes = 100_000

/** Compiles a tree that may come from outside, and so may be too large. */
function compileSmall<T extends Tree>(tree: T): Compiled<Person, T> {
  try {
    const compiled = compile(tree, fullPersonRegister, { order: askingOrder, most: mostNodes })
    if (compiled.clusters.every((cluster) => cluster.tests.length <= mostTests)) return compiled
    throw new RangeError()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const small = { ...expected.smallCriterion, values: { tests: mostTests, steps: mostNodes } }
    throw refusal({ code: 'out-of-range', fact: 'criterion', value: null, expected: small })
  }
}

/**
 * The criterion compiled for the wording of a day; undefined where the wording has nothing of it, null where there is
 * no wording.
 */
function compiledOn(criterion: PersonCriterion, on: Day): Compilation | null {
  const wording = wordingOf(on)
  if (wording === undefined) return null
  const known = compilations.get(criterion) ?? new Map<WordingId, Compilation>()
  compilations.set(criterion, known)
  if (!known.has(wording.id)) {
    const tree = treeOn(criterion, wording.from)
    known.set(wording.id, tree && compileSmall(tree))
  }
  return known.get(wording.id)
}

/** A criterion of the library is right, any other is checked. */
const ownOrChecked = (criterion: PersonCriterion): PersonCriterion =>
  criteriaAheadOfTime.has(criterion) ? criterion : checkedCriterion(criterion)

/** Decides for people of whom enough is known by code written ahead of time, for all others by the diagram. */
function decideOn(criterion: PersonCriterion, compiled: Compiled<Person>, on: Day): (person: Person) => Truth {
  const day = compiled.on(on)
  const wording = wordingOf(on)
  const ahead = wording && criteriaAheadOfTime.get(criterion)?.[wording.id]
  return (person) => {
    const truth = ahead ? ahead(person, day) : -1
    return truth < 0 ? decide(compiled, person, day) : truth === 1 ? 'yes' : 'no'
  }
}

/** What is said of everybody where nothing is compiled. */
const withoutCriterion = (compiled: undefined | null): DatedTruth => (compiled === null ? 'not-in-force' : 'no')

/**
 * Decides one criterion for a person on a day.
 *
 * @param criterion one of the criteria of this entry point, or one made of them; one that can be changed is checked
 * anew at each call, so freeze what is asked often, or use {@link decider}
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns `yes` or `no` when every completion of the absent facts gives it, else `unknown`; `no` before the wording
 * that brings the concept; `not-in-force` before 2021-03-01 and after 2024-12-31
 * @throws {@link InputError} for a value that a fact cannot have, an unknown fact, a day that does not exist, or a
 * criterion with anything wrong in it, such as a misspelt fact, an operation that does not exist or an empty group
 *
 * @example
 * ```ts
 * import { decideCriterion, unemployed } from 'kuntakokeilu/rules'
 * decideCriterion(unemployed, { inEmployment: true, fullyLaidOff: false, regularWeeklyHours: 4 }, '2021-05-10') //=> 'no'
 * decideCriterion(unemployed, { inEmployment: true, regularWeeklyHours: 4 }, '2021-05-10') //=> 'unknown'
 * ```
 */
export function decideCriterion(criterion: PersonCriterion, person: Person, on: Day): DatedTruth {
  return decideKnown(ownOrChecked(criterion), person, on)
}

/** `decideCriterion` for a criterion of the library's own. */
export function decideKnown(criterion: PersonCriterion, person: Person, on: Day): DatedTruth {
  checkQuestion(person, on)
  const compiled = compiledOn(criterion, on)
  return compiled ? decideOn(criterion, compiled, on)(person) : withoutCriterion(compiled)
}

/**
 * Prepares one criterion for one day, to be decided for many people as fast as can be.
 *
 * @param criterion one of the criteria of this entry point, or one made of them
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns a function of a person with the results of {@link decideCriterion}. It does not check the person: facts of
 * a wrong kind give wrong answers
 * @throws {@link InputError} for a day that does not exist, or a criterion with anything wrong in it
 *
 * @example
 * ```ts
 * import { decider, transfer } from 'kuntakokeilu/rules'
 * const isTransferred = decider(transfer, '2023-07-03')
 * isTransferred({ jobSearchValid: false }) //=> 'no'
 * isTransferred({ jobSearchValid: true }) //=> 'unknown'
 * ```
 */
export function decider(criterion: PersonCriterion, on: Day): (person: Person) => DatedTruth {
  const known = ownOrChecked(criterion)
  checkQuestion({}, on)
  const compiled = compiledOn(known, on)
  return compiled ? decideOn(known, compiled, on) : () => withoutCriterion(compiled)
}

/**
 * Finds the absent facts that can still change whether a criterion holds.
 *
 * @param criterion one of the criteria of this entry point, or one made of them
 * @param person what is known; an absent fact is unknown, never false
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the facts in the register's order; none where the answer is certain or the Act is not in force
 * @throws {@link InputError} as {@link decideCriterion}
 *
 * @example
 * ```ts
 * import { missingForCriterion, unemployed } from 'kuntakokeilu/rules'
 * missingForCriterion(unemployed, { inEmployment: false, fullTimeStudent: false }, '2021-05-10') //=> ['fullTimeBusinessDays']
 * ```
 */
export function missingForCriterion(criterion: PersonCriterion, person: Person, on: Day): readonly FactName[] {
  const known = checkedCriterion(criterion)
  checkQuestion(person, on)
  const compiled = compiledOn(known, on)
  return compiled ? (missing(compiled, person, on) as readonly FactName[]) : [] // the reader's facts are the register's
}

/**
 * Writes one criterion for one day as JavaScript source: an expression whose value is a function from a record of
 * facts to `yes`, `no` or `unknown`, as {@link decideCriterion} gives them. For places where the library cannot run or
 * every nanosecond counts; the text is to be written into a file or evaluated by the caller, never by the library.
 *
 * @param criterion one of the criteria of this entry point, or one made of them
 * @param on the day asked about, `YYYY-MM-DD`
 * @returns the source; on a day on which the Act does not apply, or the criterion does not exist, that of a function
 * that always says `not-in-force` or `no`. The function does not check its record. Of a criterion in which one fact
 * counts both for and against, as in none of this entry point, it may say `unknown` where {@link decideCriterion} is
 * certain
 * @throws {@link InputError} for a day that does not exist, or a criterion with anything wrong in it
 *
 * @example
 * ```ts
 * import { jobseeker, toJavaScript } from 'kuntakokeilu/rules'
 * const isJobseeker = new Function(`return ${toJavaScript(jobseeker, '2021-03-01')}`)()
 * isJobseeker({ jobSearchValid: true }) //=> 'yes'
 * isJobseeker({}) //=> 'unknown'
 * ```
 */
export function toJavaScript(criterion: PersonCriterion, on: Day): string {
  const known = checkedCriterion(criterion)
  checkQuestion({}, on)
  if (wordingOf(on) === undefined) return "() => 'not-in-force'"
  const tree = treeOn(known, on)
  const certainOf = (leaf: Leaf): boolean | undefined => {
    const compiled = compileSmall(leaf)
    const truth = decide(compiled, {}, compiled.on(on))
    return truth === 'unknown' ? undefined : truth === 'yes'
  }
  return tree ? javascriptOf(tree, on, certainOf) : "() => 'no'"
}
