/** `conform --write DIR`: the published cases as JSON files, for programs in other languages. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { caseFile, caseFiles } from '../../conformance/load.ts'
import { systemCode } from '../input.ts'
import { message, shown, type Message } from '../messages.ts'

export async function writeCases(folder: string): Promise<Message | undefined> {
  for (const name of caseFiles) {
    const bytes = await caseFile(name)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), bytes)
    } catch (error) {
      return message('output-unwritable', { file: shown(join(folder, name)), reason: systemCode(error) })
    }
  }
  return undefined
}
