/** A thread that answers blocks, one of several. */
import { parentPort, workerData } from 'node:worker_threads'
import { answererOf } from './block-answerer.ts'
import type { Block } from './blocks.ts'

/** Blocks are answered in the order in which they come; `totals` asks for what was counted so far. */
export type ToThread = readonly Block[] | 'totals'

/** Answers what the command asks, in a worker that it has started. */
export function answerAsThread(): void {
  const { answer, totals } = answererOf(workerData) // a Task: `threadsFor` gives it
  parentPort?.on('message', (asked: ToThread) => {
    if (asked === 'totals') return parentPort?.postMessage(totals())
    const bytes = answer(asked)
    // They are handed over, not copied.
    parentPort?.postMessage(bytes, [bytes.answers.buffer, bytes.rejects.buffer])
  })
}
