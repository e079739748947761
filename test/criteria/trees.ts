/** Trees written by hand, over the facts of the toy language. */
import type { Leaf, Test, Tree } from '../../src/criteria/language.ts'

export const leaf = (test: Test): Leaf => ({ id: test.op, source: '', ...test })
const group = (op: 'allOf' | 'anyOf' | 'not') => (...of: Tree[]): Tree => ({ op, id: op, source: '', of })
export const allOf = group('allOf')
export const anyOf = group('anyOf')
export const not = group('not')

export const flag = leaf({ op: 'is', fact: 'flag', value: true })
export const other = leaf({ op: 'is', fact: 'other', value: true })
export const word = (...values: string[]): Leaf => leaf({ op: 'oneOf', fact: 'word', values })
export const from = (day: string): Leaf => leaf({ op: 'onOrAfter', fact: 'noticed', day })
export const aged = (years: number): Leaf => leaf({ op: 'ofAge', fact: 'born', years, at: 'noticed' })
export const younger = (years: number): Leaf => leaf({ op: 'youngerThan', fact: 'born', years })
