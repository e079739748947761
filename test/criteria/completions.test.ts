import { describe, expect, it } from 'vitest'
import { compile, decide, missing } from '../../src/criteria/compiled.ts'
import { completionsOf } from '../../src/criteria/completions.ts'
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
  /** The ends reached, and the facts that move it from one to another. */
  function completionsIn(
    tree: Tree,
    record: Toy,
    label?: (end: number) => string,
  ): { readonly reached: readonly number[]; readonly missing: readonly string[] } {
    const { program, diagram, asked } = compile(tree, toyReader, order)
    const { reached, missing } = completionsOf(
      diagram,
      program,
      record,
      asked(on),
      degreesOf(program, record, asked(on)),
      label,
    )
    return { reached: reached.toSorted(), missing: toyReader.facts.filter((_, place) => missing.has(place)) }
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

  it('read a record where tests share two facts alone, and once', () => {
    const read: string[] = []
    const reader = {
      ...toyReader,
      read: (record: Toy, place: number) => (read.push(toyReader.facts[place] ?? ''), toyReader.read(record, place)),
    }
    const { program, diagram, asked } = compile(
      anyOf(allOf(flag, word('a'), younger(60)), allOf(other, word('b'), aged(55))),
      reader,
      order,
    )
    const degrees = degreesOf(program, {}, asked(on))
    read.length = 0
    completionsOf(diagram, program, {}, asked(on), degrees)
    expect(read).toEqual(['born', 'noticed'])
  })

  it('are undecided between ends only', () => {
    expect(decide(compile(anyOf(flag, not(flag)), toyReader, order), {}, on)).toBe('yes')
    expect(decide(compile(allOf(flag, not(flag)), toyReader, order), {}, on)).toBe('no')
  })
})
