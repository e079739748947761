/** Who holds a task that exists on the day, by which provisions, and who has powers beside the holder. */
import type { Day } from '../../calendar/day.ts'
import { decide, evaluate } from '../../criteria/evaluate.ts'
import { truthsOf } from '../../criteria/truths.ts'
import { deepFreeze } from '../../values/deep-freeze.ts'
import type { WordingId } from '../../act/wordings.ts'
import type { TaskAuthority } from './authorities.ts'
import { caveatsOf } from './caveats.ts'
import type { Circumstances } from './circumstances.ts'
import type { Competence, ParallelPower } from './competence.ts'
import { missingFor, type Condition } from './condition.ts'
import { outsideTransition } from './missing-task.ts'
import { citeSources } from './sources.ts'
import {
  caseAuthority,
  caseModality,
  caseSources,
  decisiveCases,
  dependsOnClient,
  isTeOfficeClient,
  possibleCases
} from './task-cases.ts'
import type { Parallel, TaskVersion } from './task-version.ts'

/** The competence in a version of a task; equal questions share one frozen answer. */
export function competenceIn(version: TaskVersion, on: Day, circumstances: Circumstances): Competence {
  const { answers } = version
  const number = answerNumber(version, on, circumstances)
  let answer = answers.get(number)
  if (answer === undefined) answers.set(number, (answer = deepFreeze(workOut(version, on, circumstances))))
  return answer
}

/**
 * The number of an answer: made of the case and of whose client the person is, of the truth of every test of the
 * exceptions if the case is unknown, and of the truth of every test of the conditions.
 */
function answerNumber({ exceptions, conditions }: TaskVersion, on: Day, circumstances: Circumstances): number {
  const end = exceptions ? evaluate(exceptions.compiled, circumstances, exceptions.compiled.on(on)) : 0
  let number = end * 2 + (isTeOfficeClient(circumstances) ? 1 : 0)
  if (exceptions && end < 0) number = appendTruths(number, exceptions.compiled, on, circumstances)
  for (const condition of conditions) number = appendTruths(number, condition, on, circumstances)
  return number
}

function appendTruths(start: number, condition: Condition, on: Day, circumstances: Circumstances): number {
  let number = start
  for (const truth of truthsOf(condition, circumstances, condition.on(on))) number = number * 3 + truth
  return number
}

function workOut(version: TaskVersion, on: Day, circumstances: Circumstances): Competence {
  const { task, wording, onlyIf, transition, holder } = version
  if (transition && decide(transition.onlyIf, circumstances, transition.onlyIf.on(on)) !== 'yes')
    return outsideTransition(version, transition, on, circumstances)
  const { cases, missing } = possibleCases(version, on, circumstances)
  const authorities = new Set(cases.map((one) => caseAuthority(version, one, circumstances)))
  const [authority = null] = authorities.size === 1 ? authorities : []
  const [modality = null] = authority === null ? [] : cases.map((one) => caseModality(version, one, circumstances))
  const dutyArises = onlyIf && decide(onlyIf, circumstances, onlyIf.on(on))
  const decisive = authority === null ? cases : decisiveCases(version, on, circumstances, cases)
  const parallels = version.parallels.filter((parallel) => canExist(parallel, on, circumstances, authority))
  return {
    outcome: authority === null ? 'unknown' : 'held',
    authority,
    modality: dutyArises === 'no' ? null : modality,
    ...(dutyArises === 'unknown' && onlyIf && { turnsOn: missingFor(onlyIf, circumstances, on) }),
    sources: citeSources(decisive.flatMap((one) => caseSources(version, one, circumstances)), wording),
    alongside: parallels.map((parallel) => parallelPower(parallel, wording, on, circumstances)),
    missing,
    caveats: caveatsOf([
      ...(decisive.includes(0) ? (holder.caveats ?? []) : []),
      ...parallels.flatMap(({ row }) => row.caveats ?? []),
      ...(task.family === 'supervision' && isTeOfficeClient(circumstances)
        ? (['not-of-te-office-tasks'] as const)
        : []),
    ]),
  }
}

/** Does the power exist, or can it, and does it belong to another authority than the holder? */
function canExist(
  { row, onlyIf }: Parallel,
  on: Day,
  circumstances: Circumstances,
  holder: TaskAuthority | null
): boolean {
  if (row.authority === holder || (isTeOfficeClient(circumstances) && dependsOnClient(row))) return false
  return onlyIf === undefined || decide(onlyIf, circumstances, onlyIf.on(on)) !== 'no'
}

/** The power as it is cited in a wording. */
function parallelPower(
  { row: { authority, modality, sources }, onlyIf }: Parallel,
  wording: WordingId,
  on: Day,
  circumstances: Circumstances
): ParallelPower {
  const power = { authority, modality, sources: citeSources(sources, wording) }
  const isUnknown = onlyIf && decide(onlyIf, circumstances, onlyIf.on(on)) === 'unknown'
  return isUnknown ? { ...power, turnsOn: missingFor(onlyIf, circumstances, on) } : power
}
