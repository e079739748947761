/** Writes text to a stream that may be slow, full or closed. */
import type { Writable } from 'node:stream'
import { systemCode } from './input.ts'

export interface Output {
  /** Settles when the text is written, or cannot be. */
  readonly write: (text: string | Uint8Array) => Promise<void>
  readonly end: () => Promise<void>
  /** Has the reader closed the stream? */
  readonly isClosed: () => boolean
  /** Why writing failed, other than by a reader that closed the stream. */
  readonly failure: () => string | undefined
}

export function outputTo(stream: Writable): Output {
  let code: string | undefined
  const fail = (error: unknown): void => { code ??= systemCode(error) }
  stream.on('error', fail)
  const isGone = (): boolean => code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (text.length === 0 || code !== undefined) return resolve()
        stream.write(text, (error) => {
          if (error) fail(error)
          resolve()
        })
      }),
    end: () =>
      new Promise((resolve) => {
        stream.once('close', resolve)
        if (stream.closed) resolve()
        else stream.end()
      }),
    isClosed: isGone,
    failure: () => (isGone() ? undefined : code),
  }
}
