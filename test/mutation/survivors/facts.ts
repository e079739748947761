import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/facts/check.ts', within: 'faultOfNumber', mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'the same answer', note: 'nothing but a number is finite',
  },
  {
    file: 'src/facts/check.ts', within: 'refusalsOf', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'there is no fact behind the last',
  },
  { file: 'src/facts/check.ts', within: 'refusalsOf', mutant: 'AssignmentOperator: += => -=', why: 'endless' },
  {
    file: 'src/facts/check.ts', within: 'refusalsOf', mutant: 'ConditionalExpression: => false', nth: 5,
    why: 'for the compiler',
  },
  {
    file: 'src/facts/check.ts', within: 'refusalsOf', mutant: 'ConditionalExpression: => true', nth: 4,
    why: 'the same answer', note: 'the closer look finds nothing where the quick one is right',
  },
  {
    file: 'src/facts/check.ts', within: 'hasOnlyFactsInOrder', mutant: 'BlockStatement: => {}',
    why: 'the same answer', note: 'a quick yes missed leads to the closer look',
  },
  {
    file: 'src/facts/check.ts', within: 'hasOnlyFactsInOrder', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'the same answer', note: 'a quick yes missed leads to the closer look',
  },
  {
    file: 'src/facts/check.ts', within: 'hasOnlyFactsInOrder', mutant: 'ConditionalExpression: => true',
    why: 'endless',
  },
  { file: 'src/facts/check.ts', within: 'hasOnlyFactsInOrder', mutant: 'LogicalOperator: && => ||', why: 'endless' },
  { file: 'src/facts/check.ts', within: 'hasOnlyFactsInOrder', mutant: 'AssignmentOperator: += => -=', why: 'endless' },
  {
    file: 'src/facts/check.ts', within: 'hasOnlyFactsInOrder', mutant: 'ConditionalExpression: => true', nth: 3,
    why: 'the same answer', note: 'a quick yes missed leads to the closer look',
  },
  {
    file: 'src/facts/check.ts', within: 'hasOnlyFactsInOrder', mutant: 'BooleanLiteral: => false',
    why: 'the same answer', note: 'a quick yes missed leads to the closer look',
  },
  {
    file: 'src/facts/input.ts', within: 'translateIssues', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'for the compiler', note: 'zod has no third kind of issue about a whole record',
  },
  {
    file: 'src/facts/json-schema.ts', within: 'valuesOf', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'for the compiler',
  },
  {
    file: 'src/facts/input.ts', within: 'PersonObject', mutant: 'ObjectLiteral: => {}',
    why: 'the same answer', note: 'compiled or not; test/package/no-evaluation.test.ts holds that nothing is',
  },
  {
    file: 'src/facts/input.ts', within: 'PersonObject.jitless', mutant: 'BooleanLiteral: => false',
    why: 'the same answer', note: 'compiled or not; test/package/no-evaluation.test.ts holds that nothing is',
  },
]
