import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/facts/problem.ts': {
    problem: [
      {
        mutant: 'StringLiteral: => "Stryker was here!"',
        why: 'the same answer', note: 'what has no fact has no name that could be misspelt',
      },
    ],
  },
  'src/facts/hints.ts': {
    municipalityHint: [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'the same answer', note: 'only what comes after the first is read',
      },
    ],
    'dayHint.of': [
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'for the compiler' },
    ],
    languageHint: [
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
    ],
    choicesIn: [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'the same answer', note: 'but for a value that is nearly this text',
      },
    ],
    hintOf: [
      {
        mutant: 'ConditionalExpression: returnundefined => ',
        why: 'for the compiler', note: 'the end of the function gives undefined, too',
      },
    ],
  },
  'src/facts/possible.ts': {
    beside: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: 'a text is no number' },
    ],
    'registered.possible': [
      {
        mutant: 'ConditionalExpression: => true', nth: 6,
        why: 'for the compiler', note: 'what is no text is no day, and refused before',
      },
    ],
  },
}
