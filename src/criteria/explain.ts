import { degreeOf, type Program, type Step } from './program.ts'
import type { Truth } from './compiled.ts'
import type { Tree } from './language.ts'
import type { Degree } from './tests.ts'

/** A criterion with its truth and everything it was read from; the truth of a group follows from its children by `op`. */
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

const truths = ['no', 'unknown', 'yes'] as const

/** How to show a criterion: its source and its text. */
export interface Showing<T extends Tree, Source, Text> {
  readonly sourceOf: (criterion: T) => Source
  readonly textOf: (criterion: T) => Text
}

/** Explains a program's tree by the truth of its tests: every criterion, nothing left out by short-circuiting. */
export function explain<R, T extends Tree, Source, Text>(
  { root, tests, reader }: Program<R, T>,
  degrees: readonly Degree[],
  { sourceOf, textOf }: Showing<T, Source, Text>,
): Explanation<Source, Text> {
  const node = (step: Step<T>): Explanation<Source, Text> => {
    const { criterion } = step
    const children = step.of.map(node)
    const test = tests[step.test]
    const read = 'of' in criterion ? children.flatMap(({ facts }) => facts) : test ? [reader.facts[test.fact] ?? '', reader.facts[test.at] ?? ''] : [criterion.fact]
    return {
      id: criterion.id,
      op: criterion.op,
      truth: truths[degreeOf(step, degrees)],
      facts: reader.facts.filter((fact) => read.includes(fact)),
      source: sourceOf(criterion),
      text: textOf(criterion),
      children,
    }
  }
  return node(root)
}
