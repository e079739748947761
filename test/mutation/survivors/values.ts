import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/values/record.ts': {
    isPlain: [
      {
        mutant: 'ConditionalExpression: => false', nth: 4,
        why: 'the same answer', note: 'the prototype of most records, recognised sooner',
      },
    ],
  },
}
