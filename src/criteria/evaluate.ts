import type { Compiled, OnDay } from './compile.ts'
import { complete } from './complete.ts'
import { passes, truthOf } from './core-test.ts'
import type { Node } from './diagram.ts'
import type { Truth } from './truth.ts'
import { truthsOf } from './truths.ts'

/** The end of the diagram to which a record leads; -1 where an unknown fact leaves a test on the way open. */
export function evaluate<R>({ diagram, register: { read } }: Compiled<R>, record: R, day: OnDay): number {
  let node = diagram
  while (node.end < 0) {
    const value = read(record, node.fact)
    if (node.kind === 'of-age') {
      const truth = truthOf(node, value, read(record, node.at), day)
      if (truth === 1) return -1
      node = (truth === 2 ? node.yes : node.no) as Node // no terminal
    } else {
      if (value === undefined) return -1
      node = (value !== null && passes(node, value, day) ? node.yes : node.no) as Node // the same
    }
  }
  return node.end
}

/** Decides whether a tree compiled without ends of its own holds of a record: unknown only where completions differ. */
export function decide<R>(compiled: Compiled<R>, record: R, day: OnDay): Truth {
  const end = evaluate(compiled, record, day)
  if (end >= 0) return end === 1 ? 'yes' : 'no'
  const { reached } = complete(compiled, record, day, truthsOf(compiled, record, day))
  return reached.length > 1 ? 'unknown' : reached[0] === 1 ? 'yes' : 'no'
}
