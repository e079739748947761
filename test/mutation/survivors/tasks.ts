import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/tasks/circumstance-criteria.ts': {
    'restartAskedOfMunicipality.former-client-asked.of.former-client.values': [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'the same answer', note: 'no municipality has such a code',
      },
    ],
    'formerClientWhoNeglected.former-client-who-neglected.of.former-client.values': [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'the same answer', note: 'no municipality has such a code',
      },
    ],
  },
  'src/rules/tasks/missing-task.ts': {
    notInForce: [
      {
        mutant: 'EqualityOperator: < => <=',
        why: 'the same answer', note: 'the first day is a day of the Act, for which nobody asks here',
      },
    ],
    notExisting: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'for the compiler' },
    ],
  },
  'src/rules/tasks/held-task.ts': {
    answerNumber: [
      { mutant: 'ArithmeticOperator: + => -', why: 'a memo' },
      { mutant: 'LogicalOperator: && => ||', why: 'a memo' },
      { mutant: 'ConditionalExpression: => true', nth: 2, why: 'a memo' },
    ],
    appendTruths: [
      { mutant: 'ArithmeticOperator: + => -', why: 'a memo' },
    ],
    competenceIn: [
      { mutant: 'ConditionalExpression: => true', why: 'a memo' },
    ],
  },
  'src/rules/tasks/task-version.ts': {
    appliesOn: [
      {
        mutant: 'EqualityOperator: <= => <', nth: 2,
        why: 'the same answer', note: 'asked of days on which something begins, and nothing ends on one of them',
      },
    ],
    'exceptionsOn.op': [
      {
        mutant: 'StringLiteral: => ""',
        why: 'the same answer', note: 'the exceptions are tried one by one, never as a whole',
      },
    ],
    versionFrom: [
      {
        mutant: 'LogicalOperator: || => &&', nth: 2,
        why: 'the same answer', note: 'a task has both from the same day on',
      },
    ],
    'exceptionsOn.ends': [
      { mutant: 'ArithmeticOperator: + => -', why: 'endless', note: 'a node that counts as an end leads to itself' },
    ],
  },
  'src/rules/tasks/condition.ts': {
    organiserOf: [
      {
        mutant: 'ConditionalExpression: => true', nth: 7,
        why: 'for the compiler', note: 'what is absent is not in the trial',
      },
    ],
  },
}
