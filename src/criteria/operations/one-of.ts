import type { Operation } from './operation.ts'

export const oneOf: Operation<'oneOf'> = {
  fields: { fact: 'word', values: 'words' },
  test: ({ values }) => ({ kind: 'in', operand: new Set(values) }),
}
