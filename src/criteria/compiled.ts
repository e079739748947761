import type { Day } from '../calendar/day.ts'
import { InputError } from '../refusals/problems.ts'
import { completionsOf, type Completions } from './completions.ts'
import { diagram, type Diagram } from './diagram.ts'
import type { Tree } from './language.ts'
import { degreesOf, program, ranksBy, type Program } from './program.ts'
import { askedOn, type Asked, type PreparedTest, type Reader } from './tests.ts'
import { pathInto, walk, type Path } from './walk.ts'

/** A tree with a diagram of what it is asked for, and the days it was asked about. */
export interface Compiled<R, T extends Tree = Tree> {
  readonly program: Program<R, T>
  readonly diagram: Diagram
  readonly path: Path | undefined
  readonly asked: (on: Day) => Asked
}

/** Whether a criterion holds: for every completion of what is known, for none, or for some only. */
export type Truth = 'yes' | 'no' | 'unknown'

/** The results of a cluster's tests are the bits of one number. */
const mostTests = 30
/** A hundred times what the Act needs; a criterion from outside can need more than any machine has. */
const mostNodes = 100_000

const tooLarge = (expected: string): InputError =>
  new InputError([{ code: 'out-of-range', fact: 'criterion', value: null, expected }])

function smallDiagram<R>({ root }: Program<R>, ranks: readonly number[]): Diagram {
  try {
    return diagram(2, ranks, ({ of }) => of(root), mostNodes)
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(`a criterion that is decided in at most ${mostNodes} steps`) : error
  }
}

/** Compiles a tree to a diagram with the ends no (0) and yes (1) that asks about facts in the order of `order`. */
export function compile<R, T extends Tree>(tree: T, reader: Reader<R>, order: readonly string[]): Compiled<R, T> {
  const prepared = program<R, T>(tree, reader)
  if (prepared.clusters.some(({ tests }) => tests.length > mostTests)) {
    throw tooLarge(`at most ${mostTests} different tests of the same facts`)
  }
  const ended = smallDiagram(prepared, ranksBy(prepared, order))
  return {
    program: prepared,
    diagram: ended,
    path: pathInto(ended, prepared),
    asked: askedDays(prepared.tests),
  }
}

/** `askedOn` for these tests, worked out once a day. */
export function askedDays(tests: readonly PreparedTest[]): (on: Day) => Asked {
  const days = new Map<Day, Asked>()
  return (on) => {
    const known = days.get(on)
    if (known) return known
    const asked = askedOn(tests, on)
    days.set(on, asked)
    return asked
  }
}

/** Decides a compiled criterion for a record, exactly: unknown only where completions differ. */
export function decide<R, T extends Tree>(compiled: Compiled<R, T>, record: R, on: Day): Truth {
  const end = walk(compiled.path, compiled.program, record, compiled.asked(on))
  if (end >= 0) return end === 1 ? 'yes' : 'no'
  const { reached } = completionsIn(compiled, record, on)
  return reached.length > 1 ? 'unknown' : reached[0] === 1 ? 'yes' : 'no'
}

/** The unknown facts that can still change the truth of a compiled criterion, in the register's order. */
export function missing<R, T extends Tree>(compiled: Compiled<R, T>, record: R, on: Day): readonly string[] {
  const { missing } = completionsIn(compiled, record, on)
  return compiled.program.reader.facts.filter((_, place) => missing.has(place))
}

function completionsIn<R, T extends Tree>(
  { program, diagram, asked }: Compiled<R, T>,
  record: R,
  on: Day,
): Completions {
  return completionsOf(diagram, program, record, asked(on), degreesOf(program, record, asked(on)))
}
