import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('onOrAfter: the day of the fact is `day` or later', () => {
  it.each([
    [{ noticed: '2022-12-31' }, 'no'],
    [{ noticed: '2023-01-01' }, 'yes'],
    [{ noticed: '2023-01-02' }, 'yes'],
    [{ noticed: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'onOrAfter', fact: 'noticed', day: '2023-01-01' }), record)).toEqual([truth, truth]))
})
