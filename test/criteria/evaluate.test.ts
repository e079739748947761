import { describe, expect, it } from 'vitest'
import { compile } from '../../src/criteria/compile.ts'
import { evaluate } from '../../src/criteria/evaluate.ts'
import { partWith } from '../../src/criteria/prepare.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { on, register, type Toy } from './random-trees.ts'
import { aged, allOf, anyOf, anyWord, flag, leaf, other } from './trees.ts'

const many = leaf({ op: 'atLeast', fact: 'number', limit: 2 })

function endOf(tree: Tree, record: Toy): number {
  const whole = compile(tree, register, { order: ['flag', 'born', 'noticed', 'number'] })
  return evaluate(whole, record, whole.on(on))
}

describe('evaluation in a diagram', () => {
  const tree = allOf(flag, aged(55), many)

  it.each<[Toy, number]>([
    [{ flag: true, born: '1968-03-01', noticed: on, number: 2 }, 1],
    [{ flag: true, born: '1968-03-01', noticed: on, number: null }, 0],
    [{ flag: false }, 0],
    [{ flag: true, noticed: null }, 0],
    [{ flag: true, born: '1968-03-02' }, 0],
    [{ flag: true, noticed: '2023-03-02', number: 2 }, 0],
  ])('of %j comes to the end %i, for nothing is asked behind what decides', (record, end) =>
    expect(endOf(tree, record)).toBe(end))

  it.each<[Toy]>([
    [{}],
    [{ flag: true, noticed: on, number: 2 }],
    [{ flag: true, born: '1968-03-01', number: 2 }],
    [{ flag: true, born: '1968-03-01', noticed: on }],
  ])('of %j stops where a fact is unknown', (record) => expect(endOf(tree, record)).toBe(-1))

  it('comes at once to the end of what holds in any case', () => expect(endOf(anyWord, {})).toBe(1))

  it('comes to any of many ends', () => {
    const ended = compile(anyOf(flag, other), register, {
      order: ['flag', 'other'],
      ends: ({ of, choose, end }, root) =>
        choose(of(partWith(root, 'flag')), end(7), choose(of(partWith(root, 'other')), end(5), end(3))),
    })
    const endFor = (record: Toy): number => evaluate(ended, record, ended.on(on))
    expect(endFor({ flag: true })).toBe(7)
    expect(endFor({ flag: false, other: true })).toBe(5)
    expect(endFor({ flag: false, other: false })).toBe(3)
    expect(endFor({ flag: false })).toBe(-1)
  })

  it('never chooses a part that the tree does not have', () => {
    const ended = compile(flag, register, {
      order: ['flag'], ends: ({ of, choose, end }, root) => choose(of(partWith(root, 'other')), end(1), end(4)),
    })
    expect(evaluate(ended, {}, ended.on(on))).toBe(4)
  })
})
