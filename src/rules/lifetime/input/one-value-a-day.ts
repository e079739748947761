/** Two events of one day can tell the same fact, but not two values of it. */
import type { Expectation } from '../../../refusals/expectation.ts'
import * as expected from '../../../refusals/expected.ts'
import type { ProblemCode } from '../../../refusals/problems.ts'
import { isRecord } from '../../../values/record.ts'

/** Takes in a refusal. */
export type Add = (code: ProblemCode, fact: string, value: unknown, expected: Expectation) => void

/** The facts an event tells, moves included. */
function toldBy(event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (event.type === 'moved')
    return { homeMunicipality: event.homeMunicipality, residenceMunicipality: event.residenceMunicipality }
  return isRecord(event.facts) ? event.facts : {}
}

/** One day gives one fact one value: what contradicts another event of the day is added to the refusals. */
export function checkConflicts(events: readonly unknown[], add: Add): void {
  let day: unknown
  let told = new Map<string, unknown>()
  events.forEach((event, number) => {
    if (!isRecord(event)) return
    if (event.on !== day) told = new Map()
    day = event.on
    const facts = toldBy(event)
    for (const name in facts) {
      const value = facts[name]
      // What is an object is no value of a fact, and has been refused.
      if (value === undefined || (typeof value === 'object' && value !== null)) continue
      if (told.has(name) && told.get(name) !== value) {
        const place = event.type === 'moved' ? `events[${number}].${name}` : `events[${number}].facts.${name}`
        add('conflicting', place, value, { ...expected.sameValue, values: { value: String(told.get(name)) } })
      }
      told.set(name, value)
    }
  })
}
