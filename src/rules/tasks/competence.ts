/** The answer to which authority is competent for a task. */
import type { Day } from '../../calendar/day.ts'
import type { Truth } from '../../criteria/truth.ts'
import type { TaskAuthority } from './authorities.ts'
import type { TaskCaveat } from './caveats.ts'
import type { CircumstanceName } from './circumstances.ts'
import type { Modality } from './task.ts'

/** `held`: an authority holds the task; `not-existing`: there was no such task on the day. */
export type CompetenceOutcome = 'held' | 'not-existing' | 'unknown' | 'not-in-force'

/** A duty or power that another authority has at the same time. */
export interface ParallelPower {
  readonly authority: TaskAuthority
  readonly modality: 'shall' | 'may-alongside'
  readonly sources: readonly string[]
  /** The absent circumstances on which the power depends; left out if it is certain. */
  readonly turnsOn?: readonly CircumstanceName[]
}

/** The answer to which authority is competent for a task on a day. */
export interface Competence {
  readonly outcome: CompetenceOutcome
  /** Null unless one authority holds the task, whatever the absent circumstances are. */
  readonly authority: TaskAuthority | null
  /** Null also if the condition of the duty does not hold, so that nothing has to be done. */
  readonly modality: Modality | null
  /** The absent circumstances on which the duty depends; left out if it is certain. */
  readonly turnsOn?: readonly CircumstanceName[]
  readonly sources: readonly string[]
  readonly alongside: readonly ParallelPower[]
  /** The absent circumstances that can still change the authority, and no others. */
  readonly missing: readonly CircumstanceName[]
  /** What to know before relying on the answer; `caveatTexts` of `kuntakokeilu/rules` has the words. */
  readonly caveats: readonly TaskCaveat[]
  /** With `not-existing`: the first day on which the task existed, and the last; null: to the end of the Act. */
  readonly existsFrom?: Day
  readonly existsTo?: Day | null
  /** When `askedAuthority` is given: may, or must, that authority act? */
  readonly askedAuthorityMay?: Truth
}
