/** Which criteria decide that two texts of a tree differ in their truth. */
import type { Tree } from './language.ts'
import type { Part } from './prepare.ts'
import type { TruthValue } from './truth.ts'
import { truthOfPart } from './truths.ts'

/** A tree, or a part of one, with how true its tests are of a record. */
export interface Reading<T extends Tree> {
  readonly part: Part<T>
  readonly truths: readonly TruthValue[]
}

type Ids<Id> = ReadonlySet<Id>

/**
 * The ids of the single criteria that decide why two texts of a criterion are not equally true of a record, those of
 * `after` first.
 *
 * What is equally true in both texts is taken as given, groups included. A single criterion that is left decides if it
 * belongs to a smallest set whose truths, with what is given, fix that of its text.
 */
export function decidingCriteria<T extends Tree>(before: Reading<T>, after: Reading<T>): readonly T['id'][] {
  const ids = [...decidingIn(after, truthsById(before)), ...decidingIn(before, truthsById(after))]
  return [...new Set(ids.flatMap((set) => [...set]))]
}

function truthsById<T extends Tree>({ part, truths }: Reading<T>): ReadonlyMap<string, TruthValue> {
  const found = new Map<string, TruthValue>()
  const add = (one: Part<T>): void => {
    found.set(one.criterion.id, truthOfPart(one, truths))
    one.of.forEach(add)
  }
  add(part)
  return found
}

/** The smallest sets of ids that fix the truth of a text, beside another text. */
function decidingIn<T extends Tree>(
  { part, truths }: Reading<T>, other: ReadonlyMap<string, TruthValue>
): readonly Ids<T['id']>[] {
  const none: Ids<T['id']> = new Set()
  /** The smallest sets that fix the truth of a part: the empty one where it is given; none where it is unknown. */
  const setsOf = (one: Part<T>): readonly Ids<T['id']>[] => {
    const truth = truthOfPart(one, truths)
    if (truth === 1) return []
    const { id, op } = one.criterion
    if (other.get(id) === truth) return [none]
    if (one.of.length === 0) return [new Set([id])]
    const isOneEnough = (op === 'anyOf') === (truth === 2)
    if (op !== 'not' && isOneEnough) {
      return smallest(one.of.flatMap((each) => (truthOfPart(each, truths) === truth ? setsOf(each) : [])))
    }
    return one.of.reduce<readonly Ids<T['id']>[]>((sets, each) =>
      smallest(sets.flatMap((set) => setsOf(each).map((more) => new Set([...set, ...more])))), [none])
  }
  return setsOf(part)
}

/** Without those that hold another one. */
const smallest = <Id>(sets: readonly Ids<Id>[]): readonly Ids<Id>[] => sets.filter((set, place) =>
  !sets.some((other, otherPlace) => [...other].every((id) => set.has(id))
    && (other.size < set.size || otherPlace < place)))
