import { describe, expect, it } from 'vitest'
import { explainer } from '../../src/criteria/explain.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { truthsOf } from '../../src/criteria/truths.ts'
import { compiled, on, type Toy } from './random-trees.ts'
import { aged as agedYears, allOf, anyOf, anyWord, flag, not } from './trees.ts'

const aged = agedYears(55)

function explained(tree: Tree, record: Toy) {
  const whole = compiled(tree)
  const explain = explainer(whole, { sourceOf: ({ source }) => source, textOf: ({ id }) => `text of ${id}` })
  return explain(truthsOf(whole, record, whole.on(on)))
}

const shown = ({ id }: Tree) => ({ id, source: `source of ${id}`, text: `text of ${id}` })

describe('an explanation', () => {
  it('of a single test has its fact, its truth and no children', () => {
    expect(explained(flag, { flag: true })).toEqual({
      ...shown(flag),
      op: 'is',
      truth: 'yes',
      facts: ['flag'],
      children: [],
    })
  })

  it('of a test of two days has both facts', () => {
    expect(explained(aged, { born: '1968-03-01' })).toEqual({
      ...shown(aged),
      op: 'ofAge',
      truth: 'unknown',
      facts: ['born', 'noticed'],
      children: [],
    })
  })

  it('of what holds whatever the value names the fact all the same', () => {
    expect(explained(anyWord, {})).toEqual({
      ...shown(anyWord),
      op: 'any',
      truth: 'yes',
      facts: ['word'],
      children: [],
    })
  })

  it('of a group has the facts of its parts, each once, in the order of the register, and every part with its own truth', () => {
    const inner = not(anyOf(aged, flag))
    const tree = allOf(anyWord, flag, inner)
    const partly = { flag: false, noticed: '2023-03-02' }
    const explanation = explained(tree, partly)
    expect(explanation).toMatchObject({
      ...shown(tree),
      op: 'allOf',
      truth: 'no',
      facts: ['flag', 'word', 'born', 'noticed'],
    })
    expect(explanation.children.map(({ id, truth, facts }) => [id, truth, ...facts])).toEqual([
      ['any-word', 'yes', 'word'],
      ['flag', 'no', 'flag'],
      ['not', 'yes', 'flag', 'born', 'noticed'],
    ])
    expect(explanation.children[2]?.children[0]?.children).toEqual([explained(aged, partly), explained(flag, partly)])
  })
})
