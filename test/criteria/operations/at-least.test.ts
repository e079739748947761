import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('atLeast: the fact is the limit or more', () => {
  it.each([
    [{ number: 4.9 }, 'no'],
    [{ number: 5 }, 'yes'],
    [{ number: 6 }, 'yes'],
    [{ number: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'atLeast', fact: 'number', limit: 5 }), record)).toEqual([truth, truth]))

  it.each([
    [{ number: 0 }, 'yes'],
    [{ number: -1 }, 'no'],
  ])('a limit of nought, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'atLeast', fact: 'number', limit: 0 }), record)).toEqual([truth, truth]))
})
