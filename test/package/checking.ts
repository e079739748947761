/** How the package is checked: a temporary folder, programs that are run there, and a table of checks. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

export const temporary = mkdtempSync(join(tmpdir(), 'check-package-'))

/** The environment of the programs. What npm tells the scripts of this package would mislead an npm inside them. */
export const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(config_local_prefix|package_|lifecycle_)|INIT_CWD|NODE_OPTIONS)/.test(name)
  )
)

/** Runs a program; its standard output. Fails with all that it said unless its exit code is 0. */
export function run(program: string, args: readonly string[], cwd: string, input = ''): Promise<string> {
  return new Promise((done, fail) => {
    const settings = { cwd, env, maxBuffer: 2 ** 28, timeout: 600_000 }
    const child = execFile(program, [...args], settings, (error, out, err) => {
      if (error) fail(new Error(`${basename(program)} ${args.join(' ')}: ${error.code ?? error.signal}\n${out}${err}`))
      else done(out)
    })
    // A program that has no use for its input may be gone before it is written.
    child.stdin?.on('error', () => undefined).end(input)
  })
}

const started = Date.now()
const table: { readonly what: string; readonly came: string; readonly isRight: boolean }[] = []

/** Does one check; what it says goes into the table, and why it failed below. */
export async function check(what: string, work: () => Promise<string>): Promise<void> {
  try {
    table.push({ what, came: await work(), isRight: true })
  } catch (error) {
    table.push({ what, came: error instanceof Error ? error.message : String(error), isRight: false })
  }
  const last = table.at(-1)
  console.log(`${last?.isRight ? 'ok  ' : 'FAIL'} ${what.padEnd(34)} ${last?.came.split('\n')[0] ?? ''}`)
}

export function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}

/** Does all checks, removes the temporary folder, says what failed. Exit code 1 if anything did. */
export async function checkAll(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  const failed = table.filter(({ isRight }) => !isRight)
  for (const { what, came } of failed) console.log(`\n${what}\n${came}`)
  const seconds = Math.round((Date.now() - started) / 1_000)
  console.log(`\n${table.length} checks, ${failed.length} failed, ${seconds} s`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
