import { describe, expect, it } from 'vitest'
import { competenceBeforeNotice, interviewRules, pendingMatter } from '../../../src/entry/duties.ts'
import { faultsOf } from '../../harness/refused.ts'

describe('24 § 1 mom. competence for the stock', () => {
  const on = '2021-03-18'
  const stock = { jobSearchStart: '2021-02-28', noticeReceivedOn: '2021-03-18' }

  it('begins on the day the notice is received', () => {
    expect(competenceBeforeNotice({ ...stock, noticeReceivedOn: null }, '2021-03-17')).toEqual({
      outcome: 'not-yet-competent', municipalityCompetent: false, officialActsFor: 'te-office', deadline: '2021-03-31',
      missing: [], sources: ['1269/2020 19 §', '1269/2020 24 § 1 mom.'],
    })
    expect(competenceBeforeNotice(stock, on)).toMatchObject({
      outcome: 'competent', municipalityCompetent: true, officialActsFor: 'municipality', deadline: '2021-03-31',
    })
  })

  it('does not begin by the deadline alone', () => {
    expect(competenceBeforeNotice({ ...stock, noticeReceivedOn: null }, '2021-04-01').outcome).toBe('not-yet-competent')
  })

  it('is for searches begun by 2021-02-28', () => {
    expect(competenceBeforeNotice({ ...stock, jobSearchStart: '2021-03-01' }, on)).toEqual({
      outcome: 'not-stock', municipalityCompetent: null, officialActsFor: null, deadline: null, missing: [],
      sources: ['1269/2020 5 § 1 mom.', '1269/2020 24 § 1 mom.'],
    })
  })

  it.each<[object, string | null, ...string[]]>([
    [{}, null, 'jobSearchStart', 'noticeReceivedOn'],
    [{ noticeReceivedOn: null }, null, 'jobSearchStart'],
    [{ noticeReceivedOn: '2021-03-10' }, null, 'jobSearchStart'],
    [{ jobSearchStart: '2021-02-28' }, '2021-03-31', 'noticeReceivedOn'],
  ])('is unknown of %j: without the start of the search, or for the stock without the notice', (known, deadline, ...missing) =>
    expect(competenceBeforeNotice(known, on)).toMatchObject({
      outcome: 'unknown', municipalityCompetent: null, deadline, missing,
    }))

  it('is not asked outside the Act', () => {
    expect(competenceBeforeNotice({ jobSearchStart: '2021-02-28' }, '2021-02-28')).toMatchObject({
      outcome: 'not-in-force', deadline: null, missing: [], sources: ['1269/2020 23 §'],
    })
    expect(competenceBeforeNotice(stock, '2024-12-31').outcome).toBe('competent')
    expect(competenceBeforeNotice(stock, '2025-01-01').outcome).toBe('not-in-force')
  })

  const [late, early] = ['after-asked-day noticeReceivedOn', 'out-of-range noticeReceivedOn']
  it.each<[string, object, string, ...string[]]>([
    ['a day that is none', { jobSearchStart: '2021-02-29' }, on, 'not-a-day jobSearchStart'],
    ['a search of the day', { jobSearchStart: on }, on],
    ['days to come', { jobSearchStart: '2021-03-19', noticeReceivedOn: '2021-03-19' }, on, 'after-asked-day jobSearchStart', late],
    ['a notice of tomorrow', stock, '2021-03-17', late],
    ['a notice before the Act', { ...stock, noticeReceivedOn: '2021-02-28' }, on, early],
    ['a notice of its first day', { ...stock, noticeReceivedOn: '2021-03-01' }, on],
    ['a notice before the Act alone', { noticeReceivedOn: '2021-02-28' }, on, early],
    ['a notice before the search', { jobSearchStart: '2021-03-10', noticeReceivedOn: '2021-03-09' }, on, early],
    ['a notice on its day', { jobSearchStart: '2021-03-10', noticeReceivedOn: '2021-03-10' }, on],
  ])('is refused for days that cannot be: %s', (_, transfer, day, ...faults) =>
    expect(faultsOf(() => competenceBeforeNotice(transfer, day))).toEqual(faults))

  it('the refusal says what was expected', () => {
    expect(() => competenceBeforeNotice(stock, '2021-03-17')).toThrow(
      "noticeReceivedOn: '2021-03-18'; expected a day not after the day asked about"
    )
    expect(() => competenceBeforeNotice({ ...stock, noticeReceivedOn: '2021-02-28' }, on)).toThrow(
      "noticeReceivedOn: '2021-02-28'; expected a day not before 2021-03-01 and not before the job search began"
    )
  })
})

