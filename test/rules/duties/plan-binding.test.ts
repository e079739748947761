import { describe, expect, it } from 'vitest'
import { InputError, planBinding } from '../../../src/entry/duties.ts'

const own = { madeBy: '837', clientOf: '837', revised: false } as const
const gone = { madeBy: '837', clientOf: 'te-office', revised: false, forUnemployedJobseeker: true } as const
const onRequest = { ...gone, cameBy: 'transfer-on-request' } as const

describe('24 § 3 mom. a plan of the TE office', () => {
  it('binds the client and the municipality from the first to the last day of the Act, also outside the stock', () => {
    for (const on of ['2021-03-01', '2021-04-20', '2024-12-31']) {
      expect(planBinding({ madeBy: 'te-office', clientOf: '837', revised: false }, on)).toEqual({
        outcome: 'binding',
        binds: ['client', '837'],
        until: 'revised',
        reportTo: '837',
        missing: [],
        sources: ['1269/2020 24 § 3 mom.'],
      })
    }
  })

  it('of a person who is no client of a municipality is for 916/2012 alone', () => {
    const plan = { madeBy: 'te-office', clientOf: 'te-office', revised: false } as const
    expect(planBinding(plan, '2022-05-01')).toEqual({
      outcome: 'not-regulated', binds: null, until: null, reportTo: null, missing: [], sources: ['916/2012 2 luku 6 §'],
    })
    expect(planBinding(plan, '2022-05-02').sources).toEqual(['916/2012 2 luku 12 §'])
  })
})

describe('9 § the municipality\'s own plan', () => {
  it('binds the client and the municipality, however the client came', () => {
    const before = planBinding(own, '2022-05-01')
    expect(before).toMatchObject({ outcome: 'binding', binds: ['client', '837'], reportTo: '837', missing: [] })
    expect(before.sources).toEqual(['1269/2020 9 § 1 mom.', '1269/2020 9 § 2 mom.', '1269/2020 15 § 1 mom. 4 kohta'])
    expect(planBinding(own, '2022-05-02').sources).toEqual([
      '1269/2020 9 § 1 mom.', '1269/2020 9 § 2 mom.', '1269/2020 15 § 1 mom. (1381/2021)', '916/2012 2 luku 13 §',
    ])
  })
})

describe('5 § 6 mom., from 2023-01-01 8 mom., a plan after a transfer on request', () => {
  it('binds the receiving authority from 2021-06-01, not a day before', () => {
    expect(planBinding(onRequest, '2021-05-31')).toMatchObject({
      outcome: 'not-regulated',
      binds: null,
      reportTo: null,
    })
    expect(planBinding(onRequest, '2021-06-01')).toMatchObject({
      outcome: 'binding',
      binds: ['client', 'te-office'],
      reportTo: 'te-office',
    })
    expect(planBinding({ ...onRequest, clientOf: '091' }, '2021-06-01')).toMatchObject({
      binds: ['client', '091'],
      until: 'revised',
      reportTo: '091',
    })
  })

  it('is cited where it stands', () => {
    expect(planBinding(onRequest, '2022-12-31').sources).toEqual(['1269/2020 5 § 6 mom. (421/2021)'])
    expect(planBinding(onRequest, '2023-01-01').sources).toEqual(['1269/2020 5 § 8 mom. (671/2022)'])
    expect(planBinding(onRequest, '2023-03-01').sources).toEqual(['1269/2020 5 § 8 mom. (149/2023)'])
    expect(planBinding({ madeBy: 'te-office', revised: false }, '2025-01-15')).toMatchObject({
      outcome: 'not-regulated', sources: ['1269/2020 25 § 1 mom. (421/2021)'],
    })
  })

  it.each(['move', 'change-security', 'restart'] as const)(
    'says nothing of a plan after a %s, and the answer says so',
    (cameBy) => {
      expect(planBinding({ ...gone, cameBy }, '2023-06-01')).toEqual({
        outcome: 'not-regulated',
        binds: null,
        until: null,
        reportTo: null,
        missing: [],
        sources: ['1269/2020 9 § 2 mom.'],
      })
    }
  )
})

