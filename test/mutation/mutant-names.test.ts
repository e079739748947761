import { describe, expect, it } from 'vitest'
import { mutantNames, type Mutant } from './mutant-names.ts'

/** The mutant that puts a text in the place of the nth that reads so. */
function mutantOf(text: string, mutatorName: string, what: string, replacement: string, nth = 1): Mutant {
  let start = -1
  for (let count = 0; count < nth; count += 1) start = text.indexOf(what, start + 1)
  const placeAt = (offset: number): Mutant['start'] => {
    const before = text.slice(0, offset).split('\n')
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
  return { mutatorName, replacement, start: placeAt(start), end: placeAt(start + what.length) }
}

describe('the name of a mutant', () => {
  const text = `
const least = 4
export function nearest(days: number[], on: number): number {
  let low = 0
  while (low < days.length) {
    if (days[low] > on || on < 0) return low
    low += 1
  }
  return days.filter((day) => day < on).length
}
`
  /** The same with other names of what is local, in another layout. */
  const rewritten = `
const least = 4

export function nearest(
  given: number[],
  on: number
): number {
  let at = 0
  while (at < given.length) { if (given[at] > on || on < 0) return at
    at += 1 }
  return given
    .filter((one) => one < on).length
}
`

  const mutants = [
    mutantOf(text, 'EqualityOperator', 'low < days.length', 'low <= days.length'),
    mutantOf(text, 'ConditionalExpression', 'days[low] > on || on < 0', 'false'),
    mutantOf(text, 'LogicalOperator', 'days[low] > on || on < 0', 'days[low] > on && on < 0'),
    mutantOf(text, 'EqualityOperator', 'days[low] > on', 'days[low] >= on'),
    mutantOf(text, 'MethodExpression', 'days.filter((day) => day < on)', 'days'),
    mutantOf(text, 'EqualityOperator', 'day < on', 'day <= on'),
  ]
  const same = [
    mutantOf(rewritten, 'EqualityOperator', 'at < given.length', 'at <= given.length'),
    mutantOf(rewritten, 'ConditionalExpression', 'given[at] > on || on < 0', 'false'),
    mutantOf(rewritten, 'LogicalOperator', 'given[at] > on || on < 0', 'given[at] > on && on < 0'),
    mutantOf(rewritten, 'EqualityOperator', 'given[at] > on', 'given[at] >= on'),
    mutantOf(rewritten, 'MethodExpression', 'given\n    .filter((one) => one < on)', 'given'),
    mutantOf(rewritten, 'EqualityOperator', 'one < on', 'one <= on'),
  ]

  it('says the function, what becomes of what, and which of those that read alike', () => {
    expect(mutantNames(text, mutants)).toEqual([
      { within: 'nearest', mutant: 'EqualityOperator: < => <=', nth: 1 },
      { within: 'nearest', mutant: 'ConditionalExpression: => false', nth: 1 },
      { within: 'nearest', mutant: 'LogicalOperator: || => &&', nth: 1 },
      { within: 'nearest', mutant: 'EqualityOperator: > => >=', nth: 1 },
      { within: 'nearest', mutant: 'MethodExpression: .filter => ', nth: 1 },
      { within: 'nearest', mutant: 'EqualityOperator: < => <=', nth: 2 },
    ])
  })

  it('is the same in another layout and with other names of what is local', () => {
    expect(mutantNames(rewritten, same)).toEqual(mutantNames(text, mutants))
  })

  it('counts in the order of the file, whatever the order in which they come', () => {
    expect(mutantNames(text, mutants.toReversed())).toEqual(mutantNames(text, mutants).toReversed())
  })

  it('goes by the id of a criterion and by the key of an object', () => {
    const data = "export const member = { op: 'allOf', id: 'member', of: [{ id: 'young', fact: 'age', below: 30 }] }"
    const [one] = mutantNames(data, [mutantOf(data, 'NumericLiteral', '30', '31')])
    expect(one).toEqual({ within: 'member.member.of.young.below', mutant: 'NumericLiteral: 30 => 31', nth: 1 })
  })
})
