import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areas, municipalityCodes, trialMunicipalities } from '../../../src/entry/index.ts'
import { agreementAllowed, organisedBy, type OrganisingAgreement } from '../../../src/entry/duties.ts'
import { faultsOf, problemsOf } from '../../harness/refused.ts'

const on = '2022-01-01'
const oneToAnother = { municipality: '748', organiser: '678', from: '2021-06-01', to: '2022-12-31' } as const
const refused = (...agreements: readonly object[]) =>
  faultsOf(() => organisedBy('748', on, agreements as readonly OrganisingAgreement[])) // what the types forbid, too
const byAgreement = ['1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.']
const byDecree = [...byAgreement, '153/2021 4 §']

describe('7 § 2 mom. who organises', () => {
  it('each municipality organises for its own clients without an agreement', () => {
    const own = { because: 'own', parts: [], organisesFor: [], sources: ['1269/2020 7 § 2 mom.'] }
    for (const code of trialMunicipalities)
      expect(organisedBy(code, '2021-03-01', [])).toEqual({ ...own, organiser: code })
  })

  it('an agreement moves the responsibility from its first day to its last', () => {
    const organised = (day: string) => organisedBy('748', day, [oneToAnother])
    expect(organised('2021-05-31')).toMatchObject({ organiser: '748', because: 'own' })
    expect(organised('2021-06-01')).toEqual({
      organiser: '678', because: 'agreement', parts: [], organisesFor: [], sources: byAgreement,
    })
    expect([organised('2022-12-31').organiser, organised('2023-01-01').organiser]).toEqual(['678', '748'])
  })

  it.each([{}, { to: null }])('an agreement without a last day (%j) holds to the end of the Act', (end) => {
    const agreement = { municipality: '748', organiser: '678', from: '2021-06-01', ...end } as const
    expect(organisedBy('748', '2024-12-31', [agreement]).organiser).toBe('678')
    expect(organisedBy('748', '2025-01-01', [agreement])).toEqual({
      organiser: null, because: 'not-in-force', parts: [], organisesFor: [], sources: ['1269/2020 23 § (287/2022)'],
    })
  })

  it('the receiver organises for the clients of both, the giver for none but its own no more', () => {
    expect(organisedBy('678', on, [oneToAnother])).toMatchObject({
      organiser: '678', because: 'own', organisesFor: [{ municipality: '748', tasks: 'all' }], sources: byAgreement,
    })
    expect(organisedBy('748', on, [oneToAnother]).organisesFor).toEqual([])
    expect(organisedBy('678', '2023-01-01', [oneToAnother]).organisesFor).toEqual([])
    expect(organisedBy('625', on, [oneToAnother])).toMatchObject({ organisesFor: [], sources: byAgreement.slice(0, 1) })
  })

  it('responsibility received is not passed on by an agreement of the receiver', () => {
    const chain = [oneToAnother, { municipality: '678', organiser: '625', from: '2021-06-01' }] as const
    expect(organisedBy('748', on, chain).organiser).toBe('678')
    expect(organisedBy('678', on, chain)).toMatchObject({
      organiser: '625', organisesFor: [{ municipality: '748', tasks: 'all' }],
    })
    expect(organisedBy('625', on, chain).organisesFor).toEqual([{ municipality: '678', tasks: 'all' }])
  })

  it('an agreement on some tasks leaves the others where they are', () => {
    const tasks = ['employment-plan', 'start-up-grant'] as const
    const some = [{ ...oneToAnother, tasks: ['pay-subsidy'] }, { ...oneToAnother, organiser: '625', tasks }] as const
    expect(organisedBy('748', on, some)).toMatchObject({
      organiser: '748', because: 'own', sources: byAgreement,
      parts: [{ municipality: '678', tasks: ['pay-subsidy'] }, { municipality: '625', tasks }],
    })
    expect(organisedBy('625', on, some).organisesFor).toEqual([{ municipality: '748', tasks }])
  })

  it('agreements of others, in whatever order, change nothing', () => {
    const agreements: readonly OrganisingAgreement[] = [
      oneToAnother,
      { municipality: '092', organiser: '245', from: '2021-03-01' },
      { municipality: '625', organiser: '678', from: '2021-03-01', tasks: 'all' },
    ]
    const days = fc.constantFrom('2021-05-31', '2021-06-01', '2022-12-31', '2023-01-01')
    fc.assert(
      fc.property(fc.shuffledSubarray([...agreements], { minLength: 1 }), days, (list, day) => {
        const own = list.filter(({ municipality }) => municipality === '748')
        const { organiser, because, parts } = organisedBy('748', day, own)
        expect(organisedBy('748', day, list)).toMatchObject({ organiser, because, parts })
      }),
      { seed: 5 }
    )
  })
})

