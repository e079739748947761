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
]
