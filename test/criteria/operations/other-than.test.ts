import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('otherThan: the fact is a word, but none of these', () => {
  it.each([
    [{ word: 'a' }, 'no'],
    [{ word: 'b' }, 'no'],
    [{ word: 'c' }, 'yes'],
    [{ word: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'otherThan', fact: 'word', values: ['a', 'b'] }), record)).toEqual([truth, truth]))

  it.each([
    [{ word: 'a' }, 'yes'],
    [{ word: null }, 'no'],
  ])('other than no words, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'otherThan', fact: 'word', values: [] }), record)).toEqual([truth, truth]))
})
