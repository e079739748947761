import { describe, expect, it } from 'vitest'
import { javascriptOf } from '../../src/criteria/javascript.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { on } from './random-trees.ts'
import { allOf, leaf } from './trees.ts'

const oneOf = (...values: readonly string[]): Tree => leaf({ op: 'oneOf', fact: 'word', values })
const otherThan = (...values: readonly string[]): Tree => leaf({ op: 'otherThan', fact: 'word', values })
const setsIn = (tree: Tree): number => javascriptOf(tree, on).split('new Set(').length - 1

function answer(tree: Tree, word: string | undefined, certain?: boolean): unknown {
  const written: unknown = new Function(`'use strict'; return ${javascriptOf(tree, on, () => certain)}`)()
  return typeof written === 'function' && written({ word })
}

describe('the JavaScript of a list of words', () => {
  const four = ['a', 'b', 'c', 'd']
  const five = [...four, 'e']

  it('compares up to four words one by one and looks longer lists up in a set', () => {
    expect([setsIn(oneOf(...four)), setsIn(oneOf(...five))]).toEqual([0, 1])
  })

  it.each([[four], [five]])('%j: holds of each of its words and of no other', (list) => {
    for (const word of list) expect(answer(oneOf(...list), word)).toBe('yes')
    expect(answer(oneOf(...list), 'f')).toBe('no')
  })

  it('is written once, however many criteria have it, and apart from another list', () => {
    const tree = allOf(oneOf(...five), otherThan('a', 'f'), oneOf(...five), otherThan('a', 'f'))
    expect(setsIn(tree)).toBe(2)
    expect(['a', 'b', 'f'].map((word) => answer(tree, word))).toEqual(['no', 'yes', 'no'])
  })
})

describe('the JavaScript of any criterion', () => {
  it('holds of no word where the list is empty', () => expect(answer(oneOf(), 'a')).toBe('no'))

  it('stands safely in a script of a page, and reads as it was', () => {
    const word = '</script>\u2028'
    expect(javascriptOf(oneOf(word), on)).toContain("'\\u003c/script\\u003e\\u2028'".replaceAll("'", '"'))
    expect([answer(oneOf(word), word), answer(oneOf(word), '/script')]).toEqual(['yes', 'no'])
  })

  it('has no number that is none', () => {
    const under = leaf({ op: 'under', fact: 'number', limit: Number.NaN })
    expect(() => javascriptOf(under, on)).toThrow(new TypeError('no number'))
  })

  it('asks nothing about a test of which the truth is certain', () => {
    expect([true, false].map((certain) => answer(oneOf('a'), undefined, certain))).toEqual(['yes', 'no'])
    expect(answer(oneOf('a'), undefined)).toBe('unknown')
  })
})
