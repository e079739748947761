import { describe, expect, it } from 'vitest'
import { askedOn, degreeOfTest, prepare } from '../../src/criteria/tests.ts'
import type { Test } from '../../src/criteria/language.ts'
import { on } from './random-trees.ts'

const facts = ['first', 'second', 'third']

describe('a test made ready', () => {
  const empty = { fact: 1, at: 1, flag: false, limit: 0, values: new Set(), day: '' }

  it.each<[Test, object]>([
    [{ op: 'is', fact: 'second', value: true }, { flag: true }],
    [{ op: 'is', fact: 'second', value: false }, {}],
    [{ op: 'oneOf', fact: 'second', values: ['a', 'b'] }, { values: new Set(['a', 'b']) }],
    [{ op: 'otherThan', fact: 'second', values: ['a'] }, { values: new Set(['a']) }],
    [{ op: 'under', fact: 'second', limit: 4 }, { limit: 4 }],
    [{ op: 'atMost', fact: 'second', limit: 14 }, { limit: 14 }],
    [{ op: 'atLeast', fact: 'second', limit: 5 }, { limit: 5 }],
    [{ op: 'onOrAfter', fact: 'second', day: '2023-01-01' }, { day: '2023-01-01' }],
    [{ op: 'withinDays', fact: 'second', days: 14 }, { limit: 14 }],
    [{ op: 'youngerThan', fact: 'second', years: 30 }, { limit: 30 }],
    [{ op: 'ofAge', fact: 'second', years: 55, at: 'third' }, { limit: 55, at: 2 }],
  ])('%j has what it compares with, and of all else nothing', (test, shape) => {
    expect(prepare(test, facts)).toMatchObject({ op: test.op, ...empty, ...shape })
  })
})

describe('the value null', () => {
  it.each<[Test]>([
    [{ op: 'is', fact: 'first', value: true }],
    [{ op: 'is', fact: 'first', value: false }],
    [{ op: 'oneOf', fact: 'first', values: ['null'] }],
    [{ op: 'otherThan', fact: 'first', values: ['a'] }],
    [{ op: 'under', fact: 'first', limit: 1 }],
    [{ op: 'atMost', fact: 'first', limit: 0 }],
    [{ op: 'atLeast', fact: 'first', limit: 0 }],
    [{ op: 'onOrAfter', fact: 'first', day: '0001-01-01' }],
    [{ op: 'withinDays', fact: 'first', days: 14 }],
    [{ op: 'youngerThan', fact: 'first', years: 30 }],
    [{ op: 'ofAge', fact: 'first', years: 55, at: 'second' }],
  ])('passes not %j', (test) => {
    const prepared = { index: 0, ...prepare(test, facts) }
    expect(degreeOfTest(prepared, null, on, askedOn([prepared], on))).toBe(0)
  })
})
