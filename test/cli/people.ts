/** Random rows of a table of people, valid and not. */
import * as fc from 'fast-check'
import { facts, type Fact } from '../../src/facts/facts.ts'

const validCells = (fact: Fact): readonly string[] => {
  const none = fact.nullable ? ['none'] : []
  switch (fact.kind) {
    case 'text': return ['p-1', 'none', 'ä,"b"', '__proto__']
    case 'flag': return ['true', 'false']
    case 'word': return [...fact.words, ...none]
    case 'municipality': return ['091', '837', '291', '478', ...none]
    case 'day': return ['1957-02-28', '1996-02-29', '2022-04-30', '2023-02-15', ...none]
    case 'language': return ['fi', 'ru', 'sme', ...none]
    case 'hours': return ['0', '3.9', '4', '37.5', ...none]
    case 'count': return ['0', '14', '15']
    case 'years': return ['4.9', '5']
  }
}

const badCells: readonly string[] = [
  '999',
  '91',
  'yes',
  '2023-02-31',
  '31.12.2022',
  '37,5',
  '-1',
  '1e3',
  'TRUE',
  'Fi',
  ' ',
  '2024-11-30',
]

/** The names of the columns that the rows have: all of them. */
export const columnNames: readonly string[] = ['on', ...facts.map(({ name }) => name)]

const on = fc.constantFrom('2021-03-01', '2022-05-02', '2023-03-01', '2024-12-31', '2025-01-01', '2021-02-28')
const cellOf = (fact: Fact) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 9, arbitrary: fc.constantFrom(...validCells(fact)) })

/** A row of valid cells, in the order of {@link columnNames}; half of its facts or so unknown. */
export const validRow: fc.Arbitrary<readonly string[]> = fc
  .tuple(on, ...facts.map(cellOf))
  .filter(([day, ...cells]) => (cells[3] ?? '') <= day)

/** A row in which one cell may be anything. */
export const anyRow: fc.Arbitrary<readonly string[]> = fc
  .tuple(validRow, fc.option(fc.tuple(fc.nat(facts.length), fc.constantFrom('', ...badCells)), { freq: 2 }))
  .map(([row, bad]) => (bad ? row.with(bad[0], bad[1]) : row))
