import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/single-criterion.ts': {
    compiledOn: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
      { mutant: 'CallExpression: => ;', why: 'a memo' },
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'a memo' },
    ],
  },
}