describe('7 § 2 mom. agreements that cannot be', () => {
  const plan = { ...oneToAnother, tasks: ['employment-plan'] }
  const grantAndSubsidy = { ...oneToAnother, tasks: ['start-up-grant', 'pay-subsidy'] }
  const next = { ...oneToAnother, organiser: '625', from: '2023-01-01', to: null }
  const dayEarlier = { ...next, from: '2022-12-31' }

  it.each<[string, readonly object[], ...string[]]>([
    ['between two areas', [{ ...oneToAnother, municipality: '625', organiser: '564' }], 'other-area agreements[0].organiser'],
    ['with itself', [{ ...oneToAnother, organiser: '748' }], 'not-allowed-here agreements[0].organiser'],
    ['from outside the trial', [oneToAnother, { ...oneToAnother, municipality: '620' }], 'not-a-trial-municipality agreements[1].municipality'],
    ['to one outside the trial', [{ ...oneToAnother, organiser: '620' }], 'not-a-trial-municipality agreements[0].organiser'],
    ['to none', [{ ...oneToAnother, organiser: '999' }], 'not-a-municipality agreements[0].organiser'],
    ['one after the other', [oneToAnother, next]],
    ['in whatever order', [next, oneToAnother]],
    ['two for a day', [oneToAnother, dayEarlier], 'overlapping agreements[1]'],
    ['two for a day, the later first', [dayEarlier, oneToAnother], 'overlapping agreements[1]'],
    ['on different tasks', [grantAndSubsidy, plan]],
    ['two on a task', [grantAndSubsidy, { ...plan, tasks: ['employment-plan', 'pay-subsidy'] }], 'overlapping agreements[1]'],
    ['some and all', [plan, { ...plan, tasks: 'all' }], 'overlapping agreements[1]'],
    ['all and some', [{ ...plan, tasks: 'all' }, plan], 'overlapping agreements[1]'],
    ['of two municipalities', [oneToAnother, { ...oneToAnother, municipality: '625' }]],
    ['for one day', [{ ...oneToAnother, from: '2022-12-31' }]],
    ['over before it begins', [{ ...oneToAnother, from: '2023-01-01' }], 'before-first-day agreements[0].to'],
    ['without fields', [{ municipality: '748' }], 'missing-field agreements[0].organiser', 'missing-field agreements[0].from'],
    ['with an unknown field', [{ ...oneToAnother, form: 'x' }], 'unknown-field agreements[0].form'],
    ['without a day and tasks', [{ ...oneToAnother, from: '2022-02-30', tasks: [] }], 'not-a-day agreements[0].from', 'unknown-word agreements[0].tasks'],
    ['of a task that is none', [{ ...oneToAnother, tasks: ['pay-subsidi'] }], 'unknown-task agreements[0].tasks'],
    ['of a task twice', [{ ...plan, tasks: ['pay-subsidy', 'pay-subsidy'] }], 'conflicting agreements[0].tasks'],
    ['of which nothing more is said', [{ ...oneToAnother, to: undefined, tasks: undefined }]],
  ])('%s', (_, agreements, ...faults) => expect(refused(...agreements)).toEqual(faults))

  it.each([
    ['between two areas', [{ ...oneToAnother, municipality: '625', organiser: '564' }], /(?=.*625)(?=.*raahe)(?=.*564)(?=.*oulu)/],
    ['with itself', [{ ...oneToAnother, organiser: '748' }], "agreements[0].organiser: '748'; expected another municipality than 748 itself"],
    ['over before it begins', [{ ...oneToAnother, from: '2023-01-01' }], "agreements[0].to: '2022-12-31'; expected a day not before the first day"],
    ['twice', [oneToAnother, oneToAnother], 'agreements[1]: an object; expected days or tasks that are not those of agreements[0], an agreement of 748 too'],
    ['of a task that is none', [{ ...oneToAnother, tasks: ['pay-subsidi'] }], 'nearest: pay-subsidy'],
  ] as const)('%s: the refusal says what was expected', (_, agreements, message) => {
    expect(() => organisedBy('748', on, agreements)).toThrow(message)
  })

  it('that are no list, or of no municipality', () => {
    // The casts ask about what the types forbid.
    expect(problemsOf(() => organisedBy('748', on, oneToAnother as unknown as []))).toEqual([
      { code: 'not-a-record', fact: 'agreements', value: oneToAnother, expected: 'a list of agreements' },
    ])
    expect(() => organisedBy(undefined as unknown as '748', on, [])).toThrow(
      'municipality: undefined; expected the three-digit code'
    )
  })

  it('also on a day on which none is in force, and outside the Act', () => {
    const bad = [{ ...oneToAnother, organiser: '564' }] as const
    for (const day of ['2024-01-01', '2025-01-01'])
      expect(faultsOf(() => organisedBy('748', day, bad))).toEqual(['other-area agreements[0].organiser'])
    expect(faultsOf(() => organisedBy('748', '2022-02-30', []))).toEqual(['not-a-day on'])
    // The casts ask about what the types forbid.
    expect(faultsOf(() => organisedBy('620' as '748', on, []))).toEqual(['not-a-trial-municipality municipality'])
    expect(problemsOf(() => organisedBy('748', on, undefined as unknown as []))).toHaveLength(1)
  })
})

