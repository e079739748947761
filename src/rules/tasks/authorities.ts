import { deepFreeze } from '../../values/deep-freeze.ts'

/**
 * Who can hold a task. `municipality` is the trial municipality whose client the person is, or under 6 § 3 mom. was, or
 * its organiser (7 § 2 mom.).
 */
export const taskAuthorities = /* @__PURE__ */ deepFreeze([
  'municipality',
  'te-office',
  'te-service-centre',
  'ely',
  'keha',
  'kela-or-fund',
  'avi',
] as const)
/** An authority that can hold a task. */
export type TaskAuthority = (typeof taskAuthorities)[number]
