// Timelines of made-up histories of ten events: beside JSON.parse of the same lines and beside a loop written by hand;
// the command on few and many histories.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { timeline } from '../dist/index.js'
import { isTransferred } from './hand-written.js'
import { histories } from './histories.ts'

/** Days a person is a municipality's client, by hand: no unknowns, no sources, one wording, no windows, no moves. */
function clientDaysByHand({ person, until, events }) {
  const facts = { ...person, jobSearchValid: false }
  let days = 0
  let since = ''
  for (const { on, type, facts: told, registeredAs, homeMunicipality } of [
    ...events,
    { on: until, type: 'search-ended' },
  ]) {
    if (told) Object.assign(facts, told)
    if (homeMunicipality !== undefined) facts.homeMunicipality = homeMunicipality
    if (type === 'search-started') Object.assign(facts, { jobSearchValid: true, registeredAs })
    if (type === 'search-ended') facts.jobSearchValid = false
    const isClient = facts.jobSearchValid && (since !== '' || isTransferred(facts))
    if (isClient && since === '') since = on
    if (!isClient && since !== '') {
      days += Number(on.slice(0, 4)) * 365 - Number(since.slice(0, 4)) * 365
      since = ''
    }
  }
  return days
}

/** Histories a second: the best of five rounds after two to warm up, in time of the processor. */
function rate(ask, asked) {
  let best = 0
  for (let round = -2; round < 5; round += 1) {
    const start = process.cpuUsage().user
    for (let times = 0; times < 5; times += 1) for (const one of asked) ask(one)
    if (round >= 0) best = Math.max(best, (5e6 * asked.length) / (process.cpuUsage().user - start))
  }
  return best
}

/** Two events a day, to the end of the Act: in each search everything has to be assumed. */
function manyEvents() {
  const events = Array.from({ length: 100_000 }, (_, number) => ({
    on: new Date(Date.UTC(1888, 0, 1 + (number >> 1))).toISOString().slice(0, 10),
    ...(number % 2 ? { type: 'search-ended' } : { type: 'search-started', registeredAs: 'jobseeker' }),
  }))
  return { person: {}, until: '2024-12-31', events }
}

const show = (perSecond) => `${(perSecond / 1000).toFixed(1)} k/s`

export function measureTimeline() {
  const lines = [...histories(2000, 1)].map((history) => JSON.stringify(history))
  const parsed = lines.map((line) => JSON.parse(line))
  const parse = rate(JSON.parse, lines)
  const byHand = rate(clientDaysByHand, parsed)
  const ours = rate(timeline, parsed)
  const start = process.cpuUsage().user
  timeline(manyEvents())
  const ofMany = (process.cpuUsage().user - start) / 1e6
  return [
    ['`JSON.parse` of the line', show(parse), '', ''],
    ['a loop by hand', show(byHand), (byHand / parse).toPrecision(2), '1.0'],
    ['`timeline` (checks, whole result)', show(ours), (ours / parse).toPrecision(2), (ours / byHand).toPrecision(2)],
    ['`timeline` of 100 000 events if nothing is known of the person', `${ofMany.toFixed(1)} s`, '', ''],
  ]
}

const memory = `data:text/javascript,${encodeURIComponent("process.on('exit', () => { const { maxRSS, userCPUTime } = process.resourceUsage(); process.stderr.write('\\npeak ' + maxRSS + ' ' + userCPUTime + '\\n') })")}`

async function run(args) {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', memory, ...args], {
    stdio: ['ignore', openSync('/dev/null', 'w'), 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk) => { errors = (errors + chunk).slice(-2000) })
  const [code] = await once(child, 'close')
  const [, peak, time] = /peak (\d+) (\d+)/.exec(errors) ?? []
  if (code > 1 || peak === undefined) throw new Error(errors)
  const wall = (performance.now() - start) / 1000
  return { wall, seconds: Number(time) / 1e6, megabytes: Number(peak) / 1024 }
}

async function write(file, count) {
  const out = createWriteStream(file)
  let block = ''
  for (const history of histories(count, 1)) {
    block += `${JSON.stringify(history)}\n`
    if (block.length < 1 << 20) continue
    if (!out.write(block)) await once(out, 'drain')
    block = ''
  }
  out.end(block)
  await once(out, 'close')
}

const parse = `import { createReadStream } from 'node:fs'; import { createInterface } from 'node:readline'; let read = 0; for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) { JSON.parse(line); read += 1 } if (read === 0) throw new Error('nothing parsed')`

/** The command beside reading and parsing the same lines, in time of the processor; peak memory on few and many. */
export async function measureTimelineCommand(
  few = 20_000,
  many = 200_000,
  cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url)),
) {
  const folder = mkdtempSync(join(tmpdir(), 'kuntakokeilu-bench-'))
  try {
    const file = (count) => join(folder, `${count}.ndjson`)
    for (const count of [few, many]) await write(file(count), count)
    const parsed = await run(['--input-type=module', '-e', parse, file(many)])
    const ofFew = await run([cli, 'timeline', file(few)])
    const ofMany = await run([cli, 'timeline', file(many)])
    const inTwoThreads = await run([cli, 'timeline', file(many), '--jobs', '2'])
    const summary = await run([cli, 'timeline', file(many), '--summary'])
    const times = ({ seconds }) => `${seconds.toFixed(1)} s, ${(seconds / parsed.seconds).toFixed(2)} times that`
    return [
      [`lines read and parsed as JSON, ${many} histories`, `${parsed.seconds.toFixed(1)} s`, ''],
      [`\`timeline\` of ${many} histories`, times(ofMany), '3'],
      [
        `\`timeline --jobs 2\` of ${many} histories, by the clock`,
        `${inTwoThreads.wall.toFixed(1)} s, ${(ofMany.wall / inTwoThreads.wall).toFixed(2)} times as fast`,
        '',
      ],
      [`\`timeline --summary\` of ${many} histories`, times(summary), ''],
      [
        `peak memory at ${few} and ${many} histories`,
        `${ofFew.megabytes.toFixed(0)} and ${ofMany.megabytes.toFixed(0)} MB, ratio ${(ofMany.megabytes / ofFew.megabytes).toFixed(2)}`,
        '1.2',
      ],
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const row of [...measureTimeline(), ...(await measureTimelineCommand(...process.argv.slice(2, 4).map(Number)))])
    console.log(row.join('  '))
}
