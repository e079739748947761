/**
 * The commands that answer rows, in process, from bytes to bytes: no row is lost, whatever the bytes and their pieces.
 */
import { isDeepStrictEqual } from 'node:util'
import { assessCommand, type AssessOptions } from '../../src/cli/assess.ts'
import { timelineCommand } from '../../src/cli/timeline/answerer.ts'
import type { TimelineOptions } from '../../src/cli/timeline/options.ts'
import { facts } from '../../src/facts/facts.ts'
import { answerBytes, type AnyCommand, type Answered } from '../harness/rows.ts'
import { is, type Drawing } from './drawing.ts'
import { day, history, hostileNames, jsonValue, person } from './hostile.ts'

/** Input for a command that answers rows, with the number of its rows where that is known beforehand. */
export interface Rows {
  readonly bytes: Buffer
  readonly rows: number | undefined
}

export const randomBytes = (draw: Drawing): Buffer =>
  Buffer.from(
    draw.some(draw.chance(10) ? 5_000 : 200, () =>
      draw.chance(60)
        ? draw.one([0x0a, 0x0d, 0x22, 0x2c, 0x7b, 0x7d, 0x5b, 0x3a, 0x20, 0x31, 0x61, 0x74])
        : draw.below(256)
    )
  )

/** Changes some bytes, cuts some out, doubles some. */
function damaged(bytes: Buffer, draw: Drawing): Buffer {
  let made = bytes
  for (let times = draw.below(4); times >= 0; times -= 1) {
    const at = draw.below(made.length + 1)
    const to = Math.min(made.length, at + draw.below(20))
    made = draw.one([
      () => Buffer.concat([made.subarray(0, at), made.subarray(to)]),
      () => Buffer.concat([made.subarray(0, to), made.subarray(at)]),
      () => Buffer.concat([made.subarray(0, at), randomBytes(draw).subarray(0, 8), made.subarray(at)]),
    ])()
  }
  return made
}

/** JSON of a value, now and then with a key twice, a deep nest, or the name `__proto__`. */
function jsonLine(draw: Drawing, value: unknown): string {
  const line = JSON.stringify(value) ?? 'null'
  switch (draw.below(25)) {
    case 0: return line.replace(/^\{/, `{"__proto__":${JSON.stringify(person(draw))},`).replace(/,\}$/, '}')
    case 1: return `{"id":${'['.repeat(draw.below(20_000))}`
    case 2: return `{"id":${'['.repeat(5_000)}${']'.repeat(5_000)}}`
    case 3: return line.replace(/^\{/, '{"id":"a","id":"b",').replace(/,\}$/, '}')
    case 4: return line.slice(0, draw.below(line.length) + 1)
    default: return line
  }
}

export function ndjsonRows(draw: Drawing, make: (draw: Drawing) => unknown): Rows {
  if (draw.chance(8)) return { bytes: randomBytes(draw), rows: undefined }
  const lines = draw.some(12, () =>
    draw.chance(8)
      ? jsonLine(draw, jsonValue(draw))
      : draw.chance(1)
        ? `{"id":"${'x'.repeat(2 ** 20)}"}`
        : jsonLine(draw, make(draw))
  )
  const ends = draw.one(['\n', '\r\n'])
  const bytes = Buffer.from(lines.join(ends) + draw.one(['', ends]))
  return draw.chance(20) ? { bytes: damaged(bytes, draw), rows: undefined } : { bytes, rows: lines.length }
}

export const assessedPerson = (draw: Drawing): Record<string, unknown> => ({
  ...person(draw),
  ...(draw.chance(60) ? { on: draw.chance(90) ? day(draw) : jsonValue(draw) } : {}),
})

