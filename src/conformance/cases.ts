/**
 * The published conformance cases. Needs Node.
 *
 * @module kuntakokeilu/conformance/cases
 */
export type { ConformanceCase, ConformanceInput, ConformanceQuestion, Origin, Topic } from './case.ts'
export { loadCases, loadManifest, type Manifest } from './load.ts'
