/**
 * Fuzzing at the edges: hostile input into every public function, every parser and every command. `npm run fuzz` for
 * ten minutes, `npm run fuzz -- SECONDS [FIRST-SEED]` for others, `npm run fuzz -- KIND SEED` for the one case of a
 * failure.
 *
 * A case fails by a crash, a stack trace, an exception other than InputError (or what the function documents), a row
 * that is neither answered nor rejected, a changed prototype, or no end within its limit of time. Exit code 1 if any
 * failed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { builtCommand } from '../harness/command.ts'
import type { Order, Report } from './worker.ts'

const kindNames = ['functions', 'assess rows', 'timeline rows', 'command lines', 'conform', 'processes']
/** Longer than any case takes; a process has its own, shorter limit. */
const limitSeconds = 30

const [asked = '600', second = '1'] = process.argv.slice(2)
const isOne = kindNames.includes(asked)
if (!isOne && !(Number(asked) > 0))
  throw new RangeError(`${asked}: expected seconds, or one of ${kindNames.join(', ')}`)
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
const at = new SharedArrayBuffer(12)
const order: Order = {
  seconds: isOne ? 0 : Number(asked),
  first: Number(second),
  only: isOne ? { kind: asked, seed: Number(second) } : undefined,
  command: builtCommand('fuzz'),
  folder,
  at,
}

const started = Date.now()
const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: order })
const place = new Int32Array(at)
const where = (): string => `${kindNames[Atomics.load(place, 0)]} ${Atomics.load(place, 1)}`

const report = await new Promise<Report | string>((done) => {
  let seen = -1
  let since = Date.now()
  const watch = setInterval(() => {
    const now = Atomics.load(place, 2)
    if (now !== seen) [seen, since] = [now, Date.now()]
    else if (Date.now() - since > limitSeconds * 1_000) done(`no end within ${limitSeconds} s: ${where()}`)
  }, 500)
  worker.once('message', done)
  worker.once('error', (error) => done(`the thread ended at ${where()}: ${String(error)}`))
  worker.once('exit', () => done(`the thread ended at ${where()}`))
  void watch.unref()
})
await worker.terminate()
rmSync(folder, { recursive: true, force: true })

if (typeof report === 'string') {
  console.log(report)
} else {
  for (const [kind, counts] of Object.entries(report.runs)) {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    console.log(`${kind.padEnd(14)} ${String(all).padStart(9)}  ${Object.entries(counts).map(([came, count]) => `${came} ${count}`).join(', ')}`)
  }
  for (const { kind, seed, what } of report.failures.slice(0, 10))
    console.log(`\nnpm run fuzz -- '${kind}' ${seed}\n${what.slice(0, 1_500)}`)
  console.log(`${Math.round((Date.now() - started) / 1_000)} s from seed ${second}, ${report.failures.length} failures`)
}
process.exitCode = typeof report === 'string' || report.failures.length > 0 ? 1 : 0
