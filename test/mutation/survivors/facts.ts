import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/facts/check.ts': {
    faultOfNumber: [
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: 'nothing but a number is finite',
      },
    ],
    refusalsOf: [
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: 'there is no fact behind the last' },
      { mutant: 'AssignmentOperator: += => -=', why: 'endless' },
      { mutant: 'ConditionalExpression: => false', nth: 5, why: 'for the compiler' },
      {
        mutant: 'ConditionalExpression: => true', nth: 4,
        why: 'the same answer', note: 'the closer look finds nothing where the quick one is right',
      },
    ],
    hasOnlyFactsInOrder: [
      { mutant: 'BlockStatement: => {}', why: 'the same answer', note: 'a quick yes missed leads to the closer look' },
      {
        mutant: 'ConditionalExpression: => true', nth: 2,
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      { mutant: 'ConditionalExpression: => true', why: 'endless' },
      { mutant: 'LogicalOperator: && => ||', why: 'endless' },
      { mutant: 'AssignmentOperator: += => -=', why: 'endless' },
      {
        mutant: 'ConditionalExpression: => true', nth: 3,
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'BooleanLiteral: => false',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
    ],
  },
  'src/facts/input.ts': {
    translateIssues: [
      {
        mutant: 'ConditionalExpression: => true', nth: 2,
        why: 'for the compiler', note: 'zod has no third kind of issue about a whole record',
      },
    ],
    PersonObject: [
      {
        mutant: 'ObjectLiteral: => {}',
        why: 'the same answer', note: 'compiled or not; test/package/no-evaluation.test.ts holds that nothing is',
      },
    ],
    'PersonObject.jitless': [
      {
        mutant: 'BooleanLiteral: => false',
        why: 'the same answer', note: 'compiled or not; test/package/no-evaluation.test.ts holds that nothing is',
      },
    ],
  },
  'src/facts/json-schema.ts': {
    valuesOf: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'for the compiler' },
    ],
  },
}
