import type { Operation } from './operation.ts'

export const is: Operation<'is'> = {
  fields: { fact: 'flag', value: 'truth' },
  test: ({ value }) => ({ kind: 'equal', operand: value }),
}
