import { describe, expect, it } from 'vitest'
import { guarantee, type GuaranteeClient, type Offer } from '../../../src/entry/duties.ts'
import { faultsOf } from '../../harness/refused.ts'

const on = '2021-10-01'
const client = { employeeAllowanceEndsByMaximum: true, unemployedJobseeker: true } as const
const aged = (ageWhenAllowanceEnds: number): GuaranteeClient => ({
  ...client,
  birthDate: '1963-06-23',
  ageWhenAllowanceEnds,
})
const of61: GuaranteeClient = { ...client, birthDate: '1960-06-23', allowanceDaysLeft: 40 }
const nothingSuitable = { openMarketJob: false, suitableServiceOrSubsidisedWorkAvailable: false } as const
const [training, service] = ['rehabilitation-or-labour-market-training', 'service-or-wage-subsidised-work-elsewhere']
const held = { outcome: 'guaranteed', holder: 'municipality', modality: 'shall' }

describe('13 § 1 mom. the allowance ends between 57 and 60', () => {
  it('57 is in, 60 is out', () => {
    expect(guarantee(aged(56.9), on)).toMatchObject({ outcome: 'none', workOpportunity: 'no', missing: [] })
    expect(guarantee(aged(57), on)).toEqual({
      ...held, guarantee: training, workOpportunity: 'unknown', months: null, beforeAllowanceEnds: null,
      offerSatisfies: null, missing: ['openMarketJob', 'suitableServiceOrSubsidisedWorkAvailable'], caveats: [],
      sources: ['1269/2020 13 § 1 mom.'],
    })
    expect(guarantee(aged(59.9), on).guarantee).toBe(training)
    // The client is 58 and not 60 yet.
    expect(guarantee(aged(60), on)).toMatchObject({ outcome: 'none', guarantee: null })
  })

  it('holds on whatever the client turns later', () =>
    expect(guarantee({ ...aged(58), birthDate: '1958-06-23' }, on).guarantee).toBe(training))

  it.each([
    ['1964-10-02', null],
    ['1964-10-01', training],
    ['1961-10-02', training],
    ['1961-10-01', service],
  ])('with no days left the age is that of the day asked about: born on %s %s', (birthDate, expected) =>
    expect(guarantee({ ...client, allowanceDaysLeft: 0, birthDate }, on).guarantee).toBe(expected))
})

describe('13 § 2 mom. the client has turned 60', () => {
  it('on the birthday, not the day before', () => {
    const born = { ...of61, birthDate: '1961-10-01', ageWhenAllowanceEnds: 60 }
    expect(guarantee(born, '2021-09-30').outcome).toBe('none')
    expect(guarantee(born, '2021-10-01')).toMatchObject({
      ...held, guarantee: service, beforeAllowanceEnds: true, months: null, sources: ['1269/2020 13 § 2 mom.'],
    })
  })

  it('someone born on 29 February 1964 turns 60 on 29 February 2024', () => {
    const outcome = (day: string) =>
      guarantee({ ...client, birthDate: '1964-02-29', ageWhenAllowanceEnds: 61 }, day).outcome
    expect([outcome('2024-02-28'), outcome('2024-02-29')]).toEqual(['none', 'guaranteed'])
  })

  it('has the text of act 374/2023 from 2023-07-01', () => {
    expect(guarantee(of61, '2023-06-30').sources).toEqual(['1269/2020 13 § 2 mom.'])
    expect(guarantee(of61, '2023-07-01').sources).toEqual(['1269/2020 13 § 2 mom. (374/2023)'])
  })

  it.each<[Offer, boolean | null]>([
    ['employment-promoting-service', true],
    ['wage-subsidised-work-with-other-employer', true],
    ['wage-subsidised-work-in-own-municipality', false],
    ['work-opportunity-for-six-months', false],
    ['employment-promoting-rehabilitation', null],
    ['labour-market-training', null],
  ])('an offer of %s: %s', (offered, offerSatisfies) => {
    const known = { ...of61, suitableServiceOrSubsidisedWorkAvailable: true, offered }
    expect(guarantee(known, on)).toMatchObject({ offerSatisfies, beforeAllowanceEnds: true })
  })

  it.each<[Offer, boolean | null]>([
    ['employment-promoting-service', null],
    ['wage-subsidised-work-with-other-employer', null],
    ['work-opportunity-for-six-months', null],
    ['wage-subsidised-work-in-own-municipality', false],
  ])('an offer of %s while a work opportunity is open: %s', (offered, offerSatisfies) =>
    expect(guarantee({ ...of61, offered }, on)).toMatchObject({ workOpportunity: 'unknown', offerSatisfies }))
})

