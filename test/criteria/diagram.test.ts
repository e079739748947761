import { describe, expect, it } from 'vitest'
import { diagram, type Diagram, type Place } from '../../src/criteria/diagram.ts'
import type { Tree } from '../../src/criteria/language.ts'
import { program, ranksBy } from '../../src/criteria/program.ts'
import { domains, toyReader } from './random-trees.ts'
import { allOf, anyOf, flag, not, other, word } from './trees.ts'

/** The facts that the nodes of a tree's diagram ask about, those nodes only to which a way leads. */
function asked(tree: Tree): string[] {
  const prepared = program(tree, toyReader)
  const { ends, root, test, no, yes }: Diagram = diagram(2, ranksBy(prepared, Object.keys(domains)), ({ of }) =>
    of(prepared.root),
  )
  const nodes = new Set<Place>()
  const visit = (place: Place): void => {
    if (place < ends || nodes.has(place)) return
    nodes.add(place)
    visit(no[place - ends] ?? 0)
    visit(yes[place - ends] ?? 0)
  }
  visit(root)
  return [...nodes].map((node) => toyReader.facts[prepared.tests[test[node - ends] ?? -1]?.fact ?? -1] ?? '').toSorted()
}

describe('the diagram of a criterion', () => {
  it('asks in one place what is left to ask alike after different answers', () => {
    expect(asked(anyOf(allOf(flag, word('a')), allOf(other, word('a'))))).toEqual(['flag', 'other', 'word'])
  })

  it('does not ask what makes no difference', () => {
    expect(asked(anyOf(allOf(flag, word('a')), allOf(not(flag), word('a'))))).toEqual(['word'])
    expect(asked(anyOf(flag, not(flag)))).toEqual([])
  })
})
