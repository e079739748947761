/** Answering from bytes to bytes: decodes the input and encodes the answers, a few rows at a time. */
import type { Answering, Given } from './answering.ts'
import type { Message } from './messages.ts'

/** What some bytes of input give: bytes to write, or why the input cannot be used at all. */
export type GivenBytes = { readonly answers: Uint8Array; readonly rejects: Uint8Array } | { readonly faults: readonly Message[] }

export interface AnsweringBytes {
  readonly push: (bytes: Uint8Array) => GivenBytes
  readonly end: () => GivenBytes
}

/** Bytes decoded at a time, a dozen rows: what they need is soon given back, so that memory stays where it is. */
const blockSize = 2 ** 11

export function answeringBytes({ push, end }: Pick<Answering, 'push' | 'end'>, encoding: string): AnsweringBytes {
  const decoder = new TextDecoder(encoding)

  const encoded = (pieces: Iterable<Given>): GivenBytes => {
    const answers: Buffer[] = []
    const rejects: Buffer[] = []
    for (const piece of pieces) {
      if ('faults' in piece) return piece
      answers.push(Buffer.from(piece.answers))
      if (piece.rejects !== '') rejects.push(Buffer.from(piece.rejects))
    }
    return { answers: Buffer.concat(answers), rejects: Buffer.concat(rejects) }
  }
  function* blocks(bytes: Uint8Array): Generator<Given> {
    for (let from = 0; from < bytes.length; from += blockSize) {
      yield push(decoder.decode(bytes.subarray(from, from + blockSize), { stream: true }))
    }
  }
  function* last(): Generator<Given> {
    yield push(decoder.decode())
    yield end()
  }
  return { push: (bytes) => encoded(blocks(bytes)), end: () => encoded(last()) }
}
