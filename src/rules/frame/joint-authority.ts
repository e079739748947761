import * as expected from '../../refusals/expected.ts'
import type { Field } from '../fields.ts'

/**
 * A joint authority (kuntayhtymä) of municipalities of one trial area. The caller names it; that it is one of the
 * area's municipalities is not checked against a list, for the Act has none.
 */
export interface JointAuthority {
  /** Its name, as the caller writes it. */
  readonly jointAuthority: string
}

export const isJointAuthority = (value: unknown): value is JointAuthority =>
  typeof value === 'object' && value !== null && 'jointAuthority' in value

/** What the field holds, or a joint authority. */
export const orJointAuthority = (field: Field): Field => ({
  faultOf: (value) => {
    if (typeof value !== 'object' || value === null) return field.faultOf(value)
    const named = isJointAuthority(value) && Object.keys(value).length === 1 ? value.jointAuthority : undefined
    return typeof named === 'string' && named.trim() !== '' ? undefined : 'not-a-record'
  },
  expected: { ...expected.orJointAuthority, values: { expected: field.expected } },
})
