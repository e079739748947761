/** Runs `assess`: reads, writes and counts, until the input ends, the reader of the answers has gone, or Ctrl-C. */
import type { AssessOrder } from './assess-options.ts'
import { assessing, type Given } from './assess.ts'
import type { ExitCode } from './exit-code.ts'
import { inputFault, openInput } from './input.ts'
import { faultLines, message, type Message } from './messages.ts'
import { outputTo, type Output } from './output.ts'
import { progressOn } from './progress.ts'
import { fileClash, openRejects } from './rejects.ts'

/** What stopped the work before the input's end: faults, if any. */
type Stop = readonly Message[] | undefined

export async function runAssess({ options, input: file, encoding, rejects: rejectsFile }: AssessOrder, out: Output, err: Output): Promise<ExitCode> {
  const { language } = options
  const name = file ?? '-'
  const refuse = async (faults: readonly Message[]): Promise<ExitCode> => {
    await err.write(faultLines(faults, language))
    return 2
  }

  const input = await openInput(file)
  if ('fault' in input) return refuse([input.fault])
  const { stream, stats } = input
  const clash = await fileClash(stats, name, rejectsFile)
  if (clash) return refuse([clash])

  const { push, end, tally } = assessing(options)
  const progress = progressOn(process.stderr, stats?.isFile() ? Number(stats.size) : undefined, language)
  let isInterrupted = false
  process.once('SIGINT', () => {
    isInterrupted = true
    stream.destroy()
  })

  let rejects = rejectsFile === undefined ? err : undefined
  let writing: Promise<unknown> = Promise.resolve()

  const failure = (output: Output | undefined, file: string): readonly Message[] => {
    const reason = output?.failure()
    return reason === undefined ? [] : [message('output-unwritable', { file, reason })]
  }
  const failures = (): Stop => {
    const found = [...failure(out, 'stdout'), ...(rejectsFile === undefined ? [] : failure(rejects, rejectsFile))]
    return found.length > 0 ? found : undefined
  }

  /** Writes what a piece of input gave, when what the piece before gave has been taken. */
  const pass = async (given: Given): Promise<Stop> => {
    if ('faults' in given) return given.faults
    if (rejects === undefined && rejectsFile !== undefined) {
      const opened = await openRejects(rejectsFile)
      if ('fault' in opened) return [opened.fault]
      rejects = outputTo(opened)
    }
    await writing
    if (process.stdout.isTTY || (rejects === err && given.rejects !== '')) progress.clear()
    writing = Promise.all([out.write(given.answers), rejects?.write(given.rejects)])
    return failures()
  }

  const readAll = async (): Promise<Stop> => {
    const decoder = new TextDecoder(encoding)
    let bytes = 0
    for await (const piece of stream) {
      if (!(piece instanceof Uint8Array)) continue
      const stop = await pass(push(decoder.decode(piece, { stream: true })))
      if (stop || isInterrupted || out.isClosed()) return stop
      bytes += piece.length
      const { answered, rejected } = tally.counts()
      progress.show(answered + rejected, bytes)
    }
    return (await pass(push(decoder.decode()))) ?? (await pass(end()))
  }

  let stop: Stop
  try {
    stop = await readAll()
  } catch (error) {
    if (!isInterrupted) stop = [inputFault(name, error)]
  }
  stream.destroy()
  await writing
  progress.clear()
  if (out.isClosed()) return 0
  stop ??= failures()
  if (stop) return refuse(stop)
  if (isInterrupted) await err.write(faultLines([message('interrupted')], language))
  await err.write(tally.text(language))
  return isInterrupted ? 130 : tally.counts().rejected > 0 ? 1 : 0
}
