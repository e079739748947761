import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessCommand, type AssessOptions } from '../../src/cli/assess.ts'
import { csvLine } from '../../src/cli/csv-line.ts'
import { valueOfCell } from '../../src/facts/cells.ts'
import { refusalsOf } from '../../src/facts/check.ts'
import { facts } from '../../src/facts/facts.ts'
import { assess } from '../../src/rules/eligibility/assess.ts'
import { answerBytes, answerText, type Answered } from '../harness/rows.ts'
import { anyRow, columnNames, validRow } from './people.ts'

const defaults: AssessOptions = {
  on: undefined,
  from: 'csv',
  to: 'ndjson',
  language: 'en',
  isExplained: false,
  isReasoned: false,
  isRedacted: false,
  delimiter: ',',
}

/** All that pieces of text give together, but what is said of the rows. */
function total(pieces: readonly string[], options: Partial<AssessOptions> = {}): Omit<Answered, 'summary'> {
  const { summary: _, ...rest } = answerText(assessCommand({ ...defaults, ...options }), pieces)
  return rest
}

const linesOf = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const problemsIn = (text: string): readonly unknown[] =>
  linesOf(text).map(({ line, id, problems }) => [line, id, problems])

const csv = [
  'id,on,homeMunicipality,jobSearchValid,regularWeeklyHours',
  'p1,2022-05-02,837,true,37.5\r',
  '"p\n2",2022-05-02,091,false,',
  'p3,,091,yes,"37,5"',
  '',
  'p4,2022-05-02,"999,true,',
  'päivä,2022-05-02,478,,4',
  'p6,2023-02-31,91,true,-1,extra',
  'p7,2025-01-01',
].join('\n')

const ndjson = [
  '{"id":"p1","on":"2022-05-02","homeMunicipality":"837"}\r',
  '',
  '[]',
  '{"id":"p3"}',
  '{"id":"päivä","on":"2023-02-31","__proto__":{"jobSearchValid":true},"constructor":1}',
  '   ',
  '{"id":"p5","on":"2025-01-01"',
  '{"id":5,"on":"2025-01-01"}',
  '{"id":"p6","on":null}',
].join('\n')

