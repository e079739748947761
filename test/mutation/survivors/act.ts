import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/act/acts.ts', within: 'finlexUrl', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler',
  },
  {
    file: 'src/act/acts.ts', within: 'finlexUrl', mutant: 'StringLiteral: => "Stryker was here!"', nth: 2,
    why: 'for the compiler',
  },
  {
    file: 'src/act/amendments.ts', within: 'touches', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'what is no touch has no act and no wording, so no question takes it from the list',
  },
  {
    file: 'src/act/provision-text.ts', within: 'provisionText', mutant: 'OptionalChaining: ?. => .',
    why: 'for the compiler',
  },
  {
    file: 'src/act/provision-text.ts', within: 'provisionText', mutant: 'ConditionalExpression: => true', nth: 13,
    why: 'the same answer', note: '13 § ends with the days of which its text was not seen',
  },
  {
    file: 'src/act/provision-text.ts', within: 'provisionText.inForceFrom', mutant: 'EqualityOperator: > => >=',
    why: 'the same answer', note: 'equal days are one day',
  },
  {
    file: 'src/act/register.ts', within: 'rowOf', mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'a list has nothing at undefined',
  },
]
