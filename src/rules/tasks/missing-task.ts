/** Answers on days on which the Act is not in force, the task does not exist, or perhaps does not. */
import type { Day } from '../../calendar/day.ts'
import { firstDayOfAct, lastDayOfAct } from '../../act/time-in-force.ts'
import { decide } from '../../criteria/evaluate.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import { memo } from '../../values/memo.ts'
import { caveatsOf, type TaskCaveat } from './caveats.ts'
import type { CircumstanceName, Circumstances } from './circumstances.ts'
import type { Competence, CompetenceOutcome } from './competence.ts'
import { missingFor } from './condition.ts'
import { citeSources } from './sources.ts'
import type { Task } from './table.ts'
import { caseSources } from './task-cases.ts'
import { taskVersionOn, type CompiledTransition, type TaskVersion } from './task-version.ts'

const withoutHolder = (
  outcome: CompetenceOutcome,
  sources: readonly string[],
  caveats: readonly TaskCaveat[] = [],
  missing: readonly CircumstanceName[] = []
): Competence =>
  ({ outcome, authority: null, modality: null, sources, alongside: [], missing, caveats: caveatsOf(caveats) })

/** 1290/2002 11 luku 4 a § 1 mom. (385/2023, 438/2024) is on statements; the notice of a job search abroad is none. */
const isStatement = ({ id, family }: Task): boolean =>
  family === 'labour-policy-statement' && id !== 'notice-job-search-abroad'

/** The answer before the Act and after it. */
export function notInForce(task: Task, on: Day): Competence {
  const source = on < firstDayOfAct ? '1269/2020 23 §' : '1269/2020 23 § (287/2022)'
  return withoutHolder('not-in-force', [source], on > lastDayOfAct && isStatement(task) ? ['some-with-keha'] : [])
}

/** The answer on a day of the Act on which there was no such task; frozen, because questions share it. */
export const notExisting = /* @__PURE__ */ memo((task: Task): Competence => {
  const existsFrom = task.holders[0].from
  const version = taskVersionOn(task, existsFrom)
  const sources = version ? citeSources(version.holder.sources, version.wording) : []
  return deepFreeze({ ...withoutHolder('not-existing', sources), existsFrom, existsTo: task.to ?? null })
})

/** The answer after the repeal of the provision, if the transition does not keep the task, or perhaps does not. */
export function outsideTransition(
  version: TaskVersion,
  { onlyIf, existsFrom, existsTo }: CompiledTransition,
  on: Day,
  circumstances: Circumstances
): Competence {
  const sources = citeSources(caseSources(version, 0, circumstances), version.wording)
  const { caveats } = version.holder
  return decide(onlyIf, circumstances, onlyIf.on(on)) === 'unknown'
    ? withoutHolder('unknown', sources, caveats, missingFor(onlyIf, circumstances, on))
    : { ...withoutHolder('not-existing', sources, caveats), existsFrom, existsTo }
}
