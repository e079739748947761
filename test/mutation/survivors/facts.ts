import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/facts/check.ts': {
    refusalsOf: [
      {
        mutant: 'ConditionalExpression: => false',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
    ],
    isAnswerable: [
      {
        mutant: 'BlockStatement: => {}',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => true',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => true', nth: 2,
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 3,
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'LogicalOperator: || => &&',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 4,
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 5,
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'EqualityOperator: <= => <',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
    ],
    hasOnlyFacts: [
      { mutant: 'BlockStatement: => {}', why: 'the same answer', note: 'a quick yes missed leads to the closer look', },
      { mutant: 'ConditionalExpression: => true', why: 'a memo' },
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'the same answer', note: 'a quick yes missed leads to the closer look', },
      { mutant: 'EqualityOperator: < => >=', why: 'the same answer', note: 'a quick yes missed leads to the closer look', },
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: 'a quick yes missed leads to the closer look', },
      { mutant: 'AssignmentOperator: += => -=', why: 'a memo' },
      { mutant: 'BooleanLiteral: => false', why: 'the same answer', note: 'a quick yes missed leads to the closer look', },
    ],
  },
  'src/facts/fault.ts': {
    faultOfNumber: [
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: 'nothing but a number is finite',
      },
    ],
  },
  'src/facts/right-values.ts': {
    hasRightValues: [
      {
        mutant: 'ArrowFunction: => () => undefined',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'BlockStatement: => {}',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => false',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'LogicalOperator: || => &&',
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: 'a quick yes missed leads to the closer look',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 3,
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
