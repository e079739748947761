import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accessRight, InputError } from '../../../src/entry/duties.ts'

const official = { employer: 'municipality', shareOfTrialTasks: 0.5, necessary: true, needOccasional: false } as const

const day = fc.constantFrom('2021-03-01', '2021-05-31', '2021-06-01', '2022-05-22', '2022-05-23', '2024-12-31')

describe('14 § 2 mom. and 18 § 1-2 mom. access to the client data', () => {
  it('needs half of the job: exactly half is enough, less is not', () => {
    expect(accessRight(official, '2022-06-01')).toEqual({
      outcome: 'possible', actor: 'keha', modality: 'may', failed: [], missing: [],
      sources: ['1269/2020 18 § 1 mom. (338/2022)', '1269/2020 18 § 2 mom. (338/2022)'],
    })
    expect(accessRight({ ...official, shareOfTrialTasks: 0.4999 }, '2022-06-01')).toEqual({
      outcome: 'not-possible', actor: 'keha', modality: 'may', failed: ['shareOfTrialTasks'], missing: [],
      sources: ['1269/2020 18 § 2 mom. 2 kohta (338/2022)'],
    })
  })

  it('needs necessity and a need that is neither occasional nor rare', () => {
    expect(accessRight({ ...official, necessary: false, needOccasional: true }, '2022-06-01')).toMatchObject({
      outcome: 'not-possible', failed: ['necessary', 'needOccasional'],
      sources: ['1269/2020 18 § 2 mom. 1 kohta (338/2022)', '1269/2020 18 § 2 mom. 3 kohta (338/2022)'],
    })
  })

  it('is open to a joint municipal authority from 2021-06-01, to another employer never', () => {
    const joint = { ...official, employer: 'joint-municipal-authority' } as const
    expect(accessRight(joint, '2021-05-31')).toMatchObject({
      outcome: 'not-possible',
      failed: ['employer'],
      sources: ['1269/2020 14 § 2 mom.'],
    })
    expect(accessRight(joint, '2021-06-01')).toMatchObject({
      outcome: 'possible',
      sources: ['1269/2020 14 § 2 mom. (421/2021)'],
    })
    for (const on of ['2021-03-01', '2021-06-01', '2022-05-23', '2024-12-31']) {
      expect(accessRight({ ...official, employer: 'other' }, on)).toMatchObject({
        outcome: 'not-possible',
        failed: ['employer'],
      })
      expect(accessRight(official, on).outcome).toBe('possible')
    }
    expect(accessRight({ ...official, employer: 'other' }, '2022-05-23').sources).toEqual([
      '1269/2020 18 § 1 mom. (338/2022)',
    ])
  })

  it('stands in 14 § to 2022-05-22 and in 18 § from 2022-05-23', () => {
    expect(accessRight(official, '2022-05-22').sources).toEqual(['1269/2020 14 § 2 mom. (421/2021)'])
    expect(accessRight(official, '2022-05-23').sources).toEqual([
      '1269/2020 18 § 1 mom. (338/2022)',
      '1269/2020 18 § 2 mom. (338/2022)',
    ])
  })

  it('is unknown where a condition is, and names all open ones in the order of the law', () => {
    expect(accessRight({}, '2022-06-01')).toMatchObject({
      outcome: 'unknown', failed: [], missing: ['employer', 'necessary', 'shareOfTrialTasks', 'needOccasional'],
      sources: [
        '1269/2020 18 § 1 mom. (338/2022)', '1269/2020 18 § 2 mom. 1 kohta (338/2022)',
        '1269/2020 18 § 2 mom. 2 kohta (338/2022)', '1269/2020 18 § 2 mom. 3 kohta (338/2022)',
      ],
    })
    expect(accessRight({ necessary: false }, '2022-06-01')).toMatchObject({ outcome: 'not-possible', missing: [] })
  })

  it('is never lost by a larger share of the job', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        day,
        (one, other, on) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)]
          if (accessRight({ ...official, shareOfTrialTasks: less }, on).outcome === 'possible') {
            expect(accessRight({ ...official, shareOfTrialTasks: more }, on).outcome).toBe('possible')
          }
        }
      ),
      { seed: 4 }
    )
  })

  it('is not in force outside the Act, where nobody grants it', () => {
    for (const on of ['2021-02-28', '2025-01-01']) {
      expect(accessRight({}, on)).toMatchObject({
        outcome: 'not-in-force',
        actor: null,
        modality: null,
        failed: [],
        missing: [],
      })
    }
  })

  it('refuses a share over the whole, an unknown field or employer, and a day that does not exist', () => {
    const refused = (record: object, on = '2022-06-01'): unknown => {
      try {
        accessRight(record, on)
        return undefined
      } catch (error) {
        return error instanceof InputError ? error.problems.map(({ code, fact }) => `${code} ${fact}`) : error
      }
    }
    expect(refused({ shareOfTrialTasks: 50 })).toEqual(['out-of-range shareOfTrialTasks'])
    expect(() => accessRight({ shareOfTrialTasks: 50 }, '2022-06-01')).toThrow(
      'shareOfTrialTasks: 50; expected a share of the job, a number from 0 to 1'
    )
    expect(refused({ shareOfTrialTasks: -0.1 })).toEqual(['negative-number shareOfTrialTasks'])
    expect(refused({ employer: 'state', share: 1 })).toEqual(['unknown-word employer', 'unknown-field share'])
    expect(refused({ necessary: null, needOccasional: 0 }, '2022-02-30')).toEqual([
      'not-a-day on',
      'not-a-boolean necessary',
      'not-a-boolean needOccasional',
    ])
  })
})
