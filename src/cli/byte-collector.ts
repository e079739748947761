/** Collects text as bytes, a little at a time: long texts joined of many short ones take memory and time. */
export interface ByteCollector {
  readonly add: (text: string) => void
  /** The bytes so far, which are then forgotten. */
  readonly take: () => Uint8Array<ArrayBuffer>
}

/** Characters that are encoded at a time. */
const portion = 2 ** 12
const encoder = new TextEncoder()

export function byteCollector(): ByteCollector {
  let text = ''
  let bytes = new Uint8Array(2 ** 16)
  let length = 0

  const encode = (): void => {
    // A character (UTF-16 code unit) takes three bytes at most.
    const needed = length + 3 * text.length
    if (needed > bytes.length) {
      const larger = new Uint8Array(2 * needed)
      larger.set(bytes.subarray(0, length))
      bytes = larger
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written
    text = ''
  }
  return {
    add: (more) => {
      text += more
      if (text.length >= portion) encode()
    },
    take: () => {
      encode()
      const taken = bytes.slice(0, length)
      length = 0
      return taken
    },
  }
}
