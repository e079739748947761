import { describe, expect, it } from 'vitest'
import { explainer } from '../../src/criteria/explain.ts'
import { javascriptOf } from '../../src/criteria/javascript.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { truths, type Truth } from '../../src/criteria/truth.ts'
import { truthOfPart, truthsOf } from '../../src/criteria/truths.ts'
import { compiled, on, truthIn, type Toy } from './random-trees.ts'
import { aged as agedYears, allOf, anyOf, anyWord, flag, not, other } from './trees.ts'

const aged = agedYears(55)

/** Each way of reading a tree for a record. */
const readers: Readonly<Record<string, (tree: Tree, record: Toy) => unknown>> = {
  decide: truthIn,
  explain: (tree, record) => {
    const whole = compiled(tree)
    return explainer(whole, { sourceOf: () => '', textOf: () => '' })(truthsOf(whole, record, whole.on(on))).truth
  },
  'the truth of a part': (tree, record) => {
    const whole = compiled(tree)
    return truths[truthOfPart(whole.root, truthsOf(whole, record, whole.on(on)))]
  },
  // Strict, as every module into which the text is written.
  'the JavaScript written from it': (tree, record) => {
    const written: unknown = new Function(`'use strict'; return ${javascriptOf(tree, on)}`)()
    return typeof written === 'function' && written(record)
  },
}

const given = (fact: string, truth: Truth): Toy => (truth === 'unknown' ? {} : { [fact]: truth === 'yes' })

describe.each(Object.entries(readers))('read by %s', (_, read) => {
  it.each<[one: Truth, two: Truth, all: Truth, any: Truth]>([
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['no', 'yes', 'no', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['yes', 'yes', 'yes', 'yes'],
  ])('%s and %s: all of them is %s, any of them is %s', (one, two, all, any) => {
    const record = { ...given('flag', one), ...given('other', two) }
    expect(read(allOf(flag, other), record)).toBe(all)
    expect(read(anyOf(flag, other), record)).toBe(any)
  })

  it.each<[part: Truth, opposite: Truth]>([['no', 'yes'], ['unknown', 'unknown'], ['yes', 'no']])(
    'the opposite of %s is %s, and the opposite of that what it was',
    (part, opposite) => {
      expect(read(flag, given('flag', part))).toBe(part)
      expect(read(not(flag), given('flag', part))).toBe(opposite)
      expect(read(not(not(flag)), given('flag', part))).toBe(part)
    }
  )

  it('what is open decides a group only where nothing else does', () => {
    expect(read(allOf(flag, allOf(other, not(aged))), { other: true, born: '1990-01-01' })).toBe('unknown')
    expect(read(allOf(flag, other, aged), { other: true, born: '1990-01-01' })).toBe('no')
    expect(read(anyOf(flag, not(aged), other), { born: '1990-01-01' })).toBe('yes')
  })

  it('what holds whatever the value holds also where nothing is known', () => {
    expect(read(anyWord, {})).toBe('yes')
    expect(read(not(anyWord), {})).toBe('no')
    expect(read(allOf(anyWord, flag), {})).toBe('unknown')
  })

  it('an age on a day that is not known is open only for who has reached it by the day asked about', () => {
    expect(read(aged, { born: '1968-03-01' })).toBe('unknown')
    expect(read(not(aged), { born: '1968-03-01' })).toBe('unknown')
    expect(read(aged, { born: '1968-03-02' })).toBe('no')
    expect(read(not(aged), { born: '1968-03-02' })).toBe('yes')
    expect(read(not(aged), { noticed: null })).toBe('yes')
  })
})
