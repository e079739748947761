import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../src/cli/arguments.ts'
import { messageText } from '../../../src/cli/messages.ts'
import { sqlOrder, sqlText } from '../../../src/cli/sql/options.ts'
import { sqlFor } from '../../../src/entry/sql.ts'

/** The statement, or what is wrong with the command line. */
function written(args: readonly string[], mapping?: string): string | readonly string[] {
  const asked = parseArguments(['sql', ...args])
  if (asked.do === 'refuse') return asked.faults.map((fault) => messageText(fault, asked.language))
  if (asked.do !== 'sql') return asked.do
  const order = sqlOrder(asked.values, asked.files, asked.language)
  const result = 'faults' in order ? order : sqlText(order, mapping, asked.language)
  return 'faults' in result ? result.faults.map((fault) => messageText(fault, asked.language)) : result.text
}
const usual = ['--dialect', 'duckdb', '--on', '2022-05-02', '--from', 'people'] as const

describe('the command sql', () => {
  it('writes the statement of sqlFor, on a line of its own', () => {
    const question = { ask: 'assess', dialect: 'duckdb', on: '2022-05-02', from: 'people' } as const
    expect(written(usual)).toBe(`${sqlFor(question)}\n`)
    const other = [
      '--dialect',
      'postgres',
      '--on-column',
      'päivä',
      '--from',
      'rekisteri.asiakkaat',
      '--check',
      '--ask',
      'under-30',
    ]
    expect(written(other)).toBe(`${sqlFor({
      ask: 'under-30', dialect: 'postgres', on: { column: 'päivä' }, from: ['rekisteri', 'asiakkaat'], check: true,
    })}\n`)
  })

  it('reads the mapping', () => {
    const mapping = { null: 'none', columns: { birthDate: 'syntynyt', startUpGrant: null } } as const
    expect(written(usual, JSON.stringify(mapping))).toBe(
      `${sqlFor({ ask: 'assess', dialect: 'duckdb', on: '2022-05-02', from: 'people', mapping })}\n`
    )
  })

  it.each<[string[], string, RegExp]>([
    [['--dialect', 'duckdb', '--from', 'people'], '{}', /^sql needs --dialect, --from, and --on or --on-column$/],
    [['--on', '2022-05-02', '--from', 'people'], '{}', /^sql needs --dialect/],
    [[...usual, '--on-column', 'day'], '{}', /^option --on cannot be given with --on-column|--on.*--on-column/],
    [[...usual, 'people.csv'], '{}', /people\.csv/],
    [['--dialect', 'mysql', ...usual.slice(2)], '{}', /^option --dialect: 'mysql'; expected one of: duckdb/],
    [[...usual.slice(0, 2), '--on', '2022-02-30', ...usual.slice(4)], '{}', /^option --on: '2022-02-30'; expected the day/],
    [[...usual.slice(0, 4), '--from', 'a"b'], '{}', /^option --from: 'a"b'; expected the name of a table/],
    [['--dialect', 'spark', '--on-column', 'a`b', '--from', 'a'], '{}', /^option --on-column: 'a`b'; expected the name of/],
    [[...usual, '--ask', 'under-31'], '{}', /^option --ask: 'under-31'; expected one of: assess, /],
    [[...usual], '{', /^option --mapping: the file is no JSON$/],
    [[...usual], '[]', /^option --mapping: '\[\]'; expected an object with any of: null, columns$/],
    [[...usual], '{"columns":{"kotikunta":"a"}}', /^option --mapping columns kotikunta: 'a'; expected the name/],
  ])('refuses %j with the mapping %s', (args, mapping, message) =>
    expect(written(args, mapping)).toEqual([expect.stringMatching(message)]))

  it('says so in Finnish and Swedish', () => {
    expect(written([...usual.slice(0, 4), '--from', "a'b", '--lang', 'fi'])).toEqual([
      expect.stringMatching(/^valitsin --from: ”a'b”; sallittu arvo: taulun nimi, tai luettelo, /),
    ])
    expect(written(['--lang', 'sv'])).toEqual([
      'sql behöver flaggorna --dialect, --from och antingen --on eller --on-column',
    ])
  })
})
