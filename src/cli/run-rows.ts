/** Answers a file row by row, until the input ends, the output is closed or Ctrl-C. */
import type { Language } from '../texts/language.ts'
import { byteAnswerer } from './answer-bytes.ts'
import type { RowAnswerer } from './row-answerer.ts'
import type { ExitCode } from './exit-code.ts'
import { fileClash } from './file-clash.ts'
import { inputFault, openInput } from './input.ts'
import { faultLines, message, type Message } from './messages.ts'
import type { Output } from './output.ts'
import { outputsTo, type Stop } from './outputs.ts'
import { progressOn } from './progress.ts'

export interface RowsOrder {
  /** The file to read; undefined: standard input. */
  readonly input: string | undefined
  readonly encoding: string
  /** The file for the rejects; undefined: standard error. */
  readonly rejects: string | undefined
}

export async function runRows(
  { input: file, encoding, rejects }: RowsOrder,
  answering: RowAnswerer,
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
  let isInterrupted = false
  // Once: a second Ctrl-C ends the process at once, should the reader of the answers never take them.
  process.once('SIGINT', () => {
    isInterrupted = true
    stream.destroy()
  })

  const readAll = async (): Promise<Stop> => {
    const { push, end } = byteAnswerer(answering, encoding, file)
    let bytes = 0
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) continue // never, but for the stream's type
      const stop = await outputs.pass(push(piece))
      if (stop || isInterrupted || out.isClosed()) return stop
      bytes += piece.length
      const { answered, rejected } = answering.tally.counts()
      progress.show(answered + rejected, bytes)
    }
    return outputs.pass(end())
  }
  const readOrFail = async (): Promise<Stop> => {
    try {
      return await readAll()
    } catch (error) {
      if (isInterrupted) return undefined
      if (error instanceof Error && 'syscall' in error) return [inputFault(file ?? '-', error)]
      throw error
    }
  }

  const stop = await readOrFail()
  stream.destroy()
  const failures = await outputs.settle()
  progress.clear()
  if (out.isClosed()) return 0
  if (stop ?? failures) return refuse(stop ?? failures ?? [])
  if (isInterrupted) await err.write(faultLines([message(answering.interruption)], language))
  await err.write(answering.tally.text(language))
  return isInterrupted ? 130 : answering.tally.counts().rejected > 0 ? 1 : 0
}
