import { describe, expect, it } from 'vitest'
import { InputError, statementTimeLimit } from '../../../src/entry/duties.ts'

describe('decree 153/2021 1 § and decree 1556/2016 1 §: the time for a labour-policy statement', () => {
  it('a municipality has seven calendar days, over the turn of a month and a year too', () => {
    expect(statementTimeLimit('municipality', '2024-10-01')).toEqual({
      outcome: 'in-force', days: 7, due: '2024-10-08', namesServiceUnder13: true, caveats: [],
      sources: ['1269/2020 12 a § 4 mom. (1001/2023)', '153/2021 1 §', '153/2021 3 §'],
    })
    expect(statementTimeLimit('municipality', '2024-02-25').due).toBe('2024-03-03')
    expect(statementTimeLimit('municipality', '2024-12-31').due).toBe('2025-01-07')
  })

  it('the TE office has 30 days, of which the beginning is not stated', () => {
    expect(statementTimeLimit('te-office', '2024-10-01')).toEqual({
      outcome: 'in-force', days: 30, due: null, namesServiceUnder13: false, caveats: [], sources: ['1556/2016 1 §'],
    })
  })

  it.each([
    ['2021-03-01', '1269/2020 12 § 4 mom.'],
    ['2021-05-31', '1269/2020 12 § 4 mom.'],
    ['2021-06-01', '1269/2020 12 a § 3 mom. (421/2021)'],
    ['2022-07-10', '1269/2020 12 a § 3 mom. (421/2021)'],
    ['2022-07-11', '1269/2020 12 a § 4 mom. (682/2022)'],
    ['2023-11-30', '1269/2020 12 a § 4 mom. (682/2022)'],
    ['2023-12-01', '1269/2020 12 a § 4 mom. (1001/2023)'],
  ])('on %s the decree rests on %s', (on, source) =>
    expect(statementTimeLimit('municipality', on).sources[0]).toBe(source)
  )

  it('before 2024-09-02 the text of the decree was not seen', () => {
    for (const by of ['municipality', 'te-office'] as const) {
      expect(statementTimeLimit(by, '2021-03-01').caveats).toEqual(['text-not-seen'])
      expect(statementTimeLimit(by, '2024-09-01').caveats).toEqual(['text-not-seen'])
      expect(statementTimeLimit(by, '2024-09-02').caveats).toEqual([])
    }
  })

  it('nothing outside the Act; another word, no word and no day are refused', () => {
    const none = { outcome: 'not-in-force', days: null, due: null, namesServiceUnder13: false, caveats: [] }
    expect(statementTimeLimit('municipality', '2021-02-28')).toEqual({ ...none, sources: ['1269/2020 23 §'] })
    expect(statementTimeLimit('te-office', '2025-01-01')).toEqual({ ...none, sources: ['1269/2020 23 § (287/2022)'] })
    for (const by of ['kela', undefined, null])
      expect(() => statementTimeLimit(by as 'te-office', '2022-01-01')).toThrow(InputError) // what no type lets through
    expect(() => statementTimeLimit('municipality', '2022-02-30')).toThrow(InputError)
  })
})
