import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/duties/conditions.ts': {
    changeDays: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: 'later than every day' },
    ],
    'prepare.read': [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'for the compiler' },
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
    ],
    firstCase: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: 'later than every day' },
      {
        mutant: 'StringLiteral: => "Stryker was here!"',
        why: 'a memo', note: 'any key does for the days before the first change',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: 'what is certain is found among the completions, too, only slower',
      },
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
    ],
    'prepare.facts': [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'the same answer', note: 'a text is no value of a field without samples, or like every other text',
      },
    ],
    'prepare.cases.op': [
      {
        mutant: 'StringLiteral: => ""',
        why: 'the same answer', note: 'the root of the cases is never shown, only its parts are read',
      },
    ],
    'prepare.cases.id': [
      {
        mutant: 'StringLiteral: => ""',
        why: 'the same answer', note: 'the root of the cases is never shown, only its parts are read',
      },
    ],
    'prepare.cases.source': [
      {
        mutant: 'StringLiteral: => "Stryker was here!"',
        why: 'the same answer', note: 'the root of the cases is never shown, only its parts are read',
      },
    ],
    prepare: [
      { mutant: 'ArithmeticOperator: - => +', why: 'endless' },
    ],
    certainCase: [
      {
        mutant: 'BlockStatement: => {}',
        why: 'the same answer', note: 'what is certain is found among the completions, too, only slower',
      },
      {
        mutant: 'ConditionalExpression: => true',
        why: 'the same answer', note: 'what is certain is found among the completions, too, only slower',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: 'what is certain is found among the completions, too, only slower',
      },
      {
        mutant: 'EqualityOperator: > => >=',
        why: 'the same answer', note: 'what is certain is found among the completions, too, only slower',
      },
    ],
  },
}
