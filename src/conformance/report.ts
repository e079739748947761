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
  /** The seconds since the answer before, where the run had a clock; all together they are the time of the run. */
  readonly seconds?: number
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
  /**
   * Every case was asked, none differs, and the program did not fail. Questions it does not support do not count
   * against it, unless there are no others and the run does not allow that.
   */
  readonly ok: boolean
  readonly counts: {
    readonly total: number
    readonly same: number
    readonly different: number
    readonly unsupported: number
    readonly notRun: number
  }
  /** In the order of the cases. */
  readonly results: readonly CaseResult[]
  readonly failure?: ProgramFailure
}

export function reportOf(
  results: readonly CaseResult[],
  failure: ProgramFailure | undefined,
  allowUnsupported: boolean
): ConformanceReport {
  const count = (status: CaseStatus): number => results.filter((result) => result.status === status).length
  const counts = {
    total: results.length,
    same: count('same'),
    different: count('different'),
    unsupported: count('unsupported'),
    notRun: count('not-run'),
  }
  const isWhole = counts.total > 0 && counts.notRun === 0 && (counts.same > 0 || allowUnsupported)
  const ok = isWhole && counts.different === 0 && failure === undefined
  return { ok, counts, results, ...(failure && { failure }) }
}
