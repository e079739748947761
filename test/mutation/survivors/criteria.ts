import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/criteria/complete.ts': {
    'complete.readFrom': [
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: 'a known test has one result among the possible ones; the step is faster',
      },
      {
        mutant: 'ArithmeticOperator: * => /',
        why: 'the same answer', note: 'a number that no other pair has, either way',
      },
      {
        mutant: 'ArithmeticOperator: + => -',
        why: 'the same answer', note: 'a number that no other pair has, either way',
      },
    ],
  },
  'src/criteria/diagram.ts': {
    'diagramBuilder.choose': [
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'a memo' },
      { mutant: 'CallExpression: => ;', why: 'a memo' },
    ],
  },
}
