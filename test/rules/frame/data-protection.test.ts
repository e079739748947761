import { describe, expect, it } from 'vitest'
import { dataProtectionRole, InputError, multiSectorDataRole } from '../../../src/entry/duties.ts'

describe('18 § and 14 § 3 mom. the municipality in data protection', () => {
  it('begins and ends with the Act, and cites 23 § outside it', () => {
    expect(dataProtectionRole('2021-02-28')).toEqual({
      outcome: 'not-in-force',
      with: [],
      duties: [],
      sources: ['1269/2020 23 §'],
    })
    expect(dataProtectionRole('2021-03-01').outcome).toBe('processor')
    expect(dataProtectionRole('2024-12-31').outcome).toBe('joint-controller')
    expect(dataProtectionRole('2025-01-01')).toEqual({
      outcome: 'not-in-force',
      with: [],
      duties: [],
      sources: ['1269/2020 23 § (287/2022)'],
    })
  })

  it('is a processor, alone, to 2022-05-22: it tells KEHA of access to change; 916/2012 says who the controllers are', () => {
    const last = dataProtectionRole('2022-05-22')
    expect(last.outcome).toBe('processor')
    expect(last.with).toEqual([])
    expect(last.sources).toEqual(['1269/2020 18 § 1 mom.', '1269/2020 18 § 2 mom.', '1269/2020 18 § 3 mom.'])
    expect(last.duties).toEqual([
      { by: 'municipality', duty: 'processor', source: 'Regulation (EU) 2016/679 art. 28' },
      { by: 'municipality', duty: 'tell-keha-of-access-changes', source: '1269/2020 18 § 1 mom.' },
      { by: null, duty: 'controller', source: '916/2012 13 luku' },
      { by: 'official-with-access', duty: 'process-only-necessary-data', source: '1269/2020 18 § 3 mom.' },
    ])
  })

  it('is joint controller with KEHA from 2022-05-23: KEHA has the listed duties, the municipality the others, the TE office its own entries', () => {
    const first = dataProtectionRole('2022-05-23')
    expect(first.outcome).toBe('joint-controller')
    expect(first.with).toEqual(['keha'])
    expect(first.duties).toEqual([
      { by: 'keha', duty: 'controller-duties-listed-for-keha', source: '916/2012 13 luku 4 § 2 mom.' },
      { by: 'municipality', duty: 'other-controller-duties-for-own-clients', source: '1269/2020 14 § 3 mom. (338/2022)' },
      { by: 'te-office', duty: 'keep-own-entries-accurate', source: '1269/2020 14 § 3 mom. (338/2022)' },
      { by: 'municipality', duty: 'tell-keha-of-access-changes', source: '1269/2020 18 § 3 mom. (338/2022)' },
    ])
    expect(first.sources).toEqual([
      '1269/2020 14 § 3 mom. (338/2022)',
      '1269/2020 18 § 3 mom. (338/2022)',
      '916/2012 13 luku 4 § 2 mom.',
    ])
  })

  it('refuses a day that does not exist', () => expect(() => dataProtectionRole('2022-02-29')).toThrow(InputError))
})

describe('14 a § 2 mom. data in multi-sector joint service', () => {
  it('makes no joint controller before 2023-01-01, also when 14 § 3 mom. makes one of the client data', () => {
    for (const on of ['2021-03-01', '2022-05-23', '2022-12-31']) {
      expect(multiSectorDataRole(on)).toEqual({
        outcome: 'not-joint-controller',
        dataOf: null,
        dutiesOfOthers: null,
        sources: ['1269/2020 14 a § 2 mom. (937/2022)'],
      })
    }
  })

  it('is about the data of 9 b § to 2023-11-30 and of 9 § from 2023-12-01', () => {
    const of9b = {
      outcome: 'joint-controller',
      dataOf: '1369/2014 9 b §',
      dutiesOfOthers: '1369/2014 9 b §',
      sources: ['1269/2020 14 a § 2 mom. (937/2022)'],
    }
    expect(multiSectorDataRole('2023-01-01')).toEqual(of9b)
    expect(multiSectorDataRole('2023-11-30')).toEqual(of9b)
    const of9 = {
      outcome: 'joint-controller',
      dataOf: '1369/2014 9 §',
      dutiesOfOthers: '1369/2014 9 b §',
      sources: ['1269/2020 14 a § 2 mom. (1001/2023)'],
    }
    expect(multiSectorDataRole('2023-12-01')).toEqual(of9)
    expect(multiSectorDataRole('2024-12-31')).toEqual(of9)
  })

  it('is not in force outside the Act, and no day is refused that exists', () => {
    expect(multiSectorDataRole('2021-02-28')).toEqual({
      outcome: 'not-in-force',
      dataOf: null,
      dutiesOfOthers: null,
      sources: ['1269/2020 23 §'],
    })
    expect(multiSectorDataRole('2025-01-01').outcome).toBe('not-in-force')
    expect(() => multiSectorDataRole('2023-13-01')).toThrow(InputError)
  })
})
