import { operation } from './operation.ts'

/** The fact is a word, but none of these. */
export const otherThan = /* @__PURE__ */ operation({ fact: 'word', values: 'words' }, ({ values }) => ({
  kind: 'not-in', operand: new Set(values),
}))
