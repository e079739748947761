import { describe, expect, it } from 'vitest'
import { guarantee, InputError, type GuaranteeClient, type Offer } from '../../../src/entry/duties.ts'

const on = '2021-10-01'
const client = { employeeAllowanceEndsByMaximum: true, unemployedJobseeker: true } as const
const aged = (ageWhenAllowanceEnds: number): GuaranteeClient => ({
  ...client,
  birthDate: '1963-06-23',
  ageWhenAllowanceEnds,
})
const of61: GuaranteeClient = { ...client, birthDate: '1960-06-23', allowanceDaysLeft: 40 }
const nothingSuitable = { openMarketJob: false, suitableServiceOrSubsidisedWorkAvailable: false } as const

describe('13 § 1 mom. the allowance ends between 57 and 60', () => {
  it('57 is in, 60 is out', () => {
    expect(guarantee(aged(56.9), on)).toMatchObject({
      outcome: 'none',
      guarantee: null,
      workOpportunity: 'no',
      missing: [],
    })
    expect(guarantee(aged(57), on)).toEqual({
      outcome: 'guaranteed',
      guarantee: 'rehabilitation-or-labour-market-training',
      workOpportunity: 'unknown',
      months: null,
      modality: 'shall',
      holder: 'municipality',
      beforeAllowanceEnds: null,
      offerSatisfies: null,
      missing: ['openMarketJob', 'suitableServiceOrSubsidisedWorkAvailable'],
      caveats: [],
      sources: ['1269/2020 13 § 1 mom.'],
    })
    expect(guarantee(aged(59.9), on).guarantee).toBe('rehabilitation-or-labour-market-training')
    expect(guarantee(aged(60), on)).toMatchObject({ outcome: 'none', guarantee: null }) // the client is 58 and not 60 yet
  })

  it('holds on whatever the client turns later', () => {
    expect(guarantee({ ...aged(58), birthDate: '1958-06-23' }, on).guarantee).toBe(
      'rehabilitation-or-labour-market-training',
    )
  })

  it('with no days left the age is that of the day asked about', () => {
    const ends = { ...client, allowanceDaysLeft: 0 }
    expect(guarantee({ ...ends, birthDate: '1964-10-02' }, on).outcome).toBe('none')
    expect(guarantee({ ...ends, birthDate: '1964-10-01' }, on).guarantee).toBe(
      'rehabilitation-or-labour-market-training',
    )
    expect(guarantee({ ...ends, birthDate: '1961-10-02' }, on).guarantee).toBe(
      'rehabilitation-or-labour-market-training',
    )
    expect(guarantee({ ...ends, birthDate: '1961-10-01' }, on).guarantee).toBe(
      'service-or-wage-subsidised-work-elsewhere',
    )
  })
})

describe('13 § 2 mom. the client has turned 60', () => {
  it('on the birthday, not the day before', () => {
    const born = { ...of61, birthDate: '1961-10-01', ageWhenAllowanceEnds: 60 }
    expect(guarantee(born, '2021-09-30').outcome).toBe('none')
    expect(guarantee(born, '2021-10-01')).toMatchObject({
      outcome: 'guaranteed',
      guarantee: 'service-or-wage-subsidised-work-elsewhere',
      beforeAllowanceEnds: true,
      months: null,
      holder: 'municipality',
      modality: 'shall',
      sources: ['1269/2020 13 § 2 mom.'],
    })
  })

  it('someone born on 29 February 1964 turns 60 on 29 February 2024', () => {
    const born = { ...client, birthDate: '1964-02-29', ageWhenAllowanceEnds: 61 }
    expect(guarantee(born, '2024-02-28').outcome).toBe('none')
    expect(guarantee(born, '2024-02-29').outcome).toBe('guaranteed')
  })

  it('has the text of act 374/2023 from 2023-07-01', () => {
    expect(guarantee(of61, '2023-06-30').sources).toEqual(['1269/2020 13 § 2 mom.'])
    expect(guarantee(of61, '2023-07-01').sources).toEqual(['1269/2020 13 § 2 mom. (374/2023)'])
  })

  const verdicts: Readonly<Record<Offer, boolean | null>> = {
    'employment-promoting-service': true,
    'wage-subsidised-work-with-other-employer': true,
    'wage-subsidised-work-in-own-municipality': false,
    'work-opportunity-for-six-months': false,
    'employment-promoting-rehabilitation': null,
    'labour-market-training': null,
  }
  it.each(Object.entries(verdicts))('an offer of %s: %s', (offered, verdict) => {
    const known = { ...of61, suitableServiceOrSubsidisedWorkAvailable: true, offered: offered as Offer } // a key of the table
    expect(guarantee(known, on)).toMatchObject({ offerSatisfies: verdict, beforeAllowanceEnds: true })
  })

  it.each([
    ['employment-promoting-service', null],
    ['wage-subsidised-work-with-other-employer', null],
    ['work-opportunity-for-six-months', null],
    ['wage-subsidised-work-in-own-municipality', false],
  ] as const)('an offer of %s while a work opportunity is open: %s', (offered, verdict) => {
    const open = guarantee({ ...of61, offered }, on)
    expect(open).toMatchObject({ workOpportunity: 'unknown', offerSatisfies: verdict })
    // Null only where what is missing tells a yes from a no.
    const told = [true, false].map(
      (suitableServiceOrSubsidisedWorkAvailable) =>
        guarantee({ ...of61, offered, openMarketJob: false, suitableServiceOrSubsidisedWorkAvailable }, on)
          .offerSatisfies,
    )
    expect(told.includes(true) && told.includes(false)).toBe(verdict === null)
  })
})

