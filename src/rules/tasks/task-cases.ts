/** The cases in which a task can be held on a day: that of the holder, and those of the exceptions. */
import type { Day } from '../../calendar/day.ts'
import { complete } from '../../criteria/complete.ts'
import { decide } from '../../criteria/evaluate.ts'
import { truthsOf } from '../../criteria/truths.ts'
import type { TaskAuthority } from './authorities.ts'
import type { CircumstanceName, Circumstances } from './circumstances.ts'
import { circumstanceNames, compileOn } from './condition.ts'
import type { RowSource } from './sources.ts'
import type { ExceptionRow, HolderRow, Modality, ParallelRow } from './task.ts'
import type { TaskVersion } from './task-version.ts'

/** The number of a case: 0 for the holder, n for the n-th exception. */
export type Case = number

export const isTeOfficeClient = ({ clientOf }: Circumstances): boolean => clientOf === 'te-office'

/** The TE office holds for its own clients what a municipality holds for others. */
export function caseAuthority(version: TaskVersion, one: Case, circumstances: Circumstances): TaskAuthority {
  const row = caseRow(version, one)
  return isTeOfficeClient(circumstances) && dependsOnClient(row) ? 'te-office' : row.authority
}

const caseRow = ({ holder, exceptions }: TaskVersion, one: Case): HolderRow | ExceptionRow =>
  exceptions?.rows[one - 1] ?? holder

/** Does the municipality act only for its own clients? */
export const dependsOnClient = (row: HolderRow | ExceptionRow | ParallelRow): boolean =>
  row.authority === 'municipality' && !('ofAnyPerson' in row)

/** The duty that the TE office has beside the municipality, and that it has towards its own clients. */
const teOfficeDuty = ({ parallels }: TaskVersion): ParallelRow | undefined =>
  parallels.find(({ row }) => row.authority === 'te-office' && row.modality === 'shall')?.row

/** `shall` for a duty of the TE office, even if the municipality has only a power. */
export function caseModality(version: TaskVersion, one: Case, circumstances: Circumstances): Modality {
  const isOwnDuty = caseAuthority(version, one, circumstances) === 'te-office' && teOfficeDuty(version) !== undefined
  return isOwnDuty ? 'shall' : (caseRow(version, one).modality ?? version.holder.modality)
}

/** For a client of the TE office the provisions are those from before the trial. */
export function caseSources(version: TaskVersion, one: Case, circumstances: Circumstances): readonly RowSource[] {
  const isUnmoved = isTeOfficeClient(circumstances) && dependsOnClient(version.holder)
  return isUnmoved ? (teOfficeDuty(version)?.sources ?? version.basis) : caseRow(version, one).sources
}

/**
 * The cases whose provisions an answer rests on, when all lead to one authority: the exceptions that certainly apply;
 * if none does, the rule, if it can apply. An exception of which nothing is known changes nothing.
 */
export function decisiveCases(
  { exceptions }: TaskVersion,
  on: Day,
  circumstances: Circumstances,
  cases: readonly Case[]
): readonly Case[] {
  const certain = cases.filter((one) => {
    const when = compileOn(exceptions?.rows[one - 1]?.when, on)
    return when !== undefined && decide(when, circumstances, when.on(on)) === 'yes'
  })
  if (certain.length > 0) return certain
  return cases.includes(0) ? [0] : cases
}

/**
 * The cases that completions of the absent circumstances lead to, in the order of the table, and the circumstances
 * that make them lead to different authorities.
 */
export function possibleCases(
  version: TaskVersion,
  on: Day,
  circumstances: Circumstances
): { readonly cases: readonly Case[]; readonly missing: readonly CircumstanceName[] } {
  const { exceptions } = version
  if (exceptions === undefined) return { cases: [0], missing: [] }
  const { compiled } = exceptions
  const day = compiled.on(on)
  const truths = truthsOf(compiled, circumstances, day)
  const { reached, missing } = complete(compiled, circumstances, day, truths, (end) =>
    caseAuthority(version, end, circumstances))
  return {
    cases: reached.toSorted((one, other) => one - other),
    missing: circumstanceNames.filter((_, place) => missing.has(place)),
  }
}
