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
  type Topic
} from '../conformance/case.ts'
export { differencesFrom, type Difference } from '../conformance/compare.ts'
export { junitReport } from '../conformance/junit-report.ts'
export type { ConformanceReply, ConformanceRequest } from '../conformance/reply.ts'
export type { CaseResult, CaseStatus, ConformanceReport, ProgramFailure } from '../conformance/report.ts'
export { runConformance, type ConformanceRun } from '../conformance/run.ts'
export { tapReport } from '../conformance/tap-report.ts'
export { textReport } from '../conformance/text-report.ts'
