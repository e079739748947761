import { describe, expect, it } from 'vitest'
import { consequenceOf, obligationsOf, type Breach } from '../../../src/entry/duties.ts'
import { faultsOf } from '../../harness/refused.ts'

const breaches: readonly Breach[] = [
  'interview-not-attended', 'plan-not-drawn-up', 'plan-not-carried-out', 'plan-not-reported', 'service-not-attended',
  'refusal-of-work-offered-by-municipality', 'not-seeking-work', 'initial-mapping-not-attended',
]
const lastOfOld = '2022-05-01'
const firstOfNew = '2022-05-02'

describe('15 § 1 mom. what a jobseeker has to do', () => {
  it('to 2022-05-01: the five kohta, of which the fourth holds two duties', () => {
    for (const on of ['2021-03-01', lastOfOld]) {
      expect(obligationsOf(on)).toEqual({
        outcome: 'in-force', appliesTo: 'unemployed-jobseeker', onlyBenefitApplicants: false,
        obligations: [
          { obligation: 'seek-work-and-training', sources: ['1269/2020 15 § 1 mom. 1 kohta'] },
          { obligation: 'attend-interviews', sources: ['1269/2020 15 § 1 mom. 2 kohta'] },
          { obligation: 'take-part-in-plan', sources: ['1269/2020 15 § 1 mom. 3 kohta'] },
          { obligation: 'carry-out-plan', sources: ['1269/2020 15 § 1 mom. 4 kohta'] },
          { obligation: 'report', sources: ['1269/2020 15 § 1 mom. 4 kohta'] },
          { obligation: 'take-part-in-services', sources: ['1269/2020 15 § 1 mom. 5 kohta'] },
        ],
        sources: ['1269/2020 15 § 1 mom.'],
      })
    }
  })

  it('from 2022-05-02: the duties of 916/2012 2 luku 13 §, of every jobseeker who applies for a benefit', () => {
    const answer = obligationsOf(firstOfNew)
    expect(answer).toMatchObject({ outcome: 'in-force', appliesTo: 'jobseeker', onlyBenefitApplicants: true })
    expect(answer.obligations.map(({ obligation }) => obligation)).toEqual([
      'seek-work-and-training', 'take-part-in-assessment', 'take-part-in-plan', 'take-part-in-services', 'report',
      'keep-contact-details-up-to-date',
    ])
    for (const { sources } of answer.obligations)
      expect(sources).toEqual(['1269/2020 15 § 1 mom. (1381/2021)', '916/2012 2 luku 13 §'])
    expect(obligationsOf('2024-12-31')).toEqual(answer)
  })

  it('nothing before the Act and after it', () => {
    const out = { outcome: 'not-in-force', appliesTo: null, onlyBenefitApplicants: false, obligations: [] }
    expect(obligationsOf('2021-02-28')).toEqual({ ...out, sources: ['1269/2020 23 §'] })
    expect(obligationsOf('2025-01-01')).toEqual({ ...out, sources: ['1269/2020 23 § (287/2022)'] })
    expect(faultsOf(() => obligationsOf('2021-13-01'))).toEqual(['not-a-day on'])
  })
})

describe('15 § 2-4 mom. which provision decides on the consequence, to 2022-05-01', () => {
  const plans = '1290/2002 2 luku 14 § 3 mom. and 2 a luku 9-11, 13 a and 14 §'

  it.each<[Breach, string, ...string[]]>([
    ['interview-not-attended', '916/2012 2 luku 1 § 2 mom.', '1 mom. 2 kohta', '2 mom.'],
    ['plan-not-reported', '916/2012 2 luku 1 § 2 mom.', '1 mom. 4 kohta', '2 mom.'],
    ['plan-not-drawn-up', plans, '1 mom. 3 kohta', '2 mom.', '3 mom.'],
    ['plan-not-carried-out', plans, '1 mom. 4 kohta', '2 mom.', '3 mom.'],
    ['service-not-attended', '1290/2002 2 a luku 12 §', '1 mom. 5 kohta', '2 mom.', '3 mom.'],
    ['not-seeking-work', '1290/2002', '1 mom. 1 kohta', '2 mom.'],
    ['initial-mapping-not-attended', '1290/2002 2 a luku 9, 10 and 14 §', '3 mom.'],
    ['refusal-of-work-offered-by-municipality', '1290/2002', '1 mom. 1 kohta', '2 mom.', '3 mom.', '4 mom.'],
  ])('%s: %s', (breach, consequenceProvision, ...places) => {
    for (const on of ['2021-03-01', lastOfOld]) {
      expect(consequenceOf(breach, on)).toMatchObject({
        outcome: 'referred', consequenceProvision, appliesTo: 'unemployed-jobseeker', reminder: null, duties: null,
        sources: places.map((place) => `1269/2020 15 § ${place}`),
      })
    }
  })

  it('the job search ends only for a missed interview and a missing report', () => {
    const end = 'end of the validity of the job search'
    expect(breaches.filter((breach) => consequenceOf(breach, lastOfOld).effect === end)).toEqual([
      'interview-not-attended', 'plan-not-reported',
    ])
  })

  it.each<[Breach, string | null]>([
    ['refusal-of-work-offered-by-municipality', 'work offered by the TE office'],
    ['service-not-attended', 'service offered by the TE office'],
    ['not-seeking-work', null],
  ])('%s is treated as %s', (breach, treatedAs) => expect(consequenceOf(breach, lastOfOld).treatedAs).toBe(treatedAs))
})

