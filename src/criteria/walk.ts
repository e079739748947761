import type { Diagram, Place } from './diagram.ts'
import { degreeOfRecord, type Program } from './program.ts'
import type { Asked } from './tests.ts'

/** The end of the diagram that a record comes to; -1 when a test on its way turns on an unknown fact. */
export function walk<R>(diagram: Diagram, program: Program<R>, record: R, asked: Asked): Place {
  let place = diagram.root
  while (place >= diagram.ends) {
    const node = place - diagram.ends
    const degree = degreeOfRecord(program, diagram.test[node] ?? 0, record, asked)
    if (degree === 1) return -1
    place = (degree === 0 ? diagram.no[node] : diagram.yes[node]) ?? 0
  }
  return place
}
