import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/areas/lookup.ts': {
    withCodes: [
      {
        mutant: 'ArrayDeclaration: => ["Stryker was here"]',
        why: 'for the compiler', note: 'every code of the lists is a municipality',
      },
    ],
    municipality: [
      {
        mutant: 'LogicalOperator: || => &&',
        why: 'for the compiler', note: 'every municipality has a region, and nothing else has',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 2,
        why: 'for the compiler', note: 'every municipality has a region, and nothing else has',
      },
      {
        mutant: 'ConditionalExpression: => false', nth: 3,
        why: 'for the compiler', note: 'every municipality has a region, and nothing else has',
      },
    ],
  },
  'src/areas/names.ts': {
    asWritten: [
      {
        mutant: 'MethodExpression: toLowerCase => toUpperCase',
        why: 'the same answer', note: 'letters that are one in either case only are in no name',
      },
    ],
  },
  'src/areas/places.ts': {
    isMunicipalityCode: [
      {
        mutant: 'ConditionalExpression: => true', nth: 2,
        why: 'for the compiler', note: 'a map of strings has no other key',
      },
    ],
  },
}