describe('13 § 1 mom. and 3 mom. what an offer has to be', () => {
  const satisfied = (given: GuaranteeClient): string[] =>
    (
      [
        'employment-promoting-rehabilitation',
        'labour-market-training',
        'employment-promoting-service',
        'wage-subsidised-work-with-other-employer',
        'wage-subsidised-work-in-own-municipality',
        'work-opportunity-for-six-months',
      ] as const
    ).filter((offered) => guarantee({ openMarketJob: true, ...given, offered }, on).offerSatisfies === true)

  it('rehabilitation or training', () =>
    expect(satisfied(aged(58))).toEqual(['employment-promoting-rehabilitation', 'labour-market-training']))
  it.each([
    ['labour-market-training', null],
    ['work-opportunity-for-six-months', null],
    ['employment-promoting-service', false],
    ['wage-subsidised-work-with-other-employer', false],
  ] as const)('%s, where 1 mom. or 3 mom. may be the duty: %s', (offered, verdict) => {
    expect(guarantee({ ...aged(58), offered }, on)).toMatchObject({
      workOpportunity: 'unknown',
      offerSatisfies: verdict,
    })
  })

  it('six months of work', () =>
    expect(satisfied({ ...of61, ...nothingSuitable })).toEqual(['work-opportunity-for-six-months']))
  it('nothing satisfies a guarantee that is not there', () => expect(satisfied(aged(56))).toEqual([]))
  it('whether subsidised work in the municipality is that work is for 916/2012 to say', () => {
    expect(
      guarantee({ ...of61, ...nothingSuitable, offered: 'wage-subsidised-work-in-own-municipality' }, on)
        .offerSatisfies,
    ).toBe(null)
  })
})

describe('13 § 3 mom. a work opportunity of six months', () => {
  it.each([
    ['1 mom.', aged(58)],
    ['2 mom.', of61],
  ] as const)('for a person of %s with no job and nothing suitable', (momentti, person) => {
    expect(guarantee({ ...person, ...nothingSuitable }, on)).toMatchObject({
      outcome: 'guaranteed',
      guarantee: 'work-opportunity',
      workOpportunity: 'yes',
      months: 6,
      holder: 'municipality',
      modality: 'shall',
      beforeAllowanceEnds: null,
      missing: [],
      sources: [`1269/2020 13 § ${momentti}`, '1269/2020 13 § 3 mom.'],
    })
  })

  it('not with a job on the open market, not where something suitable can be offered', () => {
    expect(guarantee({ ...of61, ...nothingSuitable, openMarketJob: true }, on)).toMatchObject({
      workOpportunity: 'no',
      guarantee: 'service-or-wage-subsidised-work-elsewhere',
      missing: [],
    })
    expect(guarantee({ ...of61, suitableServiceOrSubsidisedWorkAvailable: true }, on)).toMatchObject({
      workOpportunity: 'no',
      guarantee: 'service-or-wage-subsidised-work-elsewhere',
      missing: [],
    })
    expect(guarantee({ ...of61, openMarketJob: false }, on)).toMatchObject({
      workOpportunity: 'unknown',
      missing: ['suitableServiceOrSubsidisedWorkAvailable'],
    })
  })

  it('not for a person of neither momentti', () =>
    expect(guarantee({ ...aged(56), ...nothingSuitable }, on).workOpportunity).toBe('no'))
})

