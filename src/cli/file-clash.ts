/** Checks that input, output and rejects are three different files. */
import type { BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { standardStats } from './input.ts'
import { message, shown, type Message } from './messages.ts'

const isSameFile = (one: BigIntStats | undefined, other: BigIntStats | undefined): boolean =>
  one !== undefined && other !== undefined && one.isFile() && one.dev === other.dev && one.ino === other.ino

export async function fileClash(
  input: BigIntStats | undefined,
  name: string,
  rejects: string | undefined
): Promise<Message | undefined> {
  const output = standardStats(1)
  if (isSameFile(input, output)) return message('input-is-output', { file: shown(name) })
  if (rejects === undefined) return undefined
  const rejectsStats = await stat(rejects, { bigint: true }).catch(() => undefined)
  if (isSameFile(rejectsStats, input)) return message('rejects-is-input', { file: shown(rejects) })
  return isSameFile(rejectsStats, output) ? message('rejects-is-output', { file: shown(rejects) }) : undefined
}
