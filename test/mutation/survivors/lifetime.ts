import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/lifetime/duty-to-transfer.ts', within: 'transferTo',
    mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler', note: 'whoever is in the group has that place',
  },
  {
    file: 'src/rules/lifetime/suspension.ts', within: 'withOrder', mutant: 'EqualityOperator: > => >=',
    why: 'the same answer', note: 'the day that is there already',
  },
  {
    file: 'src/rules/lifetime/request.ts', within: 'request', mutant: 'ConditionalExpression: => true', nth: 11,
    why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
  },
  {
    file: 'src/rules/lifetime/request.ts', within: 'request', mutant: 'LogicalOperator: && => ||', nth: 6,
    why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
  },
  {
    file: 'src/rules/lifetime/request.ts', within: 'request', mutant: 'ConditionalExpression: => true', nth: 12,
    why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
  },
  {
    file: 'src/rules/lifetime/request.ts', within: 'request', mutant: 'LogicalOperator: && => ||', nth: 7,
    why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
  },
  {
    file: 'src/rules/lifetime/request.ts', within: 'request', mutant: 'ConditionalExpression: => true', nth: 13,
    why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
  },
  {
    file: 'src/rules/lifetime/request.ts', within: 'request', mutant: 'ConditionalExpression: => true', nth: 14,
    why: 'the same answer', note: 'asked in vain, the request fails either way, and for the same reasons',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'follow',
    mutant: 'EqualityOperator: < => <=',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'follow',
    mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'follow',
    mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'follow',
    mutant: 'EqualityOperator: === => !==',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'follow',
    mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'statesAfter',
    mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'a list of one state',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'nextDay',
    mutant: 'ConditionalExpression: => true', nth: 3,
    why: 'the same answer', note: 'without orders none ends',
  },
  {
    file: 'src/rules/lifetime/branches/follow.ts', within: 'nextDay',
    mutant: 'EqualityOperator: > => >=',
    why: 'the same answer', note: 'without orders none ends',
  },
  {
    file: 'src/rules/lifetime/branches/split.ts', within: 'split',
    mutant: 'ConditionalExpression: => true',
    why: 'the same answer', note: 'the first place of a name is its number',
  },
  {
    file: 'src/rules/lifetime/branches/missing.ts', within: 'missingIn',
    mutant: 'EqualityOperator: > => >=',
    why: 'the same answer', note: 'unless the branches are as many as that: both answers are right, one names less',
  },
  {
    file: 'src/rules/lifetime/branches/missing.ts', within: 'missingIn',
    mutant: 'ConditionalExpression: => false', nth: 4,
    why: 'the same answer', note: 'all names are there already',
  },
  {
    file: 'src/rules/lifetime/branches/missing.ts', within: 'missingIn',
    mutant: 'MethodExpression: .slice => ',
    why: 'the same answer', note: 'each two are compared twice',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'rulesIn',
    mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'rulesIn',
    mutant: 'CallExpression: => ;',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'standingOn',
    mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'standingOn',
    mutant: 'ConditionalExpression: => true', nth: 4,
    why: 'the same answer', note: 'asked again on each day',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'standingOn',
    mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'standingOn',
    mutant: 'EqualityOperator: === => !==', nth: 3,
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'membershipBy',
    mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: '0 is without a job search, and the facts of a history say that there is one',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'throwOpen',
    mutant: 'StringLiteral: => ""',
    why: 'for the compiler', note: 'asked for only where something is open',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'throwOpen',
    mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'belongsToOwnGroup',
    mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'the slow way, which also answers where facts are open',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'belongsToOwnGroup',
    mutant: 'EqualityOperator: >= => >',
    why: 'the same answer', note: '0 is without a job search, and the facts of a history say that there is one',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'groundsOf',
    mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'isBarred',
    mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'without a day of notice the first condition fails',
  },
  {
    file: 'src/rules/lifetime/membership.ts', within: 'isTrial',
    mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'the same answer', note: 'null is no code',
  },
  {
    file: 'src/rules/lifetime/authorities.ts', within: 'sharing',
    mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/spans.ts', within: 'sourcesOf',
    mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'a list of one state',
  },
  {
    file: 'src/rules/lifetime/follow-up/monitoring.ts', within: 'flowCounter.flowOf',
    mutant: 'EqualityOperator: < => <=',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/follow-up/monitoring.ts', within: 'flowCounter.flowOf',
    mutant: 'ArithmeticOperator: + => -',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/follow-up/monitoring.ts', within: 'flowCounter.flowOf',
    mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/lifetime/follow-up/monitoring.ts', within: 'flowCounter.flowOf',
    mutant: 'ArithmeticOperator: + => -', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/follow-up/monitoring.ts', within: 'flowCounter.flowOf',
    mutant: 'OptionalChaining: ?. => .',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/lifetime/follow-up/monitoring.ts', within: 'flowCounter.flowOf',
    mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/follow-up/where-counted.ts', within: 'inOrder',
    mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'no two rows have one name',
  },
  {
    file: 'src/rules/lifetime/thresholds.ts', within: 'thresholdsOf',
    mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/thresholds.ts', within: 'earlier',
    mutant: 'ConditionalExpression: => true',
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/thresholds.ts', within: 'earlier',
    mutant: 'LogicalOperator: && => ||',
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/thresholds.ts', within: 'earlier',
    mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/thresholds.ts', within: 'earlier',
    mutant: 'EqualityOperator: > => >=',
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/thresholds.ts', within: 'earlier',
    mutant: 'EqualityOperator: > => <=',
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/thresholds.ts', within: 'earlier',
    mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'the same day',
  },
  {
    file: 'src/rules/lifetime/periods.ts', within: 'daysOfRules',
    mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/periods.ts', within: 'firstPeriod',
    mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
]
