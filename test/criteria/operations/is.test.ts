import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('is: the fact is true, or it is false', () => {
  it.each([
    [{ flag: true }, 'yes'],
    [{ flag: false }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'is', fact: 'flag', value: true }), record)).toEqual([truth, truth]))

  it.each([
    [{ flag: false }, 'yes'],
    [{ flag: true }, 'no'],
    [{ flag: null }, 'no'],
  ])('false, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'is', fact: 'flag', value: false }), record)).toEqual([truth, truth]))
})
