import { describe, expect, it } from 'vitest'
import { compile } from '../../src/criteria/compiled.ts'
import { diagram } from '../../src/criteria/diagram.ts'
import { program, ranksBy, stepOf } from '../../src/criteria/program.ts'
import { askedOn } from '../../src/criteria/tests.ts'
import { pathInto, walk } from '../../src/criteria/walk.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { on, toyReader, type Toy } from './random-trees.ts'
import { aged, allOf, anyOf, anyWord, flag, leaf, other } from './small-trees.ts'

const many = leaf('many', { op: 'atLeast', fact: 'number', limit: 2 })

function endOf(tree: Tree, record: Toy): number {
  const { path, program, asked } = compile(tree, toyReader, ['flag', 'born', 'noticed', 'number'])
  return walk(path, program, record, asked(on))
}

describe('a walk through a diagram', () => {
  const tree = allOf(flag, aged, many)

  it.each<[Toy, number]>([
    [{ flag: true, born: '1968-03-01', noticed: on, number: 2 }, 1],
    [{ flag: true, born: '1968-03-01', noticed: on, number: 1 }, 0],
    [{ flag: true, born: '1968-03-01', noticed: on, number: null }, 0],
    [{ flag: true, born: '1968-03-01', noticed: '2023-02-28', number: 2 }, 0],
    [{ flag: true, born: '1968-03-02', noticed: on, number: 2 }, 0],
    [{ flag: false, born: '1968-03-01', noticed: on, number: 2 }, 0],
  ])('of %j, all known, comes to the end %i', (record, end) => expect(endOf(tree, record)).toBe(end))

  it.each<[Toy]>([
    [{ flag: false }],
    [{ flag: true, noticed: null }],
    [{ flag: true, born: '1968-03-02' }],
    [{ flag: true, noticed: '2023-03-02', number: 2 }],
  ])('of %j comes to the end no, for nothing is asked behind what decides', (record) =>
    expect(endOf(tree, record)).toBe(0),
  )

  it.each<[Toy]>([
    [{}],
    [{ born: '1968-03-01', noticed: on, number: 2 }],
    [{ flag: true, noticed: on, number: 2 }],
    [{ flag: true, born: '1968-03-01', number: 2 }],
    [{ flag: true, born: '1968-03-01', noticed: on }],
  ])('of %j stops where a fact is unknown', (record) => expect(endOf(tree, record)).toBe(-1))

  it('has no way where nothing is tested', () => {
    expect(compile(anyWord, toyReader, []).path).toBeUndefined()
    expect(endOf(anyWord, { word: 'a' })).toBe(-1)
  })

  it('comes to any of many ends, each by its number', () => {
    const prepared = program(anyOf(flag, other), toyReader)
    const first = stepOf(prepared.root, 'flag')
    const second = stepOf(prepared.root, 'other')
    const ended = diagram(3, ranksBy(prepared, ['flag', 'other']), ({ of, choose }) =>
      choose(first ? of(first) : 0, 1, choose(second ? of(second) : 0, 2, 0)),
    )
    const end = (record: Toy): number => walk(pathInto(ended, prepared), prepared, record, askedOn(prepared.tests, on))
    expect(end({ flag: true })).toBe(1)
    expect(end({ flag: false, other: true })).toBe(2)
    expect(end({ flag: false, other: false })).toBe(0)
    expect(end({ flag: false })).toBe(-1)
  })
})
