/**
 * Starts the program under test and speaks NDJSON with it: requests on its standard input, answers on its standard
 * output.
 */
import { spawn } from 'node:child_process'
import { isJsonObject, type ConformanceRequest } from '../../conformance/reply.ts'
import type { ProgramFailure } from '../../conformance/report.ts'
import { programError } from '../../conformance/run.ts'
import { systemCode } from '../input.ts'
import { shown } from '../messages.ts'
import { lineCutter } from './lines.ts'
import { groupOf, ownGroup } from './process-group.ts'

/** A program under test: a process or an HTTP server. */
export interface Program {
  readonly ask: (request: ConformanceRequest) => Promise<unknown>
  /** Once everything is answered, waits for the program to end by itself, then stops it. */
  readonly finish: () => Promise<void>
  /** Ends the program; settles when it has ended. */
  readonly stop: () => Promise<void>
  readonly kill: () => void
}

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/** How many bytes an answer may take: far more than any needs, and few enough to wait for its end. */
export const longestAnswer = 1_000_000

/**
 * The program of a command. All of the `count` requests are written at once and its input is closed then, so that it
 * may answer in any order, and also only when it has read them all. It fails when nothing comes for `timeLimit`
 * milliseconds.
 */
export function startProgram(
  [file, ...args]: readonly [string, ...string[]],
  count: number,
  timeLimit: number
): Program {
  const waiting = new Map<string, Waiting>()
  const answered = new Set<string>()
  let sent = 0
  let failure: ProgramFailure | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], ...ownGroup })
  const group = groupOf(child)
  // The program must not outlive this process.
  process.once('exit', group.kill)

  const fail = (found: ProgramFailure): void => {
    if (failure) return
    const id = found.id ?? waiting.keys().next().value
    failure = id === undefined ? found : { ...found, id }
    clearTimeout(timer)
    child.stdin.destroy()
    child.stdout.destroy()
    for (const { reject } of waiting.values()) reject(programError(failure))
    waiting.clear()
  }
  let stopping: Promise<void> | undefined
  const stop = (): Promise<void> => {
    fail({ reason: 'died', detail: 'it was told to end' })
    stopping ??= group.end().then(() => {
      child.unref()
      process.removeListener('exit', group.kill)
    })
    return stopping
  }
  const finish = async (): Promise<void> => {
    if (failure === undefined && answered.size === count) await group.ended()
    await stop()
  }
  const watch = (): void => {
    clearTimeout(timer)
    if (waiting.size === 0) return
    timer = setTimeout(() => {
      const bytes = lines.unended()
      const came = bytes === 0 ? 'nothing came' : `${bytes} bytes came without a line break`
      fail({ reason: 'time-limit', detail: `${came} for ${timeLimit} ms; ${answered.size} of ${count} answered` })
    }, timeLimit)
  }
  const refuse = (detail: string): void => fail({ reason: 'no-answer', detail })

  child.on('error', (error) => fail({ reason: 'not-started', detail: `${file}: ${systemCode(error)}` }))
  child.on('close', (code, signal) => {
    clearTimeout(timer)
    if (answered.size < count)
      fail({
        reason: 'died',
        detail: `${signal === null ? `exit code ${code}` : `signal ${signal}`}; ${answered.size} of ${count} answered`,
      })
  })
  child.stdin.on('error', () => undefined) // a reader that has gone: `close` tells of it

  const lines = lineCutter((line) => {
    if (line.trim() === '' || failure) return
    if (Buffer.byteLength(line) > longestAnswer) return refuse(tooLong)
    const answer = objectIn(line)
    if (typeof answer === 'string') return refuse(`a line that is ${answer}: ${shown(line)}`)
    const { id } = answer
    const waits = typeof id === 'string' ? waiting.get(id) : undefined
    if (waits === undefined || typeof id !== 'string') {
      return refuse(
        (typeof id === 'string' && answered.has(id) ? `a second answer to ${id}` : 'no request has this id') +
          `: ${shown(line)}`
      )
    }
    waiting.delete(id)
    answered.add(id)
    watch()
    waits.resolve(answer)
  })
  const tooLong = `a line of more than ${longestAnswer} bytes`
  child.stdout.on('data', (bytes: Buffer) => {
    lines.push(bytes)
    if (lines.unended() > longestAnswer) refuse(tooLong)
  })
  child.stdout.on('end', lines.end)

  return {
    finish,
    stop,
    kill: group.kill,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(programError(failure))
        waiting.set(request.id, { resolve, reject })
        if (waiting.size === 1) watch()
        child.stdin.write(`${JSON.stringify(request)}\n`)
        sent += 1
        if (sent === count) child.stdin.end()
      }),
  }
}

/** The JSON object in a text, or why there is none. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | string {
  // What is not UTF-8 was read as this character; no answer has it.
  if (text.includes('\u{FFFD}')) return 'not UTF-8'
  try {
    // `trim` takes away the mark of the byte order too, with which some programs begin.
    const value: unknown = JSON.parse(text.trim())
    if (isJsonObject(value)) return value
  } catch {
    // It is no JSON at all.
  }
  return 'no JSON object'
}
