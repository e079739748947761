import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { carried, isRecord } from '../../src/values/record.ts'
import {
  assess,
  competentAuthority,
  InputError,
  timeline,
  type Circumstances,
  type History,
  type Person
} from '../../src/entry/index.ts'
import { planBinding } from '../../src/entry/duties.ts'

class Row {
  readonly jobSearchValid = false
}
class EmptyRow {
  readonly #row = {}
  get jobSearchValid(): unknown {
    return this.#row
  }
}
class Late extends Promise<unknown> {
  readonly jobSearchValid = false
}

const records: readonly (readonly [string, unknown])[] = [
  ['a plain object', { jobSearchValid: false }],
  ['one that says nothing', {}],
  ['one without a prototype', Object.assign(Object.create(null), { jobSearchValid: false })],
  ['an empty one without a prototype', Object.create(null)],
  ['an object of another realm', runInNewContext('({ jobSearchValid: false })')],
  ['an empty object of another realm', runInNewContext('({})')],
  ['a row of a class', new Row()],
  ['a record that inherits from another', Object.create({ jobSearchValid: false })],
  ['a frozen record', Object.freeze({ jobSearchValid: false })],
  ['a proxy of a record', new Proxy({ jobSearchValid: false }, {})],
]

const others: readonly (readonly [string, unknown])[] = [
  ['a promise', Promise.resolve({ jobSearchValid: false })],
  ['a promise of another realm', runInNewContext('Promise.resolve({})')],
  ['a promise with values of its own', new Late(() => {})],
  ['a map', new Map([['jobSearchValid', false]])],
  ['a map of another realm', runInNewContext('new Map()')],
  ['a set', new Set()],
  ['a weak map', new WeakMap()],
  ['a date', new Date(0)],
  ['a regular expression', /p/],
  ['an error', new Error('p')],
  ['a URL', new URL('https://example.fi/?id=p-1')],
  ['search parameters', new URLSearchParams('jobSearchValid=false')],
  ['headers', new Headers({ id: 'p-1' })],
  ['form data', new FormData()],
  ['an array', [{ jobSearchValid: false }]],
  ['an empty array', []],
  ['an array of another realm', runInNewContext('[]')],
  ['a function', () => ({})],
  ['a class', Row],
  ['a boxed string', new String('p-1')],
  ['an empty boxed string', new String('')],
  ['a boxed number', new Number(1)],
  ['a boxed boolean', new Boolean(false)],
  ['a buffer', Buffer.from('{}')],
  ['typed numbers', new Uint8Array(2)],
  ['an iterator', [1].values()],
  ['a generator', (function* () { yield 1 })()],
  ['Math', Math],
  ['JSON', JSON],
  ['the arguments of a call', (function () { return arguments })()],
  ['an object of a class that says nothing', new EmptyRow()],
  ['null', null],
  ['nothing', undefined],
  ['a text', '{}'],
  ['a number', 7],
]

describe('a record', () => {
  it.each(records)('is %s', (_, value) => expect(isRecord(value)).toBe(true))
  it.each(others)('is not %s', (_, value) => expect(isRecord(value)).toBe(false))
})

describe('what is no record is refused as such', () => {
  /** Each is asked with the value as its record; the casts let through what the types refuse. */
  const questions: Readonly<Record<string, (value: unknown) => unknown>> = {
    assess: (value) => assess(value as Person, '2022-05-02'),
    competentAuthority: (value) => competentAuthority('pay-subsidy', '2022-05-02', value as Circumstances),
    timeline: (value) => timeline(value as History),
    'the person of a timeline': (value) => timeline({ person: value as Person, until: '2022-05-02', events: [] }),
    planBinding: (value) => planBinding(value as Parameters<typeof planBinding>[0], '2022-05-02'),
  }
  const refusalOf = (ask: () => unknown): unknown => {
    try {
      return ask()
    } catch (error) {
      return error instanceof InputError ? error.problems.map(({ code }) => code) : error
    }
  }

  it.each(Object.entries(questions))('by %s', (name, ask) => {
    for (const [what, value] of others) {
      if (value === undefined && name === 'competentAuthority') continue // circumstances may be left out
      expect(refusalOf(() => ask(value)), what).toEqual(['not-a-record'])
    }
  })

  it('and a row of a class is answered', () => {
    expect(assess(new Row(), '2022-05-02').sources).toEqual(['1269/2020 2 § 2 kohta'])
  })
})

describe('the value that an error carries', () => {
  it.each<[unknown, unknown]>([
    ['yes', 'yes'], [7, 7], [Number.NaN, Number.NaN], [null, null], [undefined, undefined], [14n, '14n'], [Symbol('fi'), 'Symbol(fi)'],
    [() => 1, '[object Function]'], [async () => 1, '[object Function]'],
    [Promise.resolve(), '[object Promise]'], [new Date(0), '[object Date]'], [new Row(), '[object Object]'],
    [['091', { a: [1] }], ['091', { a: [1] }]], [{ a: 14n }, '[object Object]'], [[14n], '[object Array]'],
  ])('%o is %o', (value, expected) => expect(carried(value)).toEqual(expected))

  it('is a copy: who changes it changes nothing of the caller', () => {
    const given = { a: [1] }
    expect(carried(given)).not.toBe(given)
  })

  it('that holds itself is named', () => {
    const ring: unknown[] = []
    ring.push(ring)
    expect(carried(ring)).toBe('[object Array]')
  })

  it('of more than ten thousand parts is named: a few objects that hold one another can be endlessly many', () => {
    const listOf = (length: number): unknown[] => Array.from({ length }, () => 1)
    expect(carried(listOf(9_999))).toEqual(listOf(9_999))
    expect(carried(listOf(10_000))).toBe('[object Array]')
    expect(carried(Array.from({ length: 45 }).reduce((part) => ({ a: part, b: part }), {}))).toBe('[object Object]')
  })
})
