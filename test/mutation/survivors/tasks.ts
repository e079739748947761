import type { Survivors } from '../survivor.ts'

const noCaveat = 'a word that is no caveat is left out'
const ofOneAct = 'the same act made what else changed on that day'

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
  'src/rules/tasks/changes-between.ts': {
    causes: [
      { mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' },
      { mutant: 'LogicalOperator: && => ||', why: 'the same answer', note: ofOneAct },
      { mutant: 'ConditionalExpression: => true', nth: 4, why: 'the same answer', note: ofOneAct },
      { mutant: 'MethodExpression: some => every', why: 'the same answer', note: ofOneAct },
      { mutant: 'StringLiteral: => ``', why: 'the same answer', note: ofOneAct },
    ],
  },
  'src/rules/tasks/competent-authority.ts': {
    mayAct: [{ mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' }],
    candidates: [{ mutant: 'OptionalChaining: ?. => .', why: 'for the compiler' }],
  },
  'src/rules/tasks/tasks-on.ts': {
    'toTaskOnDay.caveats': [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: noCaveat },
    ],
  },
  'src/rules/tasks/missing-task.ts': {
    withoutHolder: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: noCaveat },
    ],
    notInForce: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: noCaveat },
      {
        mutant: 'EqualityOperator: > => >=',
        why: 'the same answer', note: 'the last day is a day of the Act, for which nobody asks here',
      },
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
    'workOut.caveats': [1, 2, 3, 4].map((nth) => ({
      mutant: 'ArrayDeclaration: => ["Stryker was here"]', nth, why: 'the same answer', note: noCaveat,
    })),
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
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: 'a text has no first day' },
    ],
    versionsOf: [
      { mutant: 'ArrayDeclaration: => ["Stryker was here"]', why: 'the same answer', note: 'a text has no first day' },
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
