import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellReader } from '../../src/cli/csv-cells.ts'
import { csvCutter } from '../../src/cli/csv-cutter.ts'
import { csvRows } from '../../src/cli/csv-rows.ts'
import { longestRow } from '../../src/cli/row-refusals.ts'
import type { Header } from '../../src/cli/rows-command.ts'

type Found = readonly [line: number, what: readonly string[] | string]

/** Rows as cells and refusals as codes, with their lines. */
function rowsOf(pieces: readonly string[], delimiter = ','): readonly Found[] {
  const found: Found[] = []
  let read: ReturnType<typeof csvRows> | undefined
  const cutter = csvCutter(delimiter, (first): Header => {
    found.push([1, 'code' in first ? first.code : first])
    if ('code' in first) return { faults: [] }
    read = csvRows({ delimiter, width: first.length, ...cellReader(delimiter) }, {
      line: () => false,
      row: (cells, line) => found.push([line, cells]),
      blank: (line) => found.push([line, 'blank']),
      reject: ({ code }, line) => found.push([line, code]),
    })
    return { columns: first.map(() => 'id') }
  })
  for (const block of [...pieces.map(cutter.push), cutter.end()]) if (block) read?.(block)
  return found
}

/** Text cut in pieces of one size. */
const pieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, place) => text.slice(place * size, (place + 1) * size))

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const messy = [
  'id,a,b',
  'p1,1,2\r',
  '',
  '"p,2",1,"say ""no"""',
  '"p\r\n3\n",1,2',
  'p4,"1,2',
  'p5,1,2',
  'p6,5" disk,2',
  'p7,"1"2,3',
  'p8',
  '\r',
  'p9,1,2,3',
  ',,',
  '"",\uFEFF,""\r',
  'p12,lone\rreturn,2',
  'p13,1,"',
].join('\n')

describe('CSV rows', () => {
  it('come with the line on which they start', () => {
    expect(rowsOf([messy])).toEqual([
      [1, ['id', 'a', 'b']],
      [2, ['p1', '1', '2']],
      [3, 'blank'],
      [4, ['p,2', '1', 'say "no"']],
      [5, ['p\r\n3\n', '1', '2']],
      [8, 'unclosed-quote'],
      [9, ['p5', '1', '2']],
      [10, 'unclosed-quote'],
      [11, 'unclosed-quote'],
      [12, ['p8']],
      [13, 'blank'],
      [14, ['p9', '1', '2', '3']],
      [15, 'blank'],
      [16, 'blank'],
      [17, ['p12', 'lone\rreturn', '2']],
      [18, 'unclosed-quote'],
    ])
  })

  it('are the same however the text is cut', () => {
    const whole = rowsOf([messy])
    for (let place = 0; place <= messy.length; place += 1)
      expect(rowsOf([messy.slice(0, place), messy.slice(place)])).toEqual(whole)
    for (const size of [1, 2, 3, 7]) expect(rowsOf(pieces(messy, size))).toEqual(whole)
  })

  it('are the same with LF and with CRLF', () => {
    const text = 'id,a\np1,"x"\n\np2,3\n'
    expect(rowsOf([text.replaceAll('\n', '\r\n')])).toEqual(rowsOf([text]))
    expect(rowsOf(['id,a\r\np1,2\r'])).toEqual(rowsOf(['id,a\np1,2']))
  })

  it('are parted by the delimiter that was named', () => {
    expect(rowsOf(['id;a\n"p;1";1,5\n'], ';')).toEqual([[1, ['id', 'a']], [2, ['p;1', '1,5']]])
    expect(rowsOf(['id\ta\n"p\t1"\t1\n'], '\t')).toEqual([[1, ['id', 'a']], [2, ['p\t1', '1']]])
  })

  it('are none in an empty text, and one empty cell in an empty first line, where a header should be', () => {
    expect(rowsOf([])).toEqual([])
    expect(rowsOf([''])).toEqual([])
    expect(rowsOf(['\n\nid\n'])).toEqual([[1, ['']], [2, 'blank'], [3, ['id']]])
  })

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'ä', ',', '"', '\n', '\r', ' ', ';'), maxLength: 6 }),
    fc.constantFrom('', 'p', '"', '""', '\n', ',')
  )
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 8,
      })
    )
  const mustQuote = (text: string): boolean => /[",\r\n]/.test(text)

  it('give back the cells that were written, and the lines they were written on', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        (rows, lineBreak, endsWithBreak, size) => {
          const expected: Found[] = []
          let line = 1
          const lines = rows.map((row) => {
            const cells = row.map(([text]) => text)
            const written = row.map(([text, isQuoted]) => (isQuoted || mustQuote(text) ? quoted(text) : text)).join(',')
            // A row without any value is no row but where the header should be; a header is taken as it is.
            expected.push([line, expected.length > 0 && cells.join('').trim() === '' ? 'blank' : cells])
            line += written.split('\n').length
            return written
          })
          // Within three lines and more, one that looks like a row is taken for one that a stray quote has swallowed.
          fc.pre(lines.every((text) => text.split('\n').length <= 2))
          const text = lines.join(lineBreak) + (endsWithBreak ? lineBreak : '')
          fc.pre(text !== '')
          // Behind the last line break nothing is a line.
          if (lines.length > 1 && lines.at(-1) === '' && !endsWithBreak) expected.pop()
          expect(rowsOf([text])).toEqual(expected)
          expect(rowsOf(pieces(text, size))).toEqual(expected)
        }
      ),
      { numRuns: 1000 }
    )
  })

  it('do not depend on the pieces of any text, and each line starts at most one', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 60 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const whole = rowsOf([text])
        expect(rowsOf(pieces(text, size))).toEqual(whole)
        const lines = whole.map(([line]) => line)
        expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other))
        expect(Math.max(1, ...lines)).toBeLessThanOrEqual(text.split('\n').length)
      }),
      { numRuns: 3000 }
    )
  })
})

