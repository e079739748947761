import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('any: holds whatever the value', () => {
  it.each([
    [{ word: 'a' }, 'yes'],
    [{ word: null }, 'yes'],
    [{}, 'yes'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'any', fact: 'word' }), record)).toEqual([truth, truth]))
})
