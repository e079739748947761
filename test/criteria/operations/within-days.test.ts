import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('withinDays: the day of the fact is the day asked about, 1 March 2023, or at most `days` later', () => {
  it.each([
    [{ noticed: '2023-02-28' }, 'no'],
    [{ noticed: '2023-03-01' }, 'yes'],
    [{ noticed: '2023-03-15' }, 'yes'],
    [{ noticed: '2023-03-16' }, 'no'],
    [{ noticed: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'withinDays', fact: 'noticed', days: 14 }), record)).toEqual([truth, truth]))

  it.each([
    [{ noticed: '2023-03-01' }, 'yes'],
    [{ noticed: '2023-03-02' }, 'no'],
  ])('no days: the day alone, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'withinDays', fact: 'noticed', days: 0 }), record)).toEqual([truth, truth]))
})