describe('13 § 1 mom. and 3 mom. what an offer has to be', () => {
  const satisfied = (given: GuaranteeClient): string[] =>
    ([
      'employment-promoting-rehabilitation', 'labour-market-training', 'employment-promoting-service',
      'wage-subsidised-work-with-other-employer', 'wage-subsidised-work-in-own-municipality',
      'work-opportunity-for-six-months',
    ] as const).filter((offered) => guarantee({ openMarketJob: true, ...given, offered }, on).offerSatisfies === true)

  it('rehabilitation or training', () =>
    expect(satisfied(aged(58))).toEqual(['employment-promoting-rehabilitation', 'labour-market-training']))

  it.each<[Offer, boolean | null]>([
    ['labour-market-training', null],
    ['work-opportunity-for-six-months', null],
    ['employment-promoting-service', false],
    ['wage-subsidised-work-with-other-employer', false],
  ])('%s, where 1 mom. or 3 mom. may be the duty: %s', (offered, offerSatisfies) =>
    expect(guarantee({ ...aged(58), offered }, on)).toMatchObject({ workOpportunity: 'unknown', offerSatisfies }))

  it('six months of work', () =>
    expect(satisfied({ ...of61, ...nothingSuitable })).toEqual(['work-opportunity-for-six-months']))
  it('nothing satisfies a guarantee that is not there', () => expect(satisfied(aged(56))).toEqual([]))
  it('whether subsidised work in the municipality is that work is for 916/2012 to say', () => {
    const offered = 'wage-subsidised-work-in-own-municipality'
    expect(guarantee({ ...of61, ...nothingSuitable, offered }, on).offerSatisfies).toBe(null)
  })
})

