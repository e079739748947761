import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { splitCommand } from '../../src/cli/conform/split-command.ts'
import type { ConformanceRequest } from '../../src/conformance/index.ts'
import { builtCommand, file, run } from '../cli/command.ts'
import { answerOf } from './answerer.ts'
import { folder, publishedCases as cases } from './published.ts'

const command = builtCommand('conform')
cpSync(fileURLToPath(folder), join(dirname(command), 'conformance'), { recursive: true })

const node = JSON.stringify(process.execPath)
const answerer = `${node} --disable-warning=ExperimentalWarning ${JSON.stringify(fileURLToPath(new URL('answerer.ts', import.meta.url)))}`
/** A program of a few lines, given `request` and `say`. */
const program = (body: string): string =>
  `${node} ${JSON.stringify(file('program.mjs', `import { createInterface } from 'node:readline'
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n')
let number = 0
for await (const line of createInterface({ input: process.stdin })) { const request = JSON.parse(line); number += 1
${body}
}
`))}`
const conform = (...args: readonly string[]) => run(command, ['conform', ...args])
const areas = cases.filter(({ topic }) => topic === 'areas').length
const ofV3 = cases.filter(({ topic, wording }) => topic === 'lifetime' && wording === 'V3').length

describe('a program that answers as the library', () => {
  it.each([['areas', []], ['input', []], ['lifetime', ['--wording', 'V3', '--strict']], ['unknowns', ['--wording', 'V8']], ['tasks', ['--wording', 'V0']]])('%s: no difference, exit 0', (topic, more) => {
    const { code, out, err } = conform('--command', answerer, '--topic', topic, ...more)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [, total, same] = /^(\d+) cases: (\d+) as expected, 0 different, 0 not supported\n$/.exec(out) ?? []
    expect(Number(total)).toBeGreaterThan(20)
    expect(same).toBe(total)
  }, 60_000)

  it('one case', () => {
    expect(conform('--command', answerer, '--only', 'areas-837')).toMatchObject({ code: 0, out: '1 cases: 1 as expected, 0 different, 0 not supported\n' })
  })

  it('a mark of the byte order, and line ends of Windows', () => {
    const marked = program(`process.stdout.write((number === 1 ? '\\u{FEFF}' : '') + JSON.stringify({ id: request.id, unsupported: true }) + '\\r\\n')`)
    expect(conform('--command', marked, '--topic', 'areas')).toMatchObject({ code: 0, out: `${areas} cases: 0 as expected, 0 different, ${areas} not supported\n` })
  })

  it('answers in any order, and only when it has read everything', () => {
    const late = program(`globalThis.all ??= []; all.push(request.id)
if (number === ${areas}) { await new Promise((resolve) => setTimeout(resolve, 50)); for (const id of all.reverse()) say({ id, unsupported: true }) }`)
    const whole = `${node} ${JSON.stringify(file('whole.mjs', `import { readFileSync } from 'node:fs'
for (const line of readFileSync(0, 'utf8').trim().split('\\n')) console.log(JSON.stringify({ id: JSON.parse(line).id, unsupported: true }))`))}`
    for (const one of [late, whole]) {
      expect(conform('--command', one, '--topic', 'areas')).toMatchObject({ code: 0, out: `${areas} cases: 0 as expected, 0 different, ${areas} not supported\n` })
    }
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

  it('TAP and JUnit, in Finnish', () => {
    const tap = conform('--command', wrong, '--only', 'areas-837', '--reporter', 'tap', '--lang', 'fi')
    expect(tap.code).toBe(1)
    expect(tap.err).toBe('1 tapausta: 0 samoin, 1 toisin, 0 ei tuettu\n')
    expect(tap.out).toMatch(/^TAP version 14\n1\.\.1\nnot ok 1 - areas-837: .*\n  ---\n  message: \|\n    lainkohta: 3 § 7 kohta\n/)
    const junit = conform('--command', wrong, '--only', 'areas-837', '--reporter', 'junit')
    expect(junit.code).toBe(1)
    expect(junit.out).toContain('tests="1" failures="1" errors="0" skipped="0"')
  })

  it('TAP and JUnit leave the sums for standard error, where the log of a CI shows them', () => {
    const { code, err } = conform('--command', wrong, '--topic', 'areas', '--reporter', 'junit')
    expect(code).toBe(1)
    expect(err).toMatch(/^differences by topic: areas \d+\/309\ndifferences by field: area \d+, .*\nfirst difference: --only areas-005\n309 cases: 0 as expected, 309 different, 0 not supported\n$/)
    const failed = conform('--command', 'no-such-program', '--topic', 'areas', '--reporter', 'tap')
    expect(failed.err).toMatch(/^the program did not start: no-such-program: ENOENT \(areas-005\)\n309 cases: /)
  })

  it('--bail ends the program at the first difference', () => {
    const { code, out } = conform('--command', wrong, '--topic', 'areas', '--bail')
    expect(code).toBe(1)
    expect(out).toMatch(/1 different, 0 not supported, \d+ not run\n$/)
  })

  it('a wrong source is a difference only with --strict', () => {
    const unsourced = program(`if (number === 1) globalThis.answerOf = (await import(${JSON.stringify(new URL('answerer.ts', import.meta.url).href)})).answerOf
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
    const { code, out } = areaOf('--command', program(`if (number === 3) process.exit(7); say({ id: request.id, unsupported: true })`))
    expect(code).toBe(3)
    expect(out).toMatch(new RegExp(`^the program ended too early: exit code 7; \\d of ${areas} answered`))
  })

  it('writes no JSON, or an answer to what was not asked', () => {
    const chatty = areaOf('--command', program(`console.log('Listening.')`))
    expect(chatty.code).toBe(3)
    expect(chatty.out).toMatch(/^the program wrote something that is no answer: a line that is no JSON object: Listening\./)
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
    expect(areaOf('--command', 'no-such-program', '--reporter', 'tap').out).toMatch(/\nBail out! the program did not start/)
    expect(areaOf('--command', 'no-such-program', '--reporter', 'junit').out).toContain('type="not-started"')
  })
})

describe('an HTTP endpoint of this machine', () => {
  type Served = { readonly status: number; readonly body: string | Buffer } | 'endless' | 'gone'
  const served = async (reply: (request: ConformanceRequest) => Served, ...args: readonly string[]) => {
    const server = createServer((incoming, response) => {
      let text = ''
      incoming.on('data', (chunk: Buffer) => { text += chunk.toString() })
      incoming.on('end', () => {
        const given = reply(text === '' ? { id: 'areas-837', question: 'area', municipality: '837' } : JSON.parse(text))
        if (given === 'gone') return incoming.socket.destroy()
        if (given === 'endless') {
          const more = (): void => { while (!response.destroyed && response.write('x'.repeat(65536))); }
          response.on('drain', more)
          return more()
        }
        const { status, body } = given
        // Whoever follows the way gets a right answer there.
        const isElsewhere = incoming.url === '/elsewhere'
        response.writeHead(isElsewhere ? 200 : status, status === 302 && !isElsewhere ? { location: '/elsewhere' } : {}).end(body)
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

  it('is asked one request a POST; problems may come with a status of their own', async () => {
    const { code, out } = await served((request) => {
      const reply = answerOf(request)
      return { status: 'problems' in reply ? 422 : 200, body: JSON.stringify({ id: request.id, ...reply }) }
    }, '--topic', 'lifetime', '--wording', 'V3')
    expect({ code, out }).toEqual({ code: 0, out: `${ofV3} cases: ${ofV3} as expected, 0 different, 0 not supported\n` })
  })

  it.each<[string, { readonly status: number; readonly body: string | Buffer }, string]>([
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
    expect({ code, out: out.split('\n')[0] }).toMatchObject({ code: 3, out: expect.stringContaining('more than 1000000 bytes') })
  }, 30_000)

  it('exit 3 where nothing listens, and where the endpoint goes away in the middle', async () => {
    expect(conform('--url', 'http://127.0.0.1:9/', '--only', 'areas-837')).toMatchObject({ code: 3, out: expect.stringMatching(/did not start: http:\/\/127\.0\.0\.1:9\/: /) })
    let number = 0
    const { code, out } = await served(({ id }) => ((number += 1) > 20 ? 'gone' : { status: 200, body: JSON.stringify({ id, unsupported: true }) }), '--topic', 'areas')
    expect({ code, out }).toMatchObject({ code: 3, out: expect.stringMatching(/^the program ended too early: http:.*; \d+ answered \(areas-\d+\)\n/) })
  })
})

describe('wrong use: exit 2, and nothing is started', () => {
  it.each<[string, readonly string[]]>([
    ["no program to test; expected --command 'COMMAND' or --url URL", []],
    ['options --command and --url cannot stand together', ['--command', 'x', '--url', 'http://localhost/']],
    ["option --command: 'x \"y'; expected a command whose quotes are closed", ['--command', 'x "y']],
    ["option --url: 'http://example.com/'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'http://example.com/']],
    ["option --url: 'http://localhost.example.com/'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'http://localhost.example.com/']],
    ["option --url: 'http://localhost@example.com/'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'http://localhost@example.com/']],
    ["option --url: 'file:///etc/passwd'; expected an http address on this machine (localhost, 127.0.0.1 or [::1])", ['--url', 'file:///etc/passwd']],
    ["option --topic: 'age'; expected one of areas, status, eligibility, unknowns, tasks, lifetime, input", ['--command', 'x', '--topic', 'age']],
    ["option --wording: 'V13'; expected one of V0, V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12", ['--command', 'x', '--wording', 'V13']],
    ["option --reporter: 'xml'; expected one of text, tap, junit", ['--command', 'x', '--reporter', 'xml']],
    ["option --time-limit: '0'; expected milliseconds, 1 to 3600000", ['--command', 'x', '--time-limit', '0']],
    ["option --time-limit: '1s'; expected milliseconds, 1 to 3600000", ['--command', 'x', '--time-limit', '1s']],
    ['no case fits --only areas-000', ['--command', 'x', '--only', 'areas-000']],
    ['no case fits --topic status --only areas-837 --wording V3', ['--command', 'x', '--wording', 'V3', '--only', 'areas-837', '--topic', 'status']],
    ["the command reads no files: 'cases.json'", ['--command', 'x', 'cases.json']],
  ])('%s', (said, args) => expect(conform(...args)).toEqual({ code: 2, out: '', err: `kuntakokeilu: ${said}\n` }))
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
