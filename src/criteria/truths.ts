/** How true tests and groups of tests are of a record. */
import type { Compiled, OnDay } from './compile.ts'
import { truthOf } from './core-test.ts'
import type { Tree } from './language.ts'
import type { Part } from './prepare.ts'
import type { TruthValue } from './truth.ts'

/** How true the test of that number is; what has no test, -1, holds in any case. */
export function truthOfTest<R>(
  { register: { read }, tests }: Compiled<R>, number: number, record: R, day: OnDay
): TruthValue {
  const test = tests[number]
  if (test === undefined) return 2
  const value = read(record, test.fact)
  return truthOf(test, value, test.at === test.fact ? value : read(record, test.at), day)
}

/** How true each test is. */
export const truthsOf = <R>(compiled: Compiled<R>, record: R, day: OnDay): readonly TruthValue[] =>
  compiled.tests.map(({ number }) => truthOfTest(compiled, number, record, day))

/** How true a group is by the strong Kleene tables: the least of its parts, the greatest, or the opposite. */
export function truthOfGroup<P>(op: Tree['op'], parts: readonly P[], truthOf: (part: P) => TruthValue): TruthValue {
  let truth: TruthValue = op === 'anyOf' ? 0 : 2
  for (const part of parts) {
    const one = truthOf(part)
    if (op === 'anyOf' ? one > truth : one < truth) truth = one
  }
  return op === 'not' ? ((2 - truth) as TruthValue) : truth // the opposite of one
}

/** How true a part is; what has no test holds in any case. */
export const truthOfPart = ({ criterion: { op }, test, of }: Part, truths: readonly TruthValue[]): TruthValue =>
  of.length > 0 ? truthOfGroup(op, of, (part) => truthOfPart(part, truths)) : (truths[test] ?? 2)
