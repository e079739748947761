import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/facts/problem.ts', within: 'problem', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'the same answer', note: 'what has no fact has no name that could be misspelt',
  },
  {
    file: 'src/facts/hints.ts', within: 'municipalityHint', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'only what comes after the first is read',
  },
  {
    file: 'src/facts/hints.ts', within: 'dayHint.of', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler',
  },
  { file: 'src/facts/hints.ts', within: 'languageHint', mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
  {
    file: 'src/facts/possible.ts', within: 'beside', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'a text is no number',
  },
  {
    file: 'src/facts/hints.ts', within: 'choicesIn', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'but for a value that is nearly this text',
  },
  {
    file: 'src/facts/hints.ts', within: 'hintOf', mutant: 'ConditionalExpression: returnundefined => ',
    why: 'for the compiler', note: 'the end of the function gives undefined, too',
  },
  {
    file: 'src/facts/possible.ts', within: 'registered.possible', mutant: 'ConditionalExpression: => true', nth: 6,
    why: 'for the compiler', note: 'what is no text is no day, and refused before',
  },
]
