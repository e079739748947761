/** Answers blocks in this thread, or in several others. */
import { Worker } from 'node:worker_threads'
import { answererOf, type Task } from './block-answerer.ts'
import type { Block } from './blocks.ts'
import type { BlockBytes } from './rows-command.ts'
import type { ToThread } from './thread.ts'

export interface Threads {
  /** Fails once a thread has failed, as `totals` does. */
  readonly answer: (blocks: readonly Block[]) => Promise<BlockBytes>
  /** What each thread has counted. */
  readonly totals: () => Promise<readonly unknown[]>
  readonly close: () => Promise<unknown>
  /** Why a thread failed. */
  readonly failure: () => string | undefined
  /** How much can be under way at a time. */
  readonly capacity: number
}

/** Megabytes for what a thread makes and forgets: left to itself, this part of its memory grows with the input. */
const youngMemory = 12

interface Thread {
  readonly ask: (asked: ToThread) => Promise<unknown>
  /** How much of what was asked has no answer yet. */
  readonly load: () => number
  readonly failure: () => string | undefined
  readonly close: () => Promise<unknown>
}

/** Starts a thread, which answers in the order in which it is asked. */
function startThread(task: Task): Thread {
  // The build makes one file of the command: that of this module is the command itself.
  const worker = new Worker(new URL(import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
  })
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (reason: unknown) => void }[] = []
  let failure: string | undefined
  const fail = (reason: unknown): void => {
    failure ??= String(reason)
    for (const { reject } of waiting.splice(0)) reject(reason)
  }
  worker.on('message', (answer) => waiting.shift()?.resolve(answer))
  worker.on('error', fail)
  worker.on('messageerror', fail)
  worker.on('exit', (code) => fail(`exit code ${code}`))
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        waiting.push({ resolve, reject })
        worker.postMessage(asked)
      }),
    load: () => waiting.length,
    failure: () => failure,
    close: () => worker.terminate(),
  }
}

/** At most `jobs` threads, each started when the others are busy. */
function severalThreads(task: Task, jobs: number): Threads {
  const threads: Thread[] = []

  /** One with nothing to do, a new one, or else the one with the least to do. */
  const nextThread = (): Thread => {
    const [first, ...others] = threads
    const idlest = others.reduce((one, other) => (one && other.load() < one.load() ? other : one), first)
    if (idlest && (idlest.load() === 0 || threads.length === jobs)) return idlest
    const started = startThread(task)
    threads.push(started)
    return started
  }
  return {
    answer: (blocks) => nextThread().ask(blocks) as Promise<BlockBytes>, // what a thread answers to blocks
    totals: () => Promise.all(threads.map(({ ask }) => ask('totals'))),
    close: () => Promise.all(threads.map(({ close }) => close())),
    failure: () => threads.map(({ failure }) => failure()).find((reason) => reason !== undefined),
    // While a thread answers, its next blocks are already there.
    capacity: 2 * jobs,
  }
}

function thisThread(task: Task): Threads {
  const { answer, totals } = answererOf(task)
  return {
    answer: async (blocks) => answer(blocks),
    totals: async () => [totals()],
    close: async () => undefined,
    failure: () => undefined,
    capacity: 1,
  }
}

/** With one job, this thread answers. */
export const threadsFor = (task: Task, jobs: number): Threads =>
  jobs === 1 ? thisThread(task) : severalThreads(task, jobs)
