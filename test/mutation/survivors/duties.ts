import type { Survivors } from '../survivor.ts'

const certain = 'what is certain is found among the completions, too, only slower'
const plans = 'no two cases that are possible together differ in it: seen for all 4,320 plans'

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
      { mutant: 'ConditionalExpression: => true', why: 'a memo' },
      { mutant: 'EqualityOperator: === => !==', why: 'a memo', note: 'known and absent fields only change their marks' },
    ],
    'firstCase.preparedOn': [
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'a memo', note: 'any key that is no day' },
      { mutant: 'CallExpression: => ;', why: 'a memo' },
    ],
    'firstCase.workOut': [
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'for the compiler' },
      { mutant: 'ArithmeticOperator: - => +', why: 'the same answer', note: certain },
      { mutant: 'LogicalOperator: ?? => &&', why: 'the same answer', note: certain },
      { mutant: 'ConditionalExpression: => false', why: 'the same answer', note: certain },
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
    ],
    'firstCase.workOut.rows': [{ mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'for the compiler' }],
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
      {
        mutant: 'ArrowFunction: => () => undefined',
        why: 'the same answer', note: 'the order in which tests are asked changes no answer',
      },
    ],
    certainCase: [
      { mutant: 'BlockStatement: => {}', why: 'the same answer', note: certain },
      {
        mutant: 'ConditionalExpression: => true',
        why: 'the same answer', note: certain,
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'the same answer', note: certain,
      },
      {
        mutant: 'EqualityOperator: > => >=',
        why: 'the same answer', note: certain,
      },
    ],
  },
  'src/rules/duties/consequence-of.ts': {
    consequenceOf: [
      { mutant: 'ConditionalExpression: => true', nth: 6, why: 'for the compiler' },
      { mutant: 'StringLiteral: => ""', nth: 5, why: 'for the compiler' },
    ],
  },
  'src/rules/duties/pending-matter.ts': {
    pendingMatter: [{ mutant: 'ConditionalExpression: => false', nth: 3, why: 'for the compiler' }],
  },
  'src/rules/duties/plan-binding.ts': {
    bondsOf: [{ mutant: 'ConditionalExpression: => true', why: 'the same answer', note: plans }],
    bondIn: [{ mutant: 'ConditionalExpression: => false', nth: 3, why: 'the same answer', note: plans }],
  },
  'src/rules/duties/plan-cases.ts': {
    'facts.sameMunicipality.from': [
      { mutant: 'ArrayDeclaration: => []', why: 'the same answer', note: 'both fields are named by other tests' },
    ],
  },
  'src/rules/duties/source.ts': {
    isOfOtherAct: [
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'the same answer', note: 'a norm as a text has no number' },
      { mutant: 'Regex: ^ => ', why: 'the same answer', note: 'a slash stands only in the number of another act' },
    ],
  },
}
