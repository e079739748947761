import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('oneOf: the fact is one of the words', () => {
  it.each([
    [{ word: 'a' }, 'yes'],
    [{ word: 'b' }, 'yes'],
    [{ word: 'c' }, 'no'],
    [{ word: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'oneOf', fact: 'word', values: ['a', 'b'] }), record)).toEqual([truth, truth]))

  it.each([
    [{ word: null }, 'no'],
  ])('one of no words but the text null, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'oneOf', fact: 'word', values: ['null'] }), record)).toEqual([truth, truth]))
})
