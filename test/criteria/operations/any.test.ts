import { testOperation } from './operation-test.ts'

testOperation('any: holds whatever the value', { op: 'any', fact: 'word' }, { yes: ['a', null, undefined] })
