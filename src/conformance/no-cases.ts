/** What stands for `kuntakokeilu/conformance/cases` where there is no Node, as in a browser: no cases. */
const reason = 'the conformance cases are files of the package and are read in Node only; elsewhere give `cases` to runConformance'
const none = (): Promise<never> => Promise.reject(new Error(reason))

export const loadCases = none
export const loadManifest = none
