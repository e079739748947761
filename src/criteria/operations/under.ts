import type { Operation } from './operation.ts'

export const under: Operation<'under'> = {
  fields: { fact: 'number', limit: 'limit' },
  test: ({ limit }) => ({ kind: 'number', operand: { below: limit } }),
}
