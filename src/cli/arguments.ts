/** Reads the command line: the command, its language and its options. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Language } from '../texts/language.ts'
import { dayHint } from '../facts/hints.ts'
import { nearest } from '../refusals/nearest.ts'
import { message, shown, type Message } from './messages.ts'

const commonOptions = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const commandOptions = {
  assess: {
    ...commonOptions,
    on: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    explain: { type: 'boolean' },
    why: { type: 'boolean' },
    rejects: { type: 'string' },
    redact: { type: 'boolean' },
    delimiter: { type: 'string' },
    encoding: { type: 'string' },
    jobs: { type: 'string' },
  },
  areas: { ...commonOptions, to: { type: 'string' } },
  tasks: {
    ...commonOptions,
    on: { type: 'string' },
    task: { type: 'string' },
    given: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    for: { type: 'string' },
    authority: { type: 'string' },
    family: { type: 'string' },
    to: { type: 'string' },
  },
  compare: {
    ...commonOptions,
    on: { type: 'string' },
    before: { type: 'string' },
    after: { type: 'string' },
    by: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    rejects: { type: 'string' },
    redact: { type: 'boolean' },
    delimiter: { type: 'string' },
    encoding: { type: 'string' },
  },
  sql: {
    ...commonOptions,
    dialect: { type: 'string' },
    on: { type: 'string' },
    'on-column': { type: 'string' },
    from: { type: 'string' },
    mapping: { type: 'string' },
    ask: { type: 'string' },
    check: { type: 'boolean' },
  },
  timeline: {
    ...commonOptions,
    summary: { type: 'boolean' },
    days: { type: 'string' },
    'month-ends': { type: 'boolean' },
    delimiter: { type: 'string' },
    bom: { type: 'boolean' },
    names: { type: 'boolean' },
    zeros: { type: 'boolean' },
    to: { type: 'string' },
    explain: { type: 'boolean' },
    rejects: { type: 'string' },
    redact: { type: 'boolean' },
    encoding: { type: 'string' },
    jobs: { type: 'string' },
  },
  conform: {
    ...commonOptions,
    command: { type: 'string' },
    url: { type: 'string' },
    topic: { type: 'string' },
    only: { type: 'string' },
    wording: { type: 'string' },
    bail: { type: 'boolean' },
    strict: { type: 'boolean' },
    'allow-unsupported': { type: 'boolean' },
    'time-limit': { type: 'string' },
    max: { type: 'string' },
    reporter: { type: 'string' },
    write: { type: 'string' },
  },
} as const satisfies Readonly<Record<string, ParseArgsConfig['options']>>

export type CommandName = keyof typeof commandOptions

/** The options with their texts; a flag's is empty. */
export type OptionValues = ReadonlyMap<string, string>

/** What the command line asks for; the values of options are not yet read. */
type Arguments =
  | { readonly do: 'help'; readonly command: CommandName | undefined; readonly language: Language }
  | { readonly do: 'version' }
  | { readonly do: 'refuse'; readonly faults: readonly Message[]; readonly language: Language }
  | {
      readonly do: CommandName
      readonly values: OptionValues
      /** Every value of `--given`, the one option that can be repeated. */
      readonly circumstances: readonly string[]
      readonly files: readonly string[]
      readonly language: Language
    }

const languages = ['en', 'fi', 'sv'] as const
const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(commandOptions, name)

type Token = Readonly<{
  kind: string
  name?: string
  rawName?: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}>

function optionFault(
  { name = '', rawName = '', value, inlineValue }: Token,
  command: CommandName
): Message | undefined {
  const options: NonNullable<ParseArgsConfig['options']> = commandOptions[command]
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) {
    const [suggestion] = nearest(name, Object.keys(options), 1)
    return suggestion === undefined
      ? message('unknown-option', { value: shown(rawName), command })
      : message('option-misspelt', { value: shown(rawName), suggestion: `--${suggestion}` })
  }
  if (option.type === 'boolean')
    return value === undefined ? undefined : message('option-with-value', { option: rawName })
  // The next option is not a value: `--on --explain` lacks a day. A negative number is one, though a wrong one.
  const isValue = value !== undefined && value !== '' && (inlineValue === true || !/^-[^\d]/.test(value))
  return isValue ? undefined : message('option-without-value', { option: rawName })
}

export const choiceFault = (option: string, value: string, choices: readonly string[]): Message =>
  message('option-choice', { option: `--${option}`, value: shown(value), choices: choices.join(', ') })

export const valueFault = (option: string, value: string, expected: string, hint?: string): Message =>
  hint === undefined
    ? message('option-value', { option, value: shown(value), expected })
    : message('option-value-near', { option, value: shown(value), expected, hint })

export const dayFault = (option: string, value: string, expected: string): Message =>
  valueFault(option, value, expected, dayHint(value))

export function parseArguments(args: readonly string[]): Arguments {
  const options = {
    ...commandOptions.assess,
    ...commandOptions.areas,
    ...commandOptions.tasks,
    ...commandOptions.compare,
    ...commandOptions.sql,
    ...commandOptions.timeline,
    ...commandOptions.conform,
  }
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const all: readonly Token[] = tokens
  const values = new Map(
    all.flatMap(({ kind, name, value }) => (kind === 'option' && name !== undefined ? [[name, value ?? '']] : []))
  )
  const [command, ...files] = all.flatMap(({ kind, value }) =>
    kind === 'positional' && value !== undefined ? [value] : []
  )

  const lang = values.get('lang') ?? 'en'
  const language = languages.find((one) => one === lang) ?? 'en'
  const refuse = (faults: readonly Message[]): Arguments => ({ do: 'refuse', faults, language })
  if (values.has('help')) return { do: 'help', command: isCommand(command) ? command : undefined, language }
  if (values.has('version')) return { do: 'version' }
  if (command === undefined) return refuse([message('no-command')])
  if (!isCommand(command)) return refuse([message('unknown-command', { value: shown(command) })])

  const faults = all.flatMap((token) => (token.kind === 'option' ? (optionFault(token, command) ?? []) : []))
  if (faults.length === 0 && lang !== language) return refuse([choiceFault('lang', lang, languages)])
  const circumstances = all.flatMap(({ kind, name, value }) =>
    kind === 'option' && name === 'given' && value !== undefined ? [value] : []
  )
  return faults.length > 0 ? refuse(faults) : { do: command, values, circumstances, files, language }
}
