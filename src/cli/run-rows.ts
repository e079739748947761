/** Answers a file row by row, until the input ends, the output is closed or Ctrl-C. */
import type { Language } from '../texts/language.ts'
import type { Task } from './block-answerer.ts'
import type { Block } from './blocks.ts'
import type { ExitCode } from './exit-code.ts'
import { fileClash } from './file-clash.ts'
import { inputFault, openInput, systemCode } from './input.ts'
import { faultLines, message, shown, type Message } from './messages.ts'
import { orderedQueue, type OrderedQueue } from './ordered-queue.ts'
import type { Output } from './output.ts'
import { outputsTo, type Stop } from './outputs.ts'
import { progressOn } from './progress.ts'
import { rowWriter } from './row-writer.ts'
import type { BlockBytes, RowsCommand, RowsOrder } from './rows-command.ts'
import { textInput } from './text-input.ts'
import { threadsFor, type Threads } from './threads.ts'

export async function runRows<OneTask extends Task, Totals>(
  { input: file, encoding, rejects, jobs }: RowsOrder,
  { cutter: newCutter, head, task, report, interruption }: RowsCommand<OneTask, Totals>,
  language: Language,
  out: Output,
  err: Output
): Promise<ExitCode> {
  const refuse = async (faults: readonly Message[]): Promise<ExitCode> => {
    await err.write(faultLines(faults, language))
    return 2
  }

  const input = await openInput(file)
  if ('fault' in input) return refuse([input.fault])
  const { stream, stats } = input
  const clash = await fileClash(stats, file ?? '-', rejects)
  if (clash) return refuse([clash])

  const progress = progressOn(process.stderr, stats?.isFile() ? Number(stats.size) : undefined, language)
  const outputs = outputsTo(out, err, rejects, progress.clear)
  const writer = rowWriter(head, outputs)
  const cutter = newCutter()
  let threads: Threads | undefined
  let underWay: OrderedQueue<BlockBytes> | undefined
  let isInterrupted = false
  // Once: a second Ctrl-C ends the process at once, should the reader of the answers never take them.
  process.once('SIGINT', () => {
    isInterrupted = true
    stream.destroy()
  })

  let bytesRead = 0

  const writeBlock = async (bytes: BlockBytes): Promise<void> => {
    if (writer.stop() || out.isClosed()) return
    await writer.write(bytes)
    const { answered, rejected } = writer.counts()
    progress.show(answered + rejected, bytesRead)
  }
  /** Has blocks answered. */
  const give = async (blocks: readonly Block[]): Promise<Stop> => {
    const header = cutter.header()
    if (header && 'faults' in header) return header.faults
    if (header) await writer.begin()
    if (blocks.length > 0) {
      threads ??= threadsFor(task(header?.columns ?? []), jobs)
      underWay ??= orderedQueue(threads.capacity, writeBlock)
      await underWay.add(threads.answer(blocks))
    }
    return writer.stop()
  }
  /** Takes the texts of bytes, or a fault instead of one. */
  const take = async (texts: Iterable<string | Message>): Promise<Stop> => {
    let blocks: Block[] = []
    for (const text of texts) {
      if (typeof text !== 'string') return (await give(blocks)) ?? [text]
      const block = cutter.push(text)
      if (block) blocks.push(block)
      // Other threads are given many blocks at a time. This one answers each before the next is made of the bytes.
      if (jobs > 1) continue
      const stop = await give(blocks)
      if (stop) return stop
      blocks = []
    }
    return give(blocks)
  }
  const readAll = async (): Promise<Stop> => {
    const text = textInput(encoding, file)
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) continue // never, but for the stream's type
      bytesRead += piece.length
      const stop = await take(text.push(piece))
      if (stop || isInterrupted || out.isClosed()) return stop
    }
    const last = (await take(text.end())) ?? (await give([cutter.end()].filter((block) => block !== undefined)))
    await underWay?.settle()
    return last ?? (writer.hasBegun() ? undefined : [message('empty')])
  }
  /** Does some work of the run; says why it has to stop, where it is no fault of ours. */
  const attempt = async (work: () => Promise<Stop>): Promise<Stop> => {
    try {
      return await work()
    } catch (error) {
      const reason = threads?.failure()
      if (reason !== undefined) return [message('thread-failed', { reason: shown(reason) })]
      if (isInterrupted && systemCode(error) === 'ERR_STREAM_PREMATURE_CLOSE') return undefined
      if (error instanceof Error && 'syscall' in error) return [inputFault(file ?? '-', error)]
      throw error
    }
  }
  const settle = async (): Promise<Stop> => {
    await underWay?.settle()
    return writer.stop()
  }
  let summary = ''
  const finish = async (isWhole: boolean): Promise<Stop> => {
    const totals = (await threads?.totals()) ?? []
    const reported = report(totals as readonly Totals[], language) // the threads' task is the command's
    summary = reported.summary
    if (isWhole) await writer.end(reported.answers)
    return writer.stop()
  }

  try {
    const unread = await attempt(readAll)
    const isCut = isInterrupted
    stream.destroy()
    const unanswered = await attempt(settle)
    const stop = unread ?? unanswered ?? (out.isClosed() ? undefined : await attempt(() => finish(!isCut)))
    const failures = await outputs.settle()
    progress.clear()
    if (out.isClosed()) return 0
    if (stop ?? failures) return refuse(stop ?? failures ?? [])
    if (isCut) await err.write(faultLines([message(interruption)], language))
    await err.write(summary)
    return isCut ? 130 : writer.counts().rejected > 0 ? 1 : 0
  } finally {
    await threads?.close()
  }
}
