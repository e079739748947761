/**
 * Mutation testing of the rules with Stryker, a room after another, each held by tests of its own: `npm run mutation`,
 * `npm run mutation -- act areas` for some rooms, with `--again` only what changed since the last run of a room. Prints
 * the score of each, and every mutant that lives without a reason in `survivors`. Exit code 1 when there is one, when a
 * reason has no mutant any more, or when all rooms together are under 95 percent.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { mutantNames } from './mutant-names.ts'
import { rooms } from './rooms.ts'
import { keyOf, survivorsIn, type Survivors } from './survivor.ts'

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** How many percent of the mutants of all rooms have to fail a test. */
const least = 95

const root = `${import.meta.dirname}/../..`

/** The mutants of a room with their names; those that Stryker was told to leave out have none. */
function named(results: readonly Result[]): ReadonlyMap<Result, string> {
  const keys = new Map<Result, string>()
  for (const fileName of new Set(results.map((mutant) => mutant.fileName))) {
    const mutants = results.filter((mutant) => mutant.fileName === fileName && mutant.status !== 'Ignored')
    const text = readFileSync(fileName, 'utf8')
    const placed = mutants.map(({ mutatorName, replacement, location }) => ({ mutatorName, replacement, ...location }))
    for (const [index, name] of mutantNames(text, placed).entries()) {
      const mutant = mutants[index]
      if (mutant) keys.set(mutant, keyOf({ file: relative(root, fileName).replaceAll('\\', '/'), ...name }))
    }
  }
  return keys
}

async function run(name: string): Promise<readonly Result[]> {
  process.env['MUTATION_ROOM'] = name
  const room = rooms[name]
  if (room === undefined) throw new RangeError(`${name}: expected one of ${Object.keys(rooms).join(', ')}`)
  const stryker = new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/strings-of-data.ts'],
    ignorers: ['strings-of-data'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: [...room.mutate],
    ignorePatterns: ['dist', 'docs/api', 'coverage', '*.tgz'],
    reporters: ['progress-append-only'],
    incremental: true,
    force: !again,
    incrementalFile: `node_modules/.cache/mutation/${name}.json`,
    timeoutMS: 30_000, // far longer than any room's tests take: a slow machine makes no time-out
  })
  return stryker.runMutationTest()
}

const {
  values: { again = false },
  positionals: asked,
} = parseArgs({ options: { again: { type: 'boolean' } }, allowPositionals: true })
const told: string[] = []
const tables: object[] = []
const total = { mutants: 0, killed: 0 }
for (const name of asked.length > 0 ? asked : Object.keys(rooms)) {
  const started = Date.now()
  const results = await run(name)
  const count = (...statuses: readonly string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed')
  const alive = results.filter(({ status }) => ['Survived', 'NoCoverage', 'Timeout'].includes(status))
  const mutants = killed + alive.length
  // Each file of survivors is such a module.
  const { survivors } = (await import(`./survivors/${name}.ts`)) as { readonly survivors: Survivors }
  const open = survivorsIn(survivors).map(keyOf)
  const keys = named(results)
  for (const mutant of alive) {
    const key = keys.get(mutant) ?? ''
    const place = open.indexOf(key)
    if (place >= 0) open.splice(place, 1)
    else {
      const fate = mutant.status === 'Timeout' ? 'timed out' : 'lives'
      told.push(`${fate}, unexplained: ${key} (line ${mutant.location.start.line})`)
    }
  }
  told.push(...open.map((key) => `explained, but does not live: ${key}`))
  const percent = Math.floor((1_000 * killed) / mutants) / 10
  total.mutants += mutants
  total.killed += killed
  const [lives, timedOut, unloaded] = [count('Survived', 'NoCoverage'), count('Timeout'), count('RuntimeError')]
  const seconds = Math.round((Date.now() - started) / 1_000)
  tables.push({
    room: name,
    mutants,
    killed,
    'timed out': timedOut,
    lives,
    'does not load': unloaded,
    percent,
    seconds,
  })
}
console.table(tables)
const percent = Math.floor((1_000 * total.killed) / total.mutants) / 10
console.log(`${total.killed} of ${total.mutants} mutants killed, ${percent} percent; time-outs are not counted as killed`)
if (asked.length === 0 && percent < least) told.push(`expected ${least} percent`)
if (told.length > 0) console.log(told.join('\n'))
process.exitCode = told.length > 0 ? 1 : 0
