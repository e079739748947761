import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { splitCommand } from '../../src/cli/conform/split-command.ts'
import type { ConformanceRequest } from '../../src/entry/conformance.ts'
import { builtCommand, file, run } from '../harness/command.ts'
import { answerOf } from './answerer.ts'
import { folder, publishedCases as cases, publishedFile } from '../harness/published.ts'

const command = builtCommand('conform')
cpSync(fileURLToPath(folder), join(dirname(command), 'conformance'), { recursive: true })

const node = JSON.stringify(process.execPath)
const answerer = `${node} --disable-warning=ExperimentalWarning ${JSON.stringify(fileURLToPath(new URL('answerer.ts', import.meta.url)))}`
/** A program of a few lines, given `request` and `say`. */
const program = (body: string): string =>
  `${node} ${JSON.stringify(
    file(
      'program.mjs',
      `const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n')
let number = 0
let rest = ''
for await (const text of process.stdin.setEncoding('utf8')) {
  const lines = (rest + text).split('\\n')
  rest = lines.pop()
  for (const line of lines) { const request = JSON.parse(line); number += 1
${body}
  }
}
`
    )
  )}`
const conform = (...args: readonly string[]) => run(command, ['conform', ...args])
const areas = cases.filter(({ topic }) => topic === 'areas').length
const noneSupported = `${areas} cases: 0 as expected, 0 different, ${areas} not supported\n`
const ofV3 = cases.filter(({ topic, wording }) => topic === 'lifetime' && wording === 'V3').length

describe('a program that answers as the library', () => {
  it.each([
    ['areas', []],
    ['input', []],
    ['lifetime', ['--wording', 'V3', '--strict']],
    ['unknowns', ['--wording', 'V8']],
    ['tasks', ['--wording', 'V0']],
  ])(
    '%s: no difference, exit 0',
    (topic, more) => {
      const { code, out, err } = conform('--command', answerer, '--topic', topic, ...more)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const [, total, same] = /^(\d+) cases: (\d+) as expected, 0 different, 0 not supported\n$/.exec(out) ?? []
      expect(Number(total)).toBeGreaterThan(20)
      expect(same).toBe(total)
    },
    60_000
  )

  it('one case', () => {
    expect(conform('--command', answerer, '--only', 'areas-837')).toMatchObject({
      code: 0,
      out: '1 cases: 1 as expected, 0 different, 0 not supported\n',
    })
  })

  it('a mark of the byte order, and line ends of Windows', () => {
    const marked = program(
      `process.stdout.write((number === 1 ? '\\u{FEFF}' : '') + JSON.stringify({ id: request.id, unsupported: true }) + '\\r\\n')`
    )
    expect(conform('--command', marked, '--topic', 'areas', '--allow-unsupported')).toMatchObject({
      code: 0,
      out: noneSupported,
    })
  })

  it('a line separator (U+2028, U+2029) within a line: only a line feed ends it', () => {
    const separated = program(
      `process.stdout.write(JSON.stringify({ id: request.id, unsupported: true, note: 'a\u{2028}b\u{2029}c' }) + '\\n')`
    )
    expect(conform('--command', separated, '--topic', 'areas', '--allow-unsupported')).toMatchObject({
      code: 0,
      out: noneSupported,
    })
  })

  it('an answer cut anywhere into pieces, in the middle of a character too, and a last line that is not ended', () => {
    const cut =
      program(`const cutText = JSON.stringify({ id: request.id, unsupported: true, note: 'ääkköset' })
const bytes = Buffer.from(cutText + (number === 309 ? '' : '\\n'))
for (const byte of bytes) await new Promise((resolve) => process.stdout.write(Uint8Array.of(byte), resolve))`)
    expect(conform('--command', cut, '--topic', 'areas', '--allow-unsupported')).toMatchObject({
      code: 0,
      out: noneSupported,
    })
  })

  it('answers in any order, and only when it has read everything', () => {
    const late = program(`globalThis.all ??= []; all.push(request.id)
if (number === ${areas}) {
  await new Promise((resolve) => setTimeout(resolve, 50))
  for (const id of all.reverse()) say({ id, unsupported: true })
}`)
    const whole = `${node} ${JSON.stringify(
      file(
        'whole.mjs',
        `import { readFileSync } from 'node:fs'
for (const line of readFileSync(0, 'utf8').trim().split('\\n'))
  console.log(JSON.stringify({ id: JSON.parse(line).id, unsupported: true }))`
      )
    )}`
    for (const one of [late, whole]) {
      expect(conform('--command', one, '--topic', 'areas', '--allow-unsupported')).toMatchObject({
        code: 0,
        out: noneSupported,
      })
    }
  })
})

