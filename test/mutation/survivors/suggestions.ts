import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/texts/edit-distance.ts', mutant: 'let beforeLast: readonly number[] = [] | [] => ["Stryker was here"]', why: 'the same answer', note: 'no letter before the first is swapped' },
  { file: 'src/areas/suggestions.ts', mutant: 'const isNear = Math.abs(other.letters.length - letters.length) <= tolerance | Math.abs(other.letters.length - letters.length) <= tolerance => true', why: 'the same answer', note: 'names of other lengths are passed over for speed' },
]
