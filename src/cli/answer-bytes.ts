/** Answering from bytes to bytes: decodes the input and encodes the answers, a few rows at a time. */
import type { Answering, Given } from './answering.ts'
import { foreignFinder } from './foreign-bytes.ts'
import type { Message } from './messages.ts'

/** What some bytes of input give: bytes to write, or why the input cannot be used at all. */
export type GivenBytes =
  { readonly answers: Uint8Array; readonly rejects: Uint8Array } | { readonly faults: readonly Message[] }

export interface AnsweringBytes {
  readonly push: (bytes: Uint8Array) => GivenBytes
  readonly end: () => GivenBytes
}

/** Bytes decoded at a time, a dozen rows: what they need is soon given back, so that memory stays where it is. */
const blockSize = 2 ** 11

/** `file`: the name of the input, where it has one. */
export function answeringBytes(
  { push, end }: Pick<Answering, 'push' | 'end'>,
  encoding: string,
  file?: string,
): AnsweringBytes {
  const decoder = new TextDecoder(encoding)
  const foreign = foreignFinder(encoding, file)

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
    if (held) yield* blocks(held)
    yield push(decoder.decode())
    yield end()
  }
  /** What has come of the first two bytes, of which only both together show UTF-16; undefined when both have come. */
  let held: Uint8Array | undefined = new Uint8Array()
  const pushBytes = (piece: Uint8Array): GivenBytes => {
    const bytes = held ? Buffer.concat([held, piece]) : piece
    if (held && bytes.length < 2) {
      held = bytes
      return encoded([])
    }
    held = undefined
    const fault = foreign(bytes)
    return fault ? { faults: [fault] } : encoded(blocks(bytes))
  }
  return { push: pushBytes, end: () => encoded(last()) }
}
