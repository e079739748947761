import { testOperation } from './operation-test.ts'

testOperation('otherThan: a word, but none of these', { op: 'otherThan', fact: 'word', values: ['a', 'b'] }, {
  yes: ['c'], no: ['a', 'b', null], unknown: [undefined],
})
testOperation('otherThan no words', { op: 'otherThan', fact: 'word', values: [] }, { yes: ['a'], no: [null] })