const handledByOffice = { outcome: 'handled', handledBy: 'te-office', rules: null, missing: [] }
const byMunicipality = ['1269/2020 22 § 3 mom.', '1269/2020 25 § 2 mom. (421/2021)']

describe('24 § 2 mom. benefits pending on 2021-03-01', () => {
  it('are decided by the TE office under the old rules', () => {
    for (const on of ['2021-03-01', '2024-12-31']) {
      expect(pendingMatter({ benefit: true, since: '2021-02-28' }, on)).toEqual({
        ...handledByOffice, rules: 'in-force-when-the-act-entered-into-force', sources: ['1269/2020 24 § 2 mom.'],
      })
    }
  })

  it('later ones are moved by no transition, and of other old matters the Act says nothing', () => {
    const none = { handledBy: null, rules: null, missing: [] }
    expect(pendingMatter({ benefit: true, since: '2021-03-01', suspended: false }, '2021-03-20')).toMatchObject({
      ...none, outcome: 'no-transition',
    })
    expect(pendingMatter({ benefit: false, since: '2021-02-28', suspended: false }, '2021-03-20')).toMatchObject({
      ...none, outcome: 'not-regulated',
    })
  })
})

describe('25 § 2 mom. matters of a suspended municipality', () => {
  const matter = { since: '2021-05-01', pendingAt: '734', suspended: true } as const

  it('go to the TE office, to 2021-05-31 only because the municipality acts in its place', () => {
    expect(pendingMatter(matter, '2021-05-31')).toMatchObject({
      ...handledByOffice, sources: ['1269/2020 1 §', '1269/2020 22 § 3 mom.'],
    })
    expect(pendingMatter(matter, '2021-06-01')).toEqual({ ...handledByOffice, sources: byMunicipality })
    expect(pendingMatter({ ...matter, pendingAt: 'te-office' }, '2021-06-01').outcome).toBe('no-transition')
  })

  it('stay where they are without a suspension: 25 § is among the sources once there is one', () => {
    const running = (on: string) => pendingMatter({ ...matter, suspended: false }, on)
    const sources = ['1269/2020 24 § 2 mom.']
    expect(running('2021-05-31')).toMatchObject({ outcome: 'no-transition', sources })
    expect(running('2021-06-01')).toMatchObject({
      outcome: 'no-transition', sources: [...sources, '1269/2020 25 § 2 mom. (421/2021)'],
    })
  })

  it('go to the TE office also where they are older than the Act and no benefit; at the TE office those are not regulated', () => {
    const older = { ...matter, since: '2021-02-28', benefit: false }
    expect(pendingMatter(older, '2022-01-10')).toMatchObject({ ...handledByOffice, sources: byMunicipality })
    expect(pendingMatter({ ...older, pendingAt: 'te-office' }, '2022-01-10')).toMatchObject({
      outcome: 'not-regulated', handledBy: null, missing: [], sources: ['1269/2020 24 § 2 mom.'],
    })
  })
})

describe('a matter that goes to the same authority whatever is missing', () => {
  it('is answered, with the sources of every way', () => {
    expect(pendingMatter({ belongsToEmploymentAuthority: true }, '2025-01-01')).toMatchObject({
      outcome: 'handled', handledBy: 'employment-authority', missing: [],
      sources: ['383/2023 7 §', '1269/2020 25 § 2 mom. (421/2021)'],
    })
    expect(pendingMatter({ suspended: false, since: '2021-03-01' }, '2022-01-10')).toMatchObject({
      outcome: 'no-transition', missing: [],
    })
  })

  it('is answered with open rules where only these differ', () => {
    const matter = { pendingAt: '837', suspended: true, benefit: true } as const
    expect(pendingMatter(matter, '2022-01-10')).toEqual({
      ...handledByOffice, sources: ['1269/2020 24 § 2 mom.', ...byMunicipality],
    })
    expect(pendingMatter({ ...matter, since: '2021-02-28' }, '2022-01-10').rules).toBe(
      'in-force-when-the-act-entered-into-force'
    )
  })

  it('has no day after the day asked about', () => {
    expect(pendingMatter({ since: '2022-01-10' }, '2022-01-10').outcome).toBe('unknown')
    for (const [since, on] of [['2022-01-11', '2022-01-10'], ['2025-01-03', '2025-01-02']] as const)
      expect(faultsOf(() => pendingMatter({ since }, on))).toEqual(['after-asked-day since'])
  })
})

