import { describe, expect, it } from 'vitest'
import { cooperation, funding, InputError } from '../../../src/entry/duties.ts'

describe('16 § funding', () => {
  it('the ELY centre sets the quota; to 2021-05-31 the trial area is heard and bound, then the municipalities', () => {
    const held = { outcome: 'held', quotaSetBy: 'ely', modality: 'shall', boundBy: '423/1988' }
    const original = {
      ...held,
      afterHearing: 'trial-area',
      boundUser: 'trial-area',
      sources: ['1269/2020 16 § 1 mom.', '1269/2020 16 § 2 mom.'],
    }
    expect(funding('2021-03-01')).toEqual(original)
    expect(funding('2021-05-31')).toEqual(original)
    const second = {
      ...held, afterHearing: 'municipalities-of-the-area', boundUser: 'municipality',
      sources: ['1269/2020 16 § 1 mom. (421/2021)', '1269/2020 16 § 2 mom. (421/2021)'],
    }
    expect(funding('2021-06-01')).toEqual(second)
    expect(funding('2024-12-31')).toEqual(second)
  })

  it('is not in force outside the Act', () => {
    const none = {
      outcome: 'not-in-force',
      quotaSetBy: null,
      modality: null,
      afterHearing: null,
      boundUser: null,
      boundBy: null,
    }
    expect(funding('2021-02-28')).toEqual({ ...none, sources: ['1269/2020 23 §'] })
    expect(funding('2025-01-01')).toEqual({ ...none, sources: ['1269/2020 23 § (287/2022)'] })
    expect(() => funding('2021-04-31')).toThrow(InputError)
  })
})

describe('21 § and 19 § co-operation', () => {
  it('the body is a duty, a common body and officials under a municipality are powers, on every day of the Act', () => {
    const represented = ['te-office', 'each-municipality', 'competent-ely-centre', 'recipient-of-responsibility']
    for (const on of ['2021-03-01', '2021-06-01', '2023-01-01', '2024-09-01', '2024-09-02', '2024-12-31']) {
      expect(cooperation(on)).toEqual({
        outcome: 'held',
        forms: [
          {
            what: 'cooperation-body',
            who: ['te-office', 'municipalities-of-the-area'],
            modality: 'shall',
            represented,
            source: '1269/2020 21 § 1 mom.',
          },
          {
            what: 'common-cooperation-body',
            who: ['areas-of-one-te-office'],
            modality: 'may',
            represented,
            source: '1269/2020 21 § 1 mom.',
          },
          {
            what: 'officials-under-municipality',
            who: ['officials-of-the-te-office'],
            modality: 'may',
            represented: null,
            source: '1269/2020 19 §',
          },
        ],
        caveats: on < '2024-09-02' ? ['text-not-seen'] : [],
        sources: [
          '1269/2020 19 §',
          '1269/2020 21 § 1 mom.',
          '1269/2020 21 § 2 mom.',
          '153/2021 4-5 §',
          '750/1994 20 §',
        ],
      })
    }
  })

  it('is not in force outside the Act', () => {
    expect(cooperation('2021-02-28')).toEqual({
      outcome: 'not-in-force',
      forms: [],
      caveats: [],
      sources: ['1269/2020 23 §'],
    })
    expect(cooperation('2025-01-01')).toEqual({
      outcome: 'not-in-force',
      forms: [],
      caveats: [],
      sources: ['1269/2020 23 § (287/2022)'],
    })
    expect(() => cooperation('1.3.2021')).toThrow(InputError)
  })
})
