import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/rules/eligibility/changes-of.ts': {
    nearAct: [
      {
        mutant: 'ArrayDeclaration: => []',
        why: 'endless', note: 'the days far from the Act are asked about one by one',
      },
    ],
  },
}
