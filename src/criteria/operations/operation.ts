import type { Day } from '../../calendar/day.ts'
import type { CoreTest } from '../core-test.ts'

/** What each field of a test can hold: the name of a fact, by the kind of its values, or a constant. */
export interface FieldTypes {
  readonly flag: string
  readonly word: string
  readonly number: string
  readonly day: string
  readonly truth: boolean
  readonly words: readonly string[]
  readonly limit: number
  readonly 'civil day': Day
  readonly days: number
  readonly years: number
}

/** The fields of an operation, beside `op`, `id` and `source`. */
export type Fields = Readonly<Record<string, keyof FieldTypes>>

type ValuesOf<F extends Fields> = { readonly [Name in keyof F]: FieldTypes[F[Name]] }

/** An operation of the language: its fields, and the test that it is; none where it holds in any case. */
export interface Operation<F extends Fields> {
  readonly fields: F
  readonly test: ((values: ValuesOf<F>) => CoreTest) | undefined
}

/** Declares an operation. */
export const operation = <const F extends Fields>(
  fields: F, test: ((values: ValuesOf<F>) => CoreTest) | undefined,
): Operation<F> => ({ fields, test })
