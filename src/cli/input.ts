/** Opens the input: a file or standard input. */
import { fstatSync, type BigIntStats } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { message, shown, type Message } from './messages.ts'

export interface Input {
  readonly stream: Readable
  readonly stats: BigIntStats | undefined
}

/** Bytes read at a time. */
const readSize = 2 ** 16

/** The code of a system's error, such as ENOENT. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)

export const inputFault = (file: string, error: unknown): Message => {
  const code = systemCode(error)
  if (code === 'ENOENT') return message('input-missing', { file: shown(file) })
  if (code === 'EISDIR') return message('input-directory', { file: shown(file) })
  return message('input-unreadable', { file: shown(file), reason: code })
}

/** The file behind standard input or output; undefined if the stream is closed. */
export function standardStats(descriptor: 0 | 1): BigIntStats | undefined {
  try {
    return fstatSync(descriptor, { bigint: true })
  } catch {
    return undefined
  }
}

/** Fails for a folder as reading it would, but before anything is read. */
const refuseFolder = (stats: BigIntStats | undefined): void => {
  if (stats?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
}

export async function openInput(file: string | undefined): Promise<Input | { readonly fault: Message }> {
  let handle: FileHandle | undefined
  try {
    if (file === undefined) {
      const stats = standardStats(0)
      refuseFolder(stats)
      return { stream: process.stdin, stats }
    }
    handle = await open(file)
    const stats = await handle.stat({ bigint: true })
    refuseFolder(stats)
    return { stream: handle.createReadStream({ highWaterMark: readSize }), stats }
  } catch (error) {
    await handle?.close()
    return { fault: inputFault(file ?? '-', error) }
  }
}
