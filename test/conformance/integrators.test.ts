import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { conformHelp } from '../../src/cli/conform/help.ts'
import { topics } from '../../src/conformance/index.ts'
import { builtCommand, file, run } from '../cli/command.ts'
import { folder, publishedCases as cases } from './published.ts'

const text = readFileSync('docs/integrators.md', 'utf8')
const block = (language: string): string => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1] ?? ''
const command = builtCommand('integrators')
cpSync(fileURLToPath(folder), join(dirname(command), 'conformance'), { recursive: true })
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)

/** The counts of a run in which only `assess` is answered, always with `stay`. */
function countsOf(program: string): void {
  const { code, out, err } = run(command, ['conform', '--command', program, '--wording', 'V3'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const [, total, same, different, unsupported] = /(\d+) cases: (\d+) as expected, (\d+) different, (\d+) not supported\n$/.exec(out) ?? []
  const ofV3 = cases.filter(({ wording }) => wording === 'V3')
  expect(Number(total)).toBe(ofV3.length)
  expect(Number(unsupported)).toBe(ofV3.filter(({ question }) => question !== 'assess').length)
  expect(Number(same)).toBeGreaterThan(0)
  expect(Number(different)).toBeGreaterThan(100)
}

describe('docs/integrators.md', () => {
  it.skipIf(python === undefined)('the program in Python gets a report', () => countsOf(`${python} ${file('answer.py', block('python'))}`))

  it('the program in JavaScript gets a report', () => countsOf(`${JSON.stringify(process.execPath)} ${file('answer.mjs', block('js'))}`))

  it('the programs are of twenty lines', () => {
    for (const language of ['python', 'js']) expect(block(language).trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  })

  it('names every topic, option and exit code', () => {
    for (const topic of topics) expect(text).toContain(`| \`${topic}\` |`)
    for (const option of ['--command', '--url', '--topic', '--only', '--bail', '--strict', '--time-limit', '--reporter', '--lang']) expect(text).toContain(option)
    for (const code of [0, 1, 2, 3]) expect(text).toContain(`\n| ${code} |`)
  })

  it('shows a difference as it is reported', () => {
    const { out } = run(command, ['conform', '--command', `${JSON.stringify(process.execPath)} ${file('answer.mjs', block('js'))}`, '--only', 'eligibility-under-30-V3-first-day'])
    expect(out.split('\n').slice(0, 5)).toEqual(block('text').split('\n').slice(0, 5))
  })
})

describe('kuntakokeilu conform --help', () => {
  it.each(['fi', 'sv', 'en'] as const)('names every option, topic and reporter, in lines of at most 120 characters, in %s', (language) => {
    const help = conformHelp(language)
    for (const option of ['--command', '--url', '--topic', '--only', '--wording', '--bail', '--strict', '--time-limit', '--reporter', '--lang']) expect(help).toContain(`\n  ${option} `)
    for (const topic of topics) expect(help).toContain(topic)
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })
})
