import { describe, expect, it } from 'vitest'
import { degreeOfRecord, degreesOf, openCriteria, program, ranksBy, stepOf } from '../../src/criteria/program.ts'
import { askedOn, type Degree } from '../../src/criteria/tests.ts'
import { on, toyReader, type Toy } from './random-trees.ts'
import { aged, allOf, anyOf, anyWord, flag, leaf, not, other } from './small-trees.ts'

const young = leaf('young', { op: 'youngerThan', fact: 'born', years: 30 })
const noticed = leaf('noticed', { op: 'onOrAfter', fact: 'noticed', day: '2023-01-01' })
const notFlag = leaf('not-flag', { op: 'is', fact: 'flag', value: false })

const placeOf = (fact: string): number => toyReader.facts.indexOf(fact)
const names = (places: readonly number[]): string[] => places.map((place) => toyReader.facts[place] ?? '')

describe('a program of a tree', () => {
  const { tests, clusters, clusterOf, root } = program(
    allOf(flag, anyOf(young, noticed), aged, flag, not(notFlag), anyWord),
    toyReader,
  )

  it('has together the tests that share a fact, also through a test of two facts, and apart those that share none', () => {
    expect(clusters.map(({ facts }) => names(facts))).toEqual([['born', 'noticed'], ['flag']])
  })

  it('numbers its tests so that those of a cluster follow each other', () => {
    expect(clusters.map((cluster) => cluster.tests)).toEqual([[0, 1, 2], [3, 4]])
    expect(clusterOf).toEqual([0, 0, 0, 1, 1])
    expect(tests.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
  })

  it('has a test that stands twice once; groups and what holds in any case have no test', () => {
    expect(root.of.map(({ test }) => test)).toEqual([3, -1, 2, 3, -1, -1])
    expect(root.of.map(({ of }) => of.map(({ test }) => test))).toEqual([[], [0, 1], [], [], [4], []])
  })

  it('finds a criterion by its id wherever it stands, the first one where it stands twice', () => {
    expect(stepOf(root, 'allOf')).toBe(root)
    expect(stepOf(root, 'flag')).toBe(root.of[0])
    expect(stepOf(root, 'noticed')).toBe(root.of[1]?.of[1])
    expect(stepOf(root, 'not-flag')).toBe(root.of[4]?.of[0])
    expect(stepOf(root, 'other')).toBeUndefined()
  })
})

describe('the order of asking', () => {
  const asked = program(allOf(flag, young, aged, other), toyReader)
  const inOrder = (...order: readonly string[]): string[] => {
    const ranks = ranksBy(asked, order)
    return asked.tests
      .toSorted((a, b) => (ranks[a.index] ?? 0) - (ranks[b.index] ?? 0))
      .map(({ op, fact }) => `${op} ${names([fact]).join()}`)
  }
  const both = ['youngerThan born', 'ofAge born']

  it('is that of the facts', () => {
    expect(inOrder('flag', 'other', 'born', 'noticed')).toEqual(['is flag', 'is other', ...both])
    expect(inOrder('other', 'born', 'noticed', 'flag')).toEqual(['is other', ...both, 'is flag'])
    expect(inOrder('born', 'noticed', 'other', 'flag')).toEqual([...both, 'is other', 'is flag'])
  })

  it('has tests that share facts where the last of these facts stands', () => {
    expect(inOrder('born', 'other', 'noticed', 'flag')).toEqual(['is other', ...both, 'is flag'])
    expect(inOrder('noticed', 'flag', 'other', 'born')).toEqual(['is flag', 'is other', ...both])
  })
})

describe('how true the tests are of a record', () => {
  const tree = allOf(flag, aged, other, anyWord)
  const prepared = program(tree, toyReader)
  const asked = askedOn(prepared.tests, on)

  it('is a degree a test, in the order of their numbers', () => {
    expect(degreesOf(prepared, { flag: true, born: '1968-03-01', noticed: on }, asked)).toEqual([2, 2, 1])
    expect(degreesOf(prepared, { other: false, born: '1968-03-01' }, asked)).toEqual([1, 1, 0])
    expect(degreesOf(prepared, { flag: false, noticed: '2023-03-02', other: true }, asked)).toEqual([0, 0, 2])
  })

  it('is certain of what holds in any case', () => {
    expect(degreeOfRecord(prepared, stepOf(prepared.root, 'any-word')?.test ?? 0, {}, asked)).toBe(2)
  })

  it('takes one reading of each fact that a test has', () => {
    const reads: number[] = []
    const read = (record: Toy, place: number): unknown => {
      reads.push(place)
      return toyReader.read(record, place)
    }
    degreesOf(program(tree, { ...toyReader, read }), { flag: true, other: true }, asked)
    expect(names(reads)).toEqual(['flag', 'born', 'noticed', 'other'])
  })
})

describe('the open criteria', () => {
  const prepared = program(allOf(flag, anyOf(aged, not(other)), anyWord, flag), toyReader)
  const open = (degrees: readonly Degree[], ...missing: readonly string[]): string[] =>
    openCriteria(prepared, degrees, new Set(missing.map(placeOf))).map(({ id }) => id)

  it('are the single tests that are unknown, in the order of the tree, each where it stands', () => {
    expect(open([1, 1, 1], 'flag', 'other', 'word', 'born', 'noticed')).toEqual(['flag', 'aged', 'other', 'flag'])
    expect(open([2, 1, 0], 'flag', 'other', 'born', 'noticed')).toEqual(['aged'])
  })

  it('are only those that read a missing fact; of a test of two facts either will do', () => {
    expect(open([1, 1, 1])).toEqual([])
    expect(open([1, 1, 1], 'other')).toEqual(['other'])
    expect(open([1, 1, 1], 'born')).toEqual(['aged'])
    expect(open([1, 1, 1], 'noticed')).toEqual(['aged'])
  })

  it('are none that is decided, although one of its facts is missing', () => {
    expect(open([2, 0, 0], 'flag', 'noticed', 'other')).toEqual([])
  })
})
