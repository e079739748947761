import { describe, expect, it } from 'vitest'
import { complete, openCriteria } from '../../src/criteria/complete.ts'
import type { Tree } from '../../src/criteria/language.ts'
import type { TruthValue } from '../../src/criteria/truth.ts'
import { truthsOf } from '../../src/criteria/truths.ts'
import { compiled, missingIn, on, order, truthIn, type Toy } from './random-trees.ts'
import { aged, allOf, anyOf, anyWord, flag, leaf, not, other, word, younger } from './trees.ts'

describe('what a partly known record still misses', () => {
  it('is not a fact whose answers lead to questions with the same answer', () => {
    const atLeastOne = leaf({ op: 'atLeast', fact: 'number', limit: 1 })
    const tree = anyOf(allOf(flag, other, atLeastOne), allOf(not(flag), other, word('a')))
    expect(missingIn(tree, { number: 1, word: 'a' })).toEqual(['other'])
    expect(missingIn(tree, { number: 1, word: 'b' })).toEqual(['flag', 'other'])
  })

  it('is a fact whose answers lead to questions of other facts', () => {
    expect(missingIn(anyOf(allOf(flag, other), allOf(not(flag), word('a'))), {})).toEqual(['flag', 'other', 'word'])
  })

  it('is a fact that leads to questions of one fact or of another, with the same answers one after another', () => {
    const under = (limit: number): Tree => leaf({ op: 'under', fact: 'number', limit })
    const notBetween = anyOf(under(4), not(under(8)))
    const all = ['flag', 'other', 'number']
    expect(missingIn(anyOf(allOf(flag, notBetween), allOf(not(flag), not(other))), {})).toEqual(all)
    expect(missingIn(anyOf(allOf(not(other), not(flag)), allOf(notBetween, flag)), {})).toEqual(all)
  })

  it('is not a fact that moves only a test not asked', () => {
    const tree = anyOf(allOf(flag, younger(60)), allOf(not(flag), aged(55)))
    expect(missingIn(tree, { flag: true })).toEqual(['born'])
    expect(missingIn(tree, { flag: false })).toEqual(['born', 'noticed'])
    expect(missingIn(tree, {})).toEqual(['flag', 'born', 'noticed'])
  })
})

describe('the completions of a partly known record', () => {
  /** The ends reached, and the facts that move it from one to another. */
  function completionsIn(
    tree: Tree,
    record: Toy,
    label?: (end: number) => string
  ): { readonly reached: readonly number[]; readonly missing: readonly string[] } {
    const whole = compiled(tree)
    const { reached, missing } = complete(whole, record, whole.on(on), truthsOf(whole, record, whole.on(on)), label)
    return { reached: reached.toSorted(), missing: order.filter((_, place) => missing.has(place)) }
  }

  it('reach each end once', () => {
    expect(completionsIn(anyOf(allOf(flag, other), allOf(not(flag), word('a'))), {}).reached).toEqual([0, 1])
    expect(completionsIn(anyOf(flag, other), { flag: true }).reached).toEqual([1])
  })

  it('count ends of one label as one', () => {
    const tree = anyOf(allOf(flag, word('a')), allOf(not(flag), word('b')))
    expect(completionsIn(tree, {}, String)).toEqual({ reached: [0, 1], missing: ['flag', 'word'] })
    expect(completionsIn(tree, {}, () => 'either end')).toEqual({ reached: [0, 1], missing: [] })
  })

  it('are undecided between ends only', () => {
    expect(truthIn(anyOf(flag, not(flag)), {})).toBe('yes')
    expect(truthIn(allOf(flag, not(flag)), {})).toBe('no')
  })
})

describe('the open criteria', () => {
  const whole = compiled(allOf(flag, anyOf(aged(55), not(other)), anyWord, flag))
  const open = (truths: readonly TruthValue[], ...missing: readonly string[]): string[] =>
    openCriteria(whole, truths, new Set(missing.map((fact) => order.indexOf(fact)))).map(({ id }) => id)

  it('are the single tests that are unknown, in the order of the tree, each where it stands', () => {
    expect(open([1, 1, 1], 'flag', 'other', 'word', 'born', 'noticed')).toEqual(['flag', 'aged', 'other', 'flag'])
    expect(open([2, 1, 0], 'flag', 'other', 'born', 'noticed')).toEqual(['aged'])
  })

  it('are only those that read a missing fact; of a test of two facts either will do', () => {
    expect(open([1, 1, 1])).toEqual([])
    expect(open([1, 1, 1], 'other')).toEqual(['other'])
    expect(open([1, 1, 1], 'born')).toEqual(['aged'])
    expect(open([1, 1, 1], 'noticed')).toEqual(['aged'])
  })

  it('are none that is decided, although one of its facts is missing', () => {
    expect(open([2, 0, 0], 'flag', 'noticed', 'other')).toEqual([])
  })
})
