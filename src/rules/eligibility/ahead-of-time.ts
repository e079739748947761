/**
 * Decisions on fully known people, made ahead of time. As this file stands, there are none, and diagrams decide
 * everybody; `npm run build` puts code in its place that `build/ahead-of-time.ts` writes from the same trees.
 */
import type { WordingId } from '../../act/wordings.ts'
import type { OnDay } from '../../criteria/compile.ts'
import type { Person } from '../../facts/person.ts'
import type { PersonCriterion } from '../vocabulary.ts'

/** A day asked about, with what written code makes of it. */
export type DayAheadOfTime = Pick<OnDay, 'on' | 'written'>

/** The decisions of a wording, as bits. */
export interface AheadOfTime {
  /** What a person comes to, as an end of `found`; -1 where it may depend on a fact that is unknown. */
  readonly found: (person: Person, day: DayAheadOfTime) => number
  /** The grounds that certainly hold: a bit for each, in the order in which they are listed; then those that do not. */
  readonly grounds: (person: Person, day: DayAheadOfTime) => number
}

export const aheadOfTime: Readonly<Partial<Record<WordingId, AheadOfTime>>> = {}

/** Whether a criterion of the library holds under a wording: 1 or 0; -1 where it may depend on an unknown fact. */
export const criteriaAheadOfTime: ReadonlyMap<
  PersonCriterion, Readonly<Partial<Record<WordingId, (person: Person, day: DayAheadOfTime) => number>>>
> = /* @__PURE__ */ new Map()