describe('a program that supports no question', () => {
  const mute = program(`say({ id: request.id, unsupported: true })`)

  it.each<[string, string]>([
    ['en', 'no question is supported, so nothing was tested; if that is meant: --allow-unsupported'],
    ['fi', 'yhtään kysymystä ei tueta, joten mitään ei testattu; jos niin on tarkoitus: --allow-unsupported'],
    ['sv', 'ingen fråga stöds, så inget har testats; om det är meningen: --allow-unsupported'],
  ])('exit 1, and says so in %s', (language, said) => {
    const { code, out } = conform('--command', mute, '--topic', 'areas', '--lang', language)
    expect({ code, first: out.split('\n')[0] }).toEqual({ code: 1, first: said })
  })

  it('exit 0 with --allow-unsupported', () => {
    expect(conform('--command', mute, '--topic', 'areas', '--allow-unsupported')).toEqual({
      code: 0,
      out: noneSupported,
      err: '',
    })
  })

  it('exit 1 with reports in other forms, where it stands on standard error', () => {
    const { code, err } = conform('--command', mute, '--topic', 'areas', '--reporter', 'tap')
    expect({ code, err }).toEqual({
      code: 1,
      err: `no question is supported, so nothing was tested; if that is meant: --allow-unsupported\n${noneSupported}`,
    })
  })
})

