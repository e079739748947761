import { testOperation } from './operation-test.ts'

testOperation('youngerThan: the age is not reached', { op: 'youngerThan', fact: 'born', years: 30 }, {
  yes: ['1993-03-02'], no: ['1993-03-01', null], unknown: [undefined],
})
testOperation('youngerThan 0', { op: 'youngerThan', fact: 'born', years: 0 }, {
  yes: ['2023-03-02'], no: ['2023-03-01'],
})
