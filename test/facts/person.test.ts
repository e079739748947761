import { describe, expectTypeOf, it } from 'vitest'
import type { Day } from '../../src/calendar/day.ts'
import type { MunicipalityCode } from '../../src/areas/codes.ts'
import type { Fact } from '../../src/facts/facts.ts'
import type { Person } from '../../src/facts/person.ts'

/** What a fact of a kind can be, by the contract's table. */
interface KindValues {
  readonly text: string
  readonly municipality: MunicipalityCode | (string & {})
  readonly day: Day
  readonly language: string
  readonly flag: boolean
  readonly hours: number
  readonly count: number
  readonly years: number
}

type ValueOf<F extends Fact> =
  | (F extends { kind: 'word'; words: readonly (infer Word)[] }
      ? Word
      : F['kind'] extends keyof KindValues
        ? KindValues[F['kind']]
        : never)
  | (F['nullable'] extends true ? null : never)

/** The person as the register has it. */
type RegisteredPerson = { readonly [F in Fact as F['name']]?: ValueOf<F> | undefined }

// Compared by the compiler (npm run typecheck): at run time nothing is left of types.
describe('the type of a person', () => {
  it('has the facts of the register, with their values, all optional and read-only', () => {
    expectTypeOf<Person>().toEqualTypeOf<RegisteredPerson>()
  })

  it('offers the codes of municipalities and takes any string, which the check then judges', () => {
    expectTypeOf<string>().toExtend<NonNullable<Person['homeMunicipality']>>()
    expectTypeOf<'837'>().toExtend<NonNullable<Person['residenceMunicipality']>>()
  })

  it('takes null only where it is a value', () => {
    expectTypeOf<{ birthDate: null }>().not.toExtend<Person>()
    expectTypeOf<{ registeredAs: null }>().not.toExtend<Person>()
    expectTypeOf<{ dismissalNoticeOn: null; motherTongue: null; inService: null }>().toExtend<Person>()
  })
})