export function csvRows(draw: Drawing, delimiter: string): Rows {
  if (draw.chance(8)) return { bytes: randomBytes(draw), rows: undefined }
  const columns = [
    'id',
    ...(draw.chance(70) ? ['on'] : []),
    ...facts.map(({ name }) => name).filter((name) => name !== 'id' && draw.chance(40)),
    ...(draw.chance(4) ? [draw.one(hostileNames)] : []),
  ]
  const isQuoted = draw.chance(40)
  const cell = (value: unknown): string => {
    const raw =
      value === undefined
        ? ''
        : value === null
          ? 'none'
          : String(typeof value === 'object' ? JSON.stringify(value) : value)
    if (isQuoted && draw.chance(95))
      return /["\r\n]/.test(raw) || raw.includes(delimiter) ? `"${raw.replaceAll('"', '""')}"` : raw
    return raw.replace(/["\r\n\uFEFF]/g, '').replaceAll(delimiter, '')
  }
  const lines = draw.some(15, (place) => {
    const row: Record<string, unknown> = { ...assessedPerson(draw), id: `p${place}` }
    const cells = columns.map((name) => cell(Object.hasOwn(row, name) ? row[name] : undefined))
    return (draw.chance(4) ? [...cells, 'more'] : draw.chance(4) ? cells.slice(0, 2) : cells).join(delimiter)
  })
  const bytes = Buffer.from([columns.join(delimiter), ...lines].join(draw.one(['\n', '\r\n'])) + draw.one(['', '\n']))
  return draw.chance(20)
    ? { bytes: damaged(bytes, draw), rows: undefined }
    : { bytes, rows: isQuoted ? undefined : lines.length }
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

function total(command: AnyCommand, bytes: Buffer, encoding: string, draw: Drawing | undefined): Answered {
  const pieces: Buffer[] = []
  for (let from = 0; from < bytes.length;) {
    const to = draw === undefined ? bytes.length : from + 1 + draw.below(draw.chance(50) ? 7 : 70_000)
    pieces.push(bytes.subarray(from, to))
    from = to
  }
  return answerBytes(command, pieces, encoding)
}

/** What every run of rows must come to. */
function check(
  command: AnyCommand,
  { bytes, rows }: Rows,
  encoding: string,
  draw: Drawing,
  isLines: boolean
): string {
  const found = total(command, bytes, encoding, draw)
  const whole = total(command, bytes, encoding, undefined)
  // Bytes that are no text may be found so after the first answers.
  if (found.faults.length > 0 && whole.faults.length > 0) return 'unusable'
  if (!isDeepStrictEqual(found, whole))
    throw new Error(
      `in pieces it comes out otherwise: ${found.answers}${found.rejects} / ${whole.answers}${whole.rejects}`.slice(
        0,
        2_000
      )
    )
  const { answered, rejected } = found.counts
  if (rows !== undefined && answered + rejected !== rows)
    throw new Error(`${rows} rows, but ${answered} answered and ${rejected} rejected`)
  const rejects = linesOf(found.rejects).map((line): unknown => JSON.parse(line))
  if (rejects.length !== rejected) throw new Error(`${rejected} rejected, ${rejects.length} rejects`)
  for (const reject of rejects) checkReject(reject)
  if (!isLines) return 'answered'
  const answers = linesOf(found.answers).map((line): unknown => JSON.parse(line))
  if (answers.length !== answered) throw new Error(`${answered} answered, ${answers.length} answers`)
  return rejected === 0 ? 'answered' : 'rejects'
}

function checkReject(reject: unknown): void {
  const { line, problems } = is(reject)
  if (!Number.isInteger(line) || !Array.isArray(problems) || problems.length === 0)
    throw new Error(`a reject that says nothing: ${JSON.stringify(reject)}`)
  for (const problem of problems) {
    const { code, expected } = is(problem)
    // Of two values in conflict, one is quoted as the expectation: it may be any text.
    if (
      typeof code !== 'string' ||
      typeof expected !== 'string' ||
      expected === '' ||
      (code !== 'conflicting' && /\{(words|count)\}|undefined/.test(expected))
    )
      throw new Error(`a problem that says nothing: ${JSON.stringify(problem)}`)
  }
}

const encodings = ['utf-8', 'utf-8', 'utf-8', 'latin1', 'utf-16le', 'shift_jis'] as const

export function assessOne(draw: Drawing): string {
  const from = draw.one(['csv', 'ndjson'] as const)
  const to = draw.one(['ndjson', 'ndjson', 'csv', 'table'] as const)
  const delimiter = draw.one([',', ',', ';', '\t', '|'])
  const options: AssessOptions = {
    on: draw.chance(60) ? '2022-05-02' : undefined,
    from,
    to,
    delimiter,
    language: draw.one(['fi', 'sv', 'en'] as const),
    isExplained: to !== 'csv' && draw.chance(20),
    isReasoned: draw.chance(20),
    isRedacted: draw.chance(20),
  }
  const rows = from === 'csv' ? csvRows(draw, delimiter) : ndjsonRows(draw, assessedPerson)
  const encoding = draw.one(encodings)
  return check(
    assessCommand(options),
    encoding === 'utf-8' ? rows : { ...rows, rows: undefined },
    encoding,
    draw,
    to === 'ndjson'
  )
}

export function timelineOne(draw: Drawing): string {
  const told = { language: draw.one(['fi', 'sv', 'en'] as const), isRedacted: draw.chance(20) }
  const options: TimelineOptions = draw.one<TimelineOptions>([
    { ...told, write: 'results', to: 'ndjson', isExplained: draw.chance(30) },
    { ...told, write: 'results', to: 'text', isExplained: true },
    { ...told, write: 'table', to: draw.one(['text', 'csv', 'json'] as const), days: ['2021-03-01', '2023-03-01', '2025-01-01'] },
  ])
  return check(
    timelineCommand(options),
    ndjsonRows(draw, history),
    'utf-8',
    draw,
    options.write === 'results' && options.to === 'ndjson'
  )
}
