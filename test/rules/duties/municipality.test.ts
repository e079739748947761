import { describe, expect, it } from 'vitest'
import { denial, informationDuties, tryoutContract, type DeniableItem } from '../../../src/entry/duties.ts'
import { faultsOf } from '../../harness/refused.ts'

const nothing = { holder: null, alongside: [], form: null, grounds: null, exception: null }
const outside = [['2021-02-28', '1269/2020 23 §'], ['2025-01-01', '1269/2020 23 § (287/2022)']] as const

describe('17 § 1 mom. 2 kohta denial of a service', () => {
  const denied = '1269/2020 17 § 1 mom. 2 kohta'
  const kohta = (number: number) => `916/2012 12 luku 7 § 1 mom. ${number} kohta`
  const inWriting = '916/2012 12 luku 7 § 2 mom.'

  it.each([
    ['referral-to-tryout', 2], ['pay-subsidy', 4], ['start-up-grant', 4],
  ] as const)('the municipality may deny %s by a written decision', (item, number) => {
    expect(denial(item, '2021-03-01')).toMatchObject({
      outcome: 'may', holder: 'municipality', alongside: [], form: 'written-decision',
      sources: [denied, kohta(number), inWriting],
    })
    expect(denial(item, '2024-12-31').outcome).toBe('may')
  })

  it.each([
    ['joint-purchase-training', 3],
    ['business-development-services', 5],
  ] as const)('%s stays with the state', (item, number) =>
    expect(denial(item, '2021-03-01')).toMatchObject({
      outcome: 'may-not', holder: 'te-office', alongside: ['ely'], form: 'written-decision',
      sources: [denied, kohta(number), inWriting],
    }))

  it('the grounds are elsewhere from 2023-07-01', () => {
    expect(denial('start-up-grant', '2023-06-30').grounds).toBe('916/2012 12 luku 7 § 1 mom.')
    expect(denial('start-up-grant', '2023-07-01').grounds).toBe('916/2012 3 luku 8 § 1 mom.')
  })

  it('the TE office goes on with placement services to employers, and may deny its own', () => {
    for (const on of ['2021-03-01', '2024-12-31']) {
      expect(denial('placement-services-to-employer', on)).toMatchObject({
        outcome: 'may', holder: 'municipality', alongside: ['te-office'], form: 'written-decision',
        sources: [denied, '1269/2020 10 § 1 mom. 6 kohta', kohta(1), inWriting],
      })
    }
  })

  it('the 55+ employment subsidy does not exist before 2023-07-01, and is not named after it', () => {
    expect(denial('employment-subsidy-55', '2023-06-30')).toEqual({
      ...nothing, outcome: 'not-existing', sources: ['1269/2020 10 § 1 mom. 3 kohta b (374/2023)'],
    })
    expect(denial('employment-subsidy-55', '2023-07-01')).toEqual({
      ...nothing, outcome: 'may-not', sources: [denied, '916/2012 12 luku 7 § 1 mom.'],
    })
  })

  it.each(['pay-subsidy', 'start-up-grant'] as const)(
    "24 § 2 mom.: %s applied for before the Act is the TE office's to deny (OP-26)",
    (item) => {
      const on = '2021-03-20'
      expect(denial(item, on, '2021-02-28')).toMatchObject({
        outcome: 'may-not', holder: 'te-office', alongside: [], form: 'written-decision', exception: null,
        sources: [denied, '1269/2020 24 § 2 mom.', kohta(4), inWriting],
      })
      expect(denial(item, on, '2021-03-01')).toEqual(denial(item, on))
      expect(faultsOf(() => denial(item, on, '2021-03-21'))).toHaveLength(1)
      expect(denial('referral-to-tryout', on, '2021-02-28')).toEqual(denial('referral-to-tryout', on))
    }
  )

  it('of pay subsidy only: the TE office decides on the applicants of 11 § 2 mom.', () => {
    expect(denial('pay-subsidy', '2021-05-31').exception).toBe('1269/2020 11 § 2 mom.')
    expect(denial('pay-subsidy', '2021-06-01').exception).toBe('1269/2020 11 § 2 mom. (421/2021)')
    expect(denial('start-up-grant', '2021-06-01').exception).toBe(null)
  })

  it.each(outside)('on %s nothing', (on, source) => {
    expect(denial('pay-subsidy', on)).toEqual({ ...nothing, outcome: 'not-in-force', sources: [source] })
  })

  it('another word is refused, and so is none', () => {
    for (const item of ['labour-market-training', undefined])
      expect(faultsOf(() => denial(item as DeniableItem, '2022-01-01'))).toHaveLength(1) // what no type lets through
  })
})

