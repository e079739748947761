import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/rules/fields.ts', mutant: 'if (typeof value !== \'number\' || !Number.isFinite(value)) return \'not-a-number\' | typeof value !== \'number\' => false', why: 'the same answer', note: 'nothing but a number is finite' },
]
