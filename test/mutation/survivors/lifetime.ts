import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/lifetime/courses.ts', within: 'throughDays', mutant: 'EqualityOperator: < => <=', why: 'endless' },
  {
    file: 'src/rules/lifetime/courses.ts', within: 'throughDays', mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/courses.ts', within: 'throughDays', mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/courses.ts', within: 'throughDays', mutant: 'EqualityOperator: === => !==',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/courses.ts', within: 'assumptions', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'the same answer', note: 'a consent that stands among the facts as well is no fact that anything reads',
  },
  {
    file: 'src/rules/lifetime/days.ts', within: 'daysFrom', mutant: 'MethodExpression: .slice => ',
    why: 'the same answer', note: 'the slow way, of `addDays`',
  },
  {
    file: 'src/rules/lifetime/days.ts', within: 'daysFrom', mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'the slow way, of `addDays`',
  },
  {
    file: 'src/rules/lifetime/duty-to-transfer.ts', within: 'transferTo',
    mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler', note: 'whoever is in the group has that place',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'throwOpen', mutant: 'StringLiteral: => ""',
    why: 'for the compiler', note: 'asked for only where something is open',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'isBarred', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler', note: 'nobody is barred without a day of notice',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'throwOpen', mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'standingOn', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: '0 is without a job search, and the facts of a life say that there is one',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'barIn', mutant: 'ConditionalExpression: => true',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'isBarred', mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'the same answer', note: 'without a day of notice the first condition fails',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'isTrial', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'the same answer', note: 'null is no code',
  },
  {
    file: 'src/rules/lifetime/eligibility.ts', within: 'belongsToOwnGroup', mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'the slow way, which also answers where facts are open',
  },
  {
    file: 'src/rules/lifetime/missing.ts', within: 'missingIn', mutant: 'EqualityOperator: > => >=',
    why: 'the same answer', note: 'unless the courses are as many as that: both answers are right, one names less',
  },
  {
    file: 'src/rules/lifetime/missing.ts', within: 'missingIn', mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'the same answer', note: 'all names are there already',
  },
  {
    file: 'src/rules/lifetime/missing.ts', within: 'missingIn', mutant: 'MethodExpression: .slice => ',
    why: 'the same answer', note: 'each two are compared twice',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', within: 'monitoring.flowOf', mutant: 'EqualityOperator: < => <=',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', within: 'monitoring.flowOf', mutant: 'ArithmeticOperator: + => -',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', within: 'monitoring.flowOf',
    mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', within: 'monitoring.flowOf', mutant: 'ArithmeticOperator: + => -', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/responsible.ts', within: 'knownAt', mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  { file: 'src/rules/lifetime/span-sources.ts', within: 'spanSources', mutant: 'CallExpression: => ;', why: 'a memo' },
  {
    file: 'src/rules/lifetime/suspension.ts', within: 'withOrder', mutant: 'EqualityOperator: > => >=',
    why: 'the same answer', note: 'the day that is there already',
  },
  {
    file: 'src/rules/lifetime/timeline.ts', within: 'sourcesOf', mutant: 'ConditionalExpression: => false',
    why: 'the same answer', note: 'a copy',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'turnsOfFacts', mutant: 'ConditionalExpression: => false',
    why: 'a memo',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'turnsOfFacts', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'what is no day comes after every day',
  },
  { file: 'src/rules/lifetime/turns.ts', within: 'turnsOfFacts', mutant: 'ObjectLiteral: => {}', why: 'a memo' },
  {
    file: 'src/rules/lifetime/where-counted.ts', within: 'inOrder', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'no two rows have one name',
  },
  {
    file: 'src/rules/lifetime/world.ts', within: 'nothing', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'where neither day is known; what is no day is no turn',
  },
  {
    file: 'src/rules/lifetime/world.ts', within: 'newWorld.startBefore',
    mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'the same answer', note: 'the first search sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', within: 'newWorld.windowTo', mutant: 'StringLiteral: => "Stryker was here!"',
    why: 'the same answer', note: 'the first search sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', within: 'newWorld.clientBecause', mutant: 'StringLiteral: => ""',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', within: 'newWorld.isByResidence', mutant: 'BooleanLiteral: => true',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', within: 'newWorld.isDutyByHome', mutant: 'BooleanLiteral: => true',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
  },
  {
    file: 'src/rules/lifetime/world.ts', within: 'newWorld.hadDuty', mutant: 'BooleanLiteral: => true',
    why: 'the same answer', note: 'the first search, transfer or duty sets it before it is read',
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
    file: 'src/rules/lifetime/monitoring.ts', within: 'monitoring.flowOf', mutant: 'OptionalChaining: ?. => .',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/lifetime/monitoring.ts', within: 'monitoring.flowOf', mutant: 'BlockStatement: => {}', nth: 2,
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/search.ts', within: 'leave', mutant: 'StringLiteral: => "Stryker was here!"', nth: 3,
    why: 'the same answer', note: 'that the person is left is asked before the duty; the other such line has a test',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'earlier', mutant: 'ConditionalExpression: => true',
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'earlier', mutant: 'LogicalOperator: && => ||',
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'earlier', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'earlier', mutant: 'EqualityOperator: > => >=',
    why: 'endless', note: 'the next day is none after this one',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'nextTurn', mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'the same answer', note: 'more days are lived through than turn anything',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'nextTurn', mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'the same answer', note: 'more days are lived through than turn anything',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'earlier', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'the same day',
  },
  {
    file: 'src/rules/lifetime/turns.ts', within: 'earlier', mutant: 'EqualityOperator: > => <=',
    why: 'endless', note: 'the next day is none after this one',
  },
]
