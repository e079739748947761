import type { Survivor } from '../survivor.ts'

const file = 'src/calendar/day.ts'

export const survivors: readonly Survivor[] = [
  {
    file, within: 'addDays', mutant: 'EqualityOperator: < => <=',
    why: 'the same answer', note: 'from the first of a month it goes a month back, and forward again',
  },
  { file, within: 'addDays', mutant: 'EqualityOperator: < => >=', why: 'endless' },
  { file, within: 'addDays', mutant: 'AssignmentOperator: += => -=', why: 'endless' },
  { file, within: 'addDays', mutant: 'EqualityOperator: > => <=', why: 'endless' },
  { file, within: 'addDays', mutant: 'AssignmentOperator: -= => +=', nth: 2, why: 'endless' },
]
