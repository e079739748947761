import { operation } from './operation.ts'

/** The fact is less than the limit. */
export const under = /* @__PURE__ */ operation({ fact: 'number', limit: 'limit' }, ({ limit }) => ({
  kind: 'number', operand: { below: limit },
}))
