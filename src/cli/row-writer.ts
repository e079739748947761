/** Writes what becomes of the rows: the head before the first of them, answers and rejects as they come. */
import type { Outputs, Stop } from './outputs.ts'
import type { BlockBytes } from './rows-command.ts'

export interface RowWriter {
  /** The input can be used: it has a header. */
  readonly begin: () => Promise<void>
  /** Writes what became of a block; without a header the first row shows that the input can be used. */
  readonly write: (bytes: BlockBytes) => Promise<void>
  /** Writes what stands behind the last answer. */
  readonly end: (text: string) => Promise<void>
  readonly hasBegun: () => boolean
  readonly counts: () => { readonly answered: number; readonly rejected: number }
  /** Why nothing more can be written. */
  readonly stop: () => Stop
}

const nothing = new Uint8Array()
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export function rowWriter(head: string, outputs: Outputs): RowWriter {
  let hasBegun = false
  let answered = 0
  let rejected = 0
  let stop: Stop

  const pass = async (answers: Uint8Array, rejects: Uint8Array): Promise<void> => {
    stop ??= await outputs.pass({ answers, rejects })
  }
  const begin = async (): Promise<void> => {
    if (hasBegun) return
    hasBegun = true
    await pass(encode(head), nothing)
  }
  return {
    begin,
    write: async (bytes) => {
      if (bytes.answered + bytes.rejected === 0) return
      await begin()
      answered += bytes.answered
      rejected += bytes.rejected
      await pass(bytes.answers, bytes.rejects)
    },
    end: (text) => pass(encode(text), nothing),
    hasBegun: () => hasBegun,
    counts: () => ({ answered, rejected }),
    stop: () => stop,
  }
}
