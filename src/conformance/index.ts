/**
 * The runner of the conformance cases and its reporters.
 *
 * @module kuntakokeilu/conformance
 */
export {
  topics,
  type ConformanceCase,
  type ConformanceInput,
  type ConformanceQuestion,
  type ExpectedProblem,
  type Origin,
  type Topic,
} from './case.ts'
export { differencesFrom, type Difference } from './compare.ts'
export { junitReport } from './junit-report.ts'
export type { ConformanceReply, ConformanceRequest } from './reply.ts'
export type { CaseResult, CaseStatus, ConformanceReport, ProgramFailure } from './report.ts'
export { runConformance, type ConformanceRun } from './run.ts'
export { tapReport } from './tap-report.ts'
export { textReport } from './text-report.ts'
