import { testOperation } from './operation-test.ts'

testOperation('atLeast: the fact is the limit or more', { op: 'atLeast', fact: 'number', limit: 5 }, {
  yes: [5, 6], no: [4.9, null], unknown: [undefined],
})
testOperation('atLeast 0', { op: 'atLeast', fact: 'number', limit: 0 }, { yes: [0], no: [-1] })