describe('assess, without input and output', () => {
  it('answers every row of CSV or rejects it by its line', () => {
    const { answers, rejects, counts } = total([csv])
    expect(linesOf(answers).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['p1', 'unknown'], ['p\n2', 'stay'], ['päivä', 'stay'], ['p7', 'not-in-force'],
    ])
    expect(linesOf(rejects).map(({ line, id }) => [line, id])).toEqual([[5, 'p3'], [7, null], [9, 'p6']])
    expect(counts).toEqual({ answered: 4, rejected: 3 })
  })

  it('names of each problem the code, the fact, the raw value and what was expected', () => {
    expect(linesOf(total([csv]).rejects)).toEqual([
      { line: 5, id: 'p3', problems: [
        { code: 'missing-day', fact: 'on', value: null, expected: 'a day in the on column, or the option --on' },
        { code: 'not-a-boolean', fact: 'jobSearchValid', value: 'yes', expected: 'true or false', hint: 'true' },
        { code: 'not-a-number', fact: 'regularWeeklyHours', value: '37,5', expected: 'hours a week: a number, 0 or more, with a point for decimals', hint: '37.5' },
      ] },
      { line: 7, id: null, problems: [{ code: 'unclosed-quote', fact: null, value: 'p4,2022-05-02,"999,true,', expected: 'quotes only around a whole cell, to its end; a quote inside the cell is doubled' }] },
      { line: 9, id: 'p6', problems: [{ code: 'too-many-cells', fact: null, value: 'extra', expected: 'at most 5 cells, as in the header' }] },
    ])
  })

  it('answers every object of NDJSON or rejects it by its line', () => {
    const { answers, rejects, counts } = total([ndjson], { from: 'ndjson' })
    expect(linesOf(answers).map(({ id }) => id)).toEqual(['p1'])
    const problems = linesOf(rejects).map(({ line, id, problems: all }) => [
      line,
      id,
      JSON.stringify(all).match(/"code":"[^"]*","fact":("[^"]*"|null)/g),
    ])
    expect(problems).toEqual([
      [3, null, ['"code":"not-a-json-object","fact":null']],
      [4, 'p3', ['"code":"missing-day","fact":"on"']],
      [5, 'päivä', ['"code":"not-a-day","fact":"on"', '"code":"unknown-fact","fact":"__proto__"', '"code":"unknown-fact","fact":"constructor"']],
      [7, null, ['"code":"not-a-json-object","fact":null']],
      [8, null, ['"code":"not-text","fact":"id"']],
      [9, 'p6', ['"code":"not-a-day","fact":"on"']],
    ])
    expect(counts).toEqual({ answered: 1, rejected: 6 })
    expect(Reflect.get({}, 'jobSearchValid')).toBeUndefined()
  })

  it('refuses cells beyond the header, however good the rest of the row is, and takes missing ones for unknown', () => {
    const { answers, rejects } = total(['id,jobSearchValid\np1,false,\np2\np3,false\n'], { on: '2022-05-02' })
    expect(linesOf(answers).map(({ id, outcome }) => [id, outcome])).toEqual([['p2', 'unknown'], ['p3', 'stay']])
    expect(linesOf(rejects)).toMatchObject([
      { line: 2, id: 'p1', problems: [{ code: 'too-many-cells', fact: null, value: '' }] },
    ])
  })

  it('takes the day of the option where the row names none, and the row’s where it does', () => {
    const on = (text: string, from: 'csv' | 'ndjson') =>
      linesOf(total([text], { from, on: '2024-01-01' }).answers).map((answer) => answer['on'])
    expect(on('id,on\na,\nb,2022-05-02\nc\n', 'csv')).toEqual(['2024-01-01', '2022-05-02', '2024-01-01'])
    expect(on('{"id":"a"}\n{"on":"2022-05-02"}\n', 'ndjson')).toEqual(['2024-01-01', '2022-05-02'])
  })

  it('refuses a birth date after the day asked about, whichever names the day', () => {
    const codes = (text: string, from: 'csv' | 'ndjson') =>
      linesOf(total([text], { from, on: '2022-05-02' }).rejects).map(({ line, problems }) => [
        line,
        JSON.stringify(problems).match(/[a-z]+-asked-day/)?.[0],
      ])
    expect(codes('birthDate,on\n2022-05-02,\n2022-05-03,\n2022-05-03,2022-05-03\n2022-05-03,2022-05-02\n', 'csv')).toEqual([[3, 'after-asked-day'], [5, 'after-asked-day']])
    expect(codes('{"birthDate":"2022-05-03"}\n{"birthDate":"2022-05-03","on":"2022-05-03"}\n', 'ndjson')).toEqual([
      [1, 'after-asked-day'],
    ])
  })

  it('gives the same however the text is cut', () => {
    for (const options of [
      {},
      { to: 'csv' as const },
      { to: 'table' as const, language: 'fi' as const },
      { isExplained: true },
    ]) {
      for (const [text, from] of [
        [csv, 'csv'],
        [ndjson, 'ndjson'],
      ] as const) {
        const whole = total([text], { ...options, from })
        expect(whole.faults).toEqual([])
        for (let place = 0; place <= text.length; place += 1)
          expect(total([text.slice(0, place), text.slice(place)], { ...options, from })).toEqual(whole)
        expect(total([...text], { ...options, from })).toEqual(whole)
      }
    }
  })

  it('gives the same however the bytes are cut', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${csv}`)
    const read = (pieces: readonly Uint8Array[], encoding?: string) => {
      const { answers, rejects, faults } = answerBytes(assessCommand(defaults), pieces, encoding)
      return { answers, rejects, faults }
    }
    const { answers, rejects, faults } = total([csv])
    for (let place = 0; place <= bytes.length; place += 1)
      expect(read([bytes.subarray(0, place), bytes.subarray(place)])).toEqual({ answers, rejects, faults })
    expect(read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual({ answers, rejects, faults })
    expect(read([Buffer.from('id\np'), Uint8Array.of(0xc3)]).rejects).toMatch(
      /^\{"line":2,"id":null,"problems":\[\{"code":"not-utf-8"/
    )
    expect(read([Buffer.from(csv, 'latin1')], 'latin1')).toEqual({ answers, rejects, faults })
    expect(read([Buffer.from(`\uFEFF${csv}`, 'utf16le')], 'utf-16le')).toEqual({ answers, rejects, faults })
  })

  it('answers as the library does, and rejects what it refuses, with the same codes for the same facts', () => {
    let answered = 0
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), (rows) => {
        const people = rows.map(([on = '', ...cells]) => ({
          on,
          person: Object.fromEntries(
            facts
              .map((fact, place) => [fact.name, valueOfCell(fact, cells[place] ?? '')] as const)
              .filter(([, value]) => value !== undefined)
          ),
        }))
        const expected = people.flatMap(({ on, person }) =>
          refusalsOf(person, on).length === 0 ? [JSON.parse(JSON.stringify(assess(person, on)))] : []
        )
        const codes = people
          .map(({ on, person }) =>
            refusalsOf(person, on).map(({ code, fact }) =>
              fact === 'on' && on === '' ? 'missing-day on' : `${code} ${fact}`
            )
          )
          .filter((all) => all.length > 0)
        answered += expected.length

        const fromCsv = total([csvLine(columnNames), ...rows.map((cells) => csvLine(cells))])
        const fromNdjson = total(
          people.map(({ on, person }) => `${JSON.stringify(on === '' ? person : { on, ...person })}\n`),
          { from: 'ndjson' }
        )
        for (const { answers, rejects, counts } of [fromCsv, fromNdjson]) {
          expect(linesOf(answers)).toEqual(expected)
          expect(
            linesOf(rejects).map(({ problems }) =>
              JSON.parse(JSON.stringify(problems)).map(
                (one: { code: string; fact: string }) => `${one.code} ${one.fact}`
              )
            )
          ).toEqual(codes)
          expect(counts).toEqual({ answered: expected.length, rejected: rows.length - expected.length })
        }
      }),
      { numRuns: 300 }
    )
    expect(answered).toBeGreaterThan(300)
  })

  it('reads every row once, and names the line on which each rejected one starts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(validRow, fc.constantFrom('', 'x', '\n', '"', ',,', 'y\nz')), {
          minLength: 1,
          maxLength: 12,
        }),
        (rows) => {
          let line = 2
          let badLines: readonly number[] = []
          const text = rows.map(([row, key]) => {
            // An unknown flag makes a row bad.
            const isBad = key === 'x'
            if (isBad) badLines = [...badLines, line]
            const written = csvLine(row.with(1, `k${key}`).with(6, isBad ? 'x' : (row[6] ?? '')))
            line += written.split('\n').length - 1
            return written
          })
          const { rejects, counts } = total([csvLine(columnNames), ...text])
          expect(linesOf(rejects).map((reject) => reject['line'])).toEqual(badLines)
          expect(counts).toEqual({ answered: rows.length - badLines.length, rejected: badLines.length })
        }
      ),
      { numRuns: 200 }
    )
  })
})

describe('the summary', () => {
  /** All that is said of the rows, in a language, with the lines of the rejects. */
  function told(text: string, options: Partial<AssessOptions> = {}) {
    const command = assessCommand({ ...defaults, on: '2022-05-02', ...options })
    const { rejects, summary, counts } = answerText(command, [text], options.language)
    const lines = summary.split('\n').filter((line) => !/^Outcomes|^Tulokset|^Utfall/.test(line))
    return { ...counts, rejects: linesOf(rejects).map(({ line }) => line), lines }
  }

  it('counts a row without any value apart: it is no person of whom nothing is known', () => {
    const rows = 'id,jobSearchValid,immigrant\np1,false,\n\n,,\n  ,\t,\n"","",""\n,,,,,\n \r\np2,maybe,\n,false,\n\n'
    expect(told(rows)).toEqual({
      answered: 2, rejected: 1, rejects: [9],
      lines: ['Rows read 3 = answered 2 + rejected 1', 'Empty rows skipped: 7', ''],
    })
  })

  it('counts blank lines of NDJSON apart, and an object without facts as a row', () => {
    expect(told('\n{"id":"p1"}\n  \n{}\nx\n\r\n', { from: 'ndjson' })).toEqual({
      answered: 2, rejected: 1, rejects: [5],
      lines: ['Rows read 3 = answered 2 + rejected 1', 'Empty rows skipped: 3', ''],
    })
  })

  it('warns of answered rows that have fewer cells than the header', () => {
    const rows = 'id,jobSearchValid,immigrant\np1\np2,false\np3,false,true\np4,maybe\n'
    expect(told(rows)).toEqual({ answered: 3, rejected: 1, rejects: [5], lines: [
      'Rows read 4 = answered 3 + rejected 1',
      'Warning: answered rows with fewer cells than the header: 2; the cells that are missing were read as unknown',
      '',
    ] })
  })

  it('says nothing of either where there is none', () => {
    expect(told('id,jobSearchValid\np1,false\np2,\n').lines).toEqual(['Rows read 2 = answered 2 + rejected 0', ''])
  })

  it('is said in three languages', () => {
    const said = (language: 'fi' | 'sv') => told('id,immigrant\n\np1\n', { language }).lines.slice(1, 3)
    expect(said('fi')).toEqual([
      'Tyhjiä rivejä ohitettu: 1',
      'Varoitus: vastattuja rivejä, joissa on vähemmän soluja kuin otsikkorivillä: 1; puuttuvat solut on luettu tuntemattomiksi',
    ])
    expect(said('sv')).toEqual([
      'Tomma rader överhoppade: 1',
      'Varning: besvarade rader med färre celler än rubrikraden: 1; cellerna som saknas har lästs som okända',
    ])
  })

  it('counts each row once, whatever its cells: read = answered + rejected, the rest is empty', () => {
    const cells = fc.array(fc.constantFrom('', ' ', 'p', 'true', 'x', '""'), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(fc.array(cells, { maxLength: 10 }), (rows) => {
      const table = rows.map((row) => `${row.join(',')}\n`).join('')
      const { answered, rejected, lines } = told(`id,immigrant,jobSearchValid\n${table}`)
      const empty = rows.filter((row) => row.every((cell) => cell.trim() === '' || cell === '""')).length
      expect(answered + rejected).toBe(rows.length - empty)
      expect(lines.includes(`Empty rows skipped: ${empty}`)).toBe(empty > 0)
    }), { numRuns: 300 })
  })
})

describe('rejects', () => {
  it('leave the values out when they are to be redacted, and keep the rest', () => {
    const plain = linesOf(total([csv]).rejects)
    const redacted = problemsIn(total([csv], { isRedacted: true }).rejects)
    expect(JSON.stringify(redacted)).not.toMatch(/value|37|999|hint/)
    expect(redacted).toEqual(
      plain.map(({ line, id, problems }) => [
        line,
        id,
        JSON.parse(JSON.stringify(problems)).map(
          ({ value: _, hint: __, ...rest }: { value: unknown; hint: unknown }) => rest
        ),
      ])
    )
  })

  it('cut a value at 100 characters, none of them by half', () => {
    const value = (text: string, from: 'csv' | 'ndjson' = 'csv') =>
      linesOf(total([text], { from, on: '2022-01-01' }).rejects).flatMap(({ problems }) =>
        JSON.parse(JSON.stringify(problems)).map((one: { value: unknown }) => one.value)
      )
    expect(value(`immigrant\n${'x'.repeat(100)}\n${'x'.repeat(101)}\n${'x'.repeat(99)}😀\n`)).toEqual([
      'x'.repeat(100),
      'x'.repeat(100),
      'x'.repeat(99),
    ])
    expect(value(`{"immigrant":["${'x'.repeat(200)}"]}\n{"immigrant":["x"]}\n`, 'ndjson')).toEqual([
      `["${'x'.repeat(98)}`,
      ['x'],
    ])
  })

  it('say what was expected in the language asked for', () => {
    expect(total(['immigrant\nyes\n'], { language: 'fi', on: '2022-01-01' }).rejects).toContain(
      'true (kyllä) tai false (ei)'
    )
    expect(total(['immigrant\nyes\n'], { language: 'sv', on: '2022-01-01' }).rejects).toContain(
      'true (ja) eller false (nej)'
    )
  })

  it('tell a replacement character, in a key as anywhere, as bytes that are not of the encoding', () => {
    const problems = (text: string, from: 'csv' | 'ndjson') =>
      linesOf(total([text], { from, on: '2022-01-01' }).rejects).map(({ line, id, problems: all }) => [
        line,
        id,
        JSON.stringify(all).match(/"code":"[^"]*","fact":null/g),
      ])
    expect(problems('id,immigrant\nM\uFFFDki,true\np2,\uFFFD\np3,true\n', 'csv')).toEqual([
      [2, null, ['"code":"not-utf-8","fact":null']],
      [3, 'p2', ['"code":"not-utf-8","fact":null']],
    ])
    expect(problems('{"id":"M\uFFFDki"}\n{"id":"p2"}\n', 'ndjson')).toEqual([
      [1, null, ['"code":"not-utf-8","fact":null']],
    ])
  })
})

