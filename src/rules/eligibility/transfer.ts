import { deepFreeze } from '../../values/deep-freeze.ts'
import type { PersonCriterion } from '../vocabulary.ts'
import { changeSecurity } from './change-security.ts'
import { clientGroup } from './client-group.ts'
import { jobseeker } from './jobseeker.ts'
import { registration } from './registration.ts'

/**
 * The TE office has to transfer the person to a municipality of the trial (siirtäminen).
 *
 * Reading: the power to leave a client untransferred is a discretion and never computed (OP-25).
 */
export const transfer = /* @__PURE__ */ deepFreeze<PersonCriterion>({
  op: 'allOf', id: 'transfer', source: '5 § 1 mom.', of: [
    jobseeker,
    clientGroup,
    registration,
    { op: 'not', id: 'no-change-security', source: '5 § 3 mom.', of: [changeSecurity] },
  ],
})
