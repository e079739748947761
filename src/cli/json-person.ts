/** Reads a line of NDJSON about a person. */
import type { Day } from '../act/day.ts'
import { refusalsOf } from '../facts/check.ts'
import { facts } from '../facts/facts.ts'
import type { Person } from '../facts/person.ts'
import { personReader } from '../facts/read.ts'
import { personOf, type Asked, type Refused } from './asked.ts'
import { isUndecodable, missingDay, noJsonObject, undecodable, type RowRefusal } from './row-refusals.ts'

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Gives the reader of lines; `byOption` is the day asked about where the object names none. */
export function jsonPersonReader(byOption: Day | undefined): (line: string) => Asked | Refused {
  return (line) => {
    if (isUndecodable(line)) return { id: null, refusals: [undecodable(line)] }
    const record = parsed(line)
    if (!isRecord(record)) return { id: null, refusals: [noJsonObject(line)] }

    const { on = byOption, ...given } = record
    const ofDay = (refusal: RowRefusal): RowRefusal => (refusal.fact === 'on' && on === undefined ? missingDay : refusal)
    const refusals = refusalsOf(given, on).map(ofDay)
    if (refusals.length > 0) return { id: typeof given['id'] === 'string' ? given['id'] : null, refusals }
    const person = given as Person // the check found nothing
    return { person: personOf(facts.map((_, place) => personReader.read(person, place))), on: String(on) }
  }
}
