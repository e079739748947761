import { testOperation } from './operation-test.ts'

testOperation('onOrAfter: that day or a later one', { op: 'onOrAfter', fact: 'noticed', day: '2023-01-01' }, {
  yes: ['2023-01-01', '2023-01-02'], no: ['2022-12-31', null], unknown: [undefined],
})
