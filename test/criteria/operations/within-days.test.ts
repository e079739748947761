import { testOperation } from './operation-test.ts'

testOperation('withinDays: from the day asked about, so many days', { op: 'withinDays', fact: 'noticed', days: 14 }, {
  yes: ['2023-03-01', '2023-03-15'], no: ['2023-02-28', '2023-03-16', null], unknown: [undefined],
})
testOperation('withinDays 0: that day alone', { op: 'withinDays', fact: 'noticed', days: 0 }, {
  yes: ['2023-03-01'], no: ['2023-03-02'],
})
