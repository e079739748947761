/**
 * The rules in parts, each with the tests that hold it. These tests run in this process and are quick: a mutant that
 * lives costs all of them, so what holds one file only has a part of its own.
 */
interface Room {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
}

const answersInFull = ['changes-of', 'explain', 'next-question', 'asking-order'].map(
  (file) => `src/rules/eligibility/${file}.ts`
)
const historiesGiven = ['input/parse-history', 'input/event-forms', 'history', 'input/one-value-a-day'].map(
  (file) => `src/rules/lifetime/${file}.ts`
)
const hints = ['hints', 'possible', 'problem'].map((file) => `src/facts/${file}.ts`)
const listsOfAreas = ['src/areas/municipalities.ts', 'src/areas/regions.ts']
const allBut = (files: readonly string[]): readonly string[] => files.map((file) => `!${file}`)

export const rooms: Readonly<Record<string, Room>> = {
  values: {
    mutate: ['src/values/**/*.ts', 'src/texts/language.ts'],
    tests: ['test/values/*.test.ts', 'test/texts/language.test.ts'],
  },
  calendar: { mutate: ['src/calendar/**/*.ts'], tests: ['test/calendar/*.test.ts'] },
  act: { mutate: ['src/act/**/*.ts'], tests: ['test/act/!(time-zones|weight).test.ts'] },
  areas: {
    mutate: ['src/areas/**/*.ts', ...allBut(['src/areas/suggestions.ts', ...listsOfAreas])],
    tests: ['test/areas/!(suggestions|weight).test.ts'],
  },
  municipalities: { mutate: listsOfAreas, tests: ['test/areas/data.test.ts'] },
  suggestions: {
    mutate: ['src/areas/suggestions.ts', 'src/texts/edit-distance.ts'],
    tests: ['test/areas/suggestions.test.ts', 'test/texts/edit-distance.test.ts'],
  },
  refusals: {
    mutate: ['src/refusals/{expectation,translations}.ts', 'src/texts/fill.ts'],
    tests: ['test/refusals/expected.test.ts', 'test/fuzz/languages.test.ts', 'test/texts/fill.test.ts'],
  },
  criteria: {
    mutate: ['src/criteria/**/*.ts'],
    tests: ['test/criteria/**/*.test.ts', 'test/rules/malformed-criteria.test.ts'],
  },
  hints: { mutate: hints, tests: ['test/facts/{hints,possible}.test.ts'] },
  facts: {
    mutate: ['src/facts/**/*.ts', ...allBut(hints)],
    tests: ['test/facts/!(hints|possible).test.ts', 'test/areas/facts.test.ts', 'test/law/cases.test.ts'],
  },
  eligibility: {
    mutate: ['src/rules/eligibility/**/*.ts', ...allBut(answersInFull)],
    tests: [
      'test/law/{cases,boundaries,predicates,partly-known}.test.ts',
      'test/rules/{decision,destination,destinations,shared-objects}.test.ts',
      'test/examples/people.test.ts',
    ],
  },
  criteriaOfPeople: {
    mutate: ['src/rules/*.ts', '!src/rules/fields.ts'],
    tests: [
      'test/rules/{ahead-of-time,malformed-criteria,own-criteria,reading,shared-objects}.test.ts',
      'test/rules/{texts,texts-of-a-day,words}.test.ts',
      'test/law/{cases,predicates}.test.ts',
    ],
  },
  answers: { mutate: answersInFull, tests: ['test/rules/answers.test.ts', 'test/law/{explain,changes-of}.test.ts'] },
  tasks: { mutate: ['src/rules/tasks/**/*.ts'], tests: ['test/rules/tasks/*.test.ts', 'test/law/tasks/*.test.ts'] },
  histories: { mutate: historiesGiven, tests: ['test/rules/lifetime/{check,parse}-history.test.ts'] },
  lifetime: {
    mutate: ['src/rules/lifetime/**/*.ts', ...allBut(historiesGiven)],
    tests: [
      'test/rules/lifetime/{boundaries,candidates,left-untransferred,many-branches,monitoring,recorded-transfers,sources}.test.ts',
      'test/rules/lifetime/{events-of-one-day,lapse,moves,registers-anew,requests}.test.ts',
      'test/law/lifetime/{cases,conformance-cases}.test.ts',
      'test/examples/histories.test.ts',
    ],
  },
  duties: { mutate: ['src/rules/duties/**/*.ts'], tests: ['test/rules/duties/*.test.ts'] },
  fields: {
    mutate: ['src/rules/fields.ts'],
    tests: ['test/rules/fields.test.ts', 'test/rules/{duties,frame}/*.test.ts'],
  },
  frame: {
    mutate: ['src/rules/frame/**/*.ts'],
    tests: ['test/rules/frame/*.test.ts', 'test/rules/duties/{conditions,missing}.test.ts'],
  },
}
