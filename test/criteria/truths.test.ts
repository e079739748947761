import { describe, expect, it } from 'vitest'
import { partWith } from '../../src/criteria/prepare.ts'
import { truthOfTest, truthsOf } from '../../src/criteria/truths.ts'
import { compiled, on } from './random-trees.ts'
import { aged, allOf, anyWord, flag, other } from './trees.ts'

describe('how true the tests are of a record', () => {
  const tree = allOf(flag, aged(55), other, anyWord)
  const whole = compiled(tree)
  const day = whole.on(on)

  it('is a truth a test, in the order of their numbers', () => {
    expect(truthsOf(whole, { flag: true, born: '1968-03-01', noticed: on }, day)).toEqual([2, 2, 1])
    expect(truthsOf(whole, { other: false, born: '1968-03-01' }, day)).toEqual([1, 1, 0])
    expect(truthsOf(whole, { flag: false, noticed: '2023-03-02', other: true }, day)).toEqual([0, 0, 2])
  })

  it('is certain of what holds in any case', () => {
    expect(truthOfTest(whole, partWith(whole.root, 'any-word')?.test ?? 0, {}, day)).toBe(2)
  })

})
