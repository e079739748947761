import type { Day } from '../act/day.ts'
import { completionsOf, type Completions } from './completions.ts'
import { diagram, type Builder, type Diagram, type Place } from './diagram.ts'
import type { Tree } from './language.ts'
import { degreesOf, program, type Program, type Step } from './program.ts'
import { askedOn, type Asked, type Reader } from './tests.ts'
import { walk } from './walk.ts'

/** A tree with a diagram of what it is asked for, and the days it was asked about. */
export interface Compiled<R, T extends Tree = Tree> {
  readonly program: Program<R, T>
  readonly diagram: Diagram
  readonly asked: (on: Day) => Asked
}

/** Whether a criterion holds: for every completion of what is known, for none, or for some only. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Compiles a tree; without `build` the diagram's ends are no (0) and yes (1). */
export function compile<R, T extends Tree>(
  tree: T,
  reader: Reader<R>,
  order: readonly string[],
  ends = 2,
  build: (builder: Builder, root: Step<T>) => Place = ({ of }, root) => of(root),
): Compiled<R, T> {
  const compiled = program<R, T>(tree, reader, order)
  const askedDays = new Map<Day, Asked>()
  const asked = (on: Day): Asked => {
    const known = askedDays.get(on) ?? askedOn(compiled.tests, on)
    askedDays.set(on, known)
    return known
  }
  return { program: compiled, diagram: diagram(ends, (builder) => build(builder, compiled.root)), asked }
}

/** Decides a compiled criterion for a record, exactly: unknown only where completions differ. */
export function decide<R, T extends Tree>(compiled: Compiled<R, T>, record: R, on: Day): Truth {
  const end = walk(compiled.diagram, compiled.program, record, compiled.asked(on))
  if (end >= 0) return end === 1 ? 'yes' : 'no'
  const { reached } = completionsIn(compiled, record, on)
  return reached.length > 1 ? 'unknown' : reached[0] === 1 ? 'yes' : 'no'
}

/** The unknown facts that can still change the truth of a compiled criterion, in the register's order. */
export function missing<R, T extends Tree>(compiled: Compiled<R, T>, record: R, on: Day): readonly string[] {
  const { missing } = completionsIn(compiled, record, on)
  return compiled.program.reader.facts.filter((_, place) => missing.has(place))
}

function completionsIn<R, T extends Tree>({ program, diagram, asked }: Compiled<R, T>, record: R, on: Day): Completions {
  return completionsOf(diagram, program, record, asked(on), degreesOf(program, record, asked(on)))
}
