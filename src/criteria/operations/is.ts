import { operation } from './operation.ts'

/** The fact is true, or it is false. */
export const is = /* @__PURE__ */ operation({ fact: 'flag', value: 'truth' }, ({ value }) => ({
  kind: 'equal', operand: value,
}))
