import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/lifetime/input/parse-history.ts', within: 'parseEvents', mutant: 'EqualityOperator: < => >=',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/input/parse-history.ts', within: 'parseEvents', mutant: 'AssignmentOperator: += => -=',
    why: 'endless',
  },
  {
    file: 'src/rules/lifetime/input/event-forms.ts', within: 'suspended.faultOf',
    mutant: 'ConditionalExpression: => true', nth: 6,
    why: 'for the compiler', note: 'a map of strings has no other key',
  },
  {
    file: 'src/rules/lifetime/input/parse-history.ts', within: 'parseEvents',
    mutant: 'ConditionalExpression: => true', nth: 11,
    why: 'the same answer', note: 'a day of one event is in order',
  },
  {
    file: 'src/rules/lifetime/input/parse-history.ts', within: 'parseEvents',
    mutant: 'EqualityOperator: > => >=', nth: 2,
    why: 'the same answer', note: 'a day of one event is in order',
  },
  {
    file: 'src/rules/lifetime/input/parse-history.ts', within: 'parseEvents',
    mutant: 'ConditionalExpression: => true', nth: 14,
    why: 'the same answer', note: 'where each event has a day of its own none contradicts another',
  },
  {
    file: 'src/rules/lifetime/input/parse-history.ts', within: 'parseEvents',
    mutant: 'EqualityOperator: < => <=', nth: 3,
    why: 'the same answer', note: 'where each event has a day of its own none contradicts another',
  },
]
