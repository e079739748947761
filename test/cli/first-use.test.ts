/** First days with the command: an analyst with a Finnish spreadsheet, a developer with a pipe, an integrator in CI. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { answers, builtCommand, file, rejects, run, type Run } from '../harness/command.ts'

const command = builtCommand('first-use')
const on = ['--on', '2022-05-02'] as const
const assessed = (input: string | Uint8Array, ...args: readonly string[]): Run =>
  run(command, ['assess', '-', ...on, ...args], input)

const header = ['id', 'homeMunicipality', 'birthDate', 'jobSearchValid', 'registeredAs', 'regularWeeklyHours']
const rows = [
  ['Mäki', '837', '22.1.1995', 'TOSI', 'unemployed-jobseeker', '37,5'],
  ['Järvi', 'Espoo', '1995-01-22', 'true', 'unemployed-jobseeker', '37.5'],
  ['', '', '', '', '', ''],
  ['Niemi', '091', '1995-01-22', 'true', 'unemployed-jobseeker', '0'],
]
const sheet = (quote: string): string =>
  [header, ...rows].map((cells) => `${cells.map((cell) => quote + cell + quote).join(';')}\r\n`).join('')

describe('an analyst with what a Finnish spreadsheet saved', () => {
  const bytes = {
    'in Windows-1252': Buffer.from(sheet(''), 'latin1'),
    'in UTF-8 with a byte-order mark': Buffer.from(`\uFEFF${sheet('')}`),
    'in UTF-8 with a byte-order mark, all quoted': Buffer.from(`\uFEFF${sheet('"')}`),
  }

  it.each(Object.entries(bytes))('is told the delimiter first: %s', (_, input) => {
    const { code, out, err } = assessed(input)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/--delimiter ';'\n$/)
  })

  it('is told the encoding in each row that needs it', () => {
    const result = assessed(bytes['in Windows-1252'], '--delimiter', ';')
    const hints = rejects(result).map(({ line, problems }) => [line, problems[0]?.hint])
    expect(hints).toEqual([[2, '--encoding latin1'], [3, '--encoding latin1']])
  })

  it.each<readonly [string, Uint8Array, readonly string[]]>([
    ['in Windows-1252', bytes['in Windows-1252'], ['--encoding', 'latin1']],
    ['in UTF-8 with a byte-order mark', bytes['in UTF-8 with a byte-order mark'], []],
    ['in UTF-8 with a byte-order mark, all quoted', bytes['in UTF-8 with a byte-order mark, all quoted'], []],
  ])('then is answered, with what to write in each cell that is refused: %s', (_, input, args) => {
    const result = assessed(input, '--delimiter', ';', ...args)
    expect(result.code).toBe(1)
    expect(answers(result).map(({ id }) => id)).toEqual(['Niemi'])
    const refused = rejects(result).flatMap(({ line, id, problems }) =>
      problems.map(({ fact, value, hint }) => [line, id, fact, value, hint])
    )
    expect(refused).toEqual([
      [2, 'Mäki', 'birthDate', '22.1.1995', '1995-01-22'],
      [2, 'Mäki', 'jobSearchValid', 'TOSI', 'true'],
      [2, 'Mäki', 'regularWeeklyHours', '37,5', '37.5'],
      [3, 'Järvi', 'homeMunicipality', 'Espoo', '049, Espoo'],
    ])
    expect(result.err).toContain('Rows read 3 = answered 1 + rejected 2\nEmpty rows skipped: 1\n')
  })

  it('sees no value in what is redacted, neither plain nor as a hint', () => {
    const { err } = assessed(bytes['in Windows-1252'], '--delimiter', ';', '--encoding', 'latin1', '--redact')
    expect(err).not.toMatch(/Espoo|049|1995|37|TOSI|hint/)
  })

  it('is told what to do with a workbook and with a packed file', () => {
    const zip = Buffer.from('PK\u0003\u0004\u0014\0\u0006\0', 'latin1')
    for (const [path, advice] of [
      [file('people.xlsx', zip), /workbook .* CSV UTF-8/],
      [file('people.csv.gz', gzipSync(sheet(''))), /packed \(gzip\).*gzip -dc \S+people\.csv\.gz/],
    ] as const) {
      const { code, out, err } = run(command, ['assess', path, ...on])
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(advice)
    }
  })
})

describe('a developer with a pipe', () => {
  it('is told the field that was meant, the value that was meant, and how to write a list', () => {
    const lines = [
      '{"id":7,"homeMuncipality":"091","jobSearchValid":"true"}', '', '[{"id":"a"},{"id":"b"}]', '{"id":"c"}', '',
    ]
    const result = assessed(lines.join('\n'), '--from', 'ndjson')
    expect(rejects(result).map(({ line, problems }) => [line, problems.map(({ hint }) => hint)])).toEqual([
      [1, ['"7"', 'true', 'homeMunicipality']],
      [3, ["jq -c '.[]' writes the objects of a list one per line"]],
    ])
    expect(result.err).toContain('Rows read 3 = answered 1 + rejected 2\nEmpty rows skipped: 1\n')
  })

  it('reads histories in another encoding, too', () => {
    const events = [{ on: '2022-05-02', type: 'search-ended' }]
    const text = JSON.stringify({ id: 'Mäki', person: {}, until: '2022-06-01', events })
    const history = Buffer.from(`${text}\n`, 'latin1')
    expect(run(command, ['timeline', '-'], history).code).toBe(1)
    const read = run(command, ['timeline', '-', '--encoding', 'latin1'], history)
    expect(answers(read).map(({ id }) => id)).toEqual(['Mäki'])
  })
})

describe('an integrator in CI', () => {
  it.each<readonly [string, number, readonly string[], string]>([
    ['all answered', 0, ['assess', '-', ...on], 'id\na\n'],
    ['empty rows only', 0, ['assess', '-', ...on], 'id,immigrant\n\n,\n'],
    ['a short row', 0, ['assess', '-', ...on], 'id,immigrant\na\n'],
    ['some rejected', 1, ['assess', '-', ...on], 'id,immigrant\na,yes\n'],
    ['another delimiter', 2, ['assess', '-', ...on], '"id";"jobSearchValid"\n"1";"false"\n'],
    ['a misspelt option', 2, ['assess', '-', ...on, '--delimeter', ';'], 'id\na\n'],
    ['a day in another form', 2, ['assess', '-', '--on', '2.5.2022'], 'id\na\n'],
    ['blank lines only', 2, ['timeline', '-'], '\n\n'],
    ['help by one letter', 0, ['assess', '-h'], ''],
  ])('%s: %i', (_, code, args, input) => {
    expect(run(command, args, input).code).toBe(code)
  })
})