describe('a program that answers wrongly', () => {
  const wrong = program(`say({ id: request.id, answer: { municipality: request.municipality, area: 'tampere', inTrial: true, teOffice: 'Pirkanmaan TE-toimisto', inAland: false } })`)

  it('exit 1; the difference with case, title, provision and both answers', () => {
    const { code, out } = conform('--command', wrong, '--only', 'areas-837')
    expect(code).toBe(1)
    expect(out).toBe(`✗ areas-837: Municipality 837 is in the trial area pirkanmaa
  provision: 3 § 7 kohta
  area: expected "pirkanmaa", answered "tampere"
  asked: {"id":"areas-837","question":"area","municipality":"837"}
  expected answer: {"municipality":"837","area":"pirkanmaa","inTrial":true,"teOffice":"Pirkanmaan TE-toimisto","inAland":false}
  the program's answer: {"municipality":"837","area":"tampere","inTrial":true,"teOffice":"Pirkanmaan TE-toimisto","inAland":false}

1 cases: 0 as expected, 1 different, 0 not supported
`)
  })

  it('at most 20 differences, unless told otherwise; the counts are of all, and so are the reports for programs', () => {
    const differencesIn = (...more: readonly string[]): number =>
      conform('--command', wrong, '--topic', 'areas', ...more)
        .out.split('\n')
        .filter((line) => line.startsWith('✗ ')).length
    const { out } = conform('--command', wrong, '--topic', 'areas')
    expect(out.split('\n').filter((line) => line.startsWith('✗ '))).toHaveLength(20)
    expect(out).toContain('\n… 289 more differences; --max shows more of them\n')
    expect(out).toMatch(/\n309 cases: 0 as expected, 309 different, 0 not supported\n$/)
    expect(differencesIn('--max', '3')).toBe(3)
    expect(differencesIn('--max', '0')).toBe(0)
    expect(differencesIn('--max', '309')).toBe(309)
    expect(conform('--command', wrong, '--topic', 'areas', '--max', '309').out).not.toContain('more differences')
    expect(conform('--command', wrong, '--topic', 'areas', '--reporter', 'tap').out.match(/^not ok /gm)).toHaveLength(
      309
    )
    expect(conform('--command', wrong, '--topic', 'areas', '--reporter', 'junit').out.match(/<failure /g)).toHaveLength(
      309
    )
  })

  it('JUnit says how long each case took, and a suite as long as its cases', () => {
    const { out } = conform('--command', wrong, '--topic', 'areas', '--reporter', 'junit')
    const times = [...out.matchAll(/<testcase [^>]*time="(\d+\.\d{6})"/g)].map(([, time]) => Number(time))
    expect(times).toHaveLength(309)
    const [, suite] = /<testsuite [^>]*time="(\d+\.\d{6})"/.exec(out) ?? []
    expect(Number(suite)).toBeCloseTo(
      times.reduce((sum, time) => sum + time, 0),
      3
    )
    expect(Number(suite)).toBeGreaterThan(0.01)
    expect(out).toMatch(/<testsuites [^>]*time="\d/)
  })

  it('TAP and JUnit, in Finnish', () => {
    const tap = conform('--command', wrong, '--only', 'areas-837', '--reporter', 'tap', '--lang', 'fi')
    expect(tap.code).toBe(1)
    expect(tap.err).toBe('1 tapausta: 0 odotetun mukaisia, 1 poikkeavia, 0 ei tuettuja\n')
    expect(tap.out).toMatch(
      /^TAP version 13\n1\.\.1\nnot ok 1 - areas-837: .*\n  ---\n  message: \|\n    lainkohta: 3 § 7 kohta\n/
    )
    const junit = conform('--command', wrong, '--only', 'areas-837', '--reporter', 'junit')
    expect(junit.code).toBe(1)
    expect(junit.out).toContain('tests="1" failures="1" errors="0" skipped="0"')
  })

  it('TAP and JUnit leave the sums for standard error, where the log of a CI shows them', () => {
    const { code, err } = conform('--command', wrong, '--topic', 'areas', '--reporter', 'junit')
    expect(code).toBe(1)
    expect(err).toMatch(
      /^differences by topic: areas \d+\/309\ndifferences by field: area \d+, .*\nfirst difference: --only areas-005\n309 cases: 0 as expected, 309 different, 0 not supported\n$/
    )
    const failed = conform('--command', 'no-such-program', '--topic', 'areas', '--reporter', 'tap')
    expect(failed.err).toMatch(/^the program did not start: no-such-program: ENOENT \(areas-005\)\n309 cases: /)
  })

  it('--bail ends the program at the first difference', () => {
    const { code, out } = conform('--command', wrong, '--topic', 'areas', '--bail')
    expect(code).toBe(1)
    expect(out).toMatch(/1 different, 0 not supported, \d+ not run\n$/)
  })

  it('a wrong source is a difference only with --strict', () => {
    const answerer = JSON.stringify(new URL('answerer.ts', import.meta.url).href)
    const unsourced =
      program(`if (number === 1) globalThis.answerOf = (await import(${answerer})).answerOf
const { answer } = answerOf(request); say({ id: request.id, answer: { ...answer, sources: [] } })`)
    expect(conform('--command', unsourced, '--only', 'eligibility-worked-A1').code).toBe(0)
    const strict = conform('--command', unsourced, '--only', 'eligibility-under-30-V3-first-day', '--strict')
    expect(strict.code).toBe(1)
    expect(strict.out).toContain('sources: expected [')
  })
})

describe('a program that fails: exit 3', () => {
  const areaOf = (...args: readonly string[]) => conform('--topic', 'areas', ...args)

  it('does not start', () => {
    const { code, out } = areaOf('--command', 'no-such-program-as-this --now')
    expect(code).toBe(3)
    expect(out).toMatch(/^the program did not start: no-such-program-as-this: ENOENT/)
  })

  it('ends too early', () => {
    const { code, out } = areaOf(
      '--command',
      program(`if (number === 3) process.exit(7); say({ id: request.id, unsupported: true })`)
    )
    expect(code).toBe(3)
    expect(out).toMatch(new RegExp(`^the program ended too early: exit code 7; \\d of ${areas} answered`))
  })

  it('writes no JSON, or an answer to what was not asked', () => {
    const chatty = areaOf('--command', program(`console.log('Listening.')`))
    expect(chatty.code).toBe(3)
    expect(chatty.out).toMatch(
      /^the program wrote something that is no answer: a line that is no JSON object: Listening\./
    )
    const nothing = areaOf('--command', program(`say({ id: request.id })`))
    expect(nothing.code).toBe(3)
    expect(nothing.out).toContain('expected answer, problems or unsupported')
  })

  it.each<[string, string, string]>([
    ['is spread over several lines', `console.log(JSON.stringify({ id: request.id, unsupported: true }, null, 2))`, 'a line that is no JSON object: {'],
    ['is not UTF-8', `process.stdout.write(Buffer.from(JSON.stringify({ id: request.id, answer: { area: 'Jyväskylä' } }) + '\\n', 'latin1'))`, 'a line that is not UTF-8: {"id":'],
    ['comes a second time', `if (number === 1) for (const _ of [1, 2]) say({ id: request.id, unsupported: true })`, 'a second answer to areas-005: {"id":'],
    ['has no id', `say({ unsupported: true })`, 'no request has this id: {"unsupported":true}'],
    ['has an id of its own', `say({ id: number, unsupported: true })`, 'no request has this id: {"id":1,'],
    ['is longer than any answer', `say({ id: request.id, answer: 'x'.repeat(2e6) })`, 'a line of more than 1000000 bytes'],
    ['never ends', `if (number === 1) { setInterval(() => process.stdout.write('x'.repeat(65536)), 1); await new Promise(() => undefined) }`, 'a line of more than 1000000 bytes'],
  ])('writes an answer that %s', (_, body, said) => {
    const { code, out } = areaOf('--command', program(body), '--time-limit', '60000')
    expect(code).toBe(3)
    expect(out.split('\n')[0]).toContain(`the program wrote something that is no answer: ${said}`)
  }, 120_000)

  it('ends no line', () => {
    const { code, out } = areaOf('--command', program(`process.stdout.write(JSON.stringify({ id: request.id, unsupported: true })); await new Promise(() => setInterval(() => 1, 1000))`), '--time-limit', '700')
    expect(code).toBe(3)
    expect(out).toMatch(/^the program did not answer in time: 37 bytes came without a line break for 700 ms; 0 of /)
  })

  it('does not answer in time', () => {
    const { code, out } = areaOf('--command', program(`if (number < 3) say({ id: request.id, unsupported: true }); else await new Promise(() => setInterval(() => 1, 1000))`), '--time-limit', '700')
    expect(code).toBe(3)
    expect(out).toMatch(new RegExp(`^the program did not answer in time: nothing came for 700 ms; 2 of ${areas} answered \\(areas-010\\)`))
  })

  it('the failure stands in TAP and JUnit too', () => {
    expect(areaOf('--command', 'no-such-program', '--reporter', 'tap').out).toMatch(
      /\nBail out! the program did not start/
    )
    expect(areaOf('--command', 'no-such-program', '--reporter', 'junit').out).toContain('type="not-started"')
  })
})

describe('an HTTP endpoint of this machine', () => {
  type Served = { readonly status: number; readonly body: string | Buffer } | 'endless' | 'gone' | 'late'
  const served = async (reply: (request: ConformanceRequest) => Served, ...args: readonly string[]) => {
    const server = createServer((incoming, response) => {
      let text = ''
      incoming.on('data', (chunk: Buffer) => { text += chunk.toString() })
      incoming.on('end', () => {
        const given = reply(text === '' ? { id: 'areas-837', question: 'area', municipality: '837' } : JSON.parse(text))
        if (given === 'late') return undefined
        if (given === 'gone') return incoming.socket.destroy()
        if (given === 'endless') {
          const more = (): void => { while (!response.destroyed && response.write('x'.repeat(65536))); }
          response.on('drain', more)
          return more()
        }
        const { status, body } = given
        // Whoever follows the way gets a right answer there.
        const isElsewhere = incoming.url === '/elsewhere'
        response
          .writeHead(isElsewhere ? 200 : status, status === 302 && !isElsewhere ? { location: '/elsewhere' } : {})
          .end(body)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo // it listens on a port
    const child = spawn(process.execPath, [command, 'conform', '--url', `http://127.0.0.1:${port}/ask`, ...args])
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString() })
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    server.closeAllConnections()
    server.close()
    return { code, out }
  }

  const areaAnswer = {
    municipality: '837',
    area: 'pirkanmaa',
    inTrial: true,
    teOffice: 'Pirkanmaan TE-toimisto',
    inAland: false,
  }

  it.each([200, 201, 299])('answers with status %i', async (status) => {
    const { code } = await served(
      () => ({ status, body: JSON.stringify({ answer: areaAnswer, problems: [] }) }),
      '--only',
      'areas-837'
    )
    expect(code).toBe(0)
  })

  it.each([404, 501])('says with status %i that it does not support a question', async (status) => {
    const { code, out } = await served(
      () => ({ status, body: '{"unsupported":true}' }),
      '--only',
      'areas-837',
      '--allow-unsupported'
    )
    expect({ code, out }).toEqual({ code: 0, out: '1 cases: 0 as expected, 0 different, 1 not supported\n' })
  })

  it('that answers too late, exit 3', async () => {
    const { code, out } = await served(() => 'late', '--only', 'areas-837', '--time-limit', '300')
    expect({ code, out: out.split('\n')[0] }).toEqual({
      code: 3,
      out: 'the program did not answer in time: no answer within 300 ms (areas-837)',
    })
  })

  it('is asked one request a POST; problems may come with a status of their own', async () => {
    const { code, out } = await served((request) => {
      const reply = answerOf(request)
      return { status: 'problems' in reply ? 422 : 200, body: JSON.stringify({ id: request.id, ...reply }) }
    }, '--topic', 'lifetime', '--wording', 'V3')
    expect({ code, out }).toEqual({
      code: 0,
      out: `${ofV3} cases: ${ofV3} as expected, 0 different, 0 not supported\n`,
    })
  })

  it.each<[string, { readonly status: number; readonly body: string | Buffer }, string]>([
    ['an answer with a status of failure', { status: 500, body: JSON.stringify({ id: 'areas-837', answer: areaAnswer }) }, 'HTTP 500: an answer comes with status 2xx: {"id":"areas-837"'],
    ['an answer that was not found', { status: 404, body: JSON.stringify({ answer: areaAnswer, problems: [] }) }, 'HTTP 404: an answer comes with status 2xx: {"answer"'],
    ['no problem, with a status that says there is one', { status: 422, body: '{"problems":[]}' }, 'HTTP 422: an answer comes with status 2xx: {"problems":[]}'],
    ['problems of the endpoint itself', { status: 500, body: '{"problems":[{"code":"out-of-memory"}]}' }, 'HTTP 500: an answer comes with status 2xx: {"problems"'],
    ['no JSON', { status: 500, body: 'Internal error' }, 'HTTP 500: no JSON object: Internal error'],
    ['nothing', { status: 200, body: '' }, 'HTTP 200: no JSON object: '],
    ['no reply', { status: 200, body: '{"error":"x"}' }, 'HTTP 200: no answer, problems or unsupported: {"error":"x"}'],
    ['the answer to another request', { status: 200, body: '{"id":"areas-005","unsupported":true}' }, 'HTTP 200: the id is not that of the request: {"id":"areas-005"'],
    ['bytes that are not UTF-8', { status: 200, body: Buffer.from('{"answer":"Jyväskylä"}', 'latin1') }, 'HTTP 200: not UTF-8: {"answer":"Jyv'],
    ['more than any answer', { status: 200, body: 'x'.repeat(2e6) }, 'HTTP 200: more than 1000000 bytes'],
    ['a redirection, which could lead off this machine', { status: 302, body: '{"unsupported":true}' }, 'HTTP 302: redirections are not followed'],
  ])('exit 3 for %s', async (_, reply, said) => {
    const { code, out } = await served(() => reply, '--only', 'areas-837')
    expect(code).toBe(3)
    expect(out.split('\n')[0]).toContain(`the program wrote something that is no answer: ${said}`)
  })

  it('exit 3 for an answer that never ends', async () => {
    const { code, out } = await served(() => 'endless', '--topic', 'areas')
    expect({ code, out: out.split('\n')[0] }).toMatchObject({
      code: 3,
      out: expect.stringContaining('more than 1000000 bytes'),
    })
  }, 30_000)

  it('exit 3 where nothing listens, and where the endpoint goes away in the middle', async () => {
    expect(conform('--url', 'http://127.0.0.1:9/', '--only', 'areas-837')).toMatchObject({
      code: 3,
      out: expect.stringMatching(/did not start: http:\/\/127\.0\.0\.1:9\/: /),
    })
    let number = 0
    const { code, out } = await served(
      ({ id }) => ((number += 1) > 20 ? 'gone' : { status: 200, body: JSON.stringify({ id, unsupported: true }) }),
      '--topic',
      'areas'
    )
    expect({ code, out }).toMatchObject({
      code: 3,
      out: expect.stringMatching(/^the program ended too early: http:.*; \d+ answered \(areas-\d+\)\n/),
    })
  })
})

describe('wrong use: exit 2, and nothing is started', () => {
  it.each<[string, readonly string[]]>([
    ["no program to test; expected --command 'COMMAND' or --url URL", []],
    ['options --command and --url cannot be used together', ['--command', 'x', '--url', 'http://localhost/']],
    ["option --command: 'x \"y'; expected a command whose quotes are closed", ['--command', 'x "y']],
    ["option --url: 'http://example.com/'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'http://example.com/']],
    ["option --url: 'http://localhost.example.com/'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'http://localhost.example.com/']],
    ["option --url: 'http://localhost@example.com/'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'http://localhost@example.com/']],
    ["option --url: 'file:///etc/passwd'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'file:///etc/passwd']],
    ["option --topic: 'age'; expected one of areas, status, eligibility, unknowns, tasks, lifetime, input", ['--command', 'x', '--topic', 'age']],
    ["option --wording: 'V13'; expected one of V0, V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12", ['--command', 'x', '--wording', 'V13']],
    ["option --max: '-1'; expected a whole number, 0 or more", ['--command', 'x', '--max=-1']],
    ["option --max: '-1'; expected a whole number, 0 or more", ['--command', 'x', '--max', '-1']],
    ["option --max: 'all'; expected a whole number, 0 or more", ['--command', 'x', '--max', 'all']],
    ['options --write and --command cannot be used together', ['--write', 'cases', '--command', 'x']],
    ['options --write and --topic cannot be used together', ['--write', 'cases', '--topic', 'areas']],
    ["option --reporter: 'xml'; expected one of text, tap, junit", ['--command', 'x', '--reporter', 'xml']],
    ["option --time-limit: '0'; expected milliseconds, 1 to 3600000", ['--command', 'x', '--time-limit', '0']],
    ["option --time-limit: '1s'; expected milliseconds, 1 to 3600000", ['--command', 'x', '--time-limit', '1s']],
    ['no case matches --only areas-000', ['--command', 'x', '--only', 'areas-000']],
    ['no case matches --topic status --only areas-837 --wording V3', ['--command', 'x', '--wording', 'V3', '--only', 'areas-837', '--topic', 'status']],
    ["the command reads no files: 'cases.json'", ['--command', 'x', 'cases.json']],
  ])('%s', (said, args) => expect(conform(...args)).toEqual({ code: 2, out: '', err: `kuntakokeilu: ${said}\n` }))
})

describe('--write', () => {
  it('writes the cases, their schema and their manifest as JSON files, with the checksums of the manifest', () => {
    const target = join(dirname(file('x', '')), 'new/cases')
    expect(conform('--write', target)).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(target).sort()).toEqual(
      readdirSync(folder)
        .map((name) => name.replace(/\.br$/, ''))
        .sort()
    )
    for (const name of readdirSync(target))
      expect(readFileSync(join(target, name), 'utf8') === publishedFile(name), name).toBe(true)
    const { files } = JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8'))
    for (const { file: name, sha256 } of files)
      expect(
        createHash('sha256')
          .update(readFileSync(join(target, name)))
          .digest('hex'),
        name
      ).toBe(sha256)
    expect(conform('--write', target)).toEqual({ code: 0, out: '', err: '' })
  })

  it('exit 2 where it cannot write', () => {
    const target = file('taken', '')
    expect(conform('--write', target)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/taken\/areas\.json: cannot be written \((EEXIST|ENOTDIR)\)\n$/),
    })
  })
})

describe('a command line as words', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['node  program.js', ['node', 'program.js']],
    [`"/opt/my program/run" 'a b' c\\ d`, ['/opt/my program/run', 'a b', 'c d']],
    [`python3 -c 'print("\\n")'`, ['python3', '-c', 'print("\\n")']],
    ['x "" \'\'', ['x', '', '']],
    ['x "a\\"b" $HOME | y *', ['x', 'a"b', '$HOME', '|', 'y', '*']],
    [' \tx\n', ['x']],
    ['', undefined],
    ['   ', undefined],
    ['""', undefined],
    ['x "y', undefined],
    ["x 'y", undefined],
    ['x\\', ['x\\']],
  ])('%j', (text, words) => expect(splitCommand(text)).toEqual(words))
})
