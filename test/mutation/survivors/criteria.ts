import type { Survivors } from '../survivor.ts'

const known = 'a known fact has its own value alone; more boundaries of others are values they can have'

export const survivors: Survivors = {
  'src/criteria/check.ts': {
    'ruleOf.whole': [
      { mutant: 'ConditionalExpression: => true', nth: 4, why: 'endless', note: '1e300 days are counted' },
    ],
    'checkedCopy.listOf': [
      {
        mutant: 'ConditionalExpression: => true', nth: 5,
        why: 'the same answer', note: 'criteria have no days that could be out of order',
      },
    ],
  },
  'src/criteria/compile.ts': {
    'compile.on': [{ mutant: 'ConditionalExpression: => false', why: 'a memo' }],
  },
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
  'src/criteria/core-test.ts': {
    passes: [{ mutant: 'StringLiteral: => "Stryker was here!"', why: 'for the compiler' }],
    boundariesOfBirth: [
      { mutant: 'MethodExpression: .filter => ', why: 'the same answer', note: 'a text that is no day passes no test' },
    ],
  },
  'src/criteria/diagram.ts': {
    'diagramBuilder.choose': [
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'a memo' },
      { mutant: 'CallExpression: => ;', why: 'a memo' },
    ],
  },
  'src/criteria/evaluate.ts': {
    evaluate: [
      { mutant: 'BlockStatement: => {}', nth: 2, why: 'endless' },
      { mutant: 'BlockStatement: => {}', nth: 3, why: 'endless' },
      { mutant: 'BlockStatement: => {}', nth: 4, why: 'endless' },
    ],
  },
  'src/criteria/javascript.ts': {
    constant: [
      { mutant: 'ConditionalExpression: => true', why: 'the same answer', note: 'JSON writes a number alike' },
    ],
    'javascriptOf.expression': [
      { mutant: 'ConditionalExpression: => false', nth: 5, why: 'for the compiler' },
    ],
  },
  'src/criteria/possible-results.ts': {
    choicesOf: [{ mutant: 'UnaryOperator: - => +', why: 'for the compiler' }],
    'resultsBeside.fact': [{ mutant: 'UnaryOperator: - => +', why: 'for the compiler' }],
    boundariesOfFacts: [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]', nth: 2,
        why: 'the same answer', note: 'a text that is no day fails as a day too late does',
      },
    ],
    'boundariesOfFacts.add': [
      { mutant: 'ConditionalExpression: => true', why: 'the same answer', note: known },
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
    ],
    'boundariesOfFacts.days': [{ mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'for the compiler' }],
  },
  'src/criteria/prepare.ts': {
    'prepare.numberOf..id': [
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'the same answer', note: 'any text, the same for all' },
    ],
    'prepare.numberOf..source': [
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'the same answer', note: 'any text, the same for all' },
    ],
  },
  'src/criteria/truths.ts': {
    truthOfTest: [
      { mutant: 'ConditionalExpression: => false', nth: 2, why: 'the same answer', note: 'the fact is read twice' },
    ],
    truthOfGroup: [
      { mutant: 'EqualityOperator: > => >=', why: 'the same answer', note: 'of two equals either' },
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: 'of two equals either' },
    ],
  },
}
