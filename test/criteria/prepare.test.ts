import { describe, expect, it } from 'vitest'
import { partWith, prepare } from '../../src/criteria/prepare.ts'
import { order } from './random-trees.ts'
import { aged, allOf, anyOf, anyWord, flag, from, leaf, not, word, younger } from './trees.ts'

const notFlag = leaf({ op: 'is', fact: 'flag', value: false }, 'not-flag')

const names = (places: readonly number[]): string[] => places.map((place) => order[place] ?? '')

describe('a tree made ready', () => {
  const { tests, clusters, clusterOf, root } = prepare(
    allOf(flag, anyOf(younger(30), from('2023-01-01')), aged(55), flag, not(notFlag), anyWord), order
  )

  it('has together the tests that share a fact, also through a test of two facts, and apart those that share none', () => {
    expect(clusters.map(({ facts }) => names(facts))).toEqual([['born', 'noticed'], ['flag']])
  })

  it('numbers its tests as they come, each in its cluster', () => {
    expect(tests.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '0 equal', '1 day', '2 day', '3 of-age', '4 equal',
    ])
    expect(clusterOf.map((cluster) => names(cluster?.facts ?? []))).toEqual([
      ['flag'], ['born', 'noticed'], ['born', 'noticed'], ['born', 'noticed'], ['flag'],
    ])
  })

  it('has a test that stands twice once; groups and what holds in any case have no test', () => {
    expect(root.of.map(({ test }) => test)).toEqual([0, -1, 3, 0, -1, -1])
    expect(root.of.map(({ of }) => of.map(({ test }) => test))).toEqual([[], [1, 2], [], [], [4], []])
  })

  it('finds a criterion by its id wherever it stands, the first one where it stands twice', () => {
    expect(partWith(root, 'allOf')).toBe(root)
    expect(partWith(root, 'flag')).toBe(root.of[0])
    expect(partWith(root, 'onOrAfter')).toBe(root.of[1]?.of[1])
    expect(partWith(root, 'not-flag')).toBe(root.of[4]?.of[0])
    expect(partWith(root, 'other')).toBeUndefined()
  })
})

describe('two tests are the same', () => {
  const numberOfTests = (...tests: Parameters<typeof allOf>): number => prepare(allOf(...tests), order).tests.length

  it('whatever their ids and sources', () => {
    expect(numberOfTests(flag, { ...flag, source: 'elsewhere', id: 'again' })).toBe(1)
  })

  it('not with another operation, fact or constant', () => {
    expect(numberOfTests(flag, notFlag, leaf({ op: 'is', fact: 'other', value: true }))).toBe(3)
    expect(numberOfTests(word('a'), leaf({ op: 'otherThan', fact: 'word', values: ['a'] }), word('a', 'b'))).toBe(3)
    expect(numberOfTests(younger(30), younger(55), aged(55))).toBe(3)
  })
})
