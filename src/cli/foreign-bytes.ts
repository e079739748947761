/**
 * Recognises by its first bytes an input that is not text in the encoding named: a workbook, a packed file, Parquet,
 * text in another Unicode encoding. No line break stands among these bytes, so nothing has been answered before.
 */
import { message, shown, type Message } from './messages.ts'

/** Bytes looked at: the longest mark has eight. */
const headSize = 8

const archives = [
  { format: 'gzip', bytes: [0x1F, 0x8B], command: 'gzip -dc' },
  { format: 'bzip2', bytes: [0x42, 0x5A, 0x68], command: 'bzip2 -dc' },
  { format: 'xz', bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], command: 'xz -dc' },
  { format: 'zstd', bytes: [0x28, 0xB5, 0x2F, 0xFD], command: 'zstd -dc' },
] as const

const zip = [0x50, 0x4B, 3, 4]
/** Excel before 2007, and an encrypted workbook. */
const oldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
const parquet = [0x50, 0x41, 0x52, 0x31]

const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xEF, 0xBB, 0xBF] },
  { encoding: 'utf-16le', bytes: [0xFF, 0xFE] },
  { encoding: 'utf-16be', bytes: [0xFE, 0xFF] },
] as const

type Head = readonly number[]

const begins = (head: Head, mark: readonly number[]): boolean => mark.every((byte, place) => head[place] === byte)

/** The Unicode encoding that the first bytes show; undefined if they show none. */
function detectEncoding(head: Head, named: string): string | undefined {
  const marked = byteOrderMarks.find(({ bytes }) => begins(head, bytes))
  const [first, second] = head
  if (marked || first === undefined || second === undefined) return marked?.encoding
  // A header, or an object of JSON, begins with an ASCII character: in UTF-16 a zero stands before or behind it.
  if (first === 0 && second !== 0) return 'utf-16be'
  if (first !== 0 && second === 0) return 'utf-16le'
  return named.startsWith('utf-16') && first !== 0 && first < 0x80 && second < 0x80 ? 'utf-8' : undefined
}

function headFault(head: Head, named: string, file: string | undefined): Message | undefined {
  const extension = /\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase()
  const behind = file === undefined ? '' : ` ${shown(file)}`
  if (begins(head, zip)) {
    if (extension === 'zip') return message('packed', { format: 'zip', how: `unzip -p${behind}` })
    return message(extension !== undefined && /^(xls[xmb]|ods)$/.test(extension) ? 'workbook' : 'zip-or-workbook')
  }
  if (begins(head, oldOffice)) return message('workbook')
  if (begins(head, parquet)) return message('parquet', { file: shown(file ?? 'people.parquet') })
  const pack = archives.find(({ bytes }) => begins(head, bytes))
  if (pack) return message('packed', { format: pack.format, how: pack.command + behind })
  const encoding = detectEncoding(head, named)
  return encoding === undefined || encoding === named ? undefined : message('encoding-other', { encoding })
}

/** Looks at the bytes as they come; `file` is the name of the input where it has one. */
export function foreignFinder(named: string, file: string | undefined): (bytes: Uint8Array) => Message | undefined {
  let head: Head = []
  return (bytes) => {
    if (head.length >= headSize) return undefined
    head = [...head, ...bytes.subarray(0, headSize - head.length)]
    return headFault(head, named, file)
  }
}