describe('an input that cannot be used', () => {
  it.each<readonly [string, string, Partial<AssessOptions>, RegExp]>([
    ['nothing', '', {}, /empty/],
    ['nothing but empty lines of NDJSON', '\n \n', { from: 'ndjson' }, /empty/],
    ['an empty first line', '\nid\np\n', {}, /header is missing/],
    ['a first line of data', 'p-1,2022-05-02,837\n', {}, /header is missing: the first line 'p-1,2022-05-02,837'/],
    ['a misspelt column', 'id,homemunicipality\np,837\n', {}, /'homemunicipality'; did you mean homeMunicipality/],
    ['a column of another spelling', 'id,home_municipality\np,837\n', {}, /did you mean homeMunicipality/],
    ['an unknown column', 'id,shoe size\np,837\n', {}, /unknown column 'shoe size'; expected/],
    ['a fact by its Finnish label', 'id,Kotikunta\np,837\n', {}, /^unknown column 'Kotikunta'; did you mean homeMunicipality\?$/],
    ['a fact by its Swedish label', 'id,födelsedatum\np,2000-01-01\n', {}, /^unknown column 'födelsedatum'; did you mean birthDate\?$/],
    ['a fact by its English label', 'id,Mother tongue\np,fi\n', {}, /^unknown column 'Mother tongue'; did you mean motherTongue\?$/],
    ['nothing but labels', 'Tunnus,Kotikunta\np,837\n', {}, /did you mean id\?[\s\S]*did you mean homeMunicipality\?/],
    ['a prototype as a column', 'id,__proto__\np,837\n', {}, /unknown column '__proto__'/],
    ['a constructor as a column', 'id,constructor\np,837\n', {}, /unknown column 'constructor'/],
    ['a column without a name', 'id,on,\np,837\n', {}, /column 3 has no name/],
    ['a column twice', 'id,on,id\n', {}, /column 'id' is there twice/],
    ['semicolons', 'id;on;immigrant\np;2022-05-02;true\n', {}, /--delimiter ';'/],
    ['tabs', 'id\ton\timmigrant\n', {}, /--delimiter tab/],
    ['bars', 'id|on|immigrant\n', {}, /--delimiter '\|'/],
    ['quoted names parted by semicolons', '"id";"jobSearchValid"\n"1";"false"\n', {}, /^the header is one cell, but .*; try --delimiter ';'$/],
    ['some quoted names parted by semicolons', 'id;"jobSearchValid"\n1;"false"\n', {}, /--delimiter ';'/],
    ['quoted names parted by tabs', '"id"\t"jobSearchValid"\n', {}, /--delimiter tab/],
    ['quoted names parted by bars', '"id"|"jobSearchValid"\n', {}, /--delimiter '\|'/],
    ['quoted names parted by commas where semicolons were named', '"id","on"\r\n', { delimiter: ';' }, /--delimiter ','/],
    ['quoted names parted by semicolons, with a comma in one', '"id";"on, or so";"immigrant"\n', {}, /--delimiter ';'/],
    ['the line of Excel that names its delimiter', 'sep=;\nid;on\n', {}, /--delimiter ';'/],
    ['the line of Excel that names its delimiter, which was named', 'sep=;\nid;on\n', { delimiter: ';' }, /sep=, is for Excel alone/],
    ['a list in JSON', '[{"id":"p"}]\n', {}, /a list in JSON; .* jq -c '\.\[\]'/],
    ['a list in JSON over several lines', '[\n  {"id":"p"}\n]\n', {}, /a list in JSON/],
    ['an object over several lines', '{\n  "id": "p"\n}\n', {}, /--from ndjson/],
    ['a page', '<html><body><table class="x"><tr><td>id</td>\n', {}, /HTML or XML/],
    ['commas where semicolons were named', 'id,on,immigrant\n', { delimiter: ';' }, /--delimiter ','/],
    ['bytes of another encoding', 'id,kotikunt\uFFFD\n', {}, /--encoding latin1/],
    ['lines that end with CR alone', 'id,on\rp,2022-05-02\r', {}, /CR alone/],
    ['NDJSON', '{"id":"p"}\n', {}, /--from ndjson/],
    ['a header with an open quote', 'id,"on\np,\n', {}, /cannot be read: 'id,"on'; expected quotes only around a whole cell/],
    ['a header without an end', 'x'.repeat(3_000_000), {}, /cannot be read: 'x+…'; expected a line of at most 1048576 characters/],
    ['zeros', 'PK\u0003\u0004\0\0', {}, /not text/],
    ['zeros in NDJSON', '{"id":"\0"}', { from: 'ndjson' }, /not text/],
  ])('is refused at once: %s', (_, text, options, fault) => {
    const { answers, rejects, faults } = total([text], options)
    expect([answers, rejects]).toEqual(['', ''])
    expect(faults.join('\n')).toMatch(fault)
    if (text.length < 1000) expect(total([...text], options)).toMatchObject({ answers: '', rejects: '', faults })
  })

  it('is none of one column that has the name of a fact, quoted or not', () => {
    for (const text of ['id\na;b\n', '"id"\n"a;b"\n']) {
      const { answers, faults } = total([text], { on: '2022-05-02' })
      expect([faults, linesOf(answers).map(({ id }) => id)]).toEqual([[], ['a;b']])
    }
  })

  it('tells all that is wrong with a header, up to ten faults', () => {
    expect(total(['id,id,kotikunta,immigrnt\n']).faults).toHaveLength(3)
    expect(
      total([`id,${Array.from({ length: 5000 }, (_, number) => `column-${'x'.repeat(20)}${number}`).join(',')}\n`])
        .faults
    ).toHaveLength(10)
  })

  it('shows no row of a table without a header, and no unknown name, when values are to be redacted', () => {
    expect(total(['p-1,2022-05-02,837\n'], { isRedacted: true }).faults.join()).not.toMatch(/p-1|837/)
    expect(total(['id,Meikäläinen\n'], { isRedacted: true }).faults.join()).toMatch(/unknown column 2;/)
  })

  it('is none with a header and no rows', () => {
    expect(total(['id,on\n'])).toEqual({ answers: '', rejects: '', faults: [], counts: { answered: 0, rejected: 0 } })
    expect(total(['id'])).toEqual({ answers: '', rejects: '', faults: [], counts: { answered: 0, rejected: 0 } })
    expect(total(['id,on\n'], { to: 'csv' }).answers).toMatch(/^id,on,wording,[^\n]*\n$/)
  })
})