describe('11 § 1 mom. the contract on a work try-out', () => {
  it('two parties where the client\'s municipality organises it, three otherwise', () => {
    const ownTryout = tryoutContract({ clientOf: '091', organiser: '091' }, '2024-12-31')
    expect(ownTryout).toMatchObject({
      outcome: 'two-parties', parties: ['municipality', 'client'], missing: [], sources: ['1269/2020 11 § 1 mom.'],
    })
    expect(ownTryout.notApplied).toHaveLength(3)
    for (const organiser of ['837', '620', 'Puutarha Oy', '']) {
      expect(tryoutContract({ clientOf: '091', organiser }, '2021-03-01')).toEqual({
        outcome: 'three-parties', parties: ['municipality', 'organiser', 'client'], notApplied: [], missing: [],
        sources: ['1269/2020 10 § 2 mom.', '916/2012 4 luku 9 §'],
      })
    }
  })

  it('unknown where the organiser may be the municipality', () => {
    expect(tryoutContract({ organiser: '091' }, '2022-01-01')).toEqual({
      outcome: 'unknown', parties: [], notApplied: [], missing: ['clientOf'],
      sources: ['1269/2020 11 § 1 mom.', '1269/2020 10 § 2 mom. (421/2021)', '916/2012 4 luku 9 §'],
    })
  })

  it.each(outside)('on %s nothing', (on, source) => {
    expect(tryoutContract({ clientOf: '091', organiser: '091' }, on)).toEqual({
      outcome: 'not-in-force', parties: [], notApplied: [], missing: [], sources: [source],
    })
  })

  it('a client of a municipality outside the trial is refused', () => {
    expect(faultsOf(() => tryoutContract({ clientOf: '620' }, '2022-01-01'))).toEqual([
      'not-a-trial-municipality clientOf',
    ])
  })
})

