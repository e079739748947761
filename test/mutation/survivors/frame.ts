import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/frame/access-right.ts': {
    accessRight: [
      {
        mutant: 'OptionalChaining: ?. => .', nth: 2,
        why: 'for the compiler', note: 'every condition has a wording on each day of the Act',
      },
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]', nth: 2,
        why: 'for the compiler', note: 'every condition has a wording on each day of the Act',
      },
    ],
  },
  'src/rules/frame/appeal.ts': {
    appealAgainst: [
      {
        mutant: 'OptionalChaining: ?. => .', nth: 2,
        why: 'for the compiler', note: 'every decision begins on a day of the Act',
      },
    ],
  },
  'src/rules/frame/supervision-measure.ts': {
    supervisionMeasure: [
      {
        mutant: 'ConditionalExpression: => false', nth: 4,
        why: 'for the compiler', note: 'a kind that is no step is refused before',
      },
    ],
  },
  'src/rules/frame/appealed-decisions.ts': {
    placeOn: [
      { mutant: 'EqualityOperator: < => <=', why: 'the same answer', note: 'on their first day both are the same place' },
    ],
  },
  'src/rules/frame/joint-authority.ts': {
    isJointAuthority: [
      {
        mutant: 'ConditionalExpression: => true', nth: 4,
        why: 'the same answer', note: 'an object of another name is refused as one without a name',
      },
    ],
  },
}
