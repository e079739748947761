import type { Wording } from '../../act/wordings.ts'
import type { DayNumber } from '../../calendar/day.ts'
import type { ParsedEvent } from './input/parse-history.ts'
import type { Period } from './periods.ts'

/** A day of a history: what is the same in all of its branches. */
export interface Today {
  readonly on: DayNumber
  readonly period: Period
  /** The text of the Act; undefined before the Act and after it. */
  readonly wording: Wording | undefined
  /** The events of the day, in the order in which they count. */
  readonly events: readonly ParsedEvent[]
  /** Transfers fall on the days of `transferred` events, not on those on which the duty arises. */
  readonly isRecorded: boolean
  /** More is wanted than who is responsible and why: duties, notices, refused requests, and the lapse of the group. */
  readonly isDetailed: boolean
}

/** A day on which the Act applies. */
export type DayOfAct = Today & { readonly wording: Wording }

export const isOfAct = (today: Today): today is DayOfAct => today.wording !== undefined
