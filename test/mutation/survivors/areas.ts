import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/areas/lookup.ts', within: 'withCodes', mutant: 'ArrayDeclaration: => ["Stryker was here"]',
    why: 'for the compiler', note: 'every code of the lists is a municipality',
  },
  {
    file: 'src/areas/lookup.ts', within: 'municipality', mutant: 'LogicalOperator: || => &&',
    why: 'for the compiler', note: 'every municipality has a region, and nothing else has',
  },
  {
    file: 'src/areas/lookup.ts', within: 'municipality', mutant: 'ConditionalExpression: => false', nth: 2,
    why: 'for the compiler', note: 'every municipality has a region, and nothing else has',
  },
  {
    file: 'src/areas/lookup.ts', within: 'municipality', mutant: 'ConditionalExpression: => false', nth: 3,
    why: 'for the compiler', note: 'every municipality has a region, and nothing else has',
  },
  {
    file: 'src/areas/names.ts', within: 'asWritten', mutant: 'MethodExpression: toLowerCase => toUpperCase',
    why: 'the same answer', note: 'letters that are one in either case only are in no name',
  },
  {
    file: 'src/areas/places.ts', within: 'isMunicipalityCode', mutant: 'ConditionalExpression: => true', nth: 2,
    why: 'for the compiler', note: 'a map of strings has no other key',
  },
]
