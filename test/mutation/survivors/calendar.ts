import type { Survivors } from '../survivor.ts'

export const survivors: Survivors = {
  'src/calendar/day.ts': {
    addDays: [
      {
        mutant: 'EqualityOperator: < => <=',
        why: 'the same answer', note: 'from the first of a month it goes a month back, and forward again',
      },
      { mutant: 'EqualityOperator: < => >=', why: 'endless' },
      { mutant: 'AssignmentOperator: += => -=', why: 'endless' },
      { mutant: 'EqualityOperator: > => <=', why: 'endless' },
      { mutant: 'AssignmentOperator: -= => +=', nth: 2, why: 'endless' },
    ],
  },
}
