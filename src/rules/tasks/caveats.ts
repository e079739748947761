/** What a reader has to know before relying on an answer about a task. */
import type { Day } from '../../act/day.ts'
import type { Task } from './table.ts'

/**
 * Every caveat: `text-not-seen` (the wording that applies of a provision was not available), `centre-in-part` (the TE
 * service centre gives only part of the statement), `not-of-te-office-tasks` (22 § is not on the tasks of TE offices),
 * `some-with-keha` (from 2025-01-01 some statements are KEHA's).
 */
export const taskCaveats = ['text-not-seen', 'centre-in-part', 'not-of-te-office-tasks', 'some-with-keha'] as const
/** One of the caveats of an answer about a task. */
export type TaskCaveat = (typeof taskCaveats)[number]

/** The caveats found, each once, in the order of the register; frozen, because answers can share them. */
export const caveatsOf = (found: readonly TaskCaveat[]): readonly TaskCaveat[] =>
  Object.freeze(taskCaveats.filter((caveat) => found.includes(caveat)))

/** 1290/2002 11 luku 4 a § 1 mom. (385/2023, 438/2024) speaks of statements; the notice of a search abroad is none. */
const isStatement = ({ id, family }: Task): boolean =>
  family === 'labour-policy-statement' && id !== 'notice-job-search-abroad'

/** The caveats of an answer that the Act is not in force. */
export const caveatsOutOfForce = (task: Task, on: Day): readonly TaskCaveat[] =>
  caveatsOf(on > '2024-12-31' && isStatement(task) ? ['some-with-keha'] : [])

/** The caveats of the task itself for a client of the TE office. */
export const caveatsForTeOfficeClient = ({ family }: Task): readonly TaskCaveat[] =>
  family === 'supervision' ? ['not-of-te-office-tasks'] : []
