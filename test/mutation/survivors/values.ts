import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  {
    file: 'src/values/record.ts', within: 'isPlain', mutant: 'ConditionalExpression: => false', nth: 4,
    why: 'the same answer', note: 'the prototype of most records, recognised sooner',
  },
]
