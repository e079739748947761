/** Reads a line of NDJSON about a person. */
import type { Day } from '../calendar/day.ts'
import { refusalsOf } from '../facts/check.ts'
import type { Person } from '../facts/person.ts'
import { unknownPerson, type PersonRow, type RejectedRow } from './people-sink.ts'
import { jsonObject } from './json-object.ts'
import type { Refusal } from '../refusals/problems.ts'
import { missingDay } from './row-refusals.ts'

/** The reader of lines; `byOption` is the day for objects that name none. */
export function jsonPersonReader(byOption: Day | undefined): (line: string) => PersonRow | RejectedRow {
  return (line) => {
    const read = jsonObject(line)
    if ('refusal' in read) return { id: null, refusals: [read.refusal] }

    const { on = byOption, ...facts } = read.record
    const ofDay = (refusal: Refusal): Refusal => (refusal.fact === 'on' && on === undefined ? missingDay : refusal)
    const refusals = refusalsOf(facts, on).map(ofDay)
    if (refusals.length > 0) return { id: typeof facts['id'] === 'string' ? facts['id'] : null, refusals }
    const person = facts as Person // the check found nothing
    return { person: { ...unknownPerson, ...person }, on: String(on), isShort: false }
  }
}
