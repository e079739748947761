import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOfCell, valueOfCell } from '../../src/facts/cells.ts'
import { refusalOf } from '../../src/facts/check.ts'
import { facts, type Fact, type FactName } from '../../src/facts/facts.ts'

const fact = (name: FactName): Fact => {
  const found = facts.find((row) => row.name === name)
  if (!found) throw new Error(name)
  return found
}
const refused = (name: FactName, cell: string) => {
  const refusal = refusalOfCell(fact(name), cell)
  return refusal && [refusal.code, refusal.value, refusal.expected.key]
}

describe('a cell', () => {
  it.each(facts)('that is empty leaves $name unknown', (row) => {
    expect(valueOfCell(row, '')).toBeUndefined()
    expect(refusalOfCell(row, '')).toBeUndefined()
  })

  it.each(facts.filter(({ nullable }) => nullable))('of $name is null for none', (row) => {
    expect(valueOfCell(row, 'none')).toBeNull()
    expect(refusalOfCell(row, 'none')).toBeUndefined()
  })

  it.each(facts.filter(({ nullable, kind }) => !nullable && kind !== 'text'))('of $name is refused for none', (row) => {
    expect(refusalOfCell(row, 'none')).toMatchObject({ fact: row.name, value: 'none' })
  })

  it('of a key is the text itself, whatever it says', () => {
    for (const key of ['none', 'true', '007', ' p 1 ', '__proto__', 'a\nb'])
      expect(valueOfCell(fact('id'), key)).toBe(key)
  })

  it('of a municipality is a code of three digits', () => {
    expect(valueOfCell(fact('homeMunicipality'), '091')).toBe('091')
    expect(refused('homeMunicipality', '091')).toBeUndefined()
    expect(refused('homeMunicipality', '91')).toEqual(['not-a-municipality', '91', 'municipality-or-none'])
    expect(refused('homeMunicipality', '999')).toEqual(['not-a-municipality', '999', 'municipality-or-none'])
    expect(refused('homeMunicipality', ' 091')).toEqual(['not-a-municipality', ' 091', 'municipality-or-none'])
  })

  it('of a day is a day that exists', () => {
    expect(valueOfCell(fact('birthDate'), '1996-02-29')).toBe('1996-02-29')
    expect(refused('birthDate', '1996-02-29')).toBeUndefined()
    expect(refused('birthDate', '2023-02-31')).toEqual(['not-a-day', '2023-02-31', 'day'])
    expect(refused('dismissalNoticeOn', '31.12.2022')).toEqual(['not-a-day', '31.12.2022', 'day-or-none'])
  })

  it('of a flag is true or false, and nothing else', () => {
    expect(valueOfCell(fact('immigrant'), 'true')).toBe(true)
    expect(valueOfCell(fact('immigrant'), 'false')).toBe(false)
    for (const cell of ['yes', 'True', 'FALSE', '1', '0', 'kyllä', ' true'])
      expect(refused('immigrant', cell)).toEqual(['not-a-boolean', cell, 'boolean'])
  })

  it('of a number is a decimal with a point', () => {
    expect(valueOfCell(fact('regularWeeklyHours'), '37.5')).toBe(37.5)
    expect(valueOfCell(fact('fullTimeBusinessDays'), '014')).toBe(14)
    for (const cell of [
      '37,5',
      '1e3',
      '0x10',
      '.5',
      '5.',
      '+5',
      'Infinity',
      'NaN',
      '1 000',
      ' 4',
      '4h',
      '9'.repeat(400),
    ]) {
      expect(refused('regularWeeklyHours', cell)).toEqual(['not-a-number', cell, 'hours'])
    }
  })

  it('of a number that is negative or not whole is refused with its raw text', () => {
    expect(refused('regularWeeklyHours', '-3.50')).toEqual(['negative-number', '-3.50', 'hours'])
    expect(refused('guaranteedMinimumWeeklyHours', '-1')).toEqual(['negative-number', '-1', 'hours-or-none'])
    expect(refused('fullTimeBusinessDays', '14.50')).toEqual(['not-a-whole-number', '14.50', 'count'])
    expect(refused('fullTimeBusinessDays', '14.0')).toBeUndefined()
  })

  it.each(facts.flatMap((row) => ('words' in row ? row.words.map((word) => ({ row, word })) : [])))(
    'of $row.name can be $word',
    ({ row, word }) => {
      expect(valueOfCell(row, word)).toBe(word)
      expect(refusalOfCell(row, word)).toBeUndefined()
    }
  )

  it('of a word names the words when it is none of them', () => {
    expect(refusalOfCell(fact('registeredAs'), 'unemployed')).toMatchObject({
      code: 'unknown-word',
      expected: { values: { words: ['unemployed-jobseeker', 'jobseeker', 'jobseeker-at-risk'] } },
    })
  })

  it('is refused exactly when the public check refuses the value it stands for', () => {
    const cells = fc.oneof(fc.string(), fc.constantFrom('none', 'true', '091', '2023-01-01', '-1', '4.5', 'fi'))
    fc.assert(
      fc.property(fc.constantFrom(...facts), cells, (row, cell) => {
        const value = valueOfCell(row, cell)
        const refusal = value === undefined ? undefined : refusalOf(row, value)
        expect(refusalOfCell(row, cell)?.code).toBe(refusal?.code)
        expect(refusalOfCell(row, cell)?.value).toBe(refusal && cell)
      })
    )
  })

  it('gives back a number of hours or years that was written with a point', () => {
    const numbers = facts.filter(({ kind }) => kind === 'hours' || kind === 'years')
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 200_000 }), (row, thousandths) => {
        expect(valueOfCell(row, String(thousandths / 1000))).toBe(thousandths / 1000)
      })
    )
  })
})
