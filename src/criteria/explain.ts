import { deepFreeze } from '../values/deep-freeze.ts'
import type { Compiled } from './compile.ts'
import type { Tree } from './language.ts'
import type { Part } from './prepare.ts'
import { truths as words, type Truth, type TruthValue } from './truth.ts'
import { truthOfGroup } from './truths.ts'

/**
 * A criterion with its truth and everything it was read from; the truth of a group follows from its children by `op`.
 */
export interface Explanation<Source, Text> {
  readonly id: string
  readonly op: Tree['op']
  readonly truth: Truth
  /** The facts it read, with its children, in the register's order. */
  readonly facts: readonly string[]
  readonly source: Source
  readonly text: Text
  readonly children: readonly Explanation<Source, Text>[]
}

/** How to show a criterion: its source and its text. */
interface Showing<T extends Tree, Source, Text> {
  readonly sourceOf: (criterion: T) => Source
  readonly textOf: (criterion: T) => Text
}

const factsReadBy = (tree: Tree): readonly string[] =>
  'of' in tree ? tree.of.flatMap(factsReadBy) : 'at' in tree ? [tree.fact, tree.at] : [tree.fact]

const valueOf = ({ truth }: { readonly truth: Truth }): TruthValue => (truth === 'no' ? 0 : truth === 'yes' ? 2 : 1)

/** Explains a tree by the truth of its tests. */
export type Explainer<Source, Text> = (truths: readonly TruthValue[]) => Explanation<Source, Text>

/**
 * Makes the explainer of a compiled tree: from the truth of the tests, every criterion with its own by the strong
 * Kleene tables, nothing left out by short-circuiting.
 */
export function explainer<R, T extends Tree, Source, Text>(
  { root, register }: Compiled<R, T>,
  { sourceOf, textOf }: Showing<T, Source, Text>
): Explainer<Source, Text> {
  const explainerOf = (part: Part<T>): Explainer<Source, Text> => {
    const { criterion, test } = part
    const { id, op } = criterion
    const read = new Set(factsReadBy(criterion))
    const facts = deepFreeze(register.facts.map(({ name }) => name).filter((name) => read.has(name)))
    const source = sourceOf(criterion)
    const text = deepFreeze(textOf(criterion))
    if (part.of.length === 0) {
      return (truths) => ({ id, op, truth: words[truths[test] ?? 2], facts, source, text, children: [] })
    }
    const parts = part.of.map(explainerOf)
    return (truths) => {
      const children = parts.map((explain) => explain(truths))
      return { id, op, truth: words[truthOfGroup(op, children, valueOf)], facts, source, text, children }
    }
  }
  return explainerOf(root)
}
