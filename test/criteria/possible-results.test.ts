import { describe, expect, it } from 'vitest'
import { compile, type Compiled } from '../../src/criteria/compile.ts'
import { decide } from '../../src/criteria/evaluate.ts'
import type { Leaf, Tree } from '../../src/criteria/language.ts'
import { possibleResults } from '../../src/criteria/possible-results.ts'
import type { Cluster, PossibleResults } from '../../src/criteria/prepare.ts'
import type { Register } from '../../src/criteria/register.ts'
import { compiled, on, order, type Toy } from './random-trees.ts'
import { aged, allOf, anyOf, from, leaf, not, word, younger } from './trees.ts'

const under = (limit: number): Leaf => leaf({ op: 'under', fact: 'number', limit })
const atMost = (limit: number): Leaf => leaf({ op: 'atMost', fact: 'number', limit })
const atLeast = (limit: number): Leaf => leaf({ op: 'atLeast', fact: 'number', limit })
const otherThan = (...values: string[]): Leaf => leaf({ op: 'otherThan', fact: 'word', values })
const within = (days: number): Leaf => leaf({ op: 'withinDays', fact: 'noticed', days })

function lastCluster({ clusters }: Compiled<Toy>): Cluster {
  const cluster = clusters.at(-1)
  if (cluster === undefined) throw new Error('no test')
  return cluster
}

/** What is possible in the last cluster of the tests' conjunction, as a record leaves it. */
function possibleFor(tests: readonly Leaf[], record: Toy): PossibleResults {
  const whole = compiled(allOf(...tests))
  return possibleResults(whole, lastCluster(whole), record, whole.on(on))
}
/** The tests that pass, by their numbers in the list: `''` for none, `'02'` for the first and the third. */
const passed = (results: number, tests: readonly Leaf[]): string =>
  tests.map((_, bit) => ((results >> bit) & 1 ? bit : '')).join('')
const possible = (tests: readonly Leaf[], record: Toy): string[] =>
  possibleFor(tests, record)
    .results.map((results) => passed(results, tests))
    .toSorted()

describe('the results still possible of tests of the same facts', () => {
  it.each<[string, Leaf[], Toy, string[]]>([
    ['a word is one that a test names, another, or none', [word('a'), word('b')], {}, ['', '0', '1']],
    ['a word may be one that no test names', [otherThan('a'), otherThan('b')], {}, ['', '0', '01', '1']],
    ['a number is below both limits, between them, or above', [under(2), atMost(4)], {}, ['', '01', '1']],
    ['a number need not be whole', [under(5), atMost(4)], {}, ['', '0', '01']],
    ['a number between two limits, the greater first', [under(8), atMost(4)], {}, ['', '0', '01']],
    ['a number is the limit itself', [atMost(2), atLeast(2)], {}, ['', '0', '01', '1']],
    ['a day is before both lines, between them, or after', [from('2023-01-01'), from('2023-02-01')], {}, ['', '0', '01']],
    ['a day is within the time, or before or after it', [within(1), from('2023-01-01')], {}, ['', '01', '1']],
    ['a day is within the longer time only', [within(0), within(1)], {}, ['', '01', '1']],
    ['a day too late for the time is past the later line', [within(1), from('2023-04-01')], {}, ['', '0', '1']],
    ['the younger of two ages', [younger(30), younger(55)], {}, ['', '01', '1']],
    ['an age on an unknown day', [younger(60), aged(55)], {}, ['', '0', '01', '1']],
    ['an age on a known day', [younger(60), aged(55)], { noticed: on }, ['', '0', '01', '1']],
    ['an age on no day', [younger(60), aged(55)], { noticed: null }, ['', '0']],
    ['a known day of birth, reached by no day before the age', [younger(60), aged(55)], { born: '1967-05-05' }, ['0', '01']],
    ['a known day of birth too late for the age', [younger(60), aged(55)], { born: '1968-03-02' }, ['0']],
    ['an age on an unknown day before a line, or after', [from('2023-01-01'), aged(55)], {}, ['', '0', '01', '1']],
    ['an age on a known day before the line', [from('2023-01-01'), aged(55)], { noticed: '2022-12-31' }, ['', '1']],
    ['an age reached long ago, on a day before a line, after it, or after the day asked about', [from('2023-01-01'), aged(55)], { born: '1950-01-01' }, ['', '0', '01', '1']],
    ['two ages on one day', [aged(55), aged(60)], {}, ['', '0', '01']],
    ['two ages on a day so early that nobody has reached either', [aged(55), aged(60)], { noticed: '0030-01-01' }, ['']],
  ])('%s', (_, tests, record, expected) => {
    expect(possible(tests, record)).toEqual(expected)
  })

  it('are those of the tests that share the facts, wherever they stand among others', () => {
    const tests = [leaf({ op: 'is', fact: 'other', value: true }), under(2), atLeast(3)]
    expect(
      possibleFor(tests, { other: true })
        .results.map((results) => passed(results, tests.slice(1)))
        .toSorted()
    ).toEqual(['', '0', '1'])
  })

  it('are worked out for a record that says nothing once a day, and for no other record', () => {
    const whole = compiled(allOf(younger(60), aged(55)))
    const possibleOf = (record: Toy): PossibleResults =>
      possibleResults(whole, lastCluster(whole), record, whole.on(on))
    expect(possibleOf({})).toBe(possibleOf({}))
    expect(possibleOf({ noticed: on }).results).toHaveLength(4)
    expect(possibleOf({ noticed: null }).results).toHaveLength(2)
  })
})

