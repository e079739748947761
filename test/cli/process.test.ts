import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { answers, builtCommand, file, rejects, run, start } from '../harness/command.ts'

const command = builtCommand('process')
const on = ['--on', '2023-03-01'] as const
const people = (count: number): string =>
  `id,jobSearchValid\n${Array.from({ length: count }, (_, number) => `p${number},${number % 5 === 4 ? 'maybe' : 'false'}\n`).join('')}`

/** Runs the command with a file behind its standard input or output. */
function withFile(place: 0 | 1, path: string, mode: string, args: readonly string[], input = '') {
  const descriptor = openSync(path, mode)
  const stdio = place === 0 ? [descriptor, 'pipe', 'pipe'] as const : ['pipe', descriptor, 'pipe'] as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    stdio: [...stdio],
    input: place === 0 ? undefined : input,
    encoding: 'utf8',
  })
  closeSync(descriptor)
  return { code: status, out: stdout ?? '', err: stderr }
}

describe('the file for the rejects', () => {
  it('gets the rejects, and standard error the summary only', () => {
    const path = file('rejects.ndjson', 'old')
    const { code, err } = run(command, ['assess', '-', ...on, '--rejects', path], people(10))
    expect(code).toBe(1)
    expect(
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => (line === '' ? '' : JSON.parse(line).line))
    ).toEqual([6, 11, ''])
    expect(err).toBe('Rows read 10 = answered 8 + rejected 2\nOutcomes: transfer 0, stay 8, unknown 0, not-in-force 0\n')
  })

  it('is emptied when nothing is rejected, and left alone when the input cannot be used', () => {
    const path = file('rejects.ndjson', 'old')
    expect(run(command, ['assess', '-', ...on, '--rejects', path], 'idd\np\n').code).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(run(command, ['assess', '-', ...on, '--rejects', path], 'id\np\n').code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  it('may be no folder and in no folder that does not exist', () => {
    for (const [path, reason] of [
      [dirname(file('x', '')), 'EISDIR'],
      ['no/such/folder/rejects.ndjson', 'ENOENT'],
    ] as const) {
      const { code, out, err } = run(command, ['assess', '-', ...on, '--rejects', path], people(10))
      expect([code, out, err]).toEqual([2, '', `kuntakokeilu: ${path}: cannot be written (${reason})\n`])
    }
  })

  it('may not be the input, which is left as it was', () => {
    const path = file('people.csv', people(10))
    const { code, out, err } = run(command, [
      'assess',
      path,
      ...on,
      '--rejects',
      join(dirname(path), '.', 'people.csv'),
    ])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('is the input itself')
    expect(readFileSync(path, 'utf8')).toBe(people(10))
  })

  it('may not be the input behind standard input', () => {
    const path = file('people.csv', people(10))
    expect(withFile(0, path, 'r', ['assess', ...on, '--rejects', path])).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(path, 'utf8')).toBe(people(10))
  })

  it('may not be the output', () => {
    const path = file('out.ndjson', '')
    const { code, err } = withFile(1, path, 'w', ['assess', '-', ...on, '--rejects', path], people(10))
    expect(code).toBe(2)
    expect(err).toContain('the results are written to the same file')
  })
})

describe('input and output', () => {
  it('may not be the same file', () => {
    const path = file('people.csv', people(10))
    const { code, err } = withFile(1, path, 'a', ['assess', path, ...on])
    expect(code).toBe(2)
    expect(err).toContain('the same file is input and output')
    expect(readFileSync(path, 'utf8')).toBe(people(10))
  })

  it('can be a file behind standard input, not a folder', () => {
    expect(withFile(0, file('people.csv', people(3)), 'r', ['assess', '-', ...on]).code).toBe(0)
    const { code, out, err } = withFile(0, 'src', 'r', ['assess', '-', ...on])
    expect([code, out, err]).toEqual([2, '', 'kuntakokeilu: - is a directory, not a file\n'])
  })

  it.runIf(existsSync('/dev/full'))('tell when there is no more room', () => {
    for (const args of [['assess', '-', ...on], ['areas'], ['tasks', ...on], ['--help'], ['--version']]) {
      const { code, err } = withFile(1, '/dev/full', 'w', args, 'id\np\n')
      expect([code, err]).toEqual([2, 'kuntakokeilu: stdout: cannot be written (ENOSPC)\n'])
    }
  })

  it('are answered in their order and to the last, however large', () => {
    const result = run(command, ['assess', '-', ...on], people(30_000))
    expect(answers(result).map(({ id }) => Number(String(id).slice(1)))).toEqual(
      Array.from({ length: 30_000 }, (_, number) => number).filter((number) => number % 5 !== 4)
    )
    expect(rejects(result).map(({ line }) => line)).toEqual(Array.from({ length: 6000 }, (_, number) => 5 * number + 6))
    expect(result.err).toContain('Rows read 30000 = answered 24000 + rejected 6000\n')
  })

  it('show no progress in a pipe', () => {
    expect(run(command, ['assess', '-', ...on], people(30_000)).err).not.toMatch(/[\r\u001B]/)
  })

  it('give an answer as soon as a line has come', async () => {
    const child = start(command, ['assess', '-', '--from', 'ndjson', ...on])
    for (const id of ['a', 'b']) {
      child.stdin.write(`{"id":"${id}"}\n`)
      const [line] = await once(child.stdout, 'data')
      expect(JSON.parse(String(line))).toMatchObject({ id })
    }
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })

  it('wait for a slow reader, and lose nothing', async () => {
    const child = start(command, [
      'assess',
      file('people.csv', people(20_000)),
      ...on,
      '--rejects',
      file('rejects', ''),
    ])
    await wait(500)
    let out = ''
    child.stdout.on('data', (piece) => { out += String(piece) })
    const [code] = await once(child, 'close')
    expect([code, out.split('\n').length]).toEqual([1, 16_001])
  })
})

describe('how it ends', () => {
  it('a reader that has had enough: quietly, with 0, and without a summary', async () => {
    const child = start(command, ['assess', '-', ...on])
    let err = ''
    child.stderr.on('data', (piece) => { err += String(piece) })
    child.stdin.on('error', () => undefined)
    child.stdin.end(`id,jobSearchValid\n${'a,false\n'.repeat(300_000)}`)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect([code, err]).toEqual([0, ''])
  })

  it.each([['areas'], ['tasks', '--on', '2022-05-02', '--to', 'json'], ['--help']])(
    '%s into a closed pipe: quietly',
    async (...args) => {
      const child = spawn(process.execPath, [command, ...args])
      child.stdout.destroy()
      let err = ''
      child.stderr.on('data', (piece) => {
        err += String(piece)
      })
      const [code] = await once(child, 'close')
      expect([code, err]).toEqual([0, ''])
    }
  )

  it('Ctrl-C while it waits for more: 130, with a summary of what it did', async () => {
    const child = start(command, ['assess', '-', ...on, '--lang', 'sv'])
    let err = ''
    child.stderr.on('data', (piece) => { err += String(piece) })
    child.stdin.write('id\np1\np2\nhalf a ro')
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(err).toMatch(/^kuntakokeilu: körningen avbröts; .*\nLästa rader 2 = besvarade 2 \+ avvisade 0\n/)
  })

  it('the summary counts outcomes and areas in the language asked for', () => {
    const text = 'id,on,homeMunicipality,birthDate,jobSearchValid,registeredAs,inEmployment,fullTimeBusinessDays,fullTimeStudent\np,2022-05-02,837,1995-01-22,true,unemployed-jobseeker,false,0,false\nq,2022-05-02,837,,true,,,,\nr,2020-01-01,,,,,,,\ns,2022-05-02,291,,true,,,,\n'
    expect(run(command, ['assess', '-'], text).err).toBe(
      'Rows read 4 = answered 4 + rejected 0\nOutcomes: transfer 1, stay 1, unknown 1, not-in-force 1\nTransferred, by trial area:\n  pirkanmaa (Pirkanmaa): 1\nWith the TE office:\n  Pirkanmaan TE-toimisto: 1\n'
    )
    expect(run(command, ['assess', '-', '--lang', 'sv'], text).err).toMatch(
      /pirkanmaa \(Birkaland\): 1\n.*\n {2}Birkalands arbets- och näringsbyrå: 1\n$/
    )
  })

  it('the version is that of the package', () => {
    expect(run(command, ['--version']).out).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`)
  })
})
