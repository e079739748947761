import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/tasks/check.ts', within: 'fieldsOf', mutant: 'ConditionalExpression: => false', why: 'a memo' },
  { file: 'src/rules/tasks/check.ts', within: 'fieldsOf', mutant: 'CallExpression: => ;', why: 'a memo' },
  {
    file: 'src/rules/tasks/circumstance-criteria.ts', within: 'restartAskedOfMunicipality.former-client-asked.of.former-client.values',
    mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'no municipality has such a code',
  },
  {
    file: 'src/rules/tasks/circumstance-criteria.ts', within: 'formerClientWhoNeglected.former-client-who-neglected.of.former-client.values',
    mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'the same answer', note: 'no municipality has such a code',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'notInForce', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'the first day is a day of the Act, for which nobody asks here',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'notExisting.sources',
    mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'for the compiler',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'competenceIn', mutant: 'ArithmeticOperator: + => -',
    why: 'a memo',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'competenceIn', mutant: 'LogicalOperator: && => ||',
    why: 'a memo',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'competenceIn',
    mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'a memo',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'numberBy', mutant: 'ArithmeticOperator: + => -',
    why: 'a memo',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'competenceIn',
    mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'a memo',
  },
  {
    file: 'src/rules/tasks/competent-authority.ts', within: 'competenceIn', mutant: 'CallExpression: => ;',
    why: 'a memo',
  },
  {
    file: 'src/rules/tasks/regime.ts', within: 'appliesOn', mutant: 'EqualityOperator: <= => <', nth: 2,
    why: 'the same answer', note: 'asked of days on which something begins, and nothing ends on one of them',
  },
  {
    file: 'src/rules/tasks/regime.ts', within: 'exceptionsOn.op', mutant: 'StringLiteral: => ""',
    why: 'the same answer', note: 'the exceptions are tried one by one, never as a whole',
  },
  {
    file: 'src/rules/tasks/regime.ts', within: 'regimeFrom', mutant: 'LogicalOperator: || => &&', nth: 2,
    why: 'the same answer', note: 'a task has both from the same day on',
  },
  { file: 'src/rules/tasks/regime.ts', within: 'regimesOf', mutant: 'ConditionalExpression: => false', why: 'a memo' },
  { file: 'src/rules/tasks/regime.ts', within: 'regimesOf', mutant: 'CallExpression: => ;', why: 'a memo' },
  { file: 'src/rules/tasks/tasks-on.ts', within: 'taskStandingOn', mutant: 'CallExpression: => ;', why: 'a memo' },
  {
    file: 'src/rules/tasks/regime.ts', within: 'organiserOf', mutant: 'ConditionalExpression: => true', nth: 7,
    why: 'for the compiler', note: 'what is absent is not in the trial',
  },
  {
    file: 'src/rules/tasks/regime.ts', within: 'exceptionsOn', mutant: 'ArithmeticOperator: + => -',
    why: 'endless', note: 'a node that counts as an end leads to itself',
  },
]
