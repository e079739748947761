import { deepFreeze } from '../../values/deep-freeze.ts'

/**
 * What a reader has to know before relying on an answer about a task: `text-not-seen` (the wording that applies of a
 * provision was not available), `centre-in-part` (the TE service centre gives only part of the statement),
 * `not-of-te-office-tasks` (22 § is not on the tasks of TE offices), `some-with-keha` (from 2025-01-01 some statements
 * are KEHA's).
 */
export const taskCaveats = /* @__PURE__ */ deepFreeze([
  'text-not-seen',
  'centre-in-part',
  'not-of-te-office-tasks',
  'some-with-keha',
] as const)
/** One of the caveats of an answer about a task. */
export type TaskCaveat = (typeof taskCaveats)[number]

/** The caveats, each once, in the order of the register; frozen, because answers share them. */
export const caveatsOf = (found: readonly TaskCaveat[]): readonly TaskCaveat[] =>
  Object.freeze(taskCaveats.filter((caveat) => found.includes(caveat)))
