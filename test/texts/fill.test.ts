import { describe, expect, it } from 'vitest'
import { fill } from '../../src/texts/fill.ts'

describe('a text with names', () => {
  it('has each name replaced by its value, as often as it stands there', () => {
    const values: Readonly<Record<string, string | number>> = { who: 'A', count: 0 }
    expect(fill('{who} and {who} have {count}', (name) => values[name])).toBe('A and A have 0')
  })

  it('takes a value as it is, and none for nothing', () => {
    expect(fill('{value}!', () => '{value} $& $1')).toBe('{value} $& $1!')
    expect(fill('({value})', () => undefined)).toBe('()')
  })
})
