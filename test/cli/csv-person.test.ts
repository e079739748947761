import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvPersonReader } from '../../src/cli/csv-person.ts'
import { csvRefusals } from '../../src/cli/csv-refusals.ts'
import { columnsOf, headerReader } from '../../src/cli/header.ts'
import { valueOfCell } from '../../src/facts/cells.ts'
import { facts, type FactName } from '../../src/facts/facts.ts'
import { anyRow, columnNames, validRow } from './people.ts'

/** Reads rows under a header one after the other: the people, or the refused facts. */
function read(header: readonly string[], rows: readonly (readonly string[])[], on?: string) {
  const found = headerReader({ delimiter: ',', language: 'en', isRedacted: false })(header)
  if ('faults' in found) throw new Error(header.join())
  const columns = columnsOf(found.columns)
  const refused = csvRefusals(columns, on)
  const [first, second] = [csvPersonReader(columns, ',', on), csvPersonReader(columns, ',', on)]
  return rows.map((row) => {
    const read = first.ofCells(row)
    const line = row.join(',')
    // As a line, between other text, it is read the same.
    if (row.every((cell) => !/[,"\n]/.test(cell)))
      expect(second.ofLine(`,x\n${line}\n,`, 3, 3 + line.length)).toEqual(read)
    return read ?? refused(row)
  })
}

describe('a person read from CSV', () => {
  it('has every fact of its row and none of the rows before, the columns in any order', () => {
    const order = fc.shuffledSubarray([...columnNames.keys()], { minLength: 1 })
    fc.assert(
      fc.property(
        order,
        fc.array(fc.oneof({ weight: 4, arbitrary: validRow }, anyRow), { minLength: 1, maxLength: 12 }),
        (places, rows) => {
          const pick = (row: readonly string[]): readonly string[] => places.map((place) => row[place] ?? '')
          const people = read(pick(columnNames), rows.map(pick), '2030-01-01')
          people.forEach((result, number) => {
            if (!('person' in result)) return
            const row = rows[number] ?? []
            const expected = facts.map((fact, place) => [
              fact.name,
              places.includes(place + 1) ? valueOfCell(fact, row[place + 1] ?? '') : undefined,
            ])
            expect(result.person).toEqual(Object.fromEntries(expected))
            expect(Object.keys(result.person)).toEqual(facts.map(({ name }) => name))
            expect(result.on).toBe((places.includes(0) && row[0]) || '2030-01-01')
          })
        }
      ),
      { numRuns: 500 }
    )
  })

  it('is not mixed up with the row before by cells that were like those two rows before', () => {
    const rows = [
      ['0', 'true'],
      ['15', ''],
      ['0', 'false'],
      ['', 'true'],
      ['', ''],
      ['15', 'true'],
      ['x', 'false'],
      ['15', 'false'],
      ['0', 'x'],
      ['0', 'false'],
    ]
    const people = read(['fullTimeBusinessDays', 'immigrant'], rows, '2022-05-02')
    const seen = people.map((result) =>
      'person' in result
        ? [result.person.fullTimeBusinessDays, result.person.immigrant]
        : result.refusals.map(({ fact }) => fact)
    )
    expect(seen).toEqual([
      [0, true], [15, undefined], [0, false], [undefined, true], [undefined, undefined], [15, true], ['fullTimeBusinessDays'], [15, false], ['immigrant'], [0, false],
    ])
  })

  it('has as many cells as the header, or fewer, but not more', () => {
    const header = ['id', 'immigrant', 'fullTimeStudent']
    const isShort = (...row: readonly string[]): unknown =>
      read(header, [['p', 'true', 'true'], row], '2022-05-02').map((one) => 'person' in one && one.isShort)[1]
    expect(isShort('p', 'true', 'true')).toBe(false)
    expect(isShort('p', 'true', '')).toBe(false)
    expect(isShort('p', '', '')).toBe(false)
    expect(isShort('p', 'true')).toBe(true)
    expect(isShort('p', '')).toBe(true)
    expect(isShort('p')).toBe(true)
    const codes = (...row: readonly string[]): unknown =>
      read(header, [row], '2022-05-02').map((one) => 'refusals' in one && one.refusals.map(({ code }) => code))
    expect(codes('p', 'true', 'true', '')).toEqual([['too-many-cells']])
    expect(codes('p', 'true', 'true', 'true', 'x')).toEqual([['too-many-cells']])
  })

  it.each(['id', 'homeMunicipality', 'birthDate'] satisfies FactName[])(
    'of a table with nothing but %s knows nothing else',
    (name) => {
      const [result] = read([name], [['']], '2022-05-02')
      expect(result && 'person' in result && Object.values(result.person).every((value) => value === undefined)).toBe(
        true
      )
    }
  )
})
