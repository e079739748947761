/** The rows of the table of tasks: dated, each with its source; exceptions are criteria over circumstances. */
import type { Day } from '../../calendar/day.ts'
import type { TaskAuthority } from './authorities.ts'
import type { TaskCaveat } from './caveats.ts'
import type { CircumstanceCriterion } from './circumstance-criteria.ts'
import type { CircumstanceName } from './circumstances.ts'
import type { RowSource, TaskSource } from './sources.ts'

/** `shall`: it is this authority's task; `may`: the law gives a power, not a duty. */
export type Modality = 'shall' | 'may'

/** What kind of task it is: the families in which the table is kept. */
export type TaskFamily =
  | 'interview-and-assessment'
  | 'plan'
  | 'guidance-and-service'
  | 'referral'
  | 'discretionary-benefit'
  | 'decision'
  | 'labour-policy-statement'
  | 'integration'
  | 'guarantee-57-60'
  | 'employer-service'
  | 'registration'
  | 'procurement'
  | 'payment'
  | 'transfer'
  | 'supervision'
  | 'data'

/** The holder of the task from a day on, until the next row. */
export interface HolderRow {
  readonly from: Day
  readonly authority: TaskAuthority
  readonly modality: Modality
  readonly sources: readonly RowSource[]
  readonly caveats?: readonly TaskCaveat[]
}

/** A duty or power of another authority at the same time. */
export interface ParallelRow {
  readonly from: Day
  /** The last day; absent: to the end of the Act. */
  readonly to?: Day
  readonly authority: TaskAuthority
  readonly modality: 'shall' | 'may-alongside'
  readonly sources: readonly RowSource[]
  /** The power is there only where this holds. */
  readonly onlyIf?: CircumstanceCriterion
  /** A power of the municipality that does not depend on whose client the person is. */
  readonly ofAnyPerson?: true
  readonly caveats?: readonly TaskCaveat[]
}

/** A transitional provision that keeps a task in some cases after the repeal of its provision. */
export interface TransitionRow {
  /** The first day without the provision, on which a row of holders begins. */
  readonly from: Day
  /** From that day on the task exists only where this holds. */
  readonly onlyIf: CircumstanceCriterion
  readonly repealedBy: `${number}/${number}`
}

/** A case in which another authority acts, or the same under another provision; it goes before the holder. */
export interface ExceptionRow {
  readonly from: Day
  /** The last day; absent: to the end of the Act. */
  readonly to?: Day
  readonly when: CircumstanceCriterion
  readonly authority: TaskAuthority
  /** Absent: that of the holder. */
  readonly modality?: Modality
  /** A task of the municipality that does not depend on whose client the person is now. */
  readonly ofAnyPerson?: true
  readonly sources: readonly RowSource[]
}

/** One task or statement of the table. */
export interface TaskRow {
  readonly id: string
  /** The last day on which it existed; absent: it existed to the end of the Act. It exists from its first holder on. */
  readonly to?: Day
  /** The provisions that define the task, from a day on. */
  readonly basis: readonly { readonly from: Day; readonly sources: readonly TaskSource[] }[]
  readonly holders: readonly [HolderRow, ...HolderRow[]]
  readonly alongside?: readonly ParallelRow[]
  /** In the order in which they are tried. */
  readonly exceptions?: readonly ExceptionRow[]
  /** The duty arises only where this holds; where it does not, nothing has to be done. */
  readonly onlyIf?: { readonly from: Day; readonly holds: CircumstanceCriterion }
  readonly transition?: TransitionRow
  /** The circumstances that the task reads besides `clientOf` and `askedAuthority`, which all tasks read. */
  readonly circumstances?: readonly CircumstanceName[]
  /** For `item`: the words that belong to this task. */
  readonly items?: readonly string[]
  /** For `service`: the words that belong to this task; absent: all. */
  readonly services?: readonly string[]
}
