import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonCutter, jsonLines } from '../../src/cli/json-lines.ts'
import { longestRow } from '../../src/cli/row-refusals.ts'
import type { RowSink } from '../../src/cli/row-sink.ts'

type Found = readonly [line: number, what: string]

function linesOf(pieces: readonly string[]): readonly Found[] {
  const found: Found[] = []
  const sink: RowSink<string> = {
    row: (text, line) => found.push([line, text]),
    blank: (line) => found.push([line, '']),
    reject: ({ code }, line) => found.push([line, code]),
  }
  const { push, end } = jsonCutter()
  for (const block of [...pieces.map(push), end()]) if (block) jsonLines(block, sink)
  return found
}
const pieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, place) => text.slice(place * size, (place + 1) * size))

describe('lines of NDJSON', () => {
  it('are given without their line break, whatever it is, and those with nothing on them as blank', () => {
    const expected = [[1, 'a'], [2, ''], [3, ' b '], [4, ''], [5, ''], [6, 'c\rd']]
    expect(linesOf(['a\n\n b \n \n\t\nc\rd'])).toEqual(expected)
    expect(linesOf(['a\r\n\r\n b \r\n \r\n\t\r\nc\rd\r\n'])).toEqual(expected)
    expect(linesOf(['', '\n', ''])).toEqual([[1, '']])
  })

  it('do not depend on the pieces in which they come', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r'), maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          const whole = linesOf([text])
          expect(linesOf(pieces(text, size))).toEqual(whole)
          // A line break ends a line: behind the last one there is none.
          const lines =
            text === ''
              ? []
              : text
                  .replace(/\n$/, '')
                  .split('\n')
                  .map((line) => line.replace(/\r$/, ''))
          expect(whole).toEqual(lines.map((line, place) => [place + 1, line.trim() === '' ? '' : line]))
        }
      ),
      { numRuns: 1000 }
    )
  })

  it('are read up to a mebi of characters and refused from one more on, wherever they are cut', () => {
    const long = 'x'.repeat(longestRow)
    for (const text of [`${long}\nb\n`, `${long}\r\nb`]) {
      for (let end = longestRow - 1; end <= text.length; end += 1)
        expect(linesOf([text.slice(0, end), text.slice(end)])).toEqual([
          [1, long],
          [2, 'b'],
        ])
    }
    for (const size of [1 << 12, 1 << 16, 1 << 20, 1 << 24]) {
      expect(linesOf(pieces(`a\n${long}x\nb\n${long.repeat(3)}\r\n\nc\n${long}${long}`, size))).toEqual([
        [1, 'a'], [2, 'line-too-long'], [3, 'b'], [4, 'line-too-long'], [5, ''], [6, 'c'], [7, 'line-too-long'],
      ])
    }
  })
})
