import type { Operation } from './operation.ts'

export const onOrAfter: Operation<'onOrAfter'> = {
  fields: { fact: 'day', day: 'civil day' },
  test: ({ day }) => ({ kind: 'day', operand: () => ({ from: day }) }),
}
