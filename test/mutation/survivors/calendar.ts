import type { Survivor } from '../survivor.ts'

export const survivors: readonly Survivor[] = [
  { file: 'src/calendar/day.ts', within: 'numberAt', mutant: 'AssignmentOperator: += => -=', why: 'endless' },
]
