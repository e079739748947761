import { operation } from './operation.ts'

/** The fact is one of the words. */
export const oneOf = /* @__PURE__ */ operation({ fact: 'word', values: 'words' }, ({ values }) => ({
  kind: 'in', operand: new Set(values),
}))
