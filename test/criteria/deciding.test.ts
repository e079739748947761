import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidingCriteria, type Reading } from '../../src/criteria/deciding.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { prepare } from '../../src/criteria/prepare.ts'
import type { TruthValue } from '../../src/criteria/truth.ts'
import { runs } from '../harness/thinned.ts'
import { decidingByBruteForce, type TruthById } from '../oracle/deciding.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const leaf = (id: string): Tree => ({ op: 'is', id, source: '', fact: id, value: true })
/** A group is named by what is in it, so that one id has one meaning. */
const group = (op: 'allOf' | 'anyOf' | 'not', of: readonly Tree[]): Tree =>
  ({ op, id: `${op}(${of.map(({ id }) => id).join()})`, source: '', of })
const all = (...of: readonly Tree[]): Tree => group('allOf', of)
const any = (...of: readonly Tree[]): Tree => group('anyOf', of)
const not = (of: Tree): Tree => group('not', [of])

const readingOf = (tree: Tree, truths: TruthById): Reading<Tree> => {
  const { root, tests } = prepare({ ...tree, id: 'root' }, names)
  return { part: root, truths: tests.map(({ fact }) => truths[names[fact] ?? ''] ?? 1) }
}
const decidingOf = (before: Tree, after: Tree, truths: TruthById): readonly string[] =>
  decidingCriteria(readingOf(before, truths), readingOf(after, truths))

describe('the criteria that decide that two texts differ', () => {
  const [a, b, c, d] = [leaf('a'), leaf('b'), leaf('c'), leaf('d')]

  it('a criterion that was added and holds', () => {
    expect(decidingOf(any(a), any(a, b), { a: 0, b: 2 })).toEqual(['b'])
  })
  it('each of two that would do alone', () => {
    expect(decidingOf(any(a), any(a, b, c), { a: 0, b: 2, c: 2 })).toEqual(['b', 'c'])
  })
  it('not one that does not hold, or that holds beside what held before', () => {
    expect(decidingOf(any(a), any(a, b, c), { a: 0, b: 2, c: 0 })).toEqual(['b'])
    expect(decidingOf(all(a, c), all(any(a, b), any(c, d)), { a: 2, b: 2, c: 0, d: 2 })).toEqual(['d'])
  })
  it('a criterion that was replaced, and the one in its place, that of the text after first', () => {
    expect(decidingOf(all(a, b), all(a, c), { a: 2, b: 0, c: 2 })).toEqual(['c', 'b'])
  })
  it('everything that a new bar needs', () => {
    expect(decidingOf(all(a), all(a, not(all(b, c))), { a: 2, b: 2, c: 2 })).toEqual(['b', 'c'])
  })
  it('none where the texts are equally true', () => {
    expect(decidingOf(any(a), any(a, b), { a: 2, b: 2 })).toEqual([])
  })
  it('nothing that is unknown', () => {
    expect(decidingOf(any(a), any(a, b, c), { a: 0, b: 1, c: 2 })).toEqual(['c'])
  })
})

/** Of each fact, one of two directions: the odd ones count by not holding. So no criterion pulls both ways. */
const part: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; leaf: Tree; group: Tree }>((tie) => ({
  leaf: fc.constantFrom(...names).map((name) => (names.indexOf(name) % 2 ? not(leaf(name)) : leaf(name))),
  group: fc.tuple(fc.constantFrom('allOf', 'anyOf'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
    .map(([op, of]) => group(op, of)),
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('group')),
})).tree
const truths: fc.Arbitrary<TruthById> =
  fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom<TruthValue[]>(0, 2, 0, 2, 1)])))

describe('of two random texts', () => {
  it('they are those of brute force over all sets and all truths of what differs', () => {
    let decided = 0
    fc.assert(
      fc.property(part, part, fc.boolean(), truths, (one, other, isTurned, known) => {
        const [before, after] = isTurned ? [not(one), not(other)] : [one, other]
        const ids = decidingOf(before, after, known)
        expect([...ids].sort()).toEqual(decidingByBruteForce(readingOf(before, known), readingOf(after, known)))
        if (ids.length > 1) decided += 1
      }),
      { numRuns: runs(5_000) }
    )
    expect(decided).toBeGreaterThan(runs(300))
  })

  it('they are the same in whichever order the texts are compared', () => {
    fc.assert(
      fc.property(part, part, truths, (before, after, known) => {
        expect([...decidingOf(after, before, known)].sort()).toEqual([...decidingOf(before, after, known)].sort())
      }),
      { numRuns: runs(1_000) }
    )
  })
})
