import type { Diagram, Place } from './diagram.ts'
import type { Program } from './program.ts'
import { degreeOfAge, passes, type Asked, type PreparedTest } from './tests.ts'

/** A diagram with its tests at hand: the form that is walked through fastest, place by place. */
export interface Path extends PreparedTest {
  readonly no: Path | undefined
  readonly yes: Path | undefined
  /** The end that this is; -1 where a test is asked. */
  readonly end: Place
}

/** The way into a diagram over the tests of a program; undefined where there is no test. */
export function pathInto<R>({ ends, root, test, no, yes }: Diagram, { tests }: Program<R>): Path | undefined {
  const [anyTest] = tests
  if (anyTest === undefined) return undefined
  const paths: Path[] = Array.from({ length: ends }, (_, end) => ({ ...anyTest, no: undefined, yes: undefined, end }))
  for (const [node, number] of test.entries()) {
    paths.push({ ...(tests[number] ?? anyTest), no: paths[no[node] ?? 0], yes: paths[yes[node] ?? 0], end: -1 })
  }
  return paths[root]
}

/** The end that a record comes to; -1 when a test on its way turns on an unknown fact. */
export function walk<R>(path: Path | undefined, { reader }: Program<R>, record: R, asked: Asked): Place {
  const { read } = reader
  let place = path
  while (place !== undefined && place.end < 0) {
    const value = read(record, place.fact)
    if (place.at !== place.fact) {
      const degree = degreeOfAge(place.limit, value, read(record, place.at), asked.on)
      if (degree === 1) return -1
      place = degree === 0 ? place.no : place.yes
    } else {
      if (value === undefined) return -1
      place = passes(place, value, asked) ? place.yes : place.no
    }
  }
  return place === undefined ? -1 : place.end
}
