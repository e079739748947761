/** Trees small enough to decide by hand, over the facts of the toy language. */
import type { Leaf, Test, Tree } from '../../src/criteria/language.ts'

type Plain = Exclude<Tree, { readonly of: unknown }>

export const leaf = (id: string, test: Test): Plain => ({ id, source: `source of ${id}`, ...test }) satisfies Leaf
export const flag = leaf('flag', { op: 'is', fact: 'flag', value: true })
export const other = leaf('other', { op: 'is', fact: 'other', value: true })
export const anyWord = leaf('any-word', { op: 'any', fact: 'word' })
export const aged = leaf('aged', { op: 'ofAge', fact: 'born', years: 55, at: 'noticed' })

const group = (op: 'allOf' | 'anyOf' | 'not', of: readonly Tree[]): Tree => ({
  id: op,
  source: `source of ${op}`,
  op,
  of,
})
export const allOf = (...of: readonly Tree[]): Tree => group('allOf', of)
export const anyOf = (...of: readonly Tree[]): Tree => group('anyOf', of)
export const not = (part: Tree): Tree => group('not', [part])
