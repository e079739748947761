import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/criteria/complete.ts', within: 'complete.readFrom', mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'the same answer', note: 'a known test has one result among the possible ones; the step is faster',
  },
  {
    file: 'src/criteria/complete.ts', within: 'complete.readFrom', mutant: 'ArithmeticOperator: * => /',
    why: 'the same answer', note: 'a number that no other pair has, either way',
  },
  {
    file: 'src/criteria/complete.ts', within: 'complete.readFrom', mutant: 'ArithmeticOperator: + => -',
    why: 'the same answer', note: 'a number that no other pair has, either way',
  },
  {
    file: 'src/criteria/diagram.ts', within: 'diagramBuilder.choose', mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'a memo',
  },
  { file: 'src/criteria/diagram.ts', within: 'diagramBuilder.choose', mutant: 'CallExpression: => ;', why: 'a memo' },
]