describe('13 § 3 mom. a work opportunity of six months', () => {
  it.each([
    ['1 mom.', aged(58)],
    ['2 mom.', of61],
  ] as const)('for a person of %s with no job and nothing suitable', (momentti, person) => {
    expect(guarantee({ ...person, ...nothingSuitable }, on)).toMatchObject({
      ...held,
      guarantee: 'work-opportunity',
      workOpportunity: 'yes',
      months: 6,
      beforeAllowanceEnds: null,
      missing: [],
      sources: [`1269/2020 13 § ${momentti}`, '1269/2020 13 § 3 mom.'],
    })
  })

  it('not with a job on the open market, not where something suitable can be offered', () => {
    const none = { workOpportunity: 'no', guarantee: service, missing: [] }
    expect(guarantee({ ...of61, ...nothingSuitable, openMarketJob: true }, on)).toMatchObject(none)
    expect(guarantee({ ...of61, suitableServiceOrSubsidisedWorkAvailable: true }, on)).toMatchObject(none)
    expect(guarantee({ ...of61, openMarketJob: false }, on)).toMatchObject({
      workOpportunity: 'unknown', missing: ['suitableServiceOrSubsidisedWorkAvailable'],
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
  })

  it('turns on the days left where the age at the end is not given', () => {
    const settled = { ...client, suitableServiceOrSubsidisedWorkAvailable: true }
    expect(guarantee({ ...settled, allowanceDaysLeft: 0 }, on).missing).toEqual(['birthDate'])
    expect(guarantee({ ...aged(56), allowanceDaysLeft: 0 }, on)).toMatchObject({ outcome: 'none', missing: [] })
    expect(guarantee({ ...settled, birthDate: '1963-06-23', allowanceDaysLeft: 300 }, on).missing).toEqual([
      'ageWhenAllowanceEnds',
    ])
    // Without days left the allowance may have ended at 56.
    expect(guarantee({ ...client, ...nothingSuitable, birthDate: '1960-06-23' }, on)).toMatchObject({
      outcome: 'unknown', workOpportunity: 'unknown', missing: ['ageWhenAllowanceEnds'],
    })
  })

  it.each([
    ['2021-02-28', '1269/2020 23 §'],
    ['2025-01-01', '1269/2020 23 § (287/2022)'],
  ])('nothing on %s, outside the Act', (day, source) =>
    expect(guarantee(of61, day)).toMatchObject({
      outcome: 'not-in-force', guarantee: null, workOpportunity: 'no', missing: [], caveats: [], sources: [source],
    }))

  it('takes a client born on the day asked about; bad values are refused', () => {
    expect(guarantee({ ...client, birthDate: on, allowanceDaysLeft: 0 }, on).outcome).toBe('none')
    const unknownFlag = null as unknown as true // what no type lets through
    expect(faultsOf(() => guarantee({ dutyAroseBeforeRepeal: unknownFlag }, on))).toEqual([
      'not-a-boolean dutyAroseBeforeRepeal',
    ])
    expect(faultsOf(() => guarantee({ birthDate: '2021-10-02' }, on))).toEqual(['after-asked-day birthDate'])
    expect(() => guarantee({ allowanceDaysLeft: -1 }, on)).toThrow(
      'allowanceDaysLeft: -1; expected a number of days, 0 or more'
    )
    expect(() => guarantee({ ageWhenAllowanceEnds: 131 }, on)).toThrow(
      'ageWhenAllowanceEnds: 131; expected an age in years, 0 to 130'
    )
  })
})

describe('OP-34 13 § from 2024-01-01: a text that was not seen', () => {
  it('marks every answer from that day, whatever it is, and none before', () => {
    for (const one of [of61, aged(56), {}]) {
      expect(guarantee(one, '2023-12-31').caveats).toEqual([])
      for (const day of ['2024-01-01', '2024-09-01', '2024-09-02', '2024-12-31'])
        expect(guarantee(one, day).caveats).toEqual(['text-not-seen'])
    }
  })

  it('changes nothing else', () =>
    expect(guarantee(of61, '2024-01-01')).toEqual({ ...guarantee(of61, '2023-12-31'), caveats: ['text-not-seen'] }))
})

describe('OP-33 13 § repealed from 2024-09-02: a duty that arose before is carried through', () => {
  const [last, first] = ['2024-09-01', '2024-09-02'] as const
  const settled: GuaranteeClient = { ...of61, openMarketJob: true }
  const [first13, second13, third13] = [
    '1269/2020 13 § 1 mom.',
    '1269/2020 13 § 2 mom. (374/2023)',
    '1269/2020 13 § 3 mom.',
  ]
  const transition = '399/2024 2 § 2 mom.'

  it('with a duty from before: the old text, to the end of the Act', () => {
    const before = guarantee(settled, last)
    expect(before).toMatchObject({ outcome: 'guaranteed', missing: [], sources: [second13] })
    const after = (known: GuaranteeClient, day: string) => guarantee({ ...known, dutyAroseBeforeRepeal: true }, day)
    for (const day of [first, '2024-12-31'])
      expect(after(settled, day)).toEqual({ ...before, sources: [second13, transition] })
    expect(after({ ...of61, ...nothingSuitable }, first)).toMatchObject({
      guarantee: 'work-opportunity', months: 6, sources: [second13, third13, transition],
    })
    expect(after(aged(58), first)).toMatchObject({ guarantee: training, sources: [first13, transition] })
  })

  it('without one: nothing', () => {
    for (const one of [settled, aged(58), { ...of61, ...nothingSuitable }]) {
      expect(guarantee({ ...one, dutyAroseBeforeRepeal: false }, first)).toMatchObject({
        outcome: 'none', guarantee: null, holder: null, workOpportunity: 'no', missing: [],
        sources: [first13, second13, transition],
      })
    }
  })

  it('absent: unknown, and named', () => {
    expect(guarantee(settled, first)).toMatchObject({
      outcome: 'unknown', guarantee: null, holder: null, missing: ['dutyAroseBeforeRepeal'],
      sources: [first13, second13, third13, transition],
    })
  })

  it('has no effect on an earlier day', () => {
    for (const day of ['2021-03-01', on, '2024-08-01', last]) {
      for (const dutyAroseBeforeRepeal of [true, false])
        expect(guarantee({ ...settled, dutyAroseBeforeRepeal }, day)).toEqual(guarantee(settled, day))
    }
  })
})
