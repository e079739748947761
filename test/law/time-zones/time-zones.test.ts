import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { describe, expect, test, vi } from 'vitest'
import { answers, people } from './questions.ts'

vi.setConfig({ testTimeout: 60_000 }) // a process for each zone, on a machine that may be busy

/** Zones with and without summer time, behind and before UTC by odd offsets and, in Apia, with a day left out. */
const zones: readonly (readonly [name: string, minutesBehindUtc: number])[] = [
  ['UTC', 0],
  ['Europe/Helsinki', -180],
  ['America/New_York', 240],
  ['Pacific/Apia', -780],
  ['Asia/Kathmandu', -345],
  ['America/St_Johns', 150],
]

const script = buildSync({
  stdin: {
    contents: `
import { createHash } from 'node:crypto'
import { answers } from './questions.ts'
const all = answers()
console.log(JSON.stringify({
  offset: new Date('2023-07-01T12:00Z').getTimezoneOffset(),
  digest: createHash('sha256').update(all.join('\\n')).digest('hex'),
  number: all.length,
}))`,
    loader: 'ts',
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
}).outputFiles[0]

interface Said {
  readonly offset: number
  readonly digest: string
  readonly number: number
}

/** Runs the questions in a zone; stopped after a while, for where a day never ends nor does the process. */
const run = (zone: string): Said => {
  const options = { input: script?.text, env: { TZ: zone }, encoding: 'utf8', timeout: 50_000 } as const
  // What the script prints.
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-'], options)) as Said
}

describe('the answer for a day is the same in every time zone', () => {
  const utc = run('UTC')

  test.each(zones)('%s', (zone, minutesBehindUtc) => {
    const { offset, ...said } = run(zone)
    expect(offset, 'the zone is in effect').toBe(minutesBehindUtc)
    expect(said).toEqual({ digest: utc.digest, number: utc.number })
  })

  test('and the questions turn on days: most people are answered in three ways or more', () => {
    const lines = answers()
    expect(lines).toHaveLength(utc.number)
    const days = lines.length / people.length - 1
    const ways = people.map((_, index) => {
      const decided = lines
        .slice(index * days, (index + 1) * days)
        .map((line) => /"outcome":.*?"missing"/.exec(line)?.[0])
      return new Set(decided).size
    })
    expect(ways.filter((count) => count >= 3).length).toBeGreaterThanOrEqual(12)
  })
})
