import { operation } from './operation.ts'

/** Holds whatever the value, and so also when it is unknown. */
export const any = /* @__PURE__ */ operation({ fact: 'word' }, undefined)