describe('20 § with 12, 12 a and 17 § who tells whom what', () => {
  const listed = (on: string): string[] =>
    informationDuties(on).duties.map(({ by, to, what, sources }) => `${by} > ${to}: ${what} [${sources[0]}]`)
  const always = [
    'whom-the-other-act-names > municipality: information-for-tasks [1269/2020 17 § 1 mom. 1 kohta]',
    'municipality > service-producer: information-for-tasks [1269/2020 17 § 1 mom. 1 kohta]',
    'client > municipality: information-on-benefit [1269/2020 20 § 1 mom.]',
    'municipality > te-office: facts-for-statement [1269/2020 20 § 2 mom.]',
  ]
  const statement = 'municipality > kela-or-fund: labour-policy-statement'
  const compensation = 'municipality > kela-or-fund: expense-compensation'
  const data = 'whom-the-other-act-names > municipality: information-for-statements'

  it('12 § to 2021-05-31, then 12 a §', () => {
    for (const on of ['2021-03-01', '2021-05-31'])
      expect(listed(on)).toEqual([
        `${statement} [1269/2020 12 § 3 mom.]`,
        `${compensation} [1269/2020 12 § 5 mom.]`,
        ...always,
      ])
    for (const on of ['2021-06-01', '2021-10-01']) {
      expect(listed(on)).toEqual([
        `${statement} [1269/2020 12 a § 2 mom. (421/2021)]`, `${compensation} [1269/2020 12 a § 4 mom. (421/2021)]`,
        ...always,
      ])
    }
  })

  it('the right to data from 2021-10-02; the places move on 2022-07-11', () => {
    for (const on of ['2021-10-02', '2022-07-10'])
      expect(listed(on)).toContain(`${data} [1269/2020 12 a § 5 mom. (421/2021)]`)
    for (const on of ['2022-07-11', '2023-02-28']) {
      expect(listed(on)).toEqual([
        `${statement} [1269/2020 12 a § 3 mom. (682/2022)]`, `${compensation} [1269/2020 12 a § 5 mom. (682/2022)]`,
        `${data} [1269/2020 12 a § 6 mom. (682/2022)]`, ...always,
      ])
    }
  })

  it('producers of a service agreed in the plan from 2023-03-01', () => {
    const producers = (on: string) =>
      informationDuties(on).duties.filter(({ to }) => to === 'producer-of-service-in-plan')
    expect(producers('2023-02-28')).toEqual([])
    expect(producers('2023-03-01')).toEqual([{
      by: 'municipality', to: 'producer-of-service-in-plan', what: 'information-for-tasks', when: null,
      sources: ['1269/2020 17 § 1 mom. 1 kohta (149/2023)', '916/2012 12 luku 6 § 2 mom.'],
    }])
  })

  it('the facts for a statement go to the TE office without delay; a decree may say more from 2021-06-01', () => {
    const facts = (on: string) => informationDuties(on).duties.find(({ to }) => to === 'te-office')
    expect(facts('2021-05-31')).toMatchObject({ when: 'without-delay', sources: ['1269/2020 20 § 2 mom.'] })
    expect(facts('2021-06-01')?.sources).toEqual(['1269/2020 20 § 2 mom.', '1269/2020 20 § 3 mom. (421/2021)'])
    expect(facts('2024-12-31')).toEqual(facts('2021-06-01'))
  })

  it('each duty is held by a provision of another act, but the facts for a statement', () => {
    const { outcome, duties } = informationDuties('2024-12-31')
    expect(outcome).toBe('in-force')
    expect(duties.map(({ what, to, when, sources: [, ...others] }) => [what, to, when, others])).toEqual([
      ['labour-policy-statement', 'kela-or-fund', 'on-request', ['1290/2002 11 luku 4 § 3-4 mom.']],
      ['expense-compensation', 'kela-or-fund', null, ['916/2012 9 luku 2 § 4 mom.']],
      ['information-for-statements', 'municipality', null, ['1290/2002 13 luku 1 §', '1290/2002 13 luku 3 §']],
      ['information-for-tasks', 'municipality', null, ['916/2012 12 luku 6 § 1 mom.']],
      ['information-for-tasks', 'service-producer', null, ['916/2012 12 luku 6 § 2 mom.']],
      ['information-for-tasks', 'producer-of-service-in-plan', null, ['916/2012 12 luku 6 § 2 mom.']],
      ['information-on-benefit', 'municipality', null, ['1290/2002 11 luku 2 § 2-3 mom.']],
      ['facts-for-statement', 'te-office', 'without-delay', ['1269/2020 20 § 3 mom. (421/2021)']],
    ])
  })

  it('rests on the sources of the duties, each named once', () => {
    const { duties, sources } = informationDuties('2023-03-01')
    expect(new Set(duties.flatMap((duty) => duty.sources))).toEqual(new Set(sources))
    expect(new Set(sources).size).toBe(sources.length)
  })

  it.each(outside)('on %s nothing', (on, source) =>
    expect(informationDuties(on)).toEqual({ outcome: 'not-in-force', duties: [], sources: [source] })
  )

  it('a day that does not exist is refused', () =>
    expect(faultsOf(() => informationDuties('2022-02-29'))).toEqual(['not-a-day on']))
})
