import { operation } from './operation.ts'

/** The fact's day is `day` or later. */
export const onOrAfter = /* @__PURE__ */ operation({ fact: 'day', day: 'civil day' }, ({ day }) => ({
  kind: 'day', operand: () => ({ from: day }),
}))
