import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('under: the fact is less than the limit', () => {
  it.each([
    [{ number: 3.9 }, 'yes'],
    [{ number: 4 }, 'no'],
    [{ number: 4.1 }, 'no'],
    [{ number: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'under', fact: 'number', limit: 4 }), record)).toEqual([truth, truth]))

  it.each([
    [{ number: -1 }, 'yes'],
    [{ number: 0 }, 'no'],
  ])('a limit of nought, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'under', fact: 'number', limit: 0 }), record)).toEqual([truth, truth]))
})
