import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/act/acts.ts': {
    finlexUrl: [
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'for the compiler' },
      { mutant: 'StringLiteral: => "Stryker was here!"', nth: 2, why: 'for the compiler' },
    ],
  },
  'src/act/amendments.ts': {
    touches: [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'the same answer',
        note: 'what is no touch has no act and no wording, so no question takes it from the list',
      },
    ],
  },
  'src/act/provision-text.ts': {
    provisionText: [
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
      {
        mutant: 'ConditionalExpression: => true', nth: 13,
        why: 'the same answer', note: '13 § ends with the days of which its text was not seen',
      },
    ],
    'provisionText.inForceFrom': [
      { mutant: 'EqualityOperator: > => >=', why: 'the same answer', note: 'equal days are one day' },
    ],
  },
  'src/act/register.ts': {
    rowOf: [
      { mutant: 'ConditionalExpression: => false', why: 'the same answer', note: 'a list has nothing at undefined' },
    ],
  },
}
