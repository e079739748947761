import { testOperation } from './operation-test.ts'

const aged = { op: 'ofAge', fact: 'born', years: 55, at: 'noticed' } as const
testOperation('ofAge: the age is reached on a second day, which is not after the day asked about', aged, {
  yes: [{ born: '1968-02-28', noticed: '2023-02-28' }, { born: '1968-03-01', noticed: '2023-03-01' }],
  no: [
    { born: '1968-03-01', noticed: '2023-02-28' }, { born: '1950-01-01', noticed: '2023-03-02' },
    { born: '1950-01-01', noticed: null }, { born: null, noticed: '2023-03-01' },
    { born: '1968-03-02' }, { noticed: '2023-03-02' }, { noticed: null },
  ],
  unknown: [{ born: '1968-03-01' }, { noticed: '2023-03-01' }, {}],
})
testOperation('ofAge: born on 29 February, on 28 February of a common year', aged, {
  yes: [{ born: '1968-02-29', noticed: '2023-02-28' }], no: [{ born: '1968-02-29', noticed: '2023-02-27' }],
})
