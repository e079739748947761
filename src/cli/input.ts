/** Opens the input: a file or standard input. */
import { open, type FileHandle } from 'node:fs/promises'
import type { BigIntStats } from 'node:fs'
import type { Readable } from 'node:stream'
import { message, shown, type Message } from './messages.ts'

export interface Input {
  readonly stream: Readable
  /** What is known of the file; undefined for standard input. */
  readonly stats: BigIntStats | undefined
}

/** Bytes read at a time: enough for cutting many rows at once, few enough for a processor's cache. */
const blockSize = 2 ** 16

/** The code of a system's error, such as ENOENT. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)

/** Why the input cannot be read. */
export const inputFault = (file: string, error: unknown): Message => {
  const code = systemCode(error)
  if (code === 'ENOENT') return message('input-missing', { file: shown(file) })
  if (code === 'EISDIR') return message('input-directory', { file: shown(file) })
  return message('input-unreadable', { file: shown(file), reason: code })
}

export async function openInput(file: string | undefined): Promise<Input | { readonly fault: Message }> {
  if (file === undefined) return { stream: process.stdin, stats: undefined }
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    const stats = await handle.stat({ bigint: true })
    if (stats.isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' })
    return { stream: handle.createReadStream({ highWaterMark: blockSize }), stats }
  } catch (error) {
    await handle?.close()
    return { fault: inputFault(file, error) }
  }
}
