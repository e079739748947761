// The command on a million generated rows beside papaparse parsing them into arrays; peak memory on few and many rows.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, openSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { csvRows } from './people.ts'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
// Printed on a line of its own when the measured process ends.
const memory = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))")}`

async function write(file, rows) {
  const out = createWriteStream(file)
  let block = ''
  for (const line of csvRows(rows, 1)) {
    block += `${line}\n`
    if (block.length > 1 << 20) {
      if (!out.write(block)) await once(out, 'drain')
      block = ''
    }
  }
  out.end(block)
  await once(out, 'close')
}

async function run(args) {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', memory, ...args], {
    stdio: ['ignore', openSync('/dev/null', 'w'), 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk) => { errors = (errors + chunk).slice(-2000) })
  const [code] = await once(child, 'close')
  if (code > 1) throw new Error(errors)
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(/peak (\d+)/.exec(errors)?.[1]) / 1024 }
}

const parse = ['--input-type=module', '-e', `import { readFileSync } from 'node:fs'; import Papa from 'papaparse'; const { data } = Papa.parse(readFileSync(process.argv[1], 'utf8')); if (data.length < 2) throw new Error('nothing parsed')`]

export async function measureCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'kuntakokeilu-bench-'))
  try {
    const file = (rows) => join(folder, `${rows}.csv`)
    for (const rows of [200_000, 1_000_000, 2_000_000]) await write(file(rows), rows)
    const assess = (rows, ...more) =>
      run([path('../dist/cli.js'), 'assess', file(rows), '--on', '2023-07-03', '--rejects', '/dev/null', ...more])
    const parsed = await run([...parse, file(1_000_000)])
    const assessed = await assess(1_000_000)
    const inTwoThreads = await assess(1_000_000, '--jobs', '2')
    const few = await assess(200_000)
    const many = await assess(2_000_000)
    return [
      ['papaparse parses a million rows into arrays', `${parsed.seconds.toFixed(1)} s`, ''],
      ['`assess` of a million rows', `${assessed.seconds.toFixed(1)} s, ${(assessed.seconds / parsed.seconds).toFixed(2)} times that`, '3'],
      ['`assess --jobs 2` of a million rows', `${inTwoThreads.seconds.toFixed(1)} s, ${(assessed.seconds / inTwoThreads.seconds).toFixed(2)} times as fast`, ''],
      ['peak memory at 200 000 and 2 000 000 rows', `${few.megabytes.toFixed(0)} and ${many.megabytes.toFixed(0)} MB, ratio ${(many.megabytes / few.megabytes).toFixed(2)}`, '1.2'],
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
