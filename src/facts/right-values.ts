/**
 * Whether every value of a person is one that its fact can have. `npm run build` puts a test of all facts in the place
 * of this file, which `build/ahead-of-time.ts` writes from the register: engines make that much faster.
 */
import { facts } from './facts.ts'
import { faultOf } from './fault.ts'
import type { Person } from './person.ts'
import { personRegister } from './read.ts'

/** A fact that is absent is right, too. */
export const hasRightValues = (person: Person): boolean =>
  facts.every((fact, place) => {
    const value = personRegister.read(person, place)
    return value === undefined || faultOf(fact, value) === undefined
  })
