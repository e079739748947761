/** Whether a criterion holds: for every completion of what is known, for none, or for some only. */
export type Truth = 'yes' | 'no' | 'unknown'

/** A three-valued truth as a number, so that `allOf` is the least and `anyOf` the greatest of its parts. */
export type TruthValue = 0 | 1 | 2

/** The words for 0, 1 and 2. */
export const truths = ['no', 'unknown', 'yes'] as const
