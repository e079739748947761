/** The report of a run: plain data, from which each reporter writes. */
import type { ConformanceCase } from './case.ts'
import type { Difference } from './compare.ts'

/** How a case came out. `not-run`: the run had stopped before its answer came. */
export type CaseStatus = 'same' | 'different' | 'unsupported' | 'not-run'

/** One case and what became of it. */
export interface CaseResult {
  readonly case: ConformanceCase
  readonly status: CaseStatus
  /** Each difference; empty unless the status is `different`. */
  readonly differences: readonly Difference[]
  /** What was answered, where it differs: the answer, or `{ problems }`. */
  readonly answered?: unknown
}

/** Why a program could not be tested to the end. */
export interface ProgramFailure {
  /** It did not start; it ended before it had answered; what it wrote is no answer; it took too long. */
  readonly reason: 'not-started' | 'died' | 'no-answer' | 'time-limit'
  /** What is known of it. */
  readonly detail: string
  /** The case that waited for an answer, where one did. */
  readonly id?: string
}

/** What came out of a run. */
export interface ConformanceReport {
  /** There were cases, no difference, and the program did not fail. Questions it does not support do not count against it. */
  readonly ok: boolean
  readonly counts: { readonly total: number; readonly same: number; readonly different: number; readonly unsupported: number; readonly notRun: number }
  /** In the order of the cases. */
  readonly results: readonly CaseResult[]
  readonly failure?: ProgramFailure
}

export function reportOf(results: readonly CaseResult[], failure: ProgramFailure | undefined): ConformanceReport {
  const count = (status: CaseStatus): number => results.filter((result) => result.status === status).length
  const counts = { total: results.length, same: count('same'), different: count('different'), unsupported: count('unsupported'), notRun: count('not-run') }
  return { ok: counts.total > 0 && counts.different === 0 && failure === undefined, counts, results, ...(failure && { failure }) }
}
