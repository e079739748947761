import type { Survivor } from '../survivor.ts'

const file = 'src/calendar/day.ts'

export const survivors: readonly Survivor[] = [
  { file, within: 'addDays', mutant: 'ConditionalExpression: => true', why: 'endless' },
  { file, within: 'addDays', mutant: 'ConditionalExpression: => true', nth: 4, why: 'endless' },
  { file, within: 'addDays', mutant: 'AssignmentOperator: += => -=', why: 'endless' },
  { file, within: 'addDays', mutant: 'AssignmentOperator: -= => +=', nth: 2, why: 'endless' },
]
