import type { Operation } from './operation.ts'

export const ofAge: Operation<'ofAge'> = {
  fields: { fact: 'day', years: 'years', at: 'day' },
  test: ({ years }) => ({ kind: 'of-age', operand: years }),
}
