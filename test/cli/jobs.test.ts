/** The commands that answer rows, in several threads. */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { histories } from '../../bench/histories.ts'
import { csvRows } from '../../bench/people.ts'
import { builtCommand, file, run, start } from '../harness/command.ts'

const command = builtCommand('jobs')
const on = ['--on', '2023-07-03'] as const

/** Holds two and three threads against one; returns what the one gives, with the rejects on standard error. */
function same(args: readonly string[], input: string | Uint8Array = '') {
  const rejects = file('rejects.ndjson', 'old')
  const inJobs = (jobs: number, ...more: readonly string[]) => ({
    ...run(command, [...args, '--jobs', String(jobs), ...more], input),
    rejects: readFileSync(rejects, 'utf8'),
  })
  const one = inJobs(1)
  const pairs = [
    [inJobs(3), one],
    [inJobs(2, '--rejects', rejects), inJobs(1, '--rejects', rejects)],
  ] as const
  for (const [several, alone] of pairs) {
    expect([several.code, several.err]).toEqual([alone.code, alone.err])
    // Too long to be shown.
    expect(several.out === alone.out).toBe(true)
    expect(several.rejects === alone.rejects).toBe(true)
  }
  return one
}

const people = [...csvRows(6000, 3)]
const table = `${people.join('\n')}\n`
const lives = [...histories(300, 4)].map((history) => JSON.stringify(history))

describe('several threads give what one gives, to the byte', () => {
  it.each([
    [['--to', 'ndjson']],
    [['--to', 'csv']],
    [['--to', 'table', '--lang', 'fi']],
    [['--redact', '--lang', 'sv']],
  ])('of people in CSV: %j', (args) => {
    const { code, err } = same(['assess', '-', ...on, ...args], table)
    expect(code).toBe(1)
    expect(err).toMatch(/6000/)
    expect(err.split('{"line"').length).toBeGreaterThan(20)
  })

  it.each([[['--to', 'ndjson']], [['--to', 'table', '--lang', 'sv']]])('with --explain: %j', (args) => {
    same(['assess', '-', ...on, '--explain', ...args], `${people.slice(0, 800).join('\n')}\n`)
  })

  it('of people in NDJSON', () => {
    const lines = Array.from({ length: 5000 }, (_, number) =>
      number % 7 === 3 ? `{"id":"p${number}","immigrant":1}` : `{"id":"p${number}","homeMunicipality":"091"}`
    )
    const { err } = same(['assess', '-', ...on, '--from', 'ndjson'], lines.join('\r\n'))
    expect(err).toContain('Rows read 5000 = answered 4286 + rejected 714\n')
  })

  it.each([
    [[]],
    [['--explain']],
    [['--explain', '--to', 'ndjson', '--lang', 'sv']],
    [['--summary']],
    [['--summary', '--to', 'csv', '--days', '2022-01-31,2023-06-30']],
    [['--summary', '--to', 'json']],
  ])('of histories: %j', (args) => {
    const input = [...lives.slice(0, 150), 'no history', '', ...lives.slice(150)].join('\n')
    const { err } = same(['timeline', '-', ...args], input)
    expect(err).toMatch(/301.*300.* 1\n/)
  })

  it('however few the rows are, or none', () => {
    for (const text of ['', 'idd\np\n', 'id,on\n,\n', '\uFEFFid\np']) same(['assess', '-', ...on, '--to', 'csv'], text)
    for (const text of ['\n', '\n{}']) same(['assess', '-', ...on, '--from', 'ndjson', '--to', 'table'], text)
    for (const text of ['\n', '{}', '[\0]']) same(['timeline', '-', '--summary'], text)
  })

  it('of bytes in other encodings, and of bytes that are in none', () => {
    const rows = Array.from({ length: 1500 }, (_, number) => `päivä ${'x'.repeat(100)},"091",${number % 9 ? '' : 'x'}`)
    const text = ['id,residenceMunicipality,immigrant', ...rows].join('\n')
    same(['assess', '-', ...on, '--encoding', 'latin1'], Buffer.from(text, 'latin1'))
    same(['assess', '-', ...on, '--encoding', 'utf-16le'], Buffer.from(text, 'utf16le'))
    const { err } = same(['assess', '-', ...on], Buffer.from(text, 'latin1'))
    expect(err).toContain('"code":"not-utf-8"')
  })
})

/** Bytes that are read from a file at a time. */
const pieceSize = 2 ** 16

