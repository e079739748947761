import { operation } from './operation.ts'

/** The fact is the limit or less. */
export const atMost = /* @__PURE__ */ operation({ fact: 'number', limit: 'limit' }, ({ limit }) => ({
  kind: 'number', operand: { to: limit },
}))
