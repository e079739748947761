/** Opens the file for the rejects, which may be neither the input nor the output. */
import { fstatSync, type BigIntStats } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { systemCode } from './input.ts'
import { message, shown, type Message } from './messages.ts'

const isSame = (one: BigIntStats | undefined, other: BigIntStats | undefined): boolean =>
  one !== undefined && other !== undefined && one.isFile() && one.dev === other.dev && one.ino === other.ino

/** What is known of the file behind standard output; undefined when it is closed. */
function outputStats(): BigIntStats | undefined {
  try {
    return fstatSync(1, { bigint: true })
  } catch {
    return undefined
  }
}

/** Does the input, the output or the file for the rejects stand in the way of another? */
export async function fileClash(input: BigIntStats | undefined, name: string, rejects: string | undefined): Promise<Message | undefined> {
  const output = outputStats()
  if (isSame(input, output)) return message('input-is-output', { file: shown(name) })
  if (rejects === undefined) return undefined
  const known = await stat(rejects, { bigint: true }).catch(() => undefined)
  if (isSame(known, input)) return message('rejects-is-input', { file: shown(rejects) })
  return isSame(known, output) ? message('rejects-is-output', { file: shown(rejects) }) : undefined
}

export async function openRejects(file: string): Promise<Writable | { readonly fault: Message }> {
  try {
    return (await open(file, 'w')).createWriteStream()
  } catch (error) {
    return { fault: message('output-unwritable', { file: shown(file), reason: systemCode(error) }) }
  }
}
