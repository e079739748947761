import type { Operation } from './operation.ts'

export const any: Operation<'any'> = {
  fields: { fact: 'word' },
  test: undefined,
}
