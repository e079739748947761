import { testOperation } from './operation-test.ts'

testOperation('under: the fact is less than the limit', { op: 'under', fact: 'number', limit: 4 }, {
  yes: [3.9], no: [4, 4.1, null], unknown: [undefined],
})
testOperation('under 0', { op: 'under', fact: 'number', limit: 0 }, { yes: [-1], no: [0] })
