import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/fields.ts': {
    'number.faultOf': [
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: 'nothing but a number is finite',
      },
    ],
    'orWord.samples': [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'the same answer', note: 'a text is no value of a field without samples, or like every other text',
      },
    ],
  },
}
