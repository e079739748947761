/** The program under test as a process: whatever it started ends with it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtCommand, file, run } from '../harness/command.ts'
import { folder } from '../harness/published.ts'

const command = builtCommand('conform-process')
cpSync(fileURLToPath(folder), join(dirname(command), 'conformance'), { recursive: true })
const node = JSON.stringify(process.execPath)

/** A folder in which the programs note the numbers of their processes. */
const notes = (): string => dirname(file('notes', ''))
const noteOf = (place: string, name: string): number => Number(readFileSync(join(place, name), 'utf8'))
/** A program in a file: it notes its number and does what the body says. */
const script = (place: string, name: string, body: string): string =>
  `${node} ${JSON.stringify(
    file(
      `${name}.mjs`,
      `import { writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
${body}
writeFileSync(${JSON.stringify(join(place, name))}, String(process.pid))
`
    )
  )}`

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A process that has ended and was not asked for yet is not there.
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function until(holds: () => boolean, milliseconds = 10_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !holds();) {
    if (Date.now() > end) throw new Error('it did not come to that')
    await wait(20)
  }
}

const ended = (
  child: ChildProcess
): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }> =>
  new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))

const stays = 'setInterval(() => undefined, 1000)'
const deaf = `for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => undefined); ${stays}`
/** Starts another one, which keeps the output open. */
const starting = (other: string): string => `spawn(${JSON.stringify(other)}, { shell: true, stdio: 'inherit' })`

describe.skipIf(process.platform === 'win32')('a program that does not answer, and what it started', () => {
  const conform = (program: string) => {
    const started = Date.now()
    const result = run(command, ['conform', '--command', program, '--topic', 'areas', '--time-limit', '1000'])
    return { ...result, seconds: (Date.now() - started) / 1000 }
  }

  it('a pipe of a shell ends at once, and with it the output of the command', () => {
    const { code, out, seconds } = conform(`sh -c 'sleep 20 | cat'`)
    expect({ code, out: out.split('\n')[0] }).toMatchObject({
      code: 3,
      out: expect.stringContaining('did not answer in time'),
    })
    expect(seconds).toBeLessThan(10)
  })

  it('a process that its child started ends too', async () => {
    const place = notes()
    const grandchild = script(place, 'grandchild', stays)
    const child = script(place, 'child', `${starting(grandchild)}; ${stays}`)
    expect(conform(child).code).toBe(3)
    await until(() => !isThere(noteOf(place, 'child')) && !isThere(noteOf(place, 'grandchild')))
  })

  it('one that does not obey is ended by force, after two seconds', async () => {
    const place = notes()
    const { code, seconds } = conform(script(place, 'child', `${starting(script(place, 'grandchild', deaf))}; ${deaf}`))
    expect(code).toBe(3)
    expect(seconds).toBeGreaterThan(2.9)
    expect(seconds).toBeLessThan(12)
    await until(() => !isThere(noteOf(place, 'child')) && !isThere(noteOf(place, 'grandchild')))
  })

  it('one that obeys has the time to tidy up', () => {
    const place = notes()
    const tidy = `process.on('SIGTERM', () => setTimeout(() => { writeFileSync(${JSON.stringify(join(place, 'tidied'))}, '1'); process.exit() }, 700)); ${stays}`
    expect(conform(script(place, 'child', tidy)).code).toBe(3)
    expect(noteOf(place, 'tidied')).toBe(1)
  })
})

describe.skipIf(process.platform === 'win32')('a program that has answered', () => {
  it('and stays is ended, and the answers count', async () => {
    const place = notes()
    const body = `let rest = ''
process.stdin.setEncoding('utf8').on('data', (text) => {
  const lines = (rest + text).split('\\n'); rest = lines.pop()
  for (const line of lines) console.log(JSON.stringify({ id: JSON.parse(line).id, unsupported: true }))
}); ${stays}`
    const { code, out } = run(command, [
      'conform',
      '--command',
      script(place, 'child', body),
      '--topic',
      'areas',
      '--allow-unsupported',
    ])
    expect({ code, out }).toEqual({ code: 0, out: '309 cases: 0 as expected, 0 different, 309 not supported\n' })
    await until(() => !isThere(noteOf(place, 'child')))
  }, 30_000)
})

describe.skipIf(process.platform === 'win32')('the command, told to end in the middle', () => {
  const interrupted = async (body: string, ...signals: readonly NodeJS.Signals[]) => {
    const place = notes()
    const program = script(place, 'child', `${starting(script(place, 'grandchild', body))}; ${body}`)
    const child = spawn(process.execPath, [
      command,
      'conform',
      '--command',
      program,
      '--topic',
      'areas',
      '--time-limit',
      '60000',
    ])
    let out = ''
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString()
    })
    const end = ended(child)
    await until(() => existsSync(join(place, 'child')) && existsSync(join(place, 'grandchild')))
    const started = Date.now()
    for (const [place, signal] of signals.entries()) {
      if (place > 0) await wait(300)
      child.kill(signal)
    }
    const how = await end
    const seconds = (Date.now() - started) / 1000
    await until(() => !isThere(noteOf(place, 'child')) && !isThere(noteOf(place, 'grandchild')))
    return { ...how, out, seconds }
  }

  it('by Ctrl-C: exit 130 without a report, and nothing stays behind', async () => {
    expect(await interrupted(stays, 'SIGINT')).toMatchObject({ code: 130, signal: null, out: '' })
  }, 30_000)

  it('by Ctrl-C, and the program does not obey: after two seconds', async () => {
    const { code, seconds } = await interrupted(deaf, 'SIGINT')
    expect(code).toBe(130)
    expect(seconds).toBeGreaterThan(1.9)
  }, 30_000)

  it('by Ctrl-C twice: at once', async () => {
    const { signal, seconds } = await interrupted(deaf, 'SIGINT', 'SIGINT')
    expect(signal).toBe('SIGINT')
    expect(seconds).toBeLessThan(1.9)
  }, 30_000)

  it.each(['SIGTERM', 'SIGHUP'] as const)(
    'by %s: ends by that signal, as it would without a program',
    async (signal) => {
      expect(await interrupted(stays, signal)).toMatchObject({ code: null, signal, out: '' })
    },
    30_000
  )

  it('because nobody reads its output: nothing stays behind', async () => {
    const place = notes()
    const program = script(place, 'child', stays)
    const child = spawn(
      process.execPath,
      [command, 'conform', '--command', program, '--topic', 'areas', '--time-limit', '1000'],
      { stdio: ['ignore', 'pipe', 'ignore'] }
    )
    const end = ended(child)
    child.stdout.destroy()
    await end
    await until(() => !isThere(noteOf(place, 'child')))
  }, 30_000)
})
