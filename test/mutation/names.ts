/**
 * Holds `survivors` against the mutants that Stryker makes of the files as they are, without running a test: `node
 * test/mutation/names.ts`. Exit code 1 if a survivor names a mutant that is not there, and then what is there instead.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { mutantNames, type Mutant } from './mutant-names.ts'
import { strykerPlugins } from './strings-of-data.ts'
import { keyOf, survivorsIn, type Survivors } from './survivor.ts'

const [no, nothing] = [() => false, () => undefined]
const silent = {
  isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no,
  trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing,
}
const options = { ignorers: strykerPlugins.map(({ value }) => value), plugins: null, excludedMutations: [] }

/** The instrumenter counts lines and columns from 0, the report of a run from 1. */
const fromOne = ({ line, column }: Mutant['start']): Mutant['start'] => ({ line: line + 1, column: column + 1 })

/** The names of all mutants of a file. */
async function namesIn(file: string): Promise<readonly string[]> {
  if (!existsSync(file)) return []
  const content = readFileSync(file, 'utf8')
  const { mutants } = await new Instrumenter(silent).instrument([{ name: file, content, mutate: true }], options)
  const made = mutants.filter(({ status }) => status !== 'Ignored')
  const placed = made.map(({ location, mutatorName, replacement }) =>
    ({ mutatorName, replacement, start: fromOne(location.start), end: fromOne(location.end) }))
  return mutantNames(content, placed).map((name) => keyOf({ file, ...name }))
}

const names = new Map<string, readonly string[]>()
let missing = 0
for (const room of readdirSync(`${import.meta.dirname}/survivors`)) {
  // Each file of survivors is such a module.
  const { survivors } = (await import(`./survivors/${room}`)) as { readonly survivors: Survivors }
  for (const survivor of survivorsIn(survivors)) {
    const known = names.get(survivor.file) ?? (await namesIn(survivor.file))
    names.set(survivor.file, known)
    if (known.includes(keyOf(survivor))) continue
    missing += 1
    const change = `: ${survivor.mutant}`
    const like = known.filter((name) => name.endsWith(change) || name.includes(`${change}, number`))
    console.log([`${room}: no mutant ${keyOf(survivor)}`, ...like.map((name) => `  is there: ${name}`)].join('\n'))
  }
}
console.log(`${missing} survivors name no mutant`)
process.exitCode = missing > 0 ? 1 : 0
