/** Reads the bytes of an input as text. */
import { foreignFinder } from './foreign-bytes.ts'
import { message, type Message } from './messages.ts'

/** Texts, or why the input is none. */
type Texts = Iterable<string | Message>

interface TextInput {
  readonly push: (bytes: Uint8Array) => Texts
  readonly end: () => Texts
}

/** Bytes decoded at a time: short-lived texts keep the memory small. */
const portion = 2 ** 13

/** A file with a zero byte among its first characters is not text. */
const binaryCheckLength = 1024

/** Takes text as it comes, and gives it back, or else why it is none. */
export function textChecker(): (text: string) => string | Message {
  let read = 0
  return (text) => {
    const isBinary = read < binaryCheckLength && text.slice(0, binaryCheckLength - read).includes('\0')
    read += text.length
    return isBinary ? message('binary') : text
  }
}

/** The texts of bytes that come in pieces; `file`: the name of the input, where it has one. */
export function textInput(encoding: string, file?: string): TextInput {
  const decoder = new TextDecoder(encoding)
  const foreign = foreignFinder(encoding, file)
  /** The input so far, up to two bytes, which together show UTF-16; then undefined. */
  let firstBytes: Uint8Array | undefined = new Uint8Array()
  const checked = textChecker()
  function* decoded(bytes: Uint8Array): Generator<string | Message> {
    for (let from = 0; from < bytes.length; from += portion)
      yield checked(decoder.decode(bytes.subarray(from, from + portion), { stream: true }))
  }
  return {
    push: (piece) => {
      const bytes = firstBytes ? Buffer.concat([firstBytes, piece]) : piece
      if (firstBytes && bytes.length < 2) {
        firstBytes = bytes
        return []
      }
      firstBytes = undefined
      const fault = foreign(bytes)
      return fault ? [fault] : decoded(bytes)
    },
    end: () => [checked(decoder.decode(firstBytes))],
  }
}
