import type { Truth } from './compiled.ts'
import type { Tree } from './language.ts'
import type { Program, Step } from './program.ts'
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

/** How to show a criterion: its source and its text. */
export interface Showing<T extends Tree, Source, Text> {
  readonly sourceOf: (criterion: T) => Source
  readonly textOf: (criterion: T) => Text
}

const truths = ['no', 'unknown', 'yes'] as const

/**
 * Makes the explainer of a program's tree: from the truth of the tests, every criterion with its own by the strong
 * Kleene tables, nothing left out by short-circuiting.
 */
export function explainer<R, T extends Tree, Source, Text>(
  { root, tests, reader }: Program<R, T>,
  { sourceOf, textOf }: Showing<T, Source, Text>,
): (degrees: readonly Degree[]) => Explanation<Source, Text> {
  type Explained = readonly [Degree, Explanation<Source, Text>]

  const readBy = (step: Step<T>): string[] => {
    const test = tests[step.test]
    if (test) return [reader.facts[test.fact] ?? '', reader.facts[test.at] ?? '']
    return 'of' in step.criterion ? step.of.flatMap(readBy) : [step.criterion.fact]
  }

  const explainerOf = (step: Step<T>): ((degrees: readonly Degree[]) => Explained) => {
    const { criterion } = step
    const { id, op } = criterion
    const read = new Set(readBy(step))
    const facts = reader.facts.filter((fact) => read.has(fact))
    const source = sourceOf(criterion)
    const text = textOf(criterion)
    const parts = step.of.map(explainerOf)
    return (degrees) => {
      const children: Explanation<Source, Text>[] = []
      let degree: number = parts.length === 0 ? (degrees[step.test] ?? 2) : op === 'anyOf' ? 0 : 2
      for (const part of parts) {
        const [of, explanation] = part(degrees)
        children.push(explanation)
        degree = op === 'not' ? (2 - of) : op === 'anyOf' ? Math.max(degree, of) : Math.min(degree, of)
      }
      return [degree as Degree, { id, op, truth: truths[degree as Degree], facts, source, text, children }] // 0, 1 or 2
    }
  }
  const explain = explainerOf(root)
  return (degrees) => explain(degrees)[1]
}
