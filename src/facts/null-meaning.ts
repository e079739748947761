/** What NULL of a database means: that nothing is known, or that there is none. It is none only of facts that can be none. */
export type NullMeaning = 'unknown' | 'none'
