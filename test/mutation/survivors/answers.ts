import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/rules/eligibility/changes-of.ts', within: 'nearAct', mutant: 'ArrayDeclaration: => []',
    why: 'endless', note: 'the days far from the Act are asked about one by one',
  },
]
