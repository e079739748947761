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

/** How many bytes an answer may take: far more than any needs, and few enough to wait for its end. */
export const longestAnswer = 1_000_000

/**
 * The program of a command. All of the `count` requests are written at once and its input is closed then, so that it may
 * answer in any order, and also only when it has read them all. It fails when nothing comes for `timeLimit` milliseconds.
 */
export function startProgram([file, ...args]: readonly [string, ...string[]], count: number, timeLimit: number): Program {
  const waiting = new Map<string, Waiting>()
  const answered = new Set<string>()
  let sent = 0
  /** The bytes since the last line break. */
  let unended = 0
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
    if (waiting.size === 0) return
    timer = setTimeout(() => {
      const came = unended === 0 ? 'nothing came' : `${unended} bytes came without a line break`
      fail({ reason: 'time-limit', detail: `${came} for ${timeLimit} ms; ${answered.size} of ${count} answered` })
    }, timeLimit)
  }
  const refuse = (detail: string): void => fail({ reason: 'no-answer', detail })

  child.on('error', (error) => fail({ reason: 'not-started', detail: `${file}: ${systemCode(error)}` }))
  child.on('close', (code, signal) => {
    clearTimeout(timer)
    if (answered.size < count) fail({ reason: 'died', detail: `${signal === null ? `exit code ${code}` : `signal ${signal}`}; ${answered.size} of ${count} answered` })
  })
  child.stdin.on('error', () => undefined) // a reader that has gone: `close` tells of it

  child.stdout.on('data', (bytes: Buffer) => {
    const end = bytes.lastIndexOf('\n')
    unended = end < 0 ? unended + bytes.length : bytes.length - end - 1
    if (unended > longestAnswer) refuse(`a line of more than ${longestAnswer} bytes`)
  })
  createInterface({ input: child.stdout, crlfDelay: Infinity }).on('line', (line) => {
    if (line.trim() === '' || failure) return
    const said = parsed(line)
    if (typeof said === 'string') return refuse(`a line that is ${said}: ${shown(line)}`)
    const { id } = said
    const waits = typeof id === 'string' ? waiting.get(id) : undefined
    if (waits === undefined || typeof id !== 'string') {
      return refuse(`${typeof id === 'string' && answered.has(id) ? `a second answer to ${id}` : 'no request has this id'}: ${shown(line)}`)
    }
    waiting.delete(id)
    answered.add(id)
    watch()
    waits.resolve(said)
    if (answered.size === count) setTimeout(stop, graceTime).unref()
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

/** The object in a text, or what the text is instead. */
export function parsed(text: string): Readonly<Record<string, unknown>> | string {
  // What is not UTF-8 was read as this character; no answer has it.
  if (text.includes('\u{FFFD}')) return 'not UTF-8'
  try {
    // `trim` takes away the mark of the byte order too, with which some programs begin.
    const value: unknown = JSON.parse(text.trim())
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown> // an object
  } catch {
    // It is no JSON at all.
  }
  return 'no JSON object'
}
