import type { Day } from '../../calendar/day.ts'
import { wordingOf } from '../../act/wordings.ts'
import { decide } from '../../criteria/evaluate.ts'
import type { Truth } from '../../criteria/truth.ts'
import type { TaskAuthority } from './authorities.ts'
import { checkCircumstances, requireTask } from './check.ts'
import type { Circumstances } from './circumstances.ts'
import type { Competence } from './competence.ts'
import { competenceIn } from './held-task.ts'
import { notExisting, notInForce } from './missing-task.ts'
import type { Task, TaskId } from './table.ts'
import { caseAuthority } from './task-cases.ts'
import { taskVersionOn, type TaskVersion } from './task-version.ts'

/**
 * Decides which authority is competent for a task on a day, and by which provision.
 *
 * @param task the id of one of the 96 tasks and statements ({@link tasksOn}), such as `pay-subsidy`
 * @param on the day asked about, `YYYY-MM-DD`
 * @param circumstances what is known of the case; an absent circumstance is unknown, but the person is presumed to be
 * the client of a trial municipality and the application to be made on the day asked about
 * @returns `held` with the authority, its modality (`shall`: its task; `may`: a power) and parallel powers; `unknown`
 * when completions of the absent circumstances give different authorities, with those `missing`, or when it is open
 * whether a task of a repealed provision is carried over; `not-existing` with the days between which the task existed;
 * `not-in-force` before 2021-03-01 and after 2024-12-31. `caveats` says what to know before relying on the answer
 * @throws {@link InputError} for an unknown task, a day that does not exist, a circumstance that the task does not
 * read, or a value that a circumstance cannot have
 *
 * Source: 1269/2020 5-14 a §, 16-18 §, 20 §, 22 §, 24 §.
 *
 * @example
 * ```ts
 * import { competentAuthority } from 'kuntakokeilu'
 * const byCompanyOfTheCity = { clientOf: '564', applicant: 'entity-controlled-by-trial-municipality' } as const
 * competentAuthority('pay-subsidy', '2021-07-01', byCompanyOfTheCity).authority //=> 'te-office'
 * competentAuthority('pay-subsidy', '2021-07-01', byCompanyOfTheCity).sources //=> ['1269/2020 11 § 2 mom. 3 kohta (421/2021)']
 * competentAuthority('pay-subsidy', '2021-07-01').missing //=> ['applicant']
 * competentAuthority('employment-subsidy-55', '2023-06-30').existsFrom //=> '2023-07-01'
 * competentAuthority('offer-60-plus', '2024-09-02').missing //=> ['dutyAroseBeforeRepeal']
 * competentAuthority('offer-60-plus', '2024-09-02', { dutyAroseBeforeRepeal: false }).existsTo //=> '2024-09-01'
 * ```
 */
export function competentAuthority(
  task: TaskId | (string & {}),
  on: Day,
  circumstances: Circumstances = {}
): Competence {
  const row = requireTask(task)
  checkCircumstances(row, on, circumstances)
  return competenceFor(row, on, circumstances)
}

/** `competentAuthority` for a question that has been checked already. */
export function competenceFor(task: Task, on: Day, circumstances: Circumstances): Competence {
  const version = taskVersionOn(task, on)
  const competence = version
    ? competenceIn(version, on, circumstances)
    : wordingOf(on)
      ? notExisting(task)
      : notInForce(task, on)
  const { askedAuthority } = circumstances
  if (askedAuthority === undefined) return competence
  return { ...competence, askedAuthorityMay: mayAct(askedAuthority, competence, version, on, circumstances) }
}

/** May, or must, the authority act? The holder if there is anything to do, another one by a parallel power. */
function mayAct(
  authority: TaskAuthority,
  competence: Competence,
  version: TaskVersion | undefined,
  on: Day,
  circumstances: Circumstances
): Truth {
  if (competence.authority === authority)
    return version?.onlyIf ? decide(version.onlyIf, circumstances, version.onlyIf.on(on)) : 'yes'
  const power = competence.alongside.find((parallel) => parallel.authority === authority)
  if (power) return power.turnsOn ? 'unknown' : 'yes'
  const isCandidate = competence.outcome === 'unknown' && candidates(version, circumstances).includes(authority)
  return isCandidate ? 'unknown' : 'no'
}

/**
 * The authorities that can hold the task if the holder is unknown: the one of the repealed provision, when only the
 * existence of the task is unknown, else the municipality and the TE office.
 */
const candidates = (version: TaskVersion | undefined, circumstances: Circumstances): readonly TaskAuthority[] =>
  version?.transition ? [caseAuthority(version, 0, circumstances)] : ['municipality', 'te-office']
