/** The command line: hostile options in process, and the command itself in processes of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areasFormat, areasText } from '../../src/cli/areas.ts'
import { parseArguments } from '../../src/cli/arguments.ts'
import { assessOrder } from '../../src/cli/assess-options.ts'
import { compareOrder } from '../../src/cli/compare/options.ts'
import { conformOrder } from '../../src/cli/conform/options.ts'
import { faultLines, type Message } from '../../src/cli/messages.ts'
import { sqlOrder, sqlText } from '../../src/cli/sql/options.ts'
import { tasksOrder } from '../../src/cli/tasks/options.ts'
import { tasksText } from '../../src/cli/tasks/tasks.ts'
import { timelineOrder } from '../../src/cli/timeline/options.ts'
import { circumstances } from '../../src/rules/tasks/circumstances.ts'
import { tasksById } from '../../src/rules/tasks/table.ts'
import type { Drawing } from './drawing.ts'
import { day, history, hostileNames, text } from './hostile.ts'
import { assessedPerson, csvRows, ndjsonRows, randomBytes } from './rows.ts'

const commands = ['assess', 'areas', 'tasks', 'timeline', 'compare', 'sql', 'conform'] as const
const options: Readonly<Record<(typeof commands)[number], readonly string[]>> = {
  assess: [
    '--on', '--from', '--to', '--why', '--explain', '--rejects', '--redact', '--delimiter', '--encoding', '--lang',
  ],
  areas: ['--to', '--lang'],
  tasks: ['--on', '--task', '--given', '--from', '--until', '--authority', '--family', '--to', '--lang'],
  timeline: ['--summary', '--days', '--month-ends', '--to', '--explain', '--rejects', '--redact', '--lang'],
  compare: [
    '--on',
    '--before',
    '--after',
    '--by',
    '--from',
    '--to',
    '--rejects',
    '--redact',
    '--delimiter',
    '--encoding',
    '--lang',
  ],
  sql: ['--dialect', '--on', '--on-column', '--from', '--mapping', '--ask', '--check', '--lang'],
  conform: [
    '--command',
    '--url',
    '--topic',
    '--only',
    '--wording',
    '--bail',
    '--strict',
    '--allow-unsupported',
    '--time-limit',
    '--max',
    '--reporter',
    '--write',
    '--lang',
  ],
}
const values: Readonly<Record<string, readonly string[]>> = {
  '--from': ['csv', 'ndjson', '2022-05-02'],
  '--to': ['csv', 'ndjson', 'table', 'json', 'text'],
  '--lang': ['fi', 'sv', 'en'],
  '--encoding': ['utf-8', 'latin1', 'utf-16le', 'utf-16be', 'gb18030', 'replacement'],
  '--delimiter': [';', ',', 'tab', '\\t', '|', '😀', 'a'],
  '--authority': ['te-office', 'trial-municipality', 'municipality'],
  '--task': [...tasksById().keys()],
  '--command': ["python3 'a b.py'", 'a \\', "'", '"', 'node  x'],
  '--url': [
    'http://localhost:1',
    'http://example.com',
    'http://localhost@example.com',
    'file:///etc/passwd',
    'http://[::1]/',
  ],
  '--topic': ['areas', 'input', 'x'],
  '--wording': ['V0', 'V11'],
  '--before': ['V0', 'V2'],
  '--after': ['V3', 'V12'],
  '--by': ['municipality', 'area', 'ground'],
  '--dialect': ['duckdb', 'postgres', 'spark'],
  '--on-column': ['day', 'a"b', ''],
  '--ask': ['assess', 'under-30', 'x'],
  '--time-limit': ['1', '0', '1e3', '99999999'],
  '--reporter': ['text', 'tap', 'junit'],
  '--family': ['interviews', 'decisions', 'data'],
}

/** What the operating system takes as an argument; the rejects never leave the folder. */
const asArgument = (value: string): string => value.replaceAll('\0', '').slice(0, 50_000)

