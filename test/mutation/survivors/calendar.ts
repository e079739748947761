import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/calendar/day.ts', mutant: 'for (let place = from; place < to; place += 1) { | place += 1 => place -= 1', why: 'endless' },
]
