import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** Zones with daylight saving, odd offsets and, in Apia (2011-12-30) and Kiritimati (1994-12-31), a day left out. */
const zones: readonly (readonly [name: string, minutesBehindUtc: number])[] = [
  ['UTC', 0],
  ['Europe/Helsinki', -180],
  ['America/New_York', 240],
  ['Pacific/Apia', -780],
  ['Asia/Kathmandu', -345],
  ['America/St_Johns', 150],
  ['Pacific/Kiritimati', -840],
]

/** What comes out of the days of 36 years, in one number. */
const questions = `
import { addDays, dayOfAge, isDay, latestBirthDateOfAge } from '../calendar/day.ts'
import { provisionText } from './provision-text.ts'
import { wordingOn } from './wordings.ts'
let digest = 0
for (let count = 0; count < 13149; count++) {
  const day = addDays('1990-01-01', count)
  const line = [
    day, isDay(day), addDays(day, 1), addDays(day, -1), dayOfAge(day, 30), dayOfAge(day, 55),
    latestBirthDateOfAge(30, day), latestBirthDateOfAge(55, day), wordingOn(day)?.id,
    provisionText('2 § 1 kohta c', day)?.act,
  ].join()
  for (let i = 0; i < line.length; i++) digest = (digest * 31 + line.charCodeAt(i)) % 4294967291
}
console.log(JSON.stringify({ offset: new Date('2023-07-01T12:00Z').getTimezoneOffset(), digest }))`

const script = buildSync({
  stdin: { contents: questions, loader: 'js', resolveDir: fileURLToPath(new URL('../../src/act', import.meta.url)) },
  bundle: true, write: false, format: 'esm', platform: 'node',
}).outputFiles[0]

const run = (zone: string): { offset: number; digest: number } =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: script?.text, env: { TZ: zone }, encoding: 'utf8', timeout: 20000,
    })
  )

describe('no time zone moves a day', () => {
  const { digest } = run('UTC')

  test.each(zones)('the same days come out in %s', (zone, offset) => expect(run(zone)).toEqual({ offset, digest }))
})