function valueFor(draw: Drawing, option: string): string {
  if (option === '--rejects') return draw.one(['rejects.ndjson', '__proto__', 'constructor', '-', 'in.csv'])
  if (draw.chance(15)) return asArgument(text(draw))
  if (option === '--on' || option === '--until' || option === '--days' || (option === '--from' && draw.chance(70)))
    return day(draw)
  if (option === '--given') return `${draw.one([...circumstances.map(({ name }) => name), ...hostileNames])}=${draw.chance(50) ? asArgument(text(draw)) : draw.one(['true', 'false', 'none', day(draw), '3'])}`.replaceAll('\0', '')
  return draw.one(values[option] ?? ['x'])
}

/** A command line: mostly of a command's own options. */
function commandLine(
  draw: Drawing,
  command: string = draw.chance(95) ? draw.one(commands) : asArgument(text(draw))
): string[] {
  const known = commands.find((one) => one === command)
  const own = known === undefined ? ['--on', '--lang'] : options[known]
  const usual =
    command === 'tasks' && draw.chance(80)
      ? ['--on', '2022-05-02']
      : command === 'tasks'
        ? ['--from', '2021-03-01', '--until', day(draw)]
        : []
  const drawn = draw.some(4, () => {
    const option = draw.chance(96)
      ? draw.one(own)
      : draw.one([
          '--help',
          '--version',
          '--__proto__',
          '--constructor',
          '--no-explain',
          '-x',
          '--',
          '--on=',
          '---',
          '--toString=1',
        ])
    const flags = ['--why', '--explain', '--redact', '--summary', '--month-ends', '--bail', '--strict', '--check']
    const isFlag = flags.includes(option)
    if (isFlag ? draw.chance(97) : draw.chance(3)) return [option]
    return draw.chance(50) ? [option, valueFor(draw, option)] : [`${option}=${valueFor(draw, option)}`]
  })
  return [command, ...usual, ...drawn.flat()]
}

