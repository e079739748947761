import type { Survivor } from '../survivor.ts'

const file = 'src/rules/duties/conditions.ts'
const unread = 'the root of the cases is never shown, only its parts are read'
const faster = 'what is certain is found among the completions, too, only slower'

export const survivors: readonly Survivor[] = [
  {
    file, within: 'changeDays', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'later than every day',
  },
  { file, within: 'prepare.read', mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'for the compiler' },
  {
    file, within: 'firstCase', mutant: 'StringLiteral: => "Stryker was here!"', nth: 2, why: 'for the compiler',
  },
  { file, within: 'firstCase.rows', mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'for the compiler' },
  { file, within: 'prepare.read', mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
  {
    file, within: 'prepare.facts', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'a text is no value of a field without samples, or like every other text',
  },
  { file, within: 'prepare.cases.op', mutant: 'StringLiteral: => ""', why: 'the same answer', note: unread },
  { file, within: 'prepare.cases.id', mutant: 'StringLiteral: => ""', why: 'the same answer', note: unread },
  {
    file, within: 'prepare.cases.source', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'the same answer', note: unread,
  },
  { file, within: 'prepare', mutant: 'ArithmeticOperator: - => +', why: 'endless' },
  { file, within: 'certainCase', mutant: 'BlockStatement: => {}', why: 'the same answer', note: faster },
  { file, within: 'certainCase', mutant: 'ConditionalExpression: => true', why: 'the same answer', note: faster },
  { file, within: 'certainCase', mutant: 'ConditionalExpression: => false', nth: 2, why: 'the same answer', note: faster },
  { file, within: 'certainCase', mutant: 'EqualityOperator: > => >=', why: 'the same answer', note: faster },
  {
    file, within: 'firstCase', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'later than every day',
  },
  {
    file, within: 'firstCase', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'a memo', note: 'any key does for the days before the first change',
  },
  { file, within: 'firstCase', mutant: 'CallExpression: => ;', why: 'a memo' },
  { file, within: 'firstCase', mutant: 'LogicalOperator: ?? => &&', nth: 3, why: 'the same answer', note: faster },
  { file, within: 'firstCase', mutant: 'ArithmeticOperator: - => +', why: 'the same answer', note: faster },
  { file, within: 'firstCase', mutant: 'ConditionalExpression: => false', nth: 2, why: 'the same answer', note: faster },
  { file, within: 'firstCase', mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
]
