import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/criteria/compile.ts'
import { decide } from '../../src/criteria/evaluate.ts'
import { explainer } from '../../src/criteria/explain.ts'
import { javascriptOf } from '../../src/criteria/javascript.ts'
import { treeOn, type Criterion } from '../../src/criteria/language.ts'
import { truthsOf } from '../../src/criteria/truths.ts'
import { words } from '../../src/criteria/words.ts'
import {
  compiled,
  completions,
  domains,
  factsIn,
  holds,
  missingIn,
  on,
  order,
  record,
  register,
  tree,
  truthIn
} from './random-trees.ts'

const settings = { seed: 20230301, numRuns: 3000 }
const readOnly = (facts: readonly string[]): string[] => order.filter((fact) => facts.includes(fact))

describe('any criterion whatever, each fact of it known or unknown', () => {
  it('is decided as all completions of the unknown facts agree, and unknown where they do not', () => {
    fc.assert(
      fc.property(tree, record, (part, known) => {
        const answers = new Set(completions(known, readOnly(factsIn(part))).map((complete) => holds(part, complete)))
        const expected = answers.size > 1 ? 'unknown' : answers.has(true) ? 'yes' : 'no'
        expect(truthIn(part, known)).toBe(expected)
      }),
      settings
    )
  })

  it('misses exactly the unknown facts of which two values, all else the same, decide it differently', () => {
    fc.assert(
      fc.property(tree, record, (part, known) => {
        const facts = readOnly(factsIn(part))
        const turnsOn = (fact: string): boolean =>
          completions(known, facts.filter((other) => other !== fact)).some((others) =>
            new Set((domains[fact] ?? []).map((value) => holds(part, { ...others, [fact]: value }))).size > 1)
        const expected = facts.filter((fact) => known[fact] === undefined && turnsOn(fact))
        expect(missingIn(part, known)).toEqual(expected)
      }),
      { ...settings, numRuns: 1000 }
    )
  })

  it('is decided the same in whatever order its facts are asked', () => {
    fc.assert(
      fc.property(tree, record, fc.shuffledSubarray(order, { minLength: order.length }), (part, known, shuffled) => {
        const inOtherOrder = compile(part, register, { order: shuffled })
        expect(decide(inOtherOrder, known, inOtherOrder.on(on))).toBe(truthIn(part, known))
      }),
      settings
    )
  })

  it('is explained with the truth it has, when every fact is known', () => {
    fc.assert(
      fc.property(tree, record, (part, known) => {
        const complete = completions(known)[0] ?? {}
        const whole = compiled(part)
        const explain = explainer(whole, { sourceOf: ({ source }) => source, textOf: ({ id }) => id })
        const { truth, facts } = explain(truthsOf(whole, complete, whole.on(on)))
        expect(truth).toBe(holds(part, complete) ? 'yes' : 'no')
        expect(readOnly(facts)).toEqual(facts)
      }),
      { ...settings, numRuns: 1000 }
    )
  })

  it('is decided alike by the JavaScript written from it, when every fact is known', () => {
    fc.assert(
      fc.property(tree, record, (part, known) => {
        const complete = completions(known)[0] ?? {}
        const written: unknown = new Function(`return ${javascriptOf(part, on)}`)()
        expect(typeof written === 'function' && written(complete)).toBe(holds(part, complete) ? 'yes' : 'no')
      }),
      settings
    )
  })
})

describe('a dated criterion', () => {
  const dated: Criterion = {
    op: 'allOf', id: 'all', source: 'a', of: [
      { op: 'is', id: 'always', source: 'a', fact: 'flag', value: true },
      { op: 'not', id: 'no-later', source: 'b', of: [{ op: 'dated', wordings: [
        { appliesFrom: '2022-01-01', holds: { op: 'is', id: 'first', source: 'b', fact: 'other', value: true } },
        { appliesFrom: '2023-01-01', holds: { op: 'oneOf', id: 'second', source: 'c', fact: 'word', values: ['a'] } },
      ] }] },
    ],
  }
  const text = { fi: 'x', sv: 'y', en: 'z' }
  const texts = { all: text, always: text, 'no-later': text, first: text, second: text }
  const idsOn = (day: string): readonly string[] =>
    words(dated, day, texts, 'en').map(({ depth, id, text }) => `${depth} ${id} ${text}`)

  it('reads as the wording that applies on the day, from its first day on', () => {
    expect(idsOn('2022-12-31')).toEqual(['0 all z', '1 always z', '1 no-later z', '2 first z'])
    expect(idsOn('2023-01-01')).toEqual(['0 all z', '1 always z', '1 no-later z', '2 second z'])
  })

  it('is left out, with what is made of it alone, before its first wording', () => {
    expect(idsOn('2021-12-31')).toEqual(['0 all z', '1 always z'])
    expect(treeOn({ op: 'dated', wordings: [] }, '2022-01-01')).toBeUndefined()
    expect(words({ op: 'dated', wordings: [] }, '2022-01-01', {}, 'fi')).toEqual([])
  })
})