/** The order of a command line, and its text where no rows are read. */
export function commandOne(draw: Drawing): string {
  const args = commandLine(draw)
  const asked = parseArguments(args)
  const refused = (faults: readonly Message[]): string => {
    const lines = asked.do === 'version' ? '' : faultLines(faults, asked.language)
    if (
      lines === '' ||
      /\{(value|option|other|choices|expected|command|file|reason|names|task|suggestions)\}/.test(lines)
    )
      throw new Error(`${JSON.stringify(args)}: says ${lines}`)
    return 'refused'
  }
  switch (asked.do) {
    case 'refuse': return refused(asked.faults)
    case 'areas': {
      const format = areasFormat(asked.values, asked.files)
      if (typeof format !== 'string') return refused(format.faults)
      areasText(format, asked.language)
      return 'answered'
    }
    case 'tasks': {
      const order = tasksOrder(asked.values, asked.circumstances, asked.files, asked.language)
      if ('faults' in order) return refused(order.faults)
      const { text: told } = tasksText(order, asked.language)
      if (order.to === 'json') JSON.parse(told)
      if (/undefined|\[object/.test(told)) throw new Error(`${JSON.stringify(args)}: ${told}`.slice(0, 3_000))
      return 'answered'
    }
    case 'assess': {
      const order = assessOrder(asked.values, asked.files, asked.language)
      return 'faults' in order ? refused(order.faults) : 'order'
    }
    case 'timeline': {
      const order = timelineOrder(asked.values, asked.files, asked.language)
      return 'faults' in order ? refused(order.faults) : 'order'
    }
    case 'compare': {
      const order = compareOrder(asked.values, asked.files, asked.language)
      return 'faults' in order ? refused(order.faults) : 'order'
    }
    case 'sql': {
      const order = sqlOrder(asked.values, asked.files, asked.language)
      if ('faults' in order) return refused(order.faults)
      const written = sqlText(order, draw.chance(50) ? undefined : text(draw), asked.language)
      return 'faults' in written ? refused(written.faults) : 'answered'
    }
    case 'conform': {
      // Never run here: it would start what the command line names.
      const order = conformOrder(asked.values, asked.files, asked.language)
      if ('faults' in order) return refused(order.faults)
      if ('write' in order) return 'order'
      if ('url' in order.program && !['localhost', '127.0.0.1', '[::1]'].includes(order.program.url.hostname))
        throw new Error(`asks another machine: ${JSON.stringify(args)}`)
      return 'order'
    }
    default: return asked.do
  }
}

/** Does a text show the inside of the program? A reject may quote anything, so only lines that are no JSON count. */
const showsInside = (err: string): boolean =>
  /^ +at .+[:(]\d+|node:internal|^\w*Error\b.*$|UnhandledPromise|^\(node:\d+\)/m.test(
    err
      .split('\n')
      .filter((line) => !line.startsWith('{'))
      .join('\n')
      .replaceAll(/'[^]*?'/g, '')
  )

/** Runs the command in a process of its own. The limit of time is the process's own. */
export function processOne(draw: Drawing, command: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const reads = draw.one(['assess', 'assess', 'timeline', 'timeline', 'tasks', 'areas', 'none'] as const)
  const isCsv = draw.chance(50)
  const rows =
    reads === 'timeline'
      ? ndjsonRows(draw, history)
      : reads === 'assess'
        ? isCsv
          ? csvRows(draw, ',')
          : ndjsonRows(draw, assessedPerson)
        : { bytes: randomBytes(draw), rows: undefined }
  const isPlain = (reads === 'assess' || reads === 'timeline') && draw.chance(50)
  const plain = reads === 'assess' ? ['assess', '--on', '2022-05-02', '--from', isCsv ? 'csv' : 'ndjson'] : ['timeline']
  const args = isPlain
    ? plain
    : reads === 'none'
      ? draw.some(4, () => asArgument(text(draw))).filter((arg) => !/[/\\]/.test(arg))
      : commandLine(draw, reads)
  const input = draw.one(['stdin', 'file', 'absent'] as const)
  if (input === 'file') writeFileSync(join(folder, 'in.csv'), rows.bytes)
  const all = [
    ...args,
    ...(input === 'file' && (reads === 'assess' || reads === 'timeline')
      ? ['in.csv']
      : input === 'absent' && draw.chance(10)
        ? ['no-such-file']
        : []),
  ]
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, [command, ...all], {
    cwd: folder,
    input: rows.bytes,
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 2 ** 28,
  })
  const failed = (what: string): Error => new Error(`${what}: ${JSON.stringify(all).slice(0, 2_000)}\nstatus ${status} ${signal ?? ''} ${error?.message ?? ''}\n${stderr.slice(0, 2_000)}\ninput ${JSON.stringify(rows.bytes.toString('latin1').slice(0, 2_000))}`)
  // A command that has no use for its input closes it, which is its right.
  const isEndless = error !== undefined && !('code' in error && error.code === 'EPIPE')
  if (isEndless || signal !== null) throw failed('did not end by itself')
  if (status !== 0 && status !== 1 && status !== 2) throw failed('an exit code that it does not have')
  if (showsInside(stderr)) throw failed('shows its inside')
  if (status === 2 && stderr.trim() === '') throw failed('refuses without a word')
  if (isPlain && status !== 2) {
    const answered = stdout.split('\n').filter((line) => line !== '').length
    const rejected = stderr.split('\n').filter((line) => line.startsWith('{"line"')).length
    if (!stderr.includes(`Rows read ${answered + rejected} = answered ${answered} + rejected ${rejected}`))
      throw failed('counts other rows than it writes')
    if (rows.rows !== undefined && rows.rows !== answered + rejected) throw failed(`loses some of ${rows.rows} rows`)
    if ((status === 1) !== rejected > 0) throw failed('an exit code that does not fit the rejects')
  }
  return `exit ${status}`
}
