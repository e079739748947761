/** Reads people from NDJSON: an object a line. */
import type { Day } from '../calendar/day.ts'
import type { Block } from './blocks.ts'
import type { PeopleSink } from './people-sink.ts'
import { jsonLines } from './json-lines.ts'
import { jsonPersonReader } from './json-person.ts'
import type { RowSink } from './row-sink.ts'

export function jsonPeople(on: Day | undefined, sink: PeopleSink): (block: Block) => void {
  const readPerson = jsonPersonReader(on)
  const lines: RowSink<string> = {
    row: (text, line) => {
      const read = readPerson(text)
      if ('person' in read) sink.accept(read)
      else sink.reject(read, line)
    },
    blank: sink.blank,
    reject: (refusal, line) => sink.reject({ id: null, refusals: [refusal] }, line),
  }
  return (block) => jsonLines(block, lines)
}
