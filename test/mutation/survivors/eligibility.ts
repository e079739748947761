import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/eligibility/decision.ts': {
    decisionIn: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
      { mutant: 'CallExpression: => ;', why: 'a memo' },
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'for the compiler' },
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'for the compiler' },
      { mutant: 'StringLiteral: => ``', why: 'for the compiler' },
    ],
  },
  'src/rules/eligibility/destination.ts': {
    sharing: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
      { mutant: 'CallExpression: => ;', why: 'a memo' },
    ],
    municipalityOf: [
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'for the compiler', note: 'none is not in the trial' },
    ],
    teOfficeOf: [
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'for the compiler', note: 'none is not in Åland' },
    ],
  },
  'src/rules/eligibility/destinations.ts': {
    keyOf: [
      {
        mutant: 'ConditionalExpression: => true', nth: 2,
        why: 'the same answer', note: 'any key that no other authority has',
      },
      { mutant: 'StringLiteral: => ""', why: 'the same answer', note: 'any key that no other authority has' },
      { mutant: 'StringLiteral: => ``', why: 'the same answer', note: 'any key that no other authority has' },
    ],
    'reachOf.label': [
      { mutant: 'StringLiteral: => ""', why: 'the same answer', note: 'the keys cannot be parted in two ways' },
    ],
    destinationsOf: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
    ],
    'destinationsOf.reachFrom': [
      { mutant: 'CallExpression: => ;', why: 'a memo' },
    ],
  },
  'src/rules/eligibility/finding.ts': {
    findingsOn: [
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: '0 has been asked before' },
      {
        mutant: 'EqualityOperator: > => >=',
        why: 'the same answer', note: 'grounds are not read of who is outside the group',
      },
      { mutant: 'ConditionalExpression: => true', nth: 7, why: 'the same answer', note: 'the same' },
    ],
  },
  'src/rules/eligibility/sources.ts': {
    provisionsOf: [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'for the compiler', note: 'every wording has the condition',
      },
    ],
    sourcesOutOfForce: [
      {
        mutant: 'EqualityOperator: < => <=',
        why: 'the same answer', note: 'asked of days on which the Act is not in force',
      },
    ],
  },
}
