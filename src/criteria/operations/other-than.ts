import type { Operation } from './operation.ts'

export const otherThan: Operation<'otherThan'> = {
  fields: { fact: 'word', values: 'words' },
  test: ({ values }) => ({ kind: 'not-in', operand: new Set(values) }),
}