describe('rows across the borders of blocks', () => {
  const header = 'id,jobSearchValid,immigrant,homeMunicipality\n'
  const good = 'p,false,false,091\n'
  /** Good rows of so many bytes together. */
  const filler = (bytes: number): string =>
    good.repeat(Math.floor(bytes / good.length) - 1) + 'p'.repeat(bytes % good.length) + good

  it.each<readonly [string, string, number, number]>([
    ['a cell with quotes and line breaks', '"a\nb\r\n""c"",\nd",false,"",091\n', 1, 0],
    ['a bad row', 'q,maybe,false,999\n', 0, 1],
    ['a quote that is never closed', '"q,false,false,091\n', 0, 1],
    ['a quote that swallows rows', '"q,false,false,091\nr,false,false,091\ns,false,false,091"\n', 1, 2],
    ['an empty row', ',,,\n', 0, 0],
    ['characters of two bytes', 'ääää,false,false,091\n', 1, 0],
    ['lines that end with CRLF', 'q,false,false,091\r\n\r\nr,false,false,091\r\n', 2, 0],
  ])('are read the same: %s', (_, row, answered, rejected) => {
    const bytes = Buffer.byteLength(row)
    // So many bytes of the row stand before the border.
    const places = [0, 1, 2, 3, Math.floor(bytes / 2), bytes - 2, bytes - 1, bytes]
    let text = header
    for (const [number, place] of places.entries())
      text += filler((number + 1) * pieceSize - place - Buffer.byteLength(text)) + row
    const path = file('people.csv', text + filler(1000))
    const one = run(command, ['assess', path, ...on])
    for (const jobs of ['2', '3']) expect(run(command, ['assess', path, ...on, '--jobs', jobs])).toEqual(one)
    const count = (word: string): number => Number(new RegExp(`${word} (\\d+)`).exec(one.err)?.[1])
    expect(count('rejected')).toBe(rejected * places.length)
    const all = text.split(good).length - 1 + filler(1000).split(good).length - 1
    expect(count('answered')).toBe(all + answered * places.length)
  }, 60_000)

  it('are refused the same when they are too long, and the rest is answered', () => {
    const long = 'x'.repeat(2 ** 20 + 10)
    const input = `${header}${filler(5000)}${long}\n${filler(200_000)}"${long}\n${filler(70_000)}${long}`
    const { err } = same(['assess', '-', ...on], input)
    expect(err.match(/"line-too-long"/g)).toHaveLength(3)
    const json = `${lives[0]}\n${long}\n${lives.slice(1).join('\n')}\n${long}`
    expect(same(['timeline', '-'], json).err.match(/"line-too-long"/g)).toHaveLength(2)
  })
})

describe('how several threads end', () => {
  it('a reader that has had enough: quietly, with 0', async () => {
    for (const [args, input] of [
      [['assess', '-', ...on], `id,jobSearchValid\n${'a,false\n'.repeat(300_000)}`],
      [['timeline', '-'], `${lives.join('\n')}\n`.repeat(20)],
    ] as const) {
      const child = start(command, [...args, '--jobs', '3'])
      let err = ''
      child.stderr.on('data', (piece) => { err += String(piece) })
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
      await once(child.stdout, 'data')
      child.stdout.destroy()
      const [code] = await once(child, 'close')
      expect([code, err]).toEqual([0, ''])
    }
  })

  it('give an answer as soon as a line has come', async () => {
    const child = start(command, ['assess', '-', '--from', 'ndjson', ...on, '--jobs', '2'])
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`{"id":"${id}"}\n`)
      const [line] = await once(child.stdout, 'data')
      expect(JSON.parse(String(line))).toMatchObject({ id })
    }
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })

  it('Ctrl-C while they wait for more: 130, with a summary of what they did', async () => {
    const child = start(command, ['assess', '-', ...on, '--jobs', '2'])
    let err = ''
    child.stderr.on('data', (piece) => { err += String(piece) })
    child.stdin.write('id\np1\np2\nhalf a ro')
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(err).toMatch(/^kuntakokeilu: interrupted; .*\nRows read 2 = answered 2 \+ rejected 0\n/)
  })

  it('Ctrl-C in the middle: every row that is counted has its answer', async () => {
    const path = file('people.csv', `id,jobSearchValid\n${'a,false\n'.repeat(2_000_000)}`)
    const child = start(command, ['assess', path, ...on, '--jobs', '2'])
    let [out, err] = ['', '']
    child.stderr.on('data', (piece) => { err += String(piece) })
    child.stdout.on('data', (piece) => { out += String(piece) })
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    const [, answered] = /Rows read (\d+) = answered \1 \+ rejected 0/.exec(err) ?? []
    expect(code).toBe(130)
    expect(Number(answered)).toBeLessThan(2_000_000)
    expect(out.split('\n').length - 1).toBe(Number(answered))
  })

  it.each([
    ['throws', "throw new Error('out of order')", 'Error: out of order'],
    ['ends', 'process.exit(7)', 'exit code 7'],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(0.5))', 'memory limit'],
  ])('a thread that %s: 2, with the reason, and what was written is the beginning', (name, code, reason) => {
    const broken = builtCommand(`jobs-thread-that-${name}`)
    // Fails at the block that holds the word.
    const fault = `import { parentPort as port } from 'node:worker_threads'
port?.on('message', (asked) => { if (JSON.stringify(asked).includes('fatal')) { ${code} } })
`
    writeFileSync(broken, readFileSync(broken, 'utf8').replace(/^#!.*\n/, fault))
    const input = `id,jobSearchValid\n${'a,false\n'.repeat(30_000)}fatal,false\n${'b,false\n'.repeat(30_000)}`
    const whole = run(command, ['assess', '-', ...on], input).out
    const failed = run(broken, ['assess', '-', ...on, '--jobs', '2'], input, ['--max-old-space-size=100'])
    expect(failed.code).toBe(2)
    expect(failed.err).toContain('kuntakokeilu: one of the threads failed (')
    expect(failed.err).toContain(reason)
    expect(failed.err).not.toContain('Rows read')
    expect(failed.out.length).toBeLessThan(whole.length)
    expect(whole.startsWith(failed.out)).toBe(true)
  })
})
