/**
 * Where a command that answers rows writes: the answers to standard output, the rejects to their file or to standard
 * error.
 */
import { open } from 'node:fs/promises'
import { systemCode } from './input.ts'
import { message, shown, type Message } from './messages.ts'
import { outputTo, type Output } from './output.ts'

/** Why the run has to stop; undefined if it can go on. */
export type Stop = readonly Message[] | undefined

export interface Outputs {
  /** Writes output after the output before it has been taken. */
  readonly pass: (output: { readonly answers: Uint8Array; readonly rejects: Uint8Array }) => Promise<Stop>
  /** Settles when everything is written, or cannot be. */
  readonly settle: () => Promise<Stop>
}

const failureOf = (output: Output | undefined, name: string): readonly Message[] => {
  const reason = output?.failure()
  return reason === undefined ? [] : [message('output-unwritable', { file: shown(name), reason })]
}

/** `before` is called before anything is written where the terminal's line of progress may stand. */
export function outputsTo(out: Output, err: Output, rejectsFile: string | undefined, before: () => void): Outputs {
  let rejects = rejectsFile === undefined ? err : undefined
  let writing: Promise<unknown> = Promise.resolve()

  /** Opens the file for the rejects, once it is certain that the input can be used. */
  const openRejects = async (file: string): Promise<Stop> => {
    try {
      rejects = outputTo((await open(file, 'w')).createWriteStream())
      return undefined
    } catch (error) {
      return [message('output-unwritable', { file: shown(file), reason: systemCode(error) })]
    }
  }
  const failures = (): Stop => {
    const found = [...failureOf(out, 'stdout'), ...failureOf(rejects, rejectsFile ?? 'stderr')]
    return found.length > 0 ? found : undefined
  }

  return {
    pass: async (output) => {
      const stop = rejects === undefined && rejectsFile !== undefined ? await openRejects(rejectsFile) : undefined
      if (stop) return stop
      await writing
      if (process.stdout.isTTY || (rejects === err && output.rejects.length > 0)) before()
      writing = Promise.all([out.write(output.answers), rejects?.write(output.rejects)])
      return failures()
    },
    settle: async () => {
      await writing
      if (rejects !== err) await rejects?.end()
      return failures()
    },
  }
}
