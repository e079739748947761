import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('youngerThan: the age is not reached on the day asked about, 1 March 2023', () => {
  it.each([
    [{ born: '1993-03-01' }, 'no'],
    [{ born: '1993-03-02' }, 'yes'],
    [{ born: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'youngerThan', fact: 'born', years: 30 }), record)).toEqual([truth, truth]))

  it.each([
    [{ born: '2023-03-01' }, 'no'],
    [{ born: '2023-03-02' }, 'yes'],
  ])('no years, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'youngerThan', fact: 'born', years: 0 }), record)).toEqual([truth, truth]))
})