describe('13 § who is left out, and what is unknown', () => {
  it('an entrepreneur\'s allowance, and who is no unemployed jobseeker', () => {
    expect(guarantee({ ...of61, employeeAllowanceEndsByMaximum: false }, on)).toMatchObject({
      outcome: 'none', guarantee: null, missing: [], sources: ['1269/2020 13 § 1 mom.', '1269/2020 13 § 2 mom.'],
    })
    expect(guarantee({ ...of61, unemployedJobseeker: false }, on).outcome).toBe('none')
    expect(guarantee({ employeeAllowanceEndsByMaximum: false }, on)).toMatchObject({ outcome: 'none', missing: [] })
  })

  it('turns on the days left where the age at the end is not given', () => {
    const settled = { ...client, suitableServiceOrSubsidisedWorkAvailable: true }
    expect(guarantee({ ...settled, allowanceDaysLeft: 0 }, on).missing).toEqual(['birthDate'])
    expect(guarantee({ ...settled, birthDate: '1963-06-23', allowanceDaysLeft: 300 }, on).missing).toEqual([
      'ageWhenAllowanceEnds',
    ])
    // Without days left the allowance may have ended at 56.
    expect(guarantee({ ...client, ...nothingSuitable, birthDate: '1960-06-23' }, on)).toMatchObject({
      outcome: 'unknown', workOpportunity: 'unknown', missing: ['ageWhenAllowanceEnds'],
    })
  })

  it('nothing before the Act and after it; bad values are refused', () => {
    expect(guarantee(of61, '2021-02-28')).toMatchObject({
      outcome: 'not-in-force',
      guarantee: null,
      workOpportunity: 'no',
      missing: [],
    })
    expect(guarantee(of61, '2025-01-01')).toMatchObject({
      outcome: 'not-in-force',
      sources: ['1269/2020 23 § (287/2022)'],
    })
    expect(guarantee(of61, '2025-01-01').caveats).toEqual([])
    expect(() => guarantee({ dutyAroseBeforeRepeal: null as unknown as true }, on)).toThrow(InputError) // what no type lets through
    expect(guarantee({ ...client, birthDate: on, allowanceDaysLeft: 0 }, on).outcome).toBe('none')
    expect(() => guarantee({ birthDate: '2021-10-02' }, on)).toThrow(InputError)
    expect(() => guarantee({ allowanceDaysLeft: -1 }, on)).toThrow(
      'allowanceDaysLeft: -1; expected a number of days, 0 or more',
    )
    expect(() => guarantee({ ageWhenAllowanceEnds: 131 }, on)).toThrow(
      'ageWhenAllowanceEnds: 131; expected an age in years, 0 to 130',
    )
  })

})

describe('OP-34 13 § from 2024-01-01: a text that was not seen', () => {
  it('marks every answer from that day, whatever it is, and none before', () => {
    const clients: readonly GuaranteeClient[] = [of61, aged(56), {}]
    for (const one of clients) {
      expect(guarantee(one, '2023-12-31').caveats).toEqual([])
      for (const day of ['2024-01-01', '2024-09-01', '2024-09-02', '2024-12-31'])
        expect(guarantee(one, day).caveats).toEqual(['text-not-seen'])
    }
  })

  it('changes nothing else', () => {
    const { caveats, ...before } = guarantee(of61, '2023-12-31')
    const { caveats: marked, ...after } = guarantee(of61, '2024-01-01')
    expect([caveats, marked]).toEqual([[], ['text-not-seen']])
    expect(after).toEqual(before)
  })
})

describe('OP-33 13 § repealed from 2024-09-02: a duty that arose before is carried through', () => {
  const [last, first] = ['2024-09-01', '2024-09-02'] as const
  const settled: GuaranteeClient = { ...of61, openMarketJob: true }
  const carriedThrough = ['1269/2020 13 § 2 mom. (374/2023)', '399/2024 2 § 2 mom.']

  it('with a duty from before: the old text, to the end of the Act', () => {
    const before = guarantee(settled, last)
    expect(before).toMatchObject({ outcome: 'guaranteed', missing: [], sources: ['1269/2020 13 § 2 mom. (374/2023)'] })
    for (const day of [first, '2024-12-31']) {
      expect(guarantee({ ...settled, dutyAroseBeforeRepeal: true }, day)).toEqual({ ...before, sources: carriedThrough })
    }
    expect(guarantee({ ...of61, ...nothingSuitable, dutyAroseBeforeRepeal: true }, first)).toMatchObject({
      guarantee: 'work-opportunity', months: 6,
      sources: ['1269/2020 13 § 2 mom. (374/2023)', '1269/2020 13 § 3 mom.', '399/2024 2 § 2 mom.'],
    })
    expect(guarantee({ ...aged(58), dutyAroseBeforeRepeal: true }, first)).toMatchObject({
      guarantee: 'rehabilitation-or-labour-market-training', sources: ['1269/2020 13 § 1 mom.', '399/2024 2 § 2 mom.'],
    })
  })

  it('without one: nothing', () => {
    for (const one of [settled, aged(58), { ...of61, ...nothingSuitable }]) {
      expect(guarantee({ ...one, dutyAroseBeforeRepeal: false }, first)).toMatchObject({
        outcome: 'none', guarantee: null, holder: null, workOpportunity: 'no', missing: [],
        sources: ['1269/2020 13 § 1 mom.', '1269/2020 13 § 2 mom. (374/2023)', '399/2024 2 § 2 mom.'],
      })
    }
  })

  it('absent: unknown, and named', () => {
    expect(guarantee(settled, last).missing).toEqual([])
    expect(guarantee(settled, first)).toMatchObject({
      outcome: 'unknown',
      guarantee: null,
      holder: null,
      missing: ['dutyAroseBeforeRepeal'],
      sources: [
        '1269/2020 13 § 1 mom.',
        '1269/2020 13 § 2 mom. (374/2023)',
        '1269/2020 13 § 3 mom.',
        '399/2024 2 § 2 mom.',
      ],
    })
  })

  it('has no effect on an earlier day', () => {
    for (const day of ['2021-03-01', on, '2024-07-31', '2024-08-01', last]) {
      for (const dutyAroseBeforeRepeal of [true, false]) {
        expect(guarantee({ ...settled, dutyAroseBeforeRepeal }, day)).toEqual(guarantee(settled, day))
      }
    }
  })
})
