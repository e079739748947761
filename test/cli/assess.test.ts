import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, explain, reasons, type Person } from '../../src/entry/index.ts'
import { answers, builtCommand, file, rejects, run, start, type Run } from '../harness/command.ts'

const command = builtCommand('assess')
const on = ['--on', '2023-03-01'] as const
const assessed = (input: string | Uint8Array, ...args: string[]): Run =>
  run(command, ['assess', '-', ...on, ...args], input)
/** Rows of one fact, with the faulty one between two good ones. */
const between = (fact: string, faulty: string): string =>
  `id,jobSearchValid,${fact}\na,false,\nb,false,${faulty}\nc,false,\n`
const summary = /^Rows read (\d+) = answered (\d+) \+ rejected (\d+)$/m
const counts = ({ err }: Run): number[] => (summary.exec(err) ?? []).slice(1).map(Number)

describe('a row that is not valid is rejected with fact, value and expectation, and every other row is answered', () => {
  it.each([
    ['homeMunicipality', '999', 'not-a-municipality'],
    ['homeMunicipality', '91', 'not-a-municipality'],
    ['birthDate', '2023-02-31', 'not-a-day'],
    ['birthDate', '31.12.2022', 'not-a-day'],
    ['birthDate', '2023-03-02', 'after-asked-day'],
    ['regularWeeklyHours', '-1', 'negative-number'],
    ['regularWeeklyHours', '"37,5"', 'not-a-number'],
    ['regularWeeklyHours', '0x10', 'not-a-number'],
    ['fullTimeBusinessDays', '1.5', 'not-a-whole-number'],
    ['inEmployment', 'yes', 'not-a-boolean'],
    ['inEmployment', 'TRUE', 'not-a-boolean'],
    ['registeredAs', 'job-seeker', 'unknown-word'],
    ['registeredAs', 'none', 'unknown-word'],
    ['motherTongue', 'suomi', 'not-a-language'],
  ])('%s %s: %s', (fact, cell, code) => {
    const result = assessed(between(fact, cell))
    expect(answers(result).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(rejects(result)).toMatchObject([
      { line: 3, id: 'b', problems: [{ code, fact, value: cell.replaceAll('"', '') }] },
    ])
    expect(rejects(result)[0]?.problems[0]?.expected).not.toBe('')
    expect([result.code, ...counts(result)]).toEqual([1, 3, 2, 1])
  })

  it('too many cells: no fact, the line named', () => {
    expect(rejects(assessed('id,jobSearchValid\na,true,x\nb,false\n'))).toMatchObject([
      { line: 2, id: 'a', problems: [{ code: 'too-many-cells', fact: null }] },
    ])
  })

  it('a day in neither column nor option: rejected on `on`; a day in the row goes before the option', () => {
    const text = 'id,on,jobSearchValid\na,,false\nb,2021-03-01,false\nc,2021-02-30,false\n'
    const result = run(command, ['assess', '-'], text)
    expect(rejects(result).map(({ id, problems }) => [id, problems[0]?.code, problems[0]?.fact])).toEqual([
      ['a', 'missing-day', 'on'],
      ['c', 'not-a-day', 'on'],
    ])
    expect(answers(assessed(text)).map((answer) => answer.on)).toEqual(['2023-03-01', '2021-03-01'])
  })

  it('a quoted cell with a line break is one row, and the lines after it are counted on', () => {
    const result = assessed('id,jobSearchValid\n"a\nb",false\nc,maybe\n')
    expect(answers(result).map(({ id }) => id)).toEqual(['a\nb'])
    expect(rejects(result)).toMatchObject([{ line: 4, id: 'c' }])
  })

  it('a quoted cell is one cell however many lines it has, also when a line of it looks like a row', () => {
    const result = assessed('id,jobSearchValid\n"a\nHelsinki, false\nb",false\nc,false\n')
    expect(answers(result).map(({ id }) => id)).toEqual(['a\nHelsinki, false\nb', 'c'])
    expect(counts(result)).toEqual([2, 2, 0])
  })

  it('a quote that is never closed costs its own line and no other', () => {
    const result = assessed('id,jobSearchValid\n"a,false\nb,false\nc,false\n')
    expect(answers(result).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(rejects(result)).toMatchObject([{ line: 2, problems: [{ code: 'unclosed-quote', fact: null }] }])
  })

  it('a line of ten megabytes, in CSV and in NDJSON, is named by its line and cut to 100 characters', () => {
    const long = 'x'.repeat(10_000_000)
    for (const result of [
      assessed(`id,jobSearchValid\n${long},false\nb,false\n`),
      assessed(`{"id":"${long}"}\n{"id":"b","jobSearchValid":false}\n`, '--from', 'ndjson'),
    ]) {
      expect(answers(result).map(({ id }) => id)).toEqual(['b'])
      expect(rejects(result)).toMatchObject([{ problems: [{ code: 'line-too-long', fact: null }] }])
      expect(String(rejects(result)[0]?.problems[0]?.value).length).toBeLessThanOrEqual(101)
      expect(result.code).toBe(1)
    }
  })

  it('bytes that are not UTF-8: the row is rejected and --encoding suggested; read as Latin-1 it is answered', () => {
    const latin1 = Buffer.from('id,jobSearchValid\nÄiti,false\nb,false\n', 'latin1')
    const result = assessed(latin1)
    expect(rejects(result)).toMatchObject([{ line: 2, problems: [{ code: 'not-utf-8', fact: null }] }])
    expect(rejects(result)[0]?.problems[0]?.expected).toContain('--encoding')
    expect(answers(assessed(latin1, '--encoding', 'latin1')).map(({ id }) => id)).toEqual(['Äiti', 'b'])
  })

  it('an NDJSON line that is no object, `__proto__` as a name, null where it is no value', () => {
    const result = assessed('{"id":"a","jobSearchValid":false}\n[1]\nnot json\n"x"\n{"id":"e","__proto__":{"jobSearchValid":false}}\n{"id":"f","immigrant":null}\n', '--from', 'ndjson')
    expect(answers(result).map(({ id }) => id)).toEqual(['a'])
    expect(rejects(result).map(({ line, problems }) => [line, problems[0]?.code, problems[0]?.fact])).toEqual([
      [2, 'not-a-json-object', null], [3, 'not-a-json-object', null], [4, 'not-a-json-object', null],
      [5, 'unknown-fact', '__proto__'], [6, 'not-a-boolean', 'immigrant'],
    ])
    expect(counts(result)).toEqual([6, 1, 5])
  })
})

describe('an input that cannot be used: exit code 2, one clear message, nothing answered', () => {
  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['an unknown column', 'id,homeMuncipality\na,091\n', /homeMuncipality.*homeMunicipality/s],
    ['a duplicate column', 'id,immigrant,immigrant\na,true,true\n', /immigrant/],
    ['`__proto__` as a column', 'id,__proto__\na,1\n', /__proto__/],
    ['a missing header', 'a,091,true\nb,091,true\n', /091|header/],
    ['an empty file', '', /empty/],
    ['a binary file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /binary|text/],
    ['semicolons: --delimiter is suggested', 'id;homeMunicipality\na;091\n', /--delimiter/],
    ['Latin-1 bytes in the header: --encoding is suggested', Buffer.from('id,kotikuntä\na,091\n', 'latin1'), /--encoding/],
  ])('%s', (_, input, message) => {
    const { code, out, err } = assessed(input)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it.each([
    ['a file that does not exist', ['assess', 'no-such-file.csv', ...on], /no-such-file\.csv/],
    ['a directory', ['assess', 'src', ...on], /src/],
    ['a day that does not exist', ['assess', '-', '--on', '2023-02-31'], /2023-02-31/],
    ['an unknown option', ['assess', '-', '--onn', '2023-03-01'], /--onn/],
    ['an unknown command', ['assessment'], /assessment/],
    ['an unknown language', ['assess', '-', ...on, '--lang', 'de'], /de/],
    ['an unknown encoding', ['assess', '-', ...on, '--encoding', 'klingon'], /klingon/],
    ['a tree in CSV', ['assess', '-', ...on, '--explain', '--to', 'csv'], /--explain|csv/],
  ])('%s', (_, args, message) => {
    const { code, out, err } = run(command, args, 'id\na\n')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('what is written', () => {
  it('is what the library says, row for row and in their order, for the shipped example', () => {
    const result = run(command, ['assess', 'examples/people.csv', ...on])
    const given = answers(result)
    expect([result.code, ...counts(result)]).toEqual([1, 421, 396, 25])
    expect(given).toHaveLength(396)
    expect(given.filter(({ outcome }) => outcome === 'transfer')).toHaveLength(180)
  })

  it('is the answer of assess, with --explain that of explain, for NDJSON', () => {
    const person: Person = {
      id: 'p',
      homeMunicipality: '837',
      birthDate: '1995-01-22',
      jobSearchValid: true,
      registeredAs: 'unemployed-jobseeker',
      inEmployment: false,
    }
    const line = `${JSON.stringify(person)}\n`
    expect(answers(assessed(line, '--from', 'ndjson'))).toEqual([assess(person, '2023-03-01')])
    expect(answers(assessed(line, '--from', 'ndjson', '--explain'))).toEqual([
      JSON.parse(JSON.stringify(explain(person, '2023-03-01'))),
    ])
    expect(answers(run(command, ['assess', file('people.ndjson', line), ...on]))).toEqual([
      assess(person, '2023-03-01'),
    ])
  })

  it('is with --why that of reasons, in CSV with the sentence and the ids of the notes', () => {
    const rows = 'id,homeMunicipality,jobSearchValid\np,620,true\nq,837,false\n'
    const asked = [
      { id: 'p', homeMunicipality: '620', jobSearchValid: true },
      { id: 'q', homeMunicipality: '837', jobSearchValid: false },
    ]
    const said = asked.map((person) => reasons(person, '2023-03-01'))
    expect(answers(assessed(rows, '--why'))).toEqual(said)
    const [head, first, second] = assessed(rows, '--why', '--to', 'csv', '--lang', 'fi').out.split('\n')
    expect(head).toMatch(/,sources,sentence,notes$/)
    expect(second).toMatch(/,"Sinua ei siirretä kokeilualueen kunnan asiakkaaksi, koska työnhakusi ei ole voimassa \(laki 1269\/2020, 2 § 2 kohta\)\.",$/)
    expect(first).toContain(said[0]?.sentence.fi)
    expect(assessed(rows, '--why', '--to', 'table', '--lang', 'sv').out).toContain(said[1]?.sentence.sv)
    expect(answers(assessed(rows, '--why', '--explain'))).toEqual(asked.map((person, place) =>
      JSON.parse(JSON.stringify({ ...said[place], ...explain(person, '2023-03-01') }))))
    expect(assessed(rows, '--why', '--explain', '--to', 'table').out).toContain(`\n  ${said[1]?.sentence.en}\n`)
  })

  it('has in CSV the authority in five columns and lists joined by |', () => {
    const { out } = assessed('id,homeMunicipality,jobSearchValid,registeredAs,inService,immigrant,meetsEarningsRelatedConditions\np,091,true,unemployed-jobseeker,tryout,true,false\n', '--to', 'csv')
    const [head, row] = out.split('\n')
    expect(head).toBe('id,on,wording,outcome,authorityKind,authorityCode,authorityArea,authorityName,authorityId,grounds,barredBy,missing,sources')
    expect(row).toBe(
      'p,2023-03-01,V8,unknown,,,,,,no-earnings-related-right|immigrant,,birthDate|dismissalNoticeOn|dismissalOnEconomicOrProductionGrounds|yearsWithEmployerAtNotice,1269/2020 4 § 1 mom. 2 kohta (149/2023)|1269/2020 5 § 3 mom. (671/2022)'
    )
  })

  it('does not depend on a byte-order mark, on CRLF or on the order of the columns', () => {
    const plain = assessed('id,jobSearchValid,immigrant\na,false,true\nb,,none\n')
    for (const other of [
      '\uFEFFid,jobSearchValid,immigrant\na,false,true\nb,,none\n',
      'id,jobSearchValid,immigrant\r\na,false,true\r\nb,,none\r\n',
      'immigrant,id,jobSearchValid\ntrue,a,false\nnone,b,\n',
      'id,jobSearchValid,immigrant\na,false,true\nb,,none',
    ]) {
      expect(assessed(other)).toEqual(plain)
    }
    expect(rejects(plain)).toMatchObject([{ line: 3, id: 'b', problems: [{ fact: 'immigrant', value: 'none' }] }])
  })

  it('reads what a Finnish spreadsheet saves, when told how: semicolons and Latin-1; a decimal comma is refused by name', () => {
    const bytes = Buffer.from(
      'id;jobSearchValid;regularWeeklyHours\r\nMäki;false;37,5\r\nJärvi;false;37.5\r\n',
      'latin1'
    )
    const result = assessed(bytes, '--delimiter', ';', '--encoding', 'latin1')
    expect(answers(result).map(({ id }) => id)).toEqual(['Järvi'])
    expect(rejects(result)).toMatchObject([
      { line: 2, id: 'Mäki', problems: [{ code: 'not-a-number', fact: 'regularWeeklyHours', value: '37,5' }] },
    ])
  })

  it('keeps rejects out of sight with --redact, and in a file with --rejects', () => {
    const path = file('rejects.ndjson', '')
    const result = assessed(between('homeMunicipality', '999'), '--rejects', path, '--redact', '--lang', 'fi')
    expect(rejects(result)).toEqual([])
    const [reject] = readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
    expect(reject).toMatchObject({
      line: 3,
      id: 'b',
      problems: [{ code: 'not-a-municipality', fact: 'homeMunicipality' }],
    })
    expect(reject.problems[0]).not.toHaveProperty('value')
    expect(reject.problems[0].expected).toContain('309 kunnan')
  })
})

describe('how it ends', () => {
  it('0 when all rows are answered', () => expect(assessed('id\na\n').code).toBe(0))

  it('a closed pipe ends it quietly', async () => {
    const child = start(command, ['assess', 'examples/people.csv', ...on])
    let err = ''
    child.stderr.on('data', (chunk) => { err += String(chunk) })
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
    expect(err).not.toMatch(/EPIPE|\n\s+at /)
  })

  it('Ctrl-C ends it with 130 and leaves no half line', async () => {
    const child = start(command, ['assess', '-', ...on])
    let out = ''
    child.stdout.on('data', (chunk) => { out += String(chunk) })
    child.stdin.on('error', () => undefined)
    child.stdin.write(`id,jobSearchValid\n${'a,false\n'.repeat(200_000)}`)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(out.endsWith('}\n')).toBe(true)
    expect(() => out.trim().split('\n').forEach((line) => JSON.parse(line))).not.toThrow()
  })

  it('--help and --version, in every language and for every command', () => {
    for (const args of [
      ['--help'],
      ['--version'],
      ['assess', '--help'],
      ['areas', '--help'],
      ['assess', '--version'],
      ['--help', '--lang', 'sv'],
    ]) {
      const { code, out } = run(command, args)
      expect([code, out.length > 3]).toEqual([0, true])
    }
    expect(run(command, ['--help', '--lang', 'fi']).out).not.toBe(run(command, ['--help', '--lang', 'sv']).out)
  })
})

describe('areas', () => {
  it('as JSON: 25 areas of 118 municipalities; as CSV: a municipality a row; as a table', () => {
    const areas: { id: string; municipalities: { code: string }[] }[] = JSON.parse(
      run(command, ['areas', '--to', 'json']).out
    )
    expect([areas.length, areas.flatMap(({ municipalities }) => municipalities).length]).toEqual([25, 118])
    expect(areas[0]).toMatchObject({ id: 'seinajoki-ilmajoki', municipalities: [{ code: '743' }, { code: '145' }] })
    expect(run(command, ['areas', '--to', 'csv']).out.trim().split('\n')).toHaveLength(119)
    expect(run(command, ['areas', '--to', 'table', '--lang', 'sv']).out).toContain('Vanda')
  })
})