describe('a stray quote', () => {
  const good = Array.from({ length: 300 }, (_, number) => `q${number},1,"x ${number}"`)
  const file = (bad: string): string => ['id,a,b', ...good.slice(0, 150), bad, ...good.slice(150)].join('\n')

  it.each(['p,a"b",2', 'p,"1,2', '"p,1,2', 'p,1,"', 'p,1",2', 'p,"1" ,2', '"', 'p,1,2"'])(
    'costs its own line only: %s',
    (bad) => {
      const found = rowsOf([file(bad)])
      expect(found.length).toBe(302)
      expect(found.filter(([, what]) => what === 'unclosed-quote').map(([line]) => line)).toEqual([152])
    }
  )

  it('costs two lines only when another one closes it further down', () => {
    for (const row of ['q,1,2,3', 'q,1,2,"x"', 'q,1,"1\n1",2', 'q,"",1,2']) {
      const lines = ['id,a,b,c', 'p,"1,2,3', ...Array.from({ length: 50 }, () => row), 'r,1,2,3"', row]
      const found = rowsOf([lines.join('\n')])
      expect(found.length).toBe(54)
      expect(found.flatMap(([, what], place) => (what === 'unclosed-quote' ? [place] : []))).toEqual([1, 52])
    }
  })
})

describe('a row that is too long', () => {
  const long = 'x'.repeat(longestRow)

  it('is read up to a mebi of characters and refused from one more on', () => {
    expect(rowsOf([`id\n${long}\np2\n`]).map(([line, what]) => [line, what.length])).toEqual([[1, 1], [2, 1], [3, 1]])
    expect(rowsOf([`id\n${long}\r\np2\n`]).map(([line, what]) => [line, what.length])).toEqual([[1, 1], [2, 1], [3, 1]])
    expect(rowsOf([`id\n${long}x\np2\n`]).slice(1)).toEqual([[2, 'line-too-long'], [3, ['p2']]])
    expect(rowsOf([`id\n"${long}"\np2\n`]).slice(1)).toEqual([[2, 'line-too-long'], [3, ['p2']]])
  })

  it.each([1 << 12, 1 << 16, 1 << 20, 1 << 24])('is refused the same in pieces of %i characters', (size) => {
    const text = `id\np1\n${long.repeat(3)}\np3\n"${long}${long}\np5\n${long}x`
    expect(rowsOf(pieces(text, size))).toEqual([
      [1, ['id']], [2, ['p1']], [3, 'line-too-long'], [4, ['p3']], [5, 'line-too-long'], [6, ['p5']], [7, 'line-too-long'],
    ])
  })

  it('over many lines is read up to a mebi of characters too, wherever it is cut', () => {
    const row = `"a\n${'x'.repeat(longestRow - 4)}"`
    const text = `id\n${row}\r\np2\r\n`
    for (let end = row.length; end < text.length; end += 1) {
      expect(rowsOf([text.slice(0, end), text.slice(end)]).map(([line, what]) => [line, what.length])).toEqual([
        [1, 1],
        [2, 1],
        [4, 1],
      ])
    }
    expect(rowsOf([`id\n"x${row.slice(1)}\np2`])).toEqual([
      [1, ['id']],
      [2, 'unclosed-quote'],
      [3, 'unclosed-quote'],
      [4, ['p2']],
    ])
  })

  it('over many lines is an open quote, which costs the first of them', () => {
    const rows = Array.from({ length: 40_000 }, (_, number) => `q${number},${'y'.repeat(30)}`)
    const found = rowsOf(pieces(['id,a', 'p,"1', ...rows].join('\n'), 1 << 16))
    expect(found[1]).toEqual([2, 'unclosed-quote'])
    expect(found.length).toBe(rows.length + 2)
  })

  it.each([
    ['each line opens a quote', '"x,1\n'],
    ['each line opens a quote that the next one closes and opens', 'a","x\n'],
    ['one row has a mebi of empty quotes', '"",'],
    ['lines hold nothing but quotes', '""\n'],
    ['there are quotes only', '"'],
  ])('takes time in proportion where %s', (_, unit) => {
    const time = (length: number): number => {
      const text = pieces(`id,a\n${unit.repeat(length / unit.length)}`, 1 << 14)
      const from = performance.now()
      rowsOf(text)
      return performance.now() - from
    }
    time(1 << 18)
    // Eight times as much may take eight times as long, thrice over for the noise of the machine.
    expect(time(1 << 22)).toBeLessThan(24 * Math.max(time(1 << 19), 20))
  }, 60_000)
})