describe('383/2023 7 § matters pending at the end', () => {
  it('of a municipality go to the employment authority from 2025-01-01, suspended or not', () => {
    const matter = { since: '2024-12-10', pendingAt: '837', suspended: false } as const
    expect(pendingMatter(matter, '2024-12-31').outcome).toBe('no-transition')
    for (const suspended of [true, false, undefined]) {
      expect(pendingMatter({ ...matter, suspended }, '2025-01-01')).toEqual({
        outcome: 'handled', handledBy: 'employment-authority', rules: null, missing: [],
        sources: ['1269/2020 25 § 2 mom. (421/2021)', '383/2023 7 §'],
      })
    }
  })

  it('of the TE office go there if they belong to it', () => {
    const ofOffice = (belongsToEmploymentAuthority?: boolean) =>
      pendingMatter({ pendingAt: 'te-office', belongsToEmploymentAuthority }, '2025-01-01')
    expect(ofOffice(true).handledBy).toBe('employment-authority')
    expect(ofOffice(false)).toMatchObject({ outcome: 'no-transition', handledBy: null, sources: ['383/2023 7 §'] })
    expect(ofOffice()).toMatchObject({ outcome: 'unknown', missing: ['belongsToEmploymentAuthority'] })
  })

  it('before the Act there is no question; a bad value is refused', () => {
    expect(pendingMatter({}, '2021-02-28')).toMatchObject({
      outcome: 'not-in-force', missing: [], sources: ['1269/2020 23 §'],
    })
    expect(faultsOf(() => pendingMatter({ pendingAt: '620' }, '2021-03-01'))).toEqual([
      'not-a-trial-municipality pendingAt',
    ])
  })
})

describe('8 § 1 mom. with the transition of act 1381/2021', () => {
  /** Whether each rule applies, and on what condition. */
  const applied = (registeredOn: string | undefined, on: string) =>
    interviewRules(registeredOn, on).rules.map(({ applies, onlyIf }) => `${applies} ${onlyIf}`)
  const services = 'yes service-ends-on-2022-06-01-or-later'

  it('to 2022-05-01 the interviews of the old 4 and 5 §, whenever registered', () => {
    const old = { applies: 'yes', onlyIf: null }
    for (const registeredOn of ['2021-01-01', undefined]) {
      expect(interviewRules(registeredOn, '2022-05-01')).toEqual({
        outcome: 'old-rules',
        rules: [
          { ...old, provision: '916/2012 2 luku 4 §', what: 'interviews' },
          { ...old, provision: '916/2012 2 luku 5 §', what: 'content-of-interviews' },
        ],
        missing: [], sources: ['1269/2020 8 § 1 mom.'],
      })
    }
  })

  it('registered on 2022-05-02 or later: the new rules', () => {
    expect(interviewRules('2022-05-02', '2022-05-02')).toMatchObject({
      outcome: 'new-rules', missing: [], sources: ['1269/2020 8 § 1 mom. (1381/2021)', '1381/2021 voimaantulosäännös'],
    })
    expect(applied('2022-05-02', '2024-12-31')).toEqual(['yes null', 'yes null', 'yes null', services])
  })

  it('registered before: no five discussions, and the others on conditions', () => {
    const { outcome, rules } = interviewRules('2022-05-01', '2022-05-02')
    expect([outcome, ...rules.map(({ provision, what }) => `${provision} ${what}`)]).toEqual([
      'transition',
      '916/2012 2 luku 6 § 1 mom. 1 kohta five-supplementary-discussions-in-three-months',
      '916/2012 2 luku 6 § 1 mom. 2 kohta discussion-every-three-months',
      '916/2012 2 luku 6 § 1 mom. 3 kohta two-supplementary-discussions-after-six-months',
      '916/2012 2 luku 7 § 2 mom. discussion-a-month-before-a-service-ends',
    ])
    expect(applied('2022-05-01', '2022-05-02')).toEqual([
      'no null',
      'yes three-months-since-last-interview-under-old-rules',
      'yes such-discussion-held-and-six-months-unemployed',
      services,
    ])
  })

  it('not known when registered: only the discussion before the end of a service is certain', () => {
    expect(interviewRules(undefined, '2022-05-02')).toMatchObject({ outcome: 'unknown', missing: ['registeredOn'] })
    expect(applied(undefined, '2022-05-02')).toEqual(['unknown null', 'unknown null', 'unknown null', services])
  })

  it('nothing outside the Act; a registration after the day asked about is refused', () => {
    expect(interviewRules('2021-01-01', '2021-02-28')).toEqual({
      outcome: 'not-in-force', rules: [], missing: [], sources: ['1269/2020 23 §'],
    })
    expect(interviewRules('2021-01-01', '2025-01-01').outcome).toBe('not-in-force')
    expect(faultsOf(() => interviewRules('2022-05-03', '2022-05-02'))).toEqual(['after-asked-day registeredOn'])
    expect(faultsOf(() => interviewRules('2022-02-29', '2022-05-32'))).toEqual([
      'not-a-day on',
      'not-a-day registeredOn',
    ])
  })
})
