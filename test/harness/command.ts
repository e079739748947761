/** The command as its users run it: a process of its own, built from the source. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'node_modules/.cache/kuntakokeilu-test')

/** Builds the command; each test file has its own, so that they can run side by side. */
export function builtCommand(name: string): string {
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${name}.mjs`)
  buildSync({
    entryPoints: [join(root, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  })
  return outfile
}

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command to its end; `nodeArgs`: options of Node. */
export function run(
  command: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  nodeArgs: readonly string[] = []
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    cwd: root,
  })
  return { code: status, out: stdout, err: stderr }
}

/** Starts the command, to be stopped in the middle. */
export const start = (command: string, args: readonly string[]) =>
  spawn(process.execPath, [command, ...args], { cwd: root })

/** A file that lives for the test run. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kuntakokeilu-')), name)
  writeFileSync(path, content)
  return path
}

interface Reject {
  readonly line: number
  readonly id: string | null
  readonly problems: readonly {
    readonly code: string
    readonly fact: string | null
    readonly value?: unknown
    readonly expected: string
    readonly hint?: string
  }[]
}

const isObject = (line: string): boolean => line.startsWith('{')
/** The answers on standard output. */
export const answers = ({ out }: Run): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(isObject)
    .map((line) => JSON.parse(line))
/** The rejects on standard error. */
export const rejects = ({ err }: Run): Reject[] => err.split('\n').filter(isObject).map((line) => JSON.parse(line))