describe('what an unknown fact changes alone, the others standing still', () => {
  const changesIn = (tests: readonly Leaf[], record: Toy): string[] => {
    const { results, changes } = possibleFor(tests, record)
    const shown = changes.map(({ fact, between }) => `${order[fact]}: ${between.map((index) => passed(results[index] ?? 0, tests)).toSorted().join('|')}`)
    return [...new Set(shown)].toSorted()
  }

  it('goes from one result to another, never stays at one', () => {
    expect(changesIn([under(2), atMost(4)], {})).toEqual(['number: |01|1'])
    expect(changesIn([aged(55)], {})).toEqual(['born: |0', 'noticed: |0'])
  })

  it('is moved by no known fact', () => {
    expect(changesIn([younger(60), aged(55)], { born: '1967-05-05' })).toEqual(['noticed: 0|01'])
    expect(changesIn([younger(60), aged(55)], { noticed: null })).toEqual(['born: |0'])
  })
})

describe('what some completion makes of a criterion is never ruled out', () => {
  const names = ['born', 'noticed', 'left']
  const threeDays: Register<Toy> = {
    facts: names.map((name) => ({ name })), read: (record, place) => record[names[place] ?? ''],
  }

  it.each<[string, Tree, Toy, Toy]>([
    [
      'aged 55 at a notice before the line',
      allOf(not(from('2023-01-01')), aged(55)),
      {},
      { born: '1950-01-01', noticed: '2022-12-01' },
    ],
    [
      'aged 55 at the notice, in 2018, but not yet 60 when leaving',
      allOf(
        from('2018-01-01'),
        not(from('2019-01-01')),
        aged(55),
        not(leaf({ op: 'ofAge', fact: 'born', years: 60, at: 'left' }))
      ),
      { left: on },
      { born: '1963-05-05', noticed: '2018-06-01', left: on },
    ],
  ])('%s', (_, tree, record, complete) => {
    const whole = compile(tree, threeDays, { order: names })
    expect(decide(whole, complete, whole.on(on))).toBe('yes')
    expect(decide(whole, record, whole.on(on))).toBe('unknown')
  })
})

describe('of a fact that is never none one of all its values holds', () => {
  const names = ['flag', 'number', 'word']
  const neverNone: Register<Toy> = {
    facts: names.map((name) => ({ name, nullable: false, ...(name === 'word' ? { words: ['a', 'b'] } : {}) })),
    read: (record, place) => record[names[place] ?? ''],
  }
  const is = (value: boolean): Leaf => leaf({ op: 'is', fact: 'flag', value })

  it.each<[string, Leaf, Leaf]>([
    ['true or false', is(true), is(false)],
    ['under a limit or at least at it', under(4), atLeast(4)],
    ['one of the words there are', word('a'), word('b')],
  ])('%s', (_, one, other) => {
    for (const register of [neverNone, { ...neverNone, facts: names.map((name) => ({ name })) }]) {
      const whole = compile(anyOf(one, other), register, { order: names })
      expect(decide(whole, {}, whole.on(on))).toBe(register === neverNone ? 'yes' : 'unknown')
    }
  })
})
