/** Answering from bytes to bytes: decodes the input and encodes the answers, a few rows at a time. */
import type { RowAnswerer, RowOutput } from './row-answerer.ts'
import { foreignFinder } from './foreign-bytes.ts'
import type { Message } from './messages.ts'

/** Bytes to write, or why the input cannot be used at all. */
export type ByteOutput =
  { readonly answers: Uint8Array; readonly rejects: Uint8Array } | { readonly faults: readonly Message[] }

interface ByteAnswerer {
  readonly push: (bytes: Uint8Array) => ByteOutput
  readonly end: () => ByteOutput
}

/** Bytes decoded at a time, a dozen rows: short-lived objects keep the memory small. */
const blockSize = 2 ** 11

/** `file`: the name of the input, where it has one. */
export function byteAnswerer(
  { push, end }: Pick<RowAnswerer, 'push' | 'end'>,
  encoding: string,
  file?: string
): ByteAnswerer {
  const decoder = new TextDecoder(encoding)
  const foreign = foreignFinder(encoding, file)

  const encode = (pieces: Iterable<RowOutput>): ByteOutput => {
    const answers: Buffer[] = []
    const rejects: Buffer[] = []
    for (const piece of pieces) {
      if ('faults' in piece) return piece
      answers.push(Buffer.from(piece.answers))
      if (piece.rejects !== '') rejects.push(Buffer.from(piece.rejects))
    }
    return { answers: Buffer.concat(answers), rejects: Buffer.concat(rejects) }
  }
  function* blocks(bytes: Uint8Array): Generator<RowOutput> {
    for (let from = 0; from < bytes.length; from += blockSize) {
      yield push(decoder.decode(bytes.subarray(from, from + blockSize), { stream: true }))
    }
  }
  function* last(): Generator<RowOutput> {
    if (firstBytes) yield* blocks(firstBytes)
    yield push(decoder.decode())
    yield end()
  }
  /** The input so far, up to two bytes, which together show UTF-16; then undefined. */
  let firstBytes: Uint8Array | undefined = new Uint8Array()
  const pushBytes = (piece: Uint8Array): ByteOutput => {
    const bytes = firstBytes ? Buffer.concat([firstBytes, piece]) : piece
    if (firstBytes && bytes.length < 2) {
      firstBytes = bytes
      return encode([])
    }
    firstBytes = undefined
    const fault = foreign(bytes)
    return fault ? { faults: [fault] } : encode(blocks(bytes))
  }
  return { push: pushBytes, end: () => encode(last()) }
}
