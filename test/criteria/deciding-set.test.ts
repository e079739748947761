import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/criteria/compile.ts'
import { decidingSet, singleCriteria } from '../../src/criteria/deciding-set.ts'
import type { Tree } from '../../src/criteria/language.ts'
import type { Register } from '../../src/criteria/register.ts'
import { truthsOf } from '../../src/criteria/truths.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
type Known = Readonly<Partial<Record<(typeof ids)[number], boolean>>>
const register: Register<Known> = {
  facts: [...ids, 'word'].map((name) => ({ name })),
  read: (record, place) => record[ids[place] ?? 'a'],
}
const named = { source: '' }
const flag = (id: string): Tree => ({ ...named, id, op: 'is', fact: id, value: true })
/** A single criterion that holds of everybody. */
const any: Tree = { ...named, id: 'any', op: 'any', fact: 'word' }
const group = (op: 'allOf' | 'anyOf' | 'not', ...of: Tree[]): Tree => ({ ...named, id: 'group', op, of })

function decided(tree: Tree, known: Known): string[] {
  const compiled = compile(tree, register, { order: [...ids, 'word'] })
  return decidingSet(compiled.root)(truthsOf(compiled, known, compiled.on('2023-03-01'))).map(
    (part) => part.criterion.id,
  )
}

/** The single criteria in the order in which they first stand, each once. */
const singlesOf = (tree: Tree): string[] =>
  [...new Set('of' in tree ? tree.of.flatMap(singlesOf) : [tree.id])]

function holds(tree: Tree, isTrue: (id: string) => boolean): boolean {
  if (!('of' in tree)) return isTrue(tree.id)
  if (tree.op === 'not') return !tree.of.some((one) => holds(one, isTrue))
  return tree.op === 'allOf' ? tree.of.every((one) => holds(one, isTrue)) : tree.of.some((one) => holds(one, isTrue))
}

/** Is the tree the same, whatever all criteria outside the set are? */
function fixes(tree: Tree, set: readonly string[], truth: (id: string) => boolean | undefined): boolean {
  const others = singlesOf(tree).filter((id) => !set.includes(id))
  const results = Array.from({ length: 2 ** others.length }, (_, bits) =>
    holds(tree, (id) => (set.includes(id) ? truth(id) === true : ((bits >> others.indexOf(id)) & 1) === 1)))
  return new Set(results).size === 1
}

/** All subsets of a size, in the order of their places. */
const subsets = (items: readonly string[], size: number): string[][] =>
  size === 0 ? [[]] : items.flatMap((item, place) =>
    subsets(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]))

function byBruteForce(tree: Tree, known: Known): string[] {
  const truth = (id: string): boolean | undefined => (id === 'any' ? true : known[id as 'a'])
  const candidates = singlesOf(tree).filter((id) => truth(id) !== undefined)
  const sizes = Array.from({ length: candidates.length + 1 }, (_, size) => size)
  return sizes.flatMap((size) => subsets(candidates, size)).find((set) => fixes(tree, set, truth)) ?? []
}

/** Trees in which each criterion helps in one direction, `signs`, wherever it stands. */
const treeWith = (signs: readonly boolean[]): fc.Arbitrary<Tree> => {
  const single = (isUnderNot: boolean): fc.Arbitrary<Tree> =>
    fc.integer({ min: 0, max: ids.length }).map((place) => {
      const one = place === ids.length ? any : flag(ids[place] ?? 'a')
      return signs[place] === isUnderNot ? group('not', one) : one
    })
  const tree = (depth: number, isUnderNot: boolean): fc.Arbitrary<Tree> => {
    if (depth === 0) return single(isUnderNot)
    const parts = fc.array(tree(depth - 1, isUnderNot), { minLength: 1, maxLength: 3 })
    return fc.oneof(
      { weight: 1, arbitrary: single(isUnderNot) },
      { weight: 4, arbitrary: fc.tuple(fc.constantFrom('allOf' as const, 'anyOf' as const), parts)
        .map(([op, of]) => group(op, ...of)) },
      { weight: 1, arbitrary: tree(depth - 1, !isUnderNot).map((part) => group('not', part)) }
    )
  }
  return tree(3, false)
}
const treeOfOneDirection = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).chain(treeWith)
const values = Object.fromEntries(ids.map((id) => [id, fc.boolean()]))
const known: fc.Arbitrary<Known> = fc.oneof(fc.record(values), fc.record(values, { requiredKeys: [] }))

describe('the set that decides a tree', () => {
  it('is what brute force finds: sufficient, smallest, and of several the first', () => {
    let several = 0
    fc.assert(
      fc.property(treeOfOneDirection, known, (tree, record) => {
        const expected = byBruteForce(tree, record)
        if (expected.length > 1) several += 1
        expect(decided(tree, record)).toEqual(expected)
      }),
      { numRuns: 4_000 }
    )
    expect(several).toBeGreaterThan(400)
  })

  it('names a criterion once that stands several times, at its first place', () => {
    const tree = group('allOf', flag('b'), group('anyOf', group('allOf', flag('a'), flag('b')), flag('c')))
    expect(decided(tree, { a: true, b: true, c: false })).toEqual(['b', 'a'])
    expect(decided(tree, { a: true, b: true, c: true })).toEqual(['b', 'a'])
    expect(decided(tree, { b: true, c: true })).toEqual(['b', 'c'])
    expect(decided(tree, { a: false, c: false })).toEqual(['a', 'c'])
  })

  it('prefers the smaller set to the first', () => {
    const tree = group('anyOf', group('allOf', flag('a'), flag('b')), flag('c'))
    expect(decided(tree, { a: true, b: true, c: true })).toEqual(['c'])
    expect(decided(tree, { a: true, b: true, c: false })).toEqual(['a', 'b'])
  })

  it('is the one with the earlier first place, then second place, of sets of one size', () => {
    const tree = group('allOf', flag('a'), group('anyOf', flag('b'), flag('c')), group('anyOf', flag('d'), flag('e')))
    const all = { a: true, b: true, c: true, d: true, e: true }
    expect(decided(tree, all)).toEqual(['a', 'b', 'd'])
    expect(decided(tree, { ...all, b: false })).toEqual(['a', 'c', 'd'])
    expect(decided(tree, { ...all, d: false })).toEqual(['a', 'b', 'e'])
  })

  it('has what holds of everybody, too, as it is taken to be open elsewhere', () => {
    expect(decided(group('allOf', any, flag('a')), { a: true })).toEqual(['any', 'a'])
    expect(decided(group('allOf', any, flag('a')), { a: false })).toEqual(['a'])
  })

  it('is empty where the tree is unknown', () => {
    expect(decided(group('allOf', flag('a'), flag('b')), { a: true })).toEqual([])
  })

  it('is one criterion of a tree that is one, and of its opposite', () => {
    expect(decided(flag('a'), { a: false })).toEqual(['a'])
    expect(decided(group('not', flag('a')), { a: false })).toEqual(['a'])
  })
})

describe('the single criteria of a tree', () => {
  it('are those without parts, each once, in the order in which they first stand', () => {
    const tree = group('allOf', flag('b'), group('not', group('anyOf', flag('a'), any, flag('b'))), flag('c'))
    const { root } = compile(tree, register, { order: [...ids, 'word'] })
    expect(singleCriteria(root).map(({ criterion }) => criterion.id)).toEqual(['b', 'a', 'any', 'c'])
  })
})
