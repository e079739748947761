/** Starts the program under test and speaks NDJSON with it: requests on its standard input, answers on its standard output. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { ConformanceRequest } from '../../conformance/reply.ts'
import type { ProgramFailure } from '../../conformance/report.ts'
import { failing } from '../../conformance/run.ts'
import { systemCode } from '../input.ts'
import { shown } from '../messages.ts'

/** A program under test, however it is reached. */
export interface Program {
  readonly ask: (request: ConformanceRequest) => Promise<unknown>
  /** Ends it, however far it got. */
  readonly stop: () => void
}

interface Waiting {
  readonly resolve: (said: unknown) => void
  readonly reject: (error: Error) => void
}

/** How long a program that has answered everything may take to end by itself. */
const graceTime = 1000

/**
 * The program of a command. All of the `count` requests are written at once and its input is closed then, so that it may
 * answer in any order, and also only when it has read them all. It fails when nothing comes for `timeLimit` milliseconds.
 */
export function startProgram([file, ...args]: readonly [string, ...string[]], count: number, timeLimit: number): Program {
  const waiting = new Map<string, Waiting>()
  let answered = 0
  let sent = 0
  let failure: ProgramFailure | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], windowsHide: true })

  const stop = (): void => {
    clearTimeout(timer)
    child.stdin.destroy()
    child.stdout.destroy()
    child.kill()
    child.unref()
  }
  const fail = (found: ProgramFailure): void => {
    if (failure) return
    const id = found.id ?? waiting.keys().next().value
    failure = id === undefined ? found : { ...found, id }
    for (const { reject } of waiting.values()) reject(failing(failure))
    waiting.clear()
    stop()
  }
  const watch = (): void => {
    clearTimeout(timer)
    if (waiting.size > 0) timer = setTimeout(() => fail({ reason: 'time-limit', detail: `nothing came for ${timeLimit} ms; ${answered} of ${count} answered` }), timeLimit)
  }

  child.on('error', (error) => fail({ reason: 'not-started', detail: `${file}: ${systemCode(error)}` }))
  child.on('close', (code, signal) => {
    clearTimeout(timer)
    if (answered < count) fail({ reason: 'died', detail: `${signal === null ? `exit code ${code}` : `signal ${signal}`}; ${answered} of ${count} answered` })
  })
  child.stdin.on('error', () => undefined) // a reader that has gone: `close` tells of it

  createInterface({ input: child.stdout, crlfDelay: Infinity }).on('line', (line) => {
    if (line.trim() === '' || failure) return
    const said = parsed(line)
    const id = said === undefined ? undefined : said.id
    const waits = typeof id === 'string' ? waiting.get(id) : undefined
    if (waits === undefined || typeof id !== 'string') {
      return fail({ reason: 'no-answer', detail: said === undefined ? `no JSON object: ${shown(line)}` : `no request of this id waits: ${shown(line)}` })
    }
    waiting.delete(id)
    answered += 1
    watch()
    waits.resolve(said)
    if (answered === count) setTimeout(stop, graceTime).unref()
  })

  return {
    stop,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failing(failure))
        waiting.set(request.id, { resolve, reject })
        if (waiting.size === 1) watch()
        child.stdin.write(`${JSON.stringify(request)}\n`)
        sent += 1
        if (sent === count) child.stdin.end()
      }),
  }
}

/** The object of a line; undefined where there is none. */
export function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined // an object
  } catch {
    return undefined
  }
}
