/** Reads the bytes of an input as text. */
import { foreignFinder } from './foreign-bytes.ts'
import { message, type Message } from './messages.ts'

interface TextInput {
  readonly push: (bytes: Uint8Array) => string | Message
  readonly end: () => string | Message
}

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

/** The text of bytes that come in pieces, or why the input is no text; `file`: the name of the input, where it has one. */
export function textInput(encoding: string, file?: string): TextInput {
  const decoder = new TextDecoder(encoding)
  const foreign = foreignFinder(encoding, file)
  /** The input so far, up to two bytes, which together show UTF-16; then undefined. */
  let firstBytes: Uint8Array | undefined = new Uint8Array()
  const checked = textChecker()
  return {
    push: (piece) => {
      const bytes = firstBytes ? Buffer.concat([firstBytes, piece]) : piece
      if (firstBytes && bytes.length < 2) {
        firstBytes = bytes
        return ''
      }
      firstBytes = undefined
      return foreign(bytes) ?? checked(decoder.decode(bytes, { stream: true }))
    },
    end: () => checked(decoder.decode(firstBytes)),
  }
}
