import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/texts/edit-distance.ts'

const between = (from: string, to: string, swap: 1 | 2): number => editDistance([...from], [...to], swap)

describe('the edit distance', () => {
  it.each([
    ['', '', 0], ['abc', 'abc', 0], ['', 'abc', 3], ['abc', '', 3], ['abc', 'abd', 1], ['abc', 'abcd', 1], ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i, whatever a swap counts', (from, to, edits) => {
    expect([between(from, to, 1), between(from, to, 2)]).toEqual([edits, edits])
  })

  it('counts two neighbours swapped as one edit, or as two', () => {
    expect([between('ab', 'ba', 1), between('ab', 'ba', 2)]).toEqual([1, 2])
    expect([between('Lahti', 'Lathi', 1), between('Lahti', 'Lathi', 2)]).toEqual([1, 2])
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

  it('is the same in both directions, and at most one edit more after a letter is put in', () => {
    fc.assert(fc.property(word, word, fc.constantFrom(1 as const, 2 as const), (one, other, swap) => {
      expect(between(one, other, swap)).toBe(between(other, one, swap))
      expect(Math.abs(between(`${one}x`, other, swap) - between(one, other, swap))).toBeLessThanOrEqual(1)
      expect(between(one, other, 1)).toBeLessThanOrEqual(between(one, other, 2))
    }))
  })
})
