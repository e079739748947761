/**
 * One question of each entry point, with the answer that the Act or the README gives, and what the entry point may
 * load.
 */
export interface EntryQuestion {
  /** The code that asks; `of` names the module of an entry point. It may be awaited. */
  readonly ask: (of: (entry: string) => string) => string
  readonly answer: unknown
  /** The packages that it loads beside its own; `node:` for parts of Node. */
  readonly loads: readonly string[]
}

const person = `{
  homeMunicipality: '837', birthDate: '1995-01-22', jobSearchValid: true, registeredAs: 'unemployed-jobseeker',
  inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false,
}`

/** By the name in `exports` of package.json. An entry point without a question here fails the check. */
export const entryQuestions: Readonly<Record<string, EntryQuestion>> = {
  '.': {
    ask: (of) =>
      `(({ outcome, authority, grounds, missing, sources }) => ({ outcome, authority, grounds, missing, sources }))(${of('.')}.assess(${person}, '2022-05-02'))`,
    answer: {
      outcome: 'transfer',
      authority: { kind: 'municipality', code: '837', area: 'pirkanmaa' },
      grounds: ['under-30'],
      missing: [],
      sources: ['1269/2020 4 § 1 mom. 2 kohta (1381/2021)', '1269/2020 5 § 1 mom.'],
    },
    loads: [],
  },
  './areas': {
    ask: (of) => `${of('./areas')}.municipalitiesOfArea('salo')?.map(({ code }) => code)`,
    answer: ['734', '480', '284'],
    loads: [],
  },
  './rules': {
    ask: (of) =>
      `${of('./rules')}.missingForCriterion(${of('./rules')}.unemployed, { inEmployment: false, fullTimeStudent: false }, '2021-05-10')`,
    answer: ['fullTimeBusinessDays'],
    loads: [],
  },
  './duties': {
    ask: (of) => `${of('./duties')}.supervisor('2021-04-01').name`,
    answer: 'Länsi- ja Sisä-Suomen aluehallintovirasto',
    loads: [],
  },
  './monitoring': {
    ask: (of) => `${of('./monitoring')}.clientsOn([${of('.')}.timeline({
      id: 'p-1', person: {}, until: '2022-06-30',
      events: [{ on: '2022-05-10', type: 'search-started', registeredAs: 'jobseeker' }],
    })], '2022-05-09')`,
    answer: [{ by: 'authority', name: 'not-told', count: 1, ids: ['p-1'] }],
    loads: [],
  },
  './forms': {
    ask: (of) => `(({ widget, label }) => [widget, label.sv])(${of('./forms')}.fieldOf('homeMunicipality'))`,
    answer: ['municipality', 'hemkommun'],
    loads: [],
  },
  './rows': {
    ask: (of) => `${of('./rows')}.personFromRow({ jobSearchValid: 0 })`,
    answer: { person: { jobSearchValid: false } },
    loads: [],
  },
  './sql': {
    ask: (of) =>
      `${of('./sql')}.sqlFor({ ask: 'jobseeker', dialect: 'duckdb', on: '2025-01-01', from: 'people' }).split('\\n').at(-1)`,
    answer: 'FROM "facts"',
    loads: [],
  },
  './input': {
    ask: (of) => `(({ ok }) => ok)(${of('./input')}.parsePerson({ homeMunicipality: '91' }, '2023-03-01', 'en'))`,
    answer: false,
    loads: ['zod'],
  },
  './testing': {
    ask: (of) =>
      `(${of('./testing')}.itObeysTheLaws(${of('.')}.assess, undefined, { numRuns: 20, seed: 1 }), 'obeyed')`,
    answer: 'obeyed',
    // The second is loaded by the first.
    loads: ['fast-check', 'pure-rand'],
  },
  './conformance': {
    ask: (of) =>
      `(({ ok, counts }) => [ok, counts.total])(await ${of('./conformance')}.runConformance({ ask: () => ({ unsupported: true }), topic: 'areas', allowUnsupported: true }))`,
    answer: [true, 309],
    loads: [],
  },
  './conformance/cases': {
    ask: (of) =>
      `(await ${of('./conformance/cases')}.loadCases()).length === (await ${of('./conformance/cases')}.loadManifest()).cases`,
    answer: true,
    loads: ['node:'],
  },
}
