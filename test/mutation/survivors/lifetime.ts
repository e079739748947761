import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/lifetime/responsible.ts', mutant: 'if (one) return one | one => false', why: 'a memo' },
]
