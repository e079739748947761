import { describe, expect, it } from 'vitest'
import { compile } from '../../src/criteria/compile.ts'
import type { Node } from '../../src/criteria/diagram.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { compiled, order, register } from './random-trees.ts'
import { aged, allOf, anyOf, flag, from, not, other, word, younger } from './trees.ts'

/** The facts that the nodes of a diagram ask about, from its root on, each node once. */
function askedIn(diagram: Node): string[] {
  const nodes = new Set<Node>()
  const visit = (node: Node | undefined): void => {
    if (node === undefined || node.end >= 0 || nodes.has(node)) return
    nodes.add(node)
    visit(node.no)
    visit(node.yes)
  }
  visit(diagram)
  return [...nodes].map(({ fact }) => order[fact] ?? '')
}

describe('the diagram of a criterion', () => {
  const asked = (tree: Tree): string[] => askedIn(compiled(tree).diagram).toSorted()

  it('asks in one node what is left to ask alike after different answers', () => {
    expect(asked(anyOf(allOf(flag, word('a')), allOf(other, word('a'))))).toEqual(['flag', 'other', 'word'])
  })

  it('does not ask what makes no difference', () => {
    expect(asked(anyOf(allOf(flag, word('a')), allOf(not(flag), word('a'))))).toEqual(['word'])
    expect(asked(anyOf(flag, not(flag)))).toEqual([])
  })
})

describe('the order of asking', () => {
  /** The facts of a conjunction, of which each node but the last is asked before the next. */
  const inOrder = (tree: Tree, ...facts: readonly string[]): string[] =>
    askedIn(compile(tree, register, { order: facts }).diagram)

  it('is that of the facts', () => {
    const tree = allOf(flag, word('a'), other)
    expect(inOrder(tree, 'flag', 'other', 'word')).toEqual(['flag', 'other', 'word'])
    expect(inOrder(tree, 'word', 'flag', 'other')).toEqual(['word', 'flag', 'other'])
  })

  it('has tests that share facts one after another, where the last of these facts stands', () => {
    const tree = allOf(flag, younger(60), aged(55), other)
    expect(inOrder(tree, 'born', 'other', 'noticed', 'flag')).toEqual(['other', 'born', 'born', 'flag'])
    expect(inOrder(tree, 'noticed', 'flag', 'other', 'born')).toEqual(['flag', 'other', 'born', 'born'])
    const ages = allOf(from('2023-01-01'), flag, aged(55))
    expect(inOrder(ages, 'noticed', 'flag', 'born')).toEqual(['flag', 'noticed', 'born'])
  })
})
