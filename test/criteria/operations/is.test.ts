import { testOperation } from './operation-test.ts'

testOperation('is: the fact is true', { op: 'is', fact: 'flag', value: true }, {
  yes: [true], no: [false, null], unknown: [undefined],
})
testOperation('is: the fact is false', { op: 'is', fact: 'flag', value: false }, { yes: [false], no: [true, null] })
