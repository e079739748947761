import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/fields.ts', within: 'number.faultOf', mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'the same answer', note: 'nothing but a number is finite',
  },
]
