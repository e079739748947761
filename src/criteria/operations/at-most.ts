import type { Operation } from './operation.ts'

export const atMost: Operation<'atMost'> = {
  fields: { fact: 'number', limit: 'limit' },
  test: ({ limit }) => ({ kind: 'number', operand: { to: limit } }),
}
