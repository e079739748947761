/**
 * Proves the register of coverage: takes each encoded rule away, runs the test that the row names, and reports every
 * row whose test still passes. Works on copies in a temporary folder. `npm run coverage:proof`, with provisions as
 * arguments (`"15 § 1 mom."`) only the rows that begin so. Exit code 1 if a row is not proved.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { changed } from './change.ts'
import type { EncodedRow, TestOf } from './row.ts'
import { coverage } from './register.ts'
import { titlePattern } from './titles.ts'

const root = resolve(import.meta.dirname, '../..')
const asked = process.argv.slice(2)
const rows = coverage.filter(
  (row): row is EncodedRow =>
    row.status === 'encoded' && (asked.length === 0 || asked.some((start) => row.provision.startsWith(start))),
)
const proofs = rows.flatMap((row) => row.proofs.map((proof) => ({ row, ...proof })))

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

/** How many of the named tests ran in a copy, and how many failed; a test file that cannot be read runs none. */
function run(copy: string, test: TestOf): Promise<{ readonly ran: number; readonly failed: number }> {
  const pattern = titlePattern(test.title)
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const vitest = [
    join(copy, 'node_modules/vitest/vitest.mjs'),
    ...['run', test.file, '-t', `${pattern}$`, '--reporter=json', `--outputFile=${report}`],
  ]
  return new Promise((done) => {
    execFile(process.execPath, vitest, { cwd: copy, maxBuffer: 2 ** 26 }, () => {
      try {
        const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report // vitest's own report
        const results = testResults
          .flatMap(({ assertionResults }) => assertionResults)
          .filter(({ title }) => new RegExp(`^${pattern}$`).test(title))
        const failed = results.filter(({ status }) => status === 'failed').length
        done({ ran: failed + results.filter(({ status }) => status === 'passed').length, failed })
      } catch {
        done({ ran: 0, failed: 0 })
      }
    })
  })
}

/** A copy of what the tests need. Each worker has its own. */
function copyOf(folder: string): string {
  mkdirSync(folder)
  for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'docs'))
  cpSync(join(root, 'docs/readings.md'), join(folder, 'docs/readings.md'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const faults: string[] = []
const unproved = new Set<EncodedRow>()
const temporary = mkdtempSync(join(tmpdir(), 'coverage-'))
const started = Date.now()

/** Does `work` on every item, two at a time, each worker in its copy. */
async function share<Item>(items: readonly Item[], work: (copy: string, item: Item) => Promise<void>): Promise<void> {
  const queue = [...items]
  await Promise.all(
    copies.map(async (copy) => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(copy, item)
    }),
  )
}

const copies = Array.from({ length: Math.min(2, availableParallelism()) }, (_, index) =>
  copyOf(join(temporary, `${index}`)),
)
try {
  const tests = [...new Map(proofs.map(({ test }) => [`${test.file} ${test.title}`, test])).values()]
  await share(tests, async (copy, test) => {
    const { ran, failed } = await run(copy, test)
    if (ran > 0 && failed === 0) return
    faults.push(`${test.file} "${test.title}": ${ran} ran, ${failed} failed with the rules as they are`)
    for (const proof of proofs)
      if (proof.test.file === test.file && proof.test.title === test.title) unproved.add(proof.row)
  })
  await share(proofs, async (copy, { row, without, test }) => {
    const { file, within, from, to } = without
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    const rewritten = changed(text, without)
    writeFileSync(path, rewritten ?? text)
    const { ran, failed } = rewritten === undefined ? { ran: 0, failed: 0 } : await run(copy, test)
    writeFileSync(path, text)
    if (failed > 0) return
    const why =
      rewritten === undefined ? 'what to change does not stand there once' : ran === 0 ? 'no test ran' : 'still passes'
    const change = `${file}, ${within.join(', ')}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`
    faults.push(`${row.provision} (${row.wordings}): ${why}: "${test.title}", ${change}`)
    unproved.add(row)
  })
  const seconds = Math.round((Date.now() - started) / 1000)
  const by = `${proofs.length} changes and ${tests.length} tests, in ${seconds} s`
  console.log([...faults, `${rows.length - unproved.size} of ${rows.length} encoded rows proved, by ${by}`].join('\n'))
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
process.exitCode = faults.length > 0 ? 1 : 0
