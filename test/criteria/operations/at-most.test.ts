import { testOperation } from './operation-test.ts'

testOperation('atMost: the fact is the limit or less', { op: 'atMost', fact: 'number', limit: 14 }, {
  yes: [13, 14], no: [14.1, null], unknown: [undefined],
})
testOperation('atMost 0', { op: 'atMost', fact: 'number', limit: 0 }, { yes: [0], no: [null] })