/** The consequence of a breach from 2022-05-02, but for its provision. */
const general = {
  outcome: 'referred',
  effect: null,
  reminder: '916/2012 2 luku 15 §',
  duties: '916/2012 2 luku 13 §',
  treatedAs: null,
  appliesTo: 'jobseeker',
  sources: [
    '1269/2020 8 § 2 mom. (1381/2021)',
    '1269/2020 15 § 1 mom. (1381/2021)',
    '1269/2020 15 § 2 mom. (1381/2021)',
  ],
}

describe('15 § 2 mom. which provision decides on the consequence, from 2022-05-02', () => {
  it.each(breaches.filter((breach) => breach !== 'refusal-of-work-offered-by-municipality'))(
    '%s: the general reference, with reminder and duties',
    (breach) =>
      expect(consequenceOf(breach, firstOfNew)).toEqual({
        ...general, consequenceProvision: '1290/2002 2 a luku 9-14 and 14 a §',
      })
  )

  it('work offered by the municipality has a provision of its own', () => {
    expect(consequenceOf('refusal-of-work-offered-by-municipality', firstOfNew)).toMatchObject({
      consequenceProvision: '1290/2002 2 a luku 9 § 1 mom. 6 kohta',
      treatedAs: 'work offered by the TE office',
      appliesTo: 'jobseeker',
    })
  })

  it('nothing before the Act and after it; another word is refused, and so is none', () => {
    const out = {
      outcome: 'not-in-force', consequenceProvision: null, effect: null, reminder: null, duties: null, treatedAs: null,
      appliesTo: null,
    }
    expect(consequenceOf('not-seeking-work', '2021-02-28')).toEqual({ ...out, sources: ['1269/2020 23 §'] })
    expect(consequenceOf('not-seeking-work', '2025-01-01')).toEqual({ ...out, sources: ['1269/2020 23 § (287/2022)'] })
    for (const breach of ['late', undefined, null, 'constructor'])
      expect(faultsOf(() => consequenceOf(breach as Breach, '2022-01-01'))).toHaveLength(1) // what no type lets through
  })
})

describe('1290/2002 2 a luku 9 § 1 mom. 1 a kohta: causing that a job-search discussion is not held', () => {
  it('is a breach from 2024-09-01, also of a client of a municipality', () => {
    expect(consequenceOf('discussion-prevented', '2024-09-01')).toEqual({
      ...general, consequenceProvision: '1290/2002 2 a luku 9 § 1 mom. 1 a kohta (438/2024)',
    })
    expect(consequenceOf('discussion-prevented', '2024-12-31').outcome).toBe('referred')
    expect(consequenceOf('discussion-prevented', '2025-01-01').outcome).toBe('not-in-force')
  })

  it.each(['2021-03-01', lastOfOld, firstOfNew, '2024-08-31'])('is none on %s', (day) => {
    expect(consequenceOf('discussion-prevented', day)).toMatchObject({
      outcome: 'not-existing', consequenceProvision: null, reminder: null, duties: null, appliesTo: null,
    })
  })

  it('leaves every other breach as it was', () => {
    for (const breach of breaches)
      expect(consequenceOf(breach, '2024-09-01')).toEqual(consequenceOf(breach, '2024-08-31'))
  })
})
