import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/fields.ts', within: 'number.faultOf', mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'the same answer', note: 'nothing but a number is finite',
  },
  {
    file: 'src/rules/fields.ts', within: 'orWord.samples', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'a text is no value of a field without samples, or like every other text',
  },
]
