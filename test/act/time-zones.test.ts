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

/** What the child process says: the days that come out, and the offset it ran with. */
const questions = `
import { addDays, dayOfAge, isDay, latestBirthDateOfAge } from '../calendar/day.ts'
import { provisionText } from './provision-text.ts'
import { wordingOn } from './wordings.ts'
let digest = 0
for (let count = 0; count < 13149; count++) {
  const day = addDays('1990-01-01', count)
  const line = [day, dayOfAge(day, 30), dayOfAge(day, 55), latestBirthDateOfAge(30, day), wordingOn(day)?.id].join()
  for (let i = 0; i < line.length; i++) digest = (digest * 31 + line.charCodeAt(i)) % 4294967291
}
console.log(JSON.stringify({
  offset: new Date('2023-07-01T12:00Z').getTimezoneOffset(),
  answers: {
    digest,
    days: ['2011-12-29', '1994-12-30', '2021-03-27', '2021-03-28', '2021-10-30', '2021-10-31', '2024-02-28', '2022-12-31']
      .map((day) => addDays(day, 1)),
    back: ['2011-12-31', '1995-01-01', '2021-03-29', '2023-01-01'].map((day) => addDays(day, -1)),
    exist: ['2011-12-30', '1994-12-31', '2021-03-28', '2023-02-29'].map(isDay),
    ages: [['1992-02-29', 30], ['1968-02-29', 55], ['1956-12-30', 55], ['1964-12-31', 30], ['1993-03-28', 30]]
      .map(([day, years]) => dayOfAge(day, years)),
    births: [[30, '2022-02-28'], [55, '2024-02-29'], [55, '2011-12-30'], [30, '1994-12-31']]
      .map(([years, day]) => latestBirthDateOfAge(years, day)),
    wordings: ['2021-02-28', '2021-03-01', '2022-12-31', '2023-01-01', '2024-12-31', '2025-01-01']
      .map((day) => wordingOn(day)?.id ?? null),
    text: provisionText('2 § 1 kohta c', '2023-01-01').act,
  },
}))`

const expected = {
  days: [
    '2011-12-30',
    '1994-12-31',
    '2021-03-28',
    '2021-03-29',
    '2021-10-31',
    '2021-11-01',
    '2024-02-29',
    '2023-01-01',
  ],
  back: ['2011-12-30', '1994-12-31', '2021-03-28', '2022-12-31'],
  exist: [true, true, true, false],
  ages: ['2022-02-28', '2023-02-28', '2011-12-30', '1994-12-31', '2023-03-28'],
  births: ['1992-02-29', '1969-02-28', '1956-12-30', '1964-12-31'],
  wordings: [null, 'V0', 'V6', 'V7', 'V12', null],
  text: '1001/2023',
}

const script = buildSync({
  stdin: { contents: questions, loader: 'js', resolveDir: fileURLToPath(new URL('../../src/act', import.meta.url)) },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
}).outputFiles[0]

const run = (zone: string): { offset: number; answers: { digest: number } } =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: script?.text,
      env: { TZ: zone },
      encoding: 'utf8',
      timeout: 20000,
    }),
  )

describe('no time zone moves a day', () => {
  const utc = run('UTC')

  test.each(zones)('the same days come out in %s', (zone, minutesBehindUtc) => {
    const { offset, answers } = run(zone)
    expect(offset, 'the zone is in effect').toBe(minutesBehindUtc)
    expect(answers).toEqual({ ...expected, digest: utc.answers.digest })
  })
})
