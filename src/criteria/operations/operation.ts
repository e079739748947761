import type { Day } from '../../calendar/day.ts'
import type { CoreTest } from '../core-test.ts'
import type { Test, Vocabulary } from '../language.ts'

interface Constants {
  readonly truth: boolean
  readonly words: readonly string[]
  readonly limit: number
  readonly 'civil day': Day
  readonly days: number
  readonly years: number
}

/** The kinds of facts. */
export type Kind = Exclude<keyof Vocabulary, 'source' | 'id'>

/** What a field of a test can hold: the name of a fact of a kind, or a constant. */
export type FieldType = Kind | keyof Constants

type TestOf<Op, V extends Vocabulary = Vocabulary> = Test<V> & { readonly op: Op }
type TypeOf<Value> = Value extends Kind
  ? Value
  : { [Type in keyof Constants]: Value extends Constants[Type] ? Type : never }[keyof Constants]

type Fields<Kinds> = { readonly [Name in Exclude<keyof Kinds, 'op'>]: TypeOf<Kinds[Name]> }

/** An operation of the language: the fields of its test beside `op`, and what the test is; none where it always holds. */
export interface Operation<Op extends Test['op']> {
  readonly fields: Fields<TestOf<Op, { readonly [Name in keyof Vocabulary]: Name }>>
  readonly test: ((test: TestOf<Op>) => CoreTest) | undefined
}
