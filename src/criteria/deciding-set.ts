/** Which single criteria decide a tree: the smallest set of them whose truths alone fix the truth of the whole. */
import type { Tree } from './language.ts'
import type { Part } from './prepare.ts'
import type { TruthValue } from './truth.ts'
import { truthOfPart } from './truths.ts'

/** The single criteria of a tree, those without parts: each id once, in the order in which they first stand. */
export function singleCriteria<T extends Tree>(root: Part<T>): readonly Part<T>[] {
  const byId = new Map<string, Part<T>>()
  const add = (part: Part<T>): void => {
    if (part.of.length === 0) byId.set(part.criterion.id, part)
    part.of.forEach(add)
  }
  add(root)
  return [...byId.values()]
}

/** A set of single criteria as bits, the first criterion the lowest bit: of 31 at most. */
type Bits = number

/**
 * Finds, by the truth of the tests, a smallest set of single criteria that fixes the truth of the tree, whatever all
 * others are, and of several the one whose places come first; none where the tree is unknown. It is the smallest where
 * each criterion, however often it stands in the tree, helps in one direction only, as in every tree of the Act.
 */
export function decidingSet<T extends Tree>(root: Part<T>): (truths: readonly TruthValue[]) => readonly Part<T>[] {
  const singles = singleCriteria(root)
  const bitOf = new Map<string, Bits>(singles.map(({ criterion }, place) => [criterion.id, 1 << place]))

  /** The sets that make a part what it is; none where it is unknown. */
  const setsOf = (part: Part<T>, truths: readonly TruthValue[]): readonly Bits[] => {
    const truth = truthOfPart(part, truths)
    if (truth === 1) return []
    const { op, id } = part.criterion
    if (part.of.length === 0) return [bitOf.get(id) ?? 0]
    const isOneEnough = (op === 'anyOf') === (truth === 2)
    return op !== 'not' && isOneEnough
      ? part.of.filter((one) => truthOfPart(one, truths) === truth).flatMap((one) => setsOf(one, truths))
      : part.of.map((one) => setsOf(one, truths)).reduce((sets, more) =>
        sets.flatMap((set) => more.map((other) => set | other)))
  }

  return (truths) => {
    const [first = 0, ...others] = setsOf(root, truths)
    const best = others.reduce((best, set) => (isBefore(set, best) ? set : best), first)
    return singles.filter((_, place) => best & (1 << place))
  }
}

/** Is a set smaller, or as small and first in the order of its places? Then it has the first one that both differ in. */
function isBefore(set: Bits, other: Bits): boolean {
  const less = sizeOf(set) - sizeOf(other)
  const differing = set ^ other
  return less < 0 || (less === 0 && (set & differing & -differing) !== 0)
}

function sizeOf(set: Bits): number {
  let size = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1
  return size
}