describe('7 § 2 mom. between whom an agreement is allowed', () => {
  it('exactly between different municipalities of one area, either way', () => {
    const code = fc.constantFrom(...municipalityCodes)
    fc.assert(
      fc.property(code, code, (one, other) => {
        const together = areas.some(({ municipalities }) =>
          [one, other].every((code) => municipalities.some((member) => member === code))
        )
        const { outcome } = agreementAllowed(one, other, on)
        expect(outcome).toBe(together && one !== other ? 'yes' : 'no')
        expect(agreementAllowed(other, one, on).outcome).toBe(outcome)
      }),
      { seed: 7, numRuns: 500 }
    )
    for (const [one, other] of [['091', '091'], ['620', '765'], ['620', '291']] as const)
      expect(agreementAllowed(one, other, on).outcome).toBe('no')
  })

  it('cites the areas, the momentti and the Local Government Act; not in force outside the Act', () => {
    const allowed = (day: string) => agreementAllowed('748', '678', day)
    expect(allowed('2021-03-01')).toEqual({ outcome: 'yes', sources: ['1269/2020 3 §', ...byAgreement] })
    expect(allowed('2021-02-28')).toEqual({ outcome: 'not-in-force', sources: ['1269/2020 23 §'] })
    expect([allowed('2024-12-31').outcome, allowed('2025-01-01').outcome]).toEqual(['yes', 'not-in-force'])
    expect(faultsOf(() => agreementAllowed('999', 'Raahe', on))).toEqual([
      'not-a-municipality from',
      'not-a-municipality to',
    ])
  })

  it('is refused for a municipality that is left out, with what it has to be', () => {
    const code = 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland'
    const none = undefined as unknown as string // what the types forbid
    const missing = { code: 'missing-field', value: undefined }
    expect(problemsOf(() => agreementAllowed(none, none, on))).toEqual([
      { ...missing, fact: 'from', expected: code },
      { ...missing, fact: 'to', expected: `${code}; or { jointAuthority: its name }` },
    ])
  })
})

describe('OP-35 a joint authority takes the responsibility', () => {
  const joint = { jointAuthority: 'Raahen seutu' } as const
  const toJoint = { ...oneToAnother, organiser: joint } as const

  it('from a municipality of a trial area, and from no other; only while the Act is in force', () => {
    const sources = ['1269/2020 3 §', ...byDecree]
    expect(agreementAllowed('748', joint, '2021-03-01')).toEqual({ outcome: 'yes', sources })
    expect(agreementAllowed('620', joint, on).outcome).toBe('no')
    for (const day of ['2021-02-28', '2025-01-01'])
      expect(agreementAllowed('748', joint, day).outcome).toBe('not-in-force')
  })

  it('organises from the first day of the agreement to its last, all tasks or some, by the decree', () => {
    const organised = (day: string) => organisedBy('748', day, [toJoint])
    expect(organised('2021-05-31')).toMatchObject({ organiser: '748', because: 'own' })
    expect(organised('2021-06-01')).toMatchObject({ organiser: joint, because: 'agreement', sources: byDecree })
    expect(organised('2023-01-01').organiser).toBe('748')
    const tasks = ['pay-subsidy'] as const
    expect(organisedBy('748', on, [{ ...toJoint, tasks }])).toMatchObject({
      organiser: '748', parts: [{ municipality: joint, tasks }], sources: byDecree,
    })
    expect(organised(on).organiser).not.toBe(joint)
    expect(organisedBy('678', on, [toJoint]).organisesFor).toEqual([])
    expect(refused(toJoint, oneToAnother)).toEqual(['overlapping agreements[1]'])
  })

  it.each([
    { jointAuthority: '' }, { jointAuthority: '  ' }, { jointAuthority: 748 }, { jointAuthority: 'x', area: 'raahe' },
    {}, null, ['748'],
  ])('%j is none', (value) => {
    // What no type lets through.
    const problems = problemsOf(() => agreementAllowed('748', value as unknown as '678', on))
    expect(problems.map(({ code }) => code)).toEqual([value === null ? 'not-a-municipality' : 'not-a-record'])
    expect(refused({ ...oneToAnother, organiser: value })).toHaveLength(1)
  })
})
