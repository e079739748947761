/** Trees small enough to decide by hand, over the facts of `random-trees.ts`. */
import type { Leaf, Test, Tree } from '../../src/criteria/language.ts'

export const leaf = (test: Test, id: string = test.op): Leaf => ({ id, source: `source of ${id}`, ...test })
const group = (op: 'allOf' | 'anyOf' | 'not') => (...of: Tree[]): Tree =>
  ({ op, id: op, source: `source of ${op}`, of })
export const allOf = group('allOf')
export const anyOf = group('anyOf')
export const not = group('not')

export const flag = leaf({ op: 'is', fact: 'flag', value: true }, 'flag')
export const other = leaf({ op: 'is', fact: 'other', value: true }, 'other')
export const anyWord = leaf({ op: 'any', fact: 'word' }, 'any-word')
export const word = (...values: string[]): Leaf => leaf({ op: 'oneOf', fact: 'word', values })
export const from = (day: string): Leaf => leaf({ op: 'onOrAfter', fact: 'noticed', day })
export const aged = (years: number): Leaf => leaf({ op: 'ofAge', fact: 'born', years, at: 'noticed' }, 'aged')
export const younger = (years: number): Leaf => leaf({ op: 'youngerThan', fact: 'born', years }, 'young')
