import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../../src/values/deep-freeze.ts'

describe('a deeply frozen value', () => {
  it('is the same value, frozen all the way down', () => {
    const inner = { codes: ['091'], none: null }
    const value = { inner, text: 'a' }
    expect(deepFreeze(value)).toBe(value)
    expect([value, inner, inner.codes].map((part) => Object.isFrozen(part))).toEqual([true, true, true])
  })

  it('may be no object', () => {
    expect([null, undefined, 'text', 7].map((value) => deepFreeze(value))).toEqual([null, undefined, 'text', 7])
  })

  it('may hold itself', () => {
    const ring: unknown[] = []
    ring.push(ring)
    expect(Object.isFrozen(deepFreeze(ring))).toBe(true)
  })

  it('is not entered where it is frozen already', () => {
    const inner: string[] = []
    deepFreeze(Object.freeze({ inner }))
    expect(Object.isFrozen(inner)).toBe(false)
  })
})
