/** Reads a line of NDJSON about a person. */
import type { Day } from '../calendar/day.ts'
import { refusalsOf } from '../facts/check.ts'
import { facts } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'
import { personRegister } from '../facts/read.ts'
import { personOf, type Asked, type Refused } from './asked.ts'
import { jsonObject } from './json-object.ts'
import type { Refusal } from '../refusals/problems.ts'
import { missingDay } from './row-refusals.ts'

/** Gives the reader of lines; `byOption` is the day asked about where the object names none. */
export function jsonPersonReader(byOption: Day | undefined): (line: string) => Asked | Refused {
  return (line) => {
    const read = jsonObject(line)
    if ('refusal' in read) return { id: null, refusals: [read.refusal] }

    const { on = byOption, ...given } = read.record
    const ofDay = (refusal: Refusal): Refusal => (refusal.fact === 'on' && on === undefined ? missingDay : refusal)
    const refusals = refusalsOf(given, on).map(ofDay)
    if (refusals.length > 0) return { id: typeof given['id'] === 'string' ? given['id'] : null, refusals }
    const person = given as Person // the check found nothing
    return { person: personOf(facts.map((_, place) => personRegister.read(person, place))), on: String(on) }
  }
}
