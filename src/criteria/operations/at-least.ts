import type { Operation } from './operation.ts'

export const atLeast: Operation<'atLeast'> = {
  fields: { fact: 'number', limit: 'limit' },
  test: ({ limit }) => ({ kind: 'number', operand: { from: limit } }),
}
