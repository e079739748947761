import { testOperation } from './operation-test.ts'

testOperation('oneOf: the fact is one of the words', { op: 'oneOf', fact: 'word', values: ['a', 'b'] }, {
  yes: ['a', 'b'], no: ['c', null], unknown: [undefined],
})
testOperation('oneOf: none is not the word null', { op: 'oneOf', fact: 'word', values: ['null'] }, { no: [null] })
