import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('atMost: the fact is the limit or less', () => {
  it.each([
    [{ number: 13 }, 'yes'],
    [{ number: 14 }, 'yes'],
    [{ number: 14.1 }, 'no'],
    [{ number: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'atMost', fact: 'number', limit: 14 }), record)).toEqual([truth, truth]))

  it.each([
    [{ number: 0 }, 'yes'],
    [{ number: null }, 'no'],
  ])('a limit of nought, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'atMost', fact: 'number', limit: 0 }), record)).toEqual([truth, truth]))
})
