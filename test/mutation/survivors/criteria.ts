import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/criteria/tests.ts', within: 'passes', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler', note: 'every test has a line',
  },
  {
    file: 'src/criteria/tests.ts', within: 'passes', mutant: 'StringLiteral: => "Stryker was here!"', nth: 2,
    why: 'for the compiler', note: 'every test has a line',
  },
  {
    file: 'src/criteria/walk.ts', within: 'walk', mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless', note: 'the place stays the same',
  },
  {
    file: 'src/criteria/walk.ts', within: 'walk', mutant: 'BlockStatement: => {}', nth: 3,
    why: 'endless', note: 'the place stays the same',
  },
  {
    file: 'src/criteria/walk.ts', within: 'walk', mutant: 'BlockStatement: => {}', nth: 4,
    why: 'endless', note: 'the place stays the same',
  },
  {
    file: 'src/criteria/completions.ts', within: 'completionsOf.leave', mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/criteria/completions.ts', within: 'completionsOf.readFrom', mutant: 'ArithmeticOperator: * => /',
    why: 'the same answer', note: 'a number that no other pair has, either way',
  },
  {
    file: 'src/criteria/completions.ts', within: 'completionsOf.readFrom', mutant: 'ArithmeticOperator: + => -',
    why: 'the same answer', note: 'a number that no other pair has, either way',
  },
  {
    file: 'src/criteria/diagram.ts', within: 'diagram.choose', mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'a memo',
  },
  { file: 'src/criteria/diagram.ts', within: 'diagram.choose', mutant: 'CallExpression: => ;', why: 'a memo' },
  {
    file: 'src/criteria/knowledge.ts', within: 'openAmong', mutant: 'ConditionalExpression: => true', nth: 3,
    why: 'the same answer', note: 'a known fact stays at one result, and such moves are left out',
  },
  {
    file: 'src/criteria/knowledge.ts', within: 'candidatesFor', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'the same answer', note: 'more candidates than are needed',
  },
  {
    file: 'src/criteria/knowledge.ts', within: 'candidatesFor', mutant: 'EqualityOperator: === => !==', nth: 2,
    why: 'the same answer', note: 'the day after tells only beside another test of the same fact, which adds it then',
  },
  {
    file: 'src/criteria/knowledge.ts', within: 'candidatesFor', mutant: 'MethodExpression: .filter => ',
    why: 'the same answer', note: 'more candidates than are needed',
  },
  {
    file: 'src/criteria/knowledge.ts', within: 'candidatesFor', mutant: 'ConditionalExpression: => true', nth: 3,
    why: 'the same answer', note: 'more candidates than are needed',
  },
]
