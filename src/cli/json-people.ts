/** Reads people from NDJSON: an object a line. */
import type { Day } from '../calendar/day.ts'
import type { PeopleSink } from './people-sink.ts'
import { jsonLines } from './json-lines.ts'
import { jsonPersonReader } from './json-person.ts'
import { message } from './messages.ts'
import type { RowReader } from './row-sink.ts'

export function jsonPeople(on: Day | undefined, sink: PeopleSink): RowReader {
  const readPerson = jsonPersonReader(on)
  let hasBegun = false
  const begin = (): void => {
    if (!hasBegun) sink.begin()
    hasBegun = true
  }

  const { push, end } = jsonLines({
    row: (text, line) => {
      begin()
      const read = readPerson(text)
      if ('person' in read) sink.accept(read, false)
      else sink.reject(read, line)
    },
    blank: sink.blank,
    reject: (refusal, line) => {
      begin()
      sink.reject({ id: null, refusals: [refusal] }, line)
    },
  })
  return {
    push,
    end: () => {
      end()
      if (!hasBegun) sink.unusable([message('empty')])
    },
  }
}
