import { describe, expect, it } from 'vitest'
import * as duties from '../../src/entry/duties.ts'
import * as input from '../../src/facts/input.ts'
import * as main from '../../src/entry/index.ts'
import * as monitoring from '../../src/entry/monitoring.ts'
import * as rules from '../../src/entry/rules.ts'
import { bundledLibrary } from './bundled.ts'

const { InputError, isInputError } = main

function thrown(ask: () => unknown): unknown {
  try {
    ask()
  } catch (error) {
    return error
  }
  throw new Error('nothing was refused')
}

type Asking = Pick<typeof main, 'assess'>
const refused = ({ assess }: Asking): unknown => thrown(() => assess({ birthDate: '2023-02-31' }, '2023-03-01'))
const problems = [
  { code: 'not-a-day', fact: 'birthDate', value: '2023-02-31', expected: expect.stringContaining('YYYY-MM-DD') },
]

describe('an InputError', () => {
  it('is one class in every entry point', () => {
    for (const entry of [rules, duties, monitoring, input]) {
      expect(entry.InputError).toBe(InputError)
      expect(entry.isInputError).toBe(isInputError)
    }
    const ofMonitoring = thrown(() => monitoring.clientsOn([], '2023-02-31'))
    expect(ofMonitoring instanceof InputError).toBe(true)
  })

  it('is one, too, when the other module format of the library made it', async () => {
    const copies = await Promise.all([bundledLibrary('esm'), bundledLibrary('cjs')])
    for (const copy of copies) {
      expect(copy.InputError).not.toBe(InputError)
      const error = refused(copy)
      expect(isInputError(error) && error.problems).toEqual(problems)
      expect(error instanceof InputError).toBe(true)
      for (const other of copies) {
        expect([other.isInputError(refused(main)), other.isInputError(error)]).toEqual([true, true])
        expect(error instanceof other.InputError).toBe(true)
      }
    }
  })

  it('is one after a structured clone, which gets its name and problems back', () => {
    const clone = structuredClone(refused(main))
    expect(isInputError(clone) && [clone.name, clone.problems]).toEqual(['InputError', problems])
    expect(structuredClone(clone) instanceof InputError).toBe(true)
  })

  it('can be cloned and written as JSON whatever was refused', () => {
    const ring: unknown[] = []
    ring.push(ring)
    for (const value of [
      14n,
      Symbol('x'),
      () => 1,
      Promise.resolve(),
      ring,
      new Map(),
      { a: () => 1 },
      Number.NaN,
      undefined,
    ]) {
      const error = thrown(() => main.assess({ motherTongue: value, shoeSize: value } as main.Person, '2023-03-01'))
      expect(isInputError(structuredClone(error))).toBe(true)
      expect(JSON.stringify(error)).toContain('"problems":[{')
    }
  })

  it('is nothing else', () => {
    class Narrower extends InputError {}
    const own = new InputError([])
    expect(own instanceof Narrower).toBe(false)
    expect([new Narrower([]) instanceof Narrower, new Narrower([]) instanceof InputError]).toEqual([true, true])
    const others = [
      new Error('x'),
      new Error('x', { cause: { problems: [] } }),
      { name: 'InputError', problems: [] },
      null,
      undefined,
      'x',
      7,
      {},
    ]
    for (const other of others) expect([isInputError(other), other instanceof InputError]).toEqual([false, false])
    expect(isInputError(Object.freeze(structuredClone(own)))).toBe(false)
  })
})
