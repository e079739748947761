import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { conformHelp } from '../../src/cli/conform/help.ts'
import { differencesFrom, topics } from '../../src/entry/conformance.ts'
import { builtCommand, file, run } from '../harness/command.ts'
import { folder, publishedCases as cases } from '../harness/published.ts'

const text = readFileSync('docs/integrators.md', 'utf8')
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1] ?? ''
const command = builtCommand('integrators')
cpSync(fileURLToPath(folder), join(dirname(command), 'conformance'), { recursive: true })
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)

/** The counts of a run in which only `assess` is answered, always with `stay`. */
function countsOf(program: string): void {
  const { code, out, err } = run(command, ['conform', '--command', program, '--wording', 'V3'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const [, total, same, different, unsupported] =
    /(\d+) cases: (\d+) as expected, (\d+) different, (\d+) not supported\n$/.exec(out) ?? []
  const ofV3 = cases.filter(({ wording }) => wording === 'V3')
  expect(Number(total)).toBe(ofV3.length)
  expect(Number(unsupported)).toBe(ofV3.filter(({ question }) => question !== 'assess').length)
  expect(Number(same)).toBeGreaterThan(0)
  expect(Number(different)).toBeGreaterThan(100)
}

const options = [
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
]

describe('docs/integrators.md', () => {
  it.skipIf(python === undefined)('the program in Python gets a report', () =>
    countsOf(`${python} ${file('answer.py', block('python'))}`)
  )

  it('the program in JavaScript gets a report', () =>
    countsOf(`${JSON.stringify(process.execPath)} ${file('answer.mjs', block('js'))}`))

  it('shows the sums as they are reported, with the numbers of today', () => {
    const { out } = run(command, [
      'conform',
      '--command',
      `${JSON.stringify(process.execPath)} ${file('answer.mjs', block('js'))}`,
    ])
    expect(text).toContain(`\`\`\`text\n${out.split('\n').slice(-5).join('\n')}\`\`\``)
  })

  it('says, as the README does, how many thousand cases there are', () => {
    const said = `over ${Math.floor(cases.length / 1000)} 000 `
    for (const document of [text, readFileSync('README.md', 'utf8')])
      expect(document.match(/over \d+ \d{3} /g)).toEqual([said])
  })

  it.skipIf(python === undefined)('says which questions the implementation in Python answers', () => {
    expect(text).toContain(
      '[An implementation in Python](../examples/python/kuntakokeilu.py) of `assess`, `area`, and `input` of a person or a municipality'
    )
    const reportOf = (topic: string) =>
      run(command, [
        'conform',
        '--command',
        `${python} examples/python/kuntakokeilu.py`,
        '--topic',
        topic,
        '--allow-unsupported',
      ]).out
    for (const topic of ['areas', 'eligibility']) expect(reportOf(topic)).toMatch(/ 0 different, 0 not supported\n$/)
    for (const topic of ['tasks', 'lifetime']) expect(reportOf(topic)).toMatch(/: 0 as expected, 0 different, /)
  })

  it('the answers shown are those expected, one at least to each question', () => {
    const shown = block('jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const asked = shown.map(({ id, ...reply }) => {
      const one = cases.find((each) => each.id === id)
      if (one === undefined) throw new Error(id)
      expect(differencesFrom(one, reply), id).toEqual([])
      return one.question
    })
    expect(new Set(asked)).toEqual(new Set(cases.map(({ question }) => question)))
  })

  const expectedOf = (question: string, field: string): readonly unknown[] =>
    cases.filter((one) => one.question === question).map(({ expected }) => expected[field])
  // Of cases of `timeline`.
  const spans = expectedOf('timeline', 'spans').flat() as readonly Readonly<Record<string, unknown>>[]
  const kindOf = (authority: unknown): unknown =>
    typeof authority === 'object' && authority !== null && 'kind' in authority ? authority.kind : null
  it.each<[string, readonly unknown[]]>([
    ['`outcome` of `assess`', expectedOf('assess', 'outcome')],
    ['`grounds`', expectedOf('assess', 'grounds').flat()],
    ['`barredBy`', expectedOf('assess', 'barredBy').flat()],
    ['`outcome` of `competentAuthority`', expectedOf('competentAuthority', 'outcome')],
    ['`authority` of `competentAuthority`', expectedOf('competentAuthority', 'authority')],
    ['`modality`', expectedOf('competentAuthority', 'modality')],
    [
      '`kind` of an authority',
      [...expectedOf('assess', 'authority'), ...spans.map(({ authority }) => authority)].map(kindOf),
    ],
    ['`because` of a span', spans.map(({ because }) => because)],
    [
      '`code` of a problem',
      (expectedOf('input', 'problems').flat() as readonly { readonly code: string }[]).map(({ code }) => code),
    ], // of cases of `input`
  ])('lists the words of %s that the cases expect, and no others', (field, expected) => {
    const row =
      text
        .split('\n')
        .find((line) => line.startsWith(`| ${field} |`))
        ?.slice(field.length + 3) ?? ''
    const listed = [...row.matchAll(/`([a-z0-9-]+)`/g)].map(([, word]) => word)
    const words = new Set(expected.filter((word) => typeof word === 'string'))
    expect(listed.toSorted()).toEqual([...words].toSorted())
  })

  it('the test with the function runs', () => {
    const example = (text.match(/^```js\n[\s\S]*?^```/gm) ?? [])[1] ?? ''
    expect(example).toContain('runConformance')
    const path = file(
      'conformance.test.mjs',
      example
        .replace(/^```.*\n|```$/g, '')
        .replace(
          "'kuntakokeilu/conformance'",
          JSON.stringify(new URL('../../dist/conformance.js', import.meta.url).href)
        )
    )
    const wrapper = join(dirname(path), 'my-wrapper.mjs')
    const ends = (source: string) => {
      writeFileSync(wrapper, source)
      const { status, stdout } = spawnSync(process.execPath, ['--test', path], { encoding: 'utf8', maxBuffer: 2 ** 28 })
      return { status, stdout }
    }
    expect(
      ends(`export { assess } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)}`).status
    ).toBe(0)
    const wrong = ends(
      `export const assess = () => ({ outcome: 'stay', authority: null, grounds: [], barredBy: [], missing: [] })`
    )
    expect(wrong.status).toBe(1)
    expect(wrong.stdout).toContain('differences by topic: eligibility ')
  }, 60_000)

  it('the programs are of twenty lines', () => {
    for (const language of ['python', 'js'])
      expect(block(language).trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  })

  it('names every topic, option and exit code', () => {
    for (const topic of topics) expect(text).toContain(`| \`${topic}\` |`)
    for (const option of options) expect(text).toContain(option)
    for (const code of [0, 1, 2, 3, 130]) expect(text).toContain(`\n| ${code} |`)
  })

  it('shows a difference as it is reported', () => {
    const { out } = run(command, [
      'conform',
      '--command',
      `${JSON.stringify(process.execPath)} ${file('answer.mjs', block('js'))}`,
      '--only',
      'eligibility-under-30-V3-first-day',
    ])
    expect(out.split('\n').slice(0, 5)).toEqual(block('text').split('\n').slice(0, 5))
  })
})

describe('kuntakokeilu conform --help', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    'names every option, topic and reporter, in lines of at most 120 characters, in %s',
    (language) => {
      const help = conformHelp(language)
      for (const option of options) expect(help).toContain(`\n  ${option} `)
      for (const topic of topics) expect(help).toContain(topic)
      for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    }
  )
})
