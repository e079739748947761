import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/frame/access-right.ts', within: 'accessRight', mutant: 'OptionalChaining: ?. => .', nth: 2,
    why: 'for the compiler', note: 'every condition has a wording on each day of the Act',
  },
  {
    file: 'src/rules/frame/access-right.ts', within: 'accessRight', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    nth: 2, why: 'for the compiler', note: 'every condition has a wording on each day of the Act',
  },
  {
    file: 'src/rules/frame/appeal.ts', within: 'appealAgainst', mutant: 'OptionalChaining: ?. => .', nth: 2,
    why: 'for the compiler', note: 'every decision begins on a day of the Act',
  },
  {
    file: 'src/rules/frame/supervision-measure.ts', within: 'supervisionMeasure',
    mutant: 'ConditionalExpression: => false', nth: 4,
    why: 'for the compiler', note: 'a kind that is no step is refused before',
  },
]