describe('25 § 1 mom. a plan after a suspension and after the end', () => {
  const suspended = { ...gone, cameBy: 'suspension' } as const

  it('binds the TE office from 2021-06-01; of reporting it says nothing', () => {
    expect(planBinding(suspended, '2021-05-31').outcome).toBe('not-regulated')
    expect(planBinding(suspended, '2021-06-01')).toEqual({
      outcome: 'binding',
      binds: ['client', 'te-office'],
      until: 'revised',
      reportTo: null,
      missing: [],
      sources: ['1269/2020 25 § 1 mom. (421/2021)'],
    })
  })

  it('is about plans made for an unemployed jobseeker', () => {
    expect(planBinding({ ...suspended, forUnemployedJobseeker: false }, '2022-01-01').outcome).toBe('not-regulated')
    expect(planBinding({ ...suspended, forUnemployedJobseeker: undefined }, '2022-01-01').missing).toEqual([
      'forUnemployedJobseeker',
    ])
    expect(planBinding({ ...gone, forUnemployedJobseeker: false }, '2025-01-01').outcome).toBe('not-regulated')
  })

  it('from 2025-01-01 binds the employment authority, whoever served the person', () => {
    expect(planBinding({ ...own, forUnemployedJobseeker: true }, '2024-12-31').binds).toEqual(['client', '837'])
    for (const clientOf of ['837', '091', 'te-office', undefined] as const) {
      expect(planBinding({ ...gone, clientOf }, '2025-01-01')).toEqual({
        outcome: 'binding', binds: ['client', 'employment-authority'], until: 'revised', reportTo: null, missing: [],
        sources: ['1269/2020 25 § 1 mom. (421/2021)', '383/2023 5 §', '383/2023 7 §'],
      })
    }
  })

  it('is not about plans of the TE office', () => {
    expect(planBinding({ madeBy: 'te-office', clientOf: '837', revised: false }, '2025-01-01')).toMatchObject({
      outcome: 'not-regulated',
      missing: [],
    })
  })
})

describe('what is not known of a plan', () => {
  it('is named when the answer turns on it', () => {
    expect(planBinding({}, '2022-01-01')).toMatchObject({
      outcome: 'unknown', binds: null, missing: ['madeBy', 'clientOf', 'cameBy', 'forUnemployedJobseeker', 'revised'],
    })
  })

  it('does not matter where the same are bound on either ground', () => {
    expect(planBinding({ clientOf: '091', cameBy: 'transfer-on-request', revised: false }, '2022-01-01')).toEqual({
      outcome: 'binding',
      binds: ['client', '091'],
      until: 'revised',
      reportTo: '091',
      missing: [],
      sources: [
        '1269/2020 24 § 3 mom.',
        '1269/2020 9 § 1 mom.',
        '1269/2020 9 § 2 mom.',
        '1269/2020 15 § 1 mom. 4 kohta',
        '1269/2020 5 § 6 mom. (421/2021)',
      ],
    })
  })

  it('leaves open only the revision: then the bound are named, until it', () => {
    expect(planBinding({ ...onRequest, revised: undefined }, '2021-09-10')).toMatchObject({
      outcome: 'unknown', binds: ['client', 'te-office'], until: 'revised', reportTo: 'te-office', missing: ['revised'],
    })
  })

  it('does not matter once the plan has been revised', () => {
    expect(planBinding({ revised: true }, '2022-01-01')).toMatchObject({
      outcome: 'revised',
      binds: [],
      until: null,
      reportTo: null,
      missing: [],
    })
    expect(planBinding({ ...gone, revised: true }, '2025-06-01').outcome).toBe('revised')
  })

  it('is not asked before the Act, and a bad value is refused', () => {
    expect(planBinding(onRequest, '2021-02-28')).toMatchObject({
      outcome: 'not-in-force',
      missing: [],
      sources: ['1269/2020 23 §'],
    })
    expect(() => planBinding({ madeBy: '620' }, '2022-01-01')).toThrow(InputError)
    expect(() => planBinding({ clientOf: 'Tampere' }, '2022-01-01')).toThrow(InputError)
    expect(() => planBinding(own, '2022-02-30')).toThrow(InputError)
  })
})
