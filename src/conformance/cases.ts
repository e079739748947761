/** The entry point `kuntakokeilu/conformance/cases`: the published cases. Needs Node. */
export type { ConformanceCase, ConformanceInput, ConformanceQuestion, Origin, Topic } from './case.ts'
export { loadCases, loadManifest, type Manifest } from './load.ts'
