import { expect, it } from 'vitest'
import { memo } from '../../src/values/memo.ts'

it('a memo works out the value of each key once', () => {
  const workedOut: string[] = []
  const upper = memo((key: string) => {
    workedOut.push(key)
    return key.toUpperCase()
  })
  expect(['a', 'b', 'a', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'B'])
  expect(workedOut).toEqual(['a', 'b'])
})
