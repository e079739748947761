import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/lifetime/input/parse-history.ts': {
    parseEvents: [
      { mutant: 'EqualityOperator: < => >=', why: 'endless' },
      { mutant: 'AssignmentOperator: += => -=', why: 'endless' },
      {
        mutant: 'ConditionalExpression: => true', nth: 11,
        why: 'the same answer', note: 'a day of one event is in order',
      },
      { mutant: 'EqualityOperator: > => >=', nth: 2, why: 'the same answer', note: 'a day of one event is in order' },
      {
        mutant: 'ConditionalExpression: => true', nth: 14,
        why: 'the same answer', note: 'where each event has a day of its own none contradicts another',
      },
      {
        mutant: 'EqualityOperator: < => <=', nth: 3,
        why: 'the same answer', note: 'where each event has a day of its own none contradicts another',
      },
    ],
  },
  'src/rules/lifetime/input/event-forms.ts': {
    'suspended.faultOf': [
      {
        mutant: 'ConditionalExpression: => true', nth: 6,
        why: 'for the compiler', note: 'a map of strings has no other key',
      },
    ],
  },
}
