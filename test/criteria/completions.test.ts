import { describe, expect, it } from 'vitest'
import { compile, decide, missing } from '../../src/criteria/compiled.ts'
import { completionsOf, type Stops } from '../../src/criteria/completions.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { degreesOf } from '../../src/criteria/program.ts'
import { domains, on, toyReader, type Toy } from './random-trees.ts'
import { aged, allOf, anyOf, flag, leaf, not, other, word, younger } from './trees.ts'

const order = Object.keys(domains)
const missingIn = (tree: Tree, record: Toy): readonly string[] => missing(compile(tree, toyReader, order), record, on)

describe('what a partly known record still misses', () => {
  it('is not a fact whose answers lead to questions with the same answer', () => {
    const atLeastOne = leaf({ op: 'atLeast', fact: 'number', limit: 1 })
    const tree = anyOf(allOf(flag, other, atLeastOne), allOf(not(flag), other, word('a')))
    expect(missingIn(tree, { number: 1, word: 'a' })).toEqual(['other'])
    expect(missingIn(tree, { number: 1, word: 'b' })).toEqual(['flag', 'other'])
  })

  it('is not a fact that moves only a test not asked', () => {
    const tree = anyOf(allOf(flag, younger(60)), allOf(not(flag), aged(55)))
    expect(missingIn(tree, { flag: true })).toEqual(['born'])
    expect(missingIn(tree, { flag: false })).toEqual(['born', 'noticed'])
    expect(missingIn(tree, {})).toEqual(['flag', 'born', 'noticed'])
  })

  it('is nothing where the days known settle an age', () => {
    expect(missingIn(aged(55), { born: '1968-03-01', noticed: on })).toEqual([])
    expect(missingIn(anyOf(aged(55), younger(60)), { noticed: null })).toEqual(['born'])
  })
})

describe('the completions of a partly known record', () => {
  /** The places reached, and the facts that move it from one to another. */
  function completionsIn(tree: Tree, record: Toy, stops?: Stops): { readonly reached: readonly number[]; readonly missing: readonly string[] } {
    const { program, diagram, asked } = compile(tree, toyReader, order)
    const { reached, missing } = completionsOf(diagram, program, record, asked(on), degreesOf(program, record, asked(on)), stops)
    return { reached: reached.toSorted(), missing: toyReader.facts.filter((_, place) => missing.has(place)) }
  }

  it('reach each end once', () => {
    expect(completionsIn(anyOf(allOf(flag, other), allOf(not(flag), word('a'))), {}).reached).toEqual([0, 1])
    expect(completionsIn(anyOf(flag, other), { flag: true }).reached).toEqual([1])
  })

  it('stop where they are told to, and places with one label count as one', () => {
    const tree = anyOf(allOf(flag, word('a')), allOf(not(flag), word('b')))
    const at = (test: number): boolean => test > 0 // the first test is of the flag, the others are of the word
    const apart = completionsIn(tree, {}, { at, label: String })
    expect(apart.reached.every((place) => place > 1)).toBe(true)
    expect(apart.reached).toHaveLength(2)
    expect(apart.missing).toEqual(['flag'])
    expect(completionsIn(tree, {}, { at, label: () => 'a word' })).toEqual({ reached: apart.reached, missing: [] })
  })

  it('read a record where tests share facts alone, and once', () => {
    const read: string[] = []
    const reader = { ...toyReader, read: (record: Toy, place: number) => (read.push(toyReader.facts[place] ?? ''), toyReader.read(record, place)) }
    const { program, diagram, asked } = compile(anyOf(allOf(flag, word('a')), allOf(other, word('b'))), reader, order)
    const degrees = degreesOf(program, {}, asked(on))
    read.length = 0
    completionsOf(diagram, program, {}, asked(on), degrees)
    expect(read).toEqual(['word'])
  })

  it('are undecided between ends only', () => {
    expect(decide(compile(anyOf(flag, not(flag)), toyReader, order), {}, on)).toBe('yes')
    expect(decide(compile(allOf(flag, not(flag)), toyReader, order), {}, on)).toBe('no')
  })
})
