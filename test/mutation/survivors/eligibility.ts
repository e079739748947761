import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/eligibility/decision.ts', within: 'decisionOf', mutant: 'StringLiteral: => ``',
    why: 'for the compiler', note: 'every wording has a tree',
  },
  {
    file: 'src/rules/eligibility/decision.ts', within: 'decisionOf', mutant: 'ConditionalExpression: => false',
    why: 'for the compiler', note: 'every wording has a tree',
  },
  {
    file: 'src/rules/eligibility/decision.ts', within: 'decisionIn', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/eligibility/decision.ts', within: 'decisionIn', mutant: 'OptionalChaining: ?. => .',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/eligibility/decision.ts', within: 'decisionIn', mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  { file: 'src/rules/eligibility/decision.ts', within: 'decisionIn', mutant: 'CallExpression: => ;', why: 'a memo' },
  {
    file: 'src/rules/eligibility/destination.ts', within: 'municipalityOf',
    mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'for the compiler', note: 'none is not in the trial',
  },
  {
    file: 'src/rules/eligibility/destination.ts', within: 'teOfficeOf',
    mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'for the compiler', note: 'none is not in Åland',
  },
  {
    file: 'src/rules/eligibility/destinations.ts', within: 'keyOf', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'the same answer', note: 'any key that no other authority has',
  },
  {
    file: 'src/rules/eligibility/destinations.ts', within: 'keyOf', mutant: 'StringLiteral: => ""',
    why: 'the same answer', note: 'any key that no other authority has',
  },
  {
    file: 'src/rules/eligibility/destinations.ts', within: 'keyOf', mutant: 'StringLiteral: => ``',
    why: 'the same answer', note: 'any key that no other authority has',
  },
  {
    file: 'src/rules/eligibility/destinations.ts', within: 'reachOf.label', mutant: 'StringLiteral: => ""',
    why: 'the same answer', note: 'the keys cannot be parted in two ways',
  },
  {
    file: 'src/rules/eligibility/destinations.ts', within: 'destinationsOf', mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/eligibility/destinations.ts', within: 'destinationsOf.reachFrom', mutant: 'CallExpression: => ;',
    why: 'a memo',
  },
  {
    file: 'src/rules/eligibility/finding.ts', within: 'findingOf', mutant: 'EqualityOperator: > => >=',
    why: 'the same answer', note: '0 has been asked before',
  },
  {
    file: 'src/rules/eligibility/finding.ts', within: 'sharedLists', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'there is no item behind the last',
  },
  {
    file: 'src/rules/eligibility/finding.ts', within: 'sharedLists', mutant: 'AssignmentOperator: += => -=',
    why: 'endless',
  },
  {
    file: 'src/rules/eligibility/finding.ts', within: 'groundsThatHold',
    mutant: 'ConditionalExpression: => true', nth: 3,
    why: 'for the compiler', note: 'a wording that lacks the ground has nobody in the group by residence',
  },
  {
    file: 'src/rules/eligibility/finding.ts', within: 'partial.open', mutant: 'ConditionalExpression: => true',
    why: 'the same answer', note: 'read of an unknown outcome only',
  },
  {
    file: 'src/rules/eligibility/sources.ts', within: 'provisionsOf',
    mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'for the compiler', note: 'every wording has the condition',
  },
  {
    file: 'src/rules/eligibility/sources.ts', within: 'sourcesOf', mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'a memo',
  },
  { file: 'src/rules/eligibility/sources.ts', within: 'sourcesOf', mutant: 'CallExpression: => ;', why: 'a memo' },
  {
    file: 'src/rules/eligibility/sources.ts', within: 'sourcesOutOfForce', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'asked of days on which the Act is not in force',
  },
  { file: 'src/rules/single-criterion.ts', within: 'compiledOn', mutant: 'CallExpression: => ;', why: 'a memo' },
  { file: 'src/rules/single-criterion.ts', within: 'compiledOn', mutant: 'ConditionalExpression: => true', why: 'a memo' },
]
