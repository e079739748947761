/** Which criteria decide that two texts differ, word for word: over all sets of them, and all truths of the others. */
import type { Reading } from '../../src/criteria/deciding.ts'
import type { Tree } from '../../src/criteria/language.ts'
import type { Part } from '../../src/criteria/prepare.ts'
import type { TruthValue } from '../../src/criteria/truth.ts'

export type TruthById = Readonly<Record<string, TruthValue>>

const turned = (truth: TruthValue): TruthValue => (truth === 0 ? 2 : truth === 2 ? 0 : 1)

/** How true a part is, by Kleene's tables, with the truths of some ids put in the place of theirs. */
function truthWith(
  part: Part<Tree>,
  truthOfTest: (part: Part<Tree>) => TruthValue,
  given: ReadonlyMap<string, TruthValue>,
): TruthValue {
  const { id, op } = part.criterion
  const known = given.get(id)
  if (known !== undefined) return known
  if (part.of.length === 0) return truthOfTest(part)
  const truths = part.of.map((one) => truthWith(one, truthOfTest, given))
  if (op === 'not') return turned(truths[0] ?? 1)
  return (op === 'allOf' ? Math.min(...truths) : Math.max(...truths)) as TruthValue // of truths
}

const partsOf = (part: Part<Tree>): readonly Part<Tree>[] => [part, ...part.of.flatMap(partsOf)]

/** All numbers whose bits are among the first `count`. */
const bitSets = (count: number): readonly number[] => Array.from({ length: 2 ** count }, (_, bits) => bits)

/** Those that decide the truth of one text. */
function ofText({ part, truths }: Reading<Tree>, other: ReadonlyMap<string, TruthValue>): readonly string[] {
  const ownTruth = (one: Part<Tree>): TruthValue => truths[one.test] ?? 2
  const truthOf = (one: Part<Tree>): TruthValue => truthWith(one, ownTruth, new Map())
  const truth = truthOf(part)
  if (truth === 1) return []
  const parts = partsOf(part)
  const given = new Map(parts.filter((one) => other.get(one.criterion.id) === truthOf(one)).map((one) =>
    [one.criterion.id, truthOf(one)] as const))
  const single = parts.filter((one) => one.of.length === 0 && !given.has(one.criterion.id))
  const ids = [...new Set(single.map(({ criterion: { id } }) => id))]
  const known = new Map(single.map((one) => [one.criterion.id, truthOf(one)] as const))
  /** Is the text as true as it is when exactly these of the ids hold? */
  const isSame = bitSets(ids.length).map((holding) => {
    const assumed = ids.map((id, bit): [string, TruthValue] => [id, holding & (1 << bit) ? 2 : 0])
    return truthWith(part, ownTruth, new Map([...given, ...assumed])) === truth
  })
  const bitsOf = (names: readonly string[]): number =>
    ids.reduce((bits, id, bit) => (names.includes(id) ? bits | (1 << bit) : bits), 0)
  const actual = bitsOf(ids.filter((id) => known.get(id) === 2))
  const certain = bitsOf(ids.filter((id) => known.get(id) !== 1))
  const fixing = bitSets(ids.length).filter((set) =>
    (set & ~certain) === 0 && isSame.every((same, holding) => same || (holding & set) !== (actual & set)))
  const smallest = fixing.filter((set) => !fixing.some((less) => less !== set && (less & set) === less))
  return ids.filter((_, bit) => smallest.some((set) => set & (1 << bit)))
}

/** The ids that decide, in the order of the alphabet. */
export function decidingByBruteForce(before: Reading<Tree>, after: Reading<Tree>): readonly string[] {
  const truthsIn = ({ part, truths }: Reading<Tree>): ReadonlyMap<string, TruthValue> =>
    new Map(partsOf(part).map((one) => [one.criterion.id, truthWith(one, (leaf) => truths[leaf.test] ?? 2, new Map())]))
  return [...new Set([...ofText(after, truthsIn(before)), ...ofText(before, truthsIn(after))])].sort()
}
