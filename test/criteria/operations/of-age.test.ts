import { describe, expect, it } from 'vitest'
import { truthByEach } from '../random-trees.ts'
import { leaf } from '../trees.ts'

describe('ofAge: the age is reached on a second day, itself not after the day asked about, 1 March 2023', () => {
  it.each([
    [{ born: '1968-02-28', noticed: '2023-02-28' }, 'yes'],
    [{ born: '1968-03-01', noticed: '2023-02-28' }, 'no'],
    [{ born: '1968-03-01', noticed: '2023-03-01' }, 'yes'],
    [{ born: '1950-01-01', noticed: '2023-03-02' }, 'no'],
    [{ born: '1950-01-01', noticed: null }, 'no'],
    [{ born: null, noticed: '2023-03-01' }, 'no'],
    [{ born: '1968-03-01' }, 'unknown'],
    [{ born: '1968-03-02' }, 'no'],
    [{ noticed: '2023-03-01' }, 'unknown'],
    [{ noticed: '2023-03-02' }, 'no'],
    [{ noticed: null }, 'no'],
    [{}, 'unknown'],
  ])('%j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'ofAge', fact: 'born', years: 55, at: 'noticed' }), record)).toEqual([truth, truth]))

  it.each([
    [{ born: '1968-02-29', noticed: '2023-02-28' }, 'yes'],
    [{ born: '1968-02-29', noticed: '2023-02-27' }, 'no'],
  ])('born on 29 February, the age is reached on 28 February of a common year, %j: %s', (record, truth) => expect(truthByEach(leaf({ op: 'ofAge', fact: 'born', years: 55, at: 'noticed' }), record)).toEqual([truth, truth]))
})
