import { deepFreeze } from '../values/deep-freeze.ts'
import type { Truth } from './compiled.ts'
import type { Tree } from './language.ts'
import type { Program, Step } from './program.ts'
import type { Degree } from './tests.ts'

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
export interface Showing<T extends Tree, Source, Text> {
  readonly sourceOf: (criterion: T) => Source
  readonly textOf: (criterion: T) => Text
}

const truths = ['no', 'unknown', 'yes'] as const

function factsReadBy(tree: Tree): string[] {
  if ('of' in tree) return tree.of.flatMap(factsReadBy)
  const { fact, at = fact }: { readonly fact: string; readonly at?: string } = tree
  return [fact, at]
}

/** Explains a tree by the truth of its tests. */
export type Explainer<Source, Text> = (degrees: readonly Degree[]) => Explanation<Source, Text>

/**
 * Makes the explainer of a program's tree: from the truth of the tests, every criterion with its own by the strong
 * Kleene tables, nothing left out by short-circuiting.
 */
export function explainer<R, T extends Tree, Source, Text>(
  { root, reader }: Program<R, T>,
  { sourceOf, textOf }: Showing<T, Source, Text>,
): Explainer<Source, Text> {
  const explainerOf = (step: Step<T>): Explainer<Source, Text> => {
    const { criterion, test } = step
    const { id, op } = criterion
    const read = new Set(factsReadBy(criterion))
    const facts = deepFreeze(reader.facts.filter((fact) => read.has(fact)))
    const source = sourceOf(criterion)
    const text = deepFreeze(textOf(criterion))
    if (step.of.length === 0) {
      return (degrees) => ({ id, op, truth: truths[degrees[test] ?? 2], facts, source, text, children: [] })
    }
    const parts = step.of.map(explainerOf)
    return (degrees) => {
      const children: Explanation<Source, Text>[] = []
      for (const part of parts) children.push(part(degrees))
      return { id, op, truth: truthOfGroup(op, children), facts, source, text, children }
    }
  }
  return explainerOf(root)
}

/**
 * The strong Kleene tables: one `no` settles `allOf` and one `yes` settles `anyOf`; else one `unknown` leaves it open.
 */
function truthOfGroup(op: Tree['op'], children: readonly { readonly truth: Truth }[]): Truth {
  const settling = op === 'anyOf' ? 'yes' : 'no'
  let truth: Truth = op === 'anyOf' ? 'no' : 'yes'
  for (const child of children) {
    if (op === 'not') return child.truth === 'yes' ? 'no' : child.truth === 'no' ? 'yes' : 'unknown'
    if (child.truth === settling) return settling
    if (child.truth === 'unknown') truth = 'unknown'
  }
  return truth
}
