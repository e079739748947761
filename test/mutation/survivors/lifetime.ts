import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/lifetime/duty-to-transfer.ts': {
    transferTo: [
      {
        mutant: 'StringLiteral: => "Stryker was here!"',
        why: 'for the compiler', note: 'whoever is in the group has that place',
      },
    ],
  },
  'src/rules/lifetime/suspension.ts': {
    withOrder: [
      { mutant: 'EqualityOperator: > => >=', why: 'the same answer', note: 'the day that is there already' },
    ],
  },
  'src/rules/lifetime/request.ts': {
    request: [
      {
        mutant: 'ConditionalExpression: => true', nth: 11,
        why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
      },
      {
        mutant: 'LogicalOperator: && => ||', nth: 6,
        why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
      },
      {
        mutant: 'ConditionalExpression: => true', nth: 12,
        why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
      },
      {
        mutant: 'LogicalOperator: && => ||', nth: 7,
        why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
      },
      {
        mutant: 'ConditionalExpression: => true', nth: 13,
        why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
      },
      {
        mutant: 'ConditionalExpression: => true', nth: 14,
        why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
      },
    ],
  },
  'src/rules/lifetime/branches/follow.ts': {
    follow: [
      { mutant: 'EqualityOperator: < => <=', why: 'endless' },
      { mutant: 'BlockStatement: => {}', nth: 2, why: 'endless' },
      { mutant: 'ConditionalExpression: => false', nth: 2, why: 'endless' },
      { mutant: 'EqualityOperator: === => !==', why: 'endless' },
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'endless' },
    ],
    statesAfter: [
      { mutant: 'ConditionalExpression: => false', why: 'the same answer', note: 'a list of one state' },
    ],
    nextDay: [
      { mutant: 'ConditionalExpression: => true', nth: 3, why: 'the same answer', note: 'without orders none ends' },
      { mutant: 'EqualityOperator: > => >=', why: 'the same answer', note: 'without orders none ends' },
    ],
  },
  'src/rules/lifetime/branches/split.ts': {
    split: [
      {
        mutant: 'ConditionalExpression: => true',
        why: 'the same answer', note: 'the first place of a name is its number',
      },
    ],
  },
  'src/rules/lifetime/branches/missing.ts': {
    missingIn: [
      {
        mutant: 'EqualityOperator: > => >=',
        why: 'the same answer',
        note: 'unless the branches are as many as that: both answers are right, one names less',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 4,
        why: 'the same answer', note: 'all names are there already',
      },
      { mutant: 'MethodExpression: .slice => ', why: 'the same answer', note: 'each two are compared twice' },
    ],
  },
  'src/rules/lifetime/membership.ts': {
    rulesIn: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
      { mutant: 'CallExpression: => ;', why: 'a memo' },
    ],
    standingOn: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
      { mutant: 'ConditionalExpression: => true', nth: 4, why: 'the same answer', note: 'asked again on each day' },
      { mutant: 'ConditionalExpression: => false', nth: 3, why: 'a memo' },
      { mutant: 'EqualityOperator: === => !==', nth: 3, why: 'a memo' },
    ],
    membershipBy: [
      {
        mutant: 'EqualityOperator: < => <=',
        why: 'the same answer', note: '0 is without a job search, and the facts of a history say that there is one',
      },
    ],
    throwOpen: [
      { mutant: 'StringLiteral: => ""', why: 'for the compiler', note: 'asked for only where something is open' },
      { mutant: 'BlockStatement: => {}', nth: 2, why: 'endless' },
    ],
    belongsToOwnGroup: [
      {
        mutant: 'ConditionalExpression: => false',
        why: 'the same answer', note: 'the slow way, which also answers where facts are open',
      },
      {
        mutant: 'EqualityOperator: >= => >',
        why: 'the same answer', note: '0 is without a job search, and the facts of a history say that there is one',
      },
    ],
    isBarred: [
      {
        mutant: 'ConditionalExpression: => false',
        why: 'the same answer', note: 'without a day of notice the first condition fails',
      },
    ],
    isTrial: [
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'the same answer', note: 'null is no code' },
    ],
  },
  'src/rules/lifetime/authorities.ts': {
    sharing: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
    ],
  },
  'src/rules/lifetime/spans.ts': {
    sourcesOf: [
      { mutant: 'ConditionalExpression: => false', why: 'the same answer', note: 'a list of one state' },
    ],
  },
  'src/rules/lifetime/follow-up/monitoring.ts': {
    'flowCounter.flowOf': [
      { mutant: 'EqualityOperator: < => <=', why: 'endless' },
      { mutant: 'ArithmeticOperator: + => -', why: 'endless' },
      { mutant: 'StringLiteral: => "Stryker was here!"', why: 'for the compiler' },
      { mutant: 'ArithmeticOperator: + => -', nth: 2, why: 'endless' },
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
      { mutant: 'BlockStatement: => {}', nth: 2, why: 'endless' },
    ],
  },
  'src/rules/lifetime/follow-up/where-counted.ts': {
    inOrder: [
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: 'no two rows have one name' },
    ],
  },
  'src/rules/lifetime/thresholds.ts': {
    thresholdsOf: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
    ],
    earlier: [
      { mutant: 'ConditionalExpression: => true', why: 'endless', note: 'the next day is none after this one' },
      { mutant: 'LogicalOperator: && => ||', why: 'endless', note: 'the next day is none after this one' },
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'endless', note: 'the next day is none after this one' },
      { mutant: 'EqualityOperator: > => >=', why: 'endless', note: 'the next day is none after this one' },
      { mutant: 'EqualityOperator: > => <=', why: 'endless', note: 'the next day is none after this one' },
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: 'the same day' },
    ],
  },
  'src/rules/lifetime/periods.ts': {
    daysOfRules: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
    ],
    firstPeriod: [
      { mutant: 'ConditionalExpression: => false', why: 'a memo' },
    ],
  },
}
