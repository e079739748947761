/**
 * Cuts bytes into the lines of NDJSON. A line ends at a line feed and nowhere else: JSON may hold U+2028, at which
 * `readline` cuts.
 */

interface LineCutter {
  readonly push: (bytes: Buffer) => void
  /** Takes the text after the last line feed as a line. */
  readonly end: () => void
  /** The bytes since the last line feed. */
  readonly unended: () => number
}

export function lineCutter(take: (line: string) => void): LineCutter {
  let pieces: Buffer[] = []
  let length = 0
  const add = (bytes: Buffer): void => {
    pieces.push(bytes)
    length += bytes.length
  }
  const finish = (): void => {
    // Decoded as a whole: a character may lie in two pieces.
    const line = Buffer.concat(pieces, length).toString()
    pieces = []
    length = 0
    take(line)
  }
  return {
    push: (bytes) => {
      let from = 0
      for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', from)) {
        add(bytes.subarray(from, end))
        finish()
        from = end + 1
      }
      if (from < bytes.length) add(bytes.subarray(from))
    },
    end: () => {
      if (length > 0) finish()
    },
    unended: () => length,
  }
}
