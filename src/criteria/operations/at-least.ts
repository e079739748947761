import { operation } from './operation.ts'

/** The fact is the limit or more. */
export const atLeast = /* @__PURE__ */ operation({ fact: 'number', limit: 'limit' }, ({ limit }) => ({
  kind: 'number', operand: { from: limit },
}))
