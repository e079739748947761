/** The rooms of the rules whose code is mutated, each with the tests that hold it. The tests of a room are in process and quick. */
export interface Room {
  readonly mutate: string
  readonly tests: readonly string[]
}

export const rooms: Readonly<Record<string, Room>> = {
  act: { mutate: 'src/act/**/*.ts', tests: ['test/act/!(time-zones|weight).test.ts'] },
  areas: { mutate: 'src/areas/**/*.ts', tests: ['test/areas/!(weight).test.ts'] },
  criteria: { mutate: 'src/criteria/**/*.ts', tests: ['test/criteria/*.test.ts', 'test/law/{cases,explain}.test.ts', 'test/rules/reading.test.ts'] },
  facts: { mutate: 'src/facts/**/*.ts', tests: ['test/facts/*.test.ts', 'test/areas/facts.test.ts', 'test/law/cases.test.ts'] },
  eligibility: {
    mutate: 'src/rules/{eligibility/**,*}.ts',
    tests: ['test/law/{cases,boundaries,explain,changes-of}.test.ts', 'test/rules/*.test.ts', 'test/examples/people.test.ts'],
  },
  tasks: { mutate: 'src/rules/tasks/**/*.ts', tests: ['test/rules/tasks/*.test.ts', 'test/law/tasks/*.test.ts'] },
  lifetime: { mutate: 'src/rules/lifetime/**/*.ts', tests: ['test/rules/lifetime/!(properties).test.ts', 'test/law/lifetime/!(timeline).test.ts', 'test/examples/histories.test.ts'] },
  duties: { mutate: 'src/rules/duties/**/*.ts', tests: ['test/rules/duties/*.test.ts'] },
  frame: { mutate: 'src/rules/frame/**/*.ts', tests: ['test/rules/frame/*.test.ts'] },
}
