/**
 * Mutation testing of the rules with Stryker, a room after another, each held by tests of its own: `npm run mutation`,
 * `npm run mutation -- act areas` for some rooms, with `--again` only what changed since the last run of a room. Prints the
 * score of each, and every mutant that lives without a reason in `survivors`. Exit code 1 when there is one, when a reason has no mutant any more, or when all rooms together are under 95 percent.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { rooms } from './rooms.ts'
import type { Survivor } from './survivor.ts'

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** How many percent of the mutants of all rooms have to fail a test. */
const least = 95

const root = `${import.meta.dirname}/../..`
const fileOf = ({ fileName }: Result): string => relative(root, fileName).replaceAll('\\', '/')

/** A mutant as `survivors` names it: the line it begins on, and what becomes of what, a long text cut. */
function named(mutant: Result): string {
  const { start, end } = mutant.location
  const lines = readFileSync(mutant.fileName, 'utf8').split('\n').slice(start.line - 1, end.line)
  const first = lines[0] ?? ''
  const mutated = lines.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined))
  const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 80)
  return `${first.trim()} | ${short(mutated.join(' '))} => ${short(mutant.replacement)}`
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

const { values: { again = false }, positionals: asked } = parseArgs({ options: { again: { type: 'boolean' } }, allowPositionals: true })
const told: string[] = []
const tables: object[] = []
const total = { mutants: 0, killed: 0 }
for (const name of asked.length > 0 ? asked : Object.keys(rooms)) {
  const started = Date.now()
  const results = await run(name)
  const count = (...statuses: readonly string[]): number => results.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed')
  const alive = results.filter(({ status }) => ['Survived', 'NoCoverage', 'Timeout'].includes(status))
  const mutants = killed + alive.length
  const { survivors } = (await import(`./survivors/${name}.ts`)) as { survivors: readonly Survivor[] } // each is such a file
  const open = survivors.map(({ file, mutant }) => `${file}: ${mutant}`)
  for (const mutant of alive) {
    const key = `${fileOf(mutant)}: ${named(mutant)}`
    const place = open.indexOf(key)
    if (place >= 0) open.splice(place, 1)
    else told.push(`${mutant.status === 'Timeout' ? 'timed out' : 'lives'}, unexplained: ${key}`)
  }
  told.push(...open.map((key) => `explained, but does not live: ${key}`))
  const percent = Math.floor((1_000 * killed) / mutants) / 10
  total.mutants += mutants
  total.killed += killed
  tables.push({ room: name, mutants, killed, 'timed out': count('Timeout'), lives: count('Survived', 'NoCoverage'), 'does not load': count('RuntimeError'), percent, seconds: Math.round((Date.now() - started) / 1_000) })
}
console.table(tables)
const percent = Math.floor((1_000 * total.killed) / total.mutants) / 10
console.log(`${total.killed} of ${total.mutants} mutants killed, ${percent} percent; time-outs are not counted as killed`)
if (asked.length === 0 && percent < least) told.push(`expected ${least} percent`)
if (told.length > 0) console.log(told.join('\n'))
process.exitCode = told.length > 0 ? 1 : 0
