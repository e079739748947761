import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areas, municipalityCodes, trialMunicipalities } from '../../../src/entry/index.ts'
import { agreementAllowed, InputError, organisedBy, type OrganisingAgreement } from '../../../src/entry/duties.ts'

const oneToAnother = { municipality: '748', organiser: '678', from: '2021-06-01', to: '2022-12-31' } as const

const refused = (...agreements: readonly object[]): unknown => {
  try {
    organisedBy('748', '2022-01-01', agreements as readonly OrganisingAgreement[])
    return undefined
  } catch (error) {
    return error instanceof InputError ? error.problems.map(({ code, fact }) => `${code} ${fact}`) : error
  }
}

describe('7 § 2 mom. who organises', () => {
  it('each municipality organises for its own clients without an agreement', () => {
    for (const code of trialMunicipalities) {
      expect(organisedBy(code, '2021-03-01', [])).toEqual({
        organiser: code,
        because: 'own',
        parts: [],
        organisesFor: [],
        sources: ['1269/2020 7 § 2 mom.'],
      })
    }
  })

  it('an agreement moves the responsibility from its first day to its last', () => {
    const on = (day: string) => organisedBy('748', day, [oneToAnother])
    expect(on('2021-05-31')).toMatchObject({ organiser: '748', because: 'own', sources: ['1269/2020 7 § 2 mom.'] })
    expect(on('2021-06-01')).toEqual({
      organiser: '678',
      because: 'agreement',
      parts: [],
      organisesFor: [],
      sources: ['1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.'],
    })
    expect(on('2022-12-31').organiser).toBe('678')
    expect(on('2023-01-01').organiser).toBe('748')
  })

  it('an agreement without a last day holds for the time being, to the end of the Act', () => {
    for (const to of [null, undefined]) {
      const agreement = {
        municipality: '748',
        organiser: '678',
        from: '2021-06-01',
        ...(to === null && { to }),
      } as const
      expect(organisedBy('748', '2024-12-31', [agreement]).organiser).toBe('678')
      expect(organisedBy('748', '2025-01-01', [agreement])).toEqual({
        organiser: null, because: 'not-in-force', parts: [], organisesFor: [], sources: ['1269/2020 23 § (287/2022)'],
      })
    }
  })

  it('the receiver organises for the clients of both, the giver for none but its own no more', () => {
    expect(organisedBy('678', '2022-01-01', [oneToAnother])).toEqual({
      organiser: '678', because: 'own', parts: [], organisesFor: [{ municipality: '748', tasks: 'all' }],
      sources: ['1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.'],
    })
    expect(organisedBy('748', '2022-01-01', [oneToAnother]).organisesFor).toEqual([])
    expect(organisedBy('678', '2023-01-01', [oneToAnother]).organisesFor).toEqual([])
    expect(organisedBy('625', '2022-01-01', [oneToAnother])).toMatchObject({
      organiser: '625',
      organisesFor: [],
      sources: ['1269/2020 7 § 2 mom.'],
    })
  })

  it('responsibility received is not passed on by an agreement of the receiver', () => {
    const chain = [oneToAnother, { municipality: '678', organiser: '625', from: '2021-06-01' }] as const
    expect(organisedBy('748', '2022-01-01', chain).organiser).toBe('678')
    expect(organisedBy('678', '2022-01-01', chain)).toMatchObject({
      organiser: '625',
      because: 'agreement',
      organisesFor: [{ municipality: '748', tasks: 'all' }],
    })
    expect(organisedBy('625', '2022-01-01', chain).organisesFor).toEqual([{ municipality: '678', tasks: 'all' }])
  })

  it('an agreement on some tasks leaves the others where they are', () => {
    const parts = [
      { ...oneToAnother, tasks: ['pay-subsidy'] },
      { ...oneToAnother, organiser: '625', tasks: ['employment-plan', 'start-up-grant'] },
    ] as const
    expect(organisedBy('748', '2022-01-01', parts)).toEqual({
      organiser: '748',
      because: 'own',
      parts: [
        { municipality: '678', tasks: ['pay-subsidy'] },
        { municipality: '625', tasks: ['employment-plan', 'start-up-grant'] },
      ],
      organisesFor: [],
      sources: ['1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.'],
    })
    expect(organisedBy('625', '2022-01-01', parts).organisesFor).toEqual([
      { municipality: '748', tasks: ['employment-plan', 'start-up-grant'] },
    ])
  })

  it('agreements of others, in whatever order, change nothing', () => {
    const others: readonly OrganisingAgreement[] = [
      { municipality: '092', organiser: '245', from: '2021-03-01' },
      { municipality: '625', organiser: '678', from: '2021-03-01', tasks: 'all' },
    ]
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...others, oneToAnother], { minLength: 1 }),
        fc.constantFrom('2021-05-31', '2021-06-01', '2022-12-31', '2023-01-01'),
        (list, on) => {
          const { organiser, because, parts } = organisedBy('748', on, list)
          const own = list.filter((agreement) => agreement === oneToAnother)
          expect({ organiser, because, parts }).toEqual(
            (({ organiser, because, parts }) => ({ organiser, because, parts }))(organisedBy('748', on, own)),
          )
        },
      ),
      { seed: 5 },
    )
  })

  it('the organiser is always of the area of the municipality', () => {
    const area = fc.constantFrom(...areas.filter(({ municipalities }) => municipalities.length > 1))
    const pair = area.chain(({ municipalities }) =>
      fc.shuffledSubarray([...municipalities], { minLength: 2, maxLength: 2 }),
    )
    fc.assert(fc.property(pair, ([municipality, organiser]) => {
      if (!municipality || !organiser) return
      expect(organisedBy(municipality, '2022-01-01', [{ municipality, organiser, from: '2021-03-01' }]).organiser).toBe(
        organiser,
      )
      expect(agreementAllowed(municipality, organiser, '2022-01-01').outcome).toBe('yes')
    }), { seed: 6 })
  })
})

describe('7 § 2 mom. agreements that cannot be', () => {
  it('between two areas: the refusal names both municipalities and both areas', () => {
    expect(refused({ ...oneToAnother, municipality: '625', organiser: '564' })).toEqual([
      'other-area agreements[0].organiser',
    ])
    try {
      organisedBy('748', '2022-01-01', [{ ...oneToAnother, municipality: '625', organiser: '564' }])
    } catch (error) {
      for (const name of ['625', 'raahe', '564', 'oulu']) expect(String(error)).toContain(name)
    }
  })

  it('with itself, or with a municipality outside the trial', () => {
    expect(refused({ ...oneToAnother, organiser: '748' })).toEqual(['not-allowed-here agreements[0].organiser'])
    expect(refused(oneToAnother, { ...oneToAnother, municipality: '620' })).toEqual([
      'not-a-trial-municipality agreements[1].municipality',
    ])
    expect(refused({ ...oneToAnother, organiser: '620' })).toEqual(['not-a-trial-municipality agreements[0].organiser'])
    expect(refused({ ...oneToAnother, organiser: '999' })).toEqual(['not-a-municipality agreements[0].organiser'])
  })

  it('two for the same days and tasks; days that meet are not days that overlap', () => {
    const next = { ...oneToAnother, organiser: '625', from: '2023-01-01', to: null }
    expect(refused(oneToAnother, next)).toBeUndefined()
    expect(refused(next, oneToAnother)).toBeUndefined()
    expect(refused(oneToAnother, { ...next, from: '2022-12-31' })).toEqual(['overlapping agreements[1]'])
    expect(refused({ ...next, from: '2022-12-31' }, oneToAnother)).toEqual(['overlapping agreements[1]'])
    const [grant, subsidy, plan] = ['start-up-grant', 'pay-subsidy', 'employment-plan'] as const
    expect(refused({ ...oneToAnother, tasks: [grant, subsidy] }, { ...oneToAnother, tasks: [plan] })).toBeUndefined()
    expect(refused({ ...oneToAnother, tasks: [grant, subsidy] }, { ...oneToAnother, tasks: [plan, subsidy] })).toEqual([
      'overlapping agreements[1]',
    ])
    expect(refused({ ...oneToAnother, tasks: ['pay-subsidy'] }, { ...oneToAnother, tasks: 'all' })).toEqual([
      'overlapping agreements[1]',
    ])
    expect(refused({ ...oneToAnother, tasks: 'all' }, { ...oneToAnother, tasks: ['pay-subsidy'] })).toEqual([
      'overlapping agreements[1]',
    ])
    expect(refused(oneToAnother, { ...oneToAnother, municipality: '625' })).toBeUndefined()
  })

  it('with a last day before the first, or a field missing or unknown', () => {
    expect(refused({ ...oneToAnother, from: '2022-12-31' })).toBeUndefined()
    expect(refused({ ...oneToAnother, from: '2023-01-01' })).toEqual(['before-first-day agreements[0].to'])
    expect(refused({ municipality: '748' })).toEqual([
      'missing-field agreements[0].organiser',
      'missing-field agreements[0].from',
    ])
    expect(refused({ ...oneToAnother, form: 'x' })).toEqual(['unknown-field agreements[0].form'])
    expect(refused({ ...oneToAnother, from: '2022-02-30', tasks: [] })).toEqual([
      'not-a-day agreements[0].from',
      'unknown-word agreements[0].tasks',
    ])
  })

  it('of a task that is none, with the nearest, or that stands there twice', () => {
    expect(refused({ ...oneToAnother, tasks: ['pay-subsidi'] })).toEqual(['unknown-task agreements[0].tasks'])
    expect(() => organisedBy('748', '2022-01-01', [{ ...oneToAnother, tasks: ['pay-subsidi'] }])).toThrow(
      'nearest: pay-subsidy',
    )
    expect(refused({ ...oneToAnother, tasks: ['pay-subsidy', 'pay-subsidy'] })).toEqual([
      'conflicting agreements[0].tasks',
    ])
    expect(refused({ ...oneToAnother, to: undefined, tasks: undefined })).toBeUndefined()
  })

  it.each([
    ['with itself', [{ ...oneToAnother, organiser: '748' }], "agreements[0].organiser: '748'; expected another municipality than 748 itself"],
    ['over before it begins', [{ ...oneToAnother, from: '2023-01-01' }], "agreements[0].to: '2022-12-31'; expected a day not before the first day"],
    ['twice', [oneToAnother, oneToAnother], 'agreements[1]: an object; expected days or tasks that are not those of agreements[0], an agreement of 748 too'],
  ] as const)('%s: the refusal says what was expected', (_, agreements, message) => {
    expect(() => organisedBy('748', '2022-01-01', agreements)).toThrow(message)
  })

  it('that are no list, or of no municipality', () => {
    // The casts ask about what the types forbid.
    expect(() => organisedBy('748', '2022-01-01', oneToAnother as unknown as [])).toThrow(
      expect.objectContaining({
        problems: [{ code: 'not-a-record', fact: 'agreements', value: oneToAnother, expected: 'a list of agreements' }],
      }),
    )
    expect(() => organisedBy(undefined as unknown as '748', '2022-01-01', [])).toThrow(
      'municipality: undefined; expected the three-digit code',
    )
  })

  it('also on a day on which none is in force, and outside the Act', () => {
    const bad = [{ ...oneToAnother, organiser: '564' }] as const
    expect(() => organisedBy('748', '2024-01-01', bad)).toThrow(InputError)
    expect(() => organisedBy('748', '2025-01-01', bad)).toThrow(InputError)
    expect(() => organisedBy('748', '2022-02-30', [])).toThrow(InputError)
    // The casts ask about what the types forbid.
    expect(() => organisedBy('620' as '748', '2022-01-01', [])).toThrow(InputError)
    expect(() => organisedBy('748', '2022-01-01', undefined as unknown as [])).toThrow(InputError)
  })
})

describe('7 § 2 mom. between whom an agreement is allowed', () => {
  it('exactly between different municipalities of one area, either way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...municipalityCodes), fc.constantFrom(...municipalityCodes), (one, other) => {
        const together = areas.some(({ municipalities }) =>
          [one, other].every((code) => municipalities.some((member) => member === code)),
        )
        expect(agreementAllowed(one, other, '2022-01-01').outcome).toBe(together && one !== other ? 'yes' : 'no')
        expect(agreementAllowed(other, one, '2022-01-01').outcome).toBe(
          agreementAllowed(one, other, '2022-01-01').outcome,
        )
      }),
      { seed: 7, numRuns: 500 },
    )
    expect(agreementAllowed('091', '091', '2022-01-01').outcome).toBe('no')
    expect(agreementAllowed('620', '765', '2022-01-01').outcome).toBe('no')
    expect(agreementAllowed('620', '291', '2022-01-01').outcome).toBe('no')
  })

  it('cites the areas, the momentti and the Local Government Act; not in force outside the Act', () => {
    expect(agreementAllowed('748', '678', '2021-03-01')).toEqual({
      outcome: 'yes',
      sources: ['1269/2020 3 §', '1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.'],
    })
    expect(agreementAllowed('748', '678', '2021-02-28')).toEqual({
      outcome: 'not-in-force',
      sources: ['1269/2020 23 §'],
    })
    expect(agreementAllowed('748', '678', '2024-12-31').outcome).toBe('yes')
    expect(agreementAllowed('748', '678', '2025-01-01').outcome).toBe('not-in-force')
    expect(() => agreementAllowed('999', '678', '2021-03-01')).toThrow(InputError)
    expect(() => agreementAllowed('748', 'Raahe', '2021-03-01')).toThrow(InputError)
  })

  it('is refused for a municipality that is left out, with what it has to be', () => {
    const code = 'the three-digit code, with leading zeros, of one of the 309 municipalities of Finland'
    const expected = { from: code, to: `${code}; or { jointAuthority: its name }` }
    const none = undefined as unknown as string // what the types forbid
    expect(() => agreementAllowed(none, none, '2021-03-01')).toThrow(
      expect.objectContaining({
        problems: (['from', 'to'] as const).map((fact) => ({
          code: 'missing-field',
          fact,
          value: undefined,
          expected: expected[fact],
        })),
      }),
    )
  })
})

describe('OP-35 a joint authority takes the responsibility', () => {
  const joint = { jointAuthority: 'Raahen seutu' } as const
  const toJoint = { ...oneToAnother, organiser: joint } as const
  const sources = ['1269/2020 3 §', '1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.', '153/2021 4 §']

  it('from a municipality of a trial area, and from no other; only while the Act is in force', () => {
    expect(agreementAllowed('748', joint, '2021-03-01')).toEqual({ outcome: 'yes', sources })
    expect(agreementAllowed('748', joint, '2024-12-31').outcome).toBe('yes')
    expect(agreementAllowed('620', joint, '2022-01-01').outcome).toBe('no')
    expect(agreementAllowed('748', joint, '2021-02-28').outcome).toBe('not-in-force')
    expect(agreementAllowed('748', joint, '2025-01-01').outcome).toBe('not-in-force')
  })

  it('cites the decree by which a joint authority can be the recipient, whether of all tasks or of some', () => {
    const withDecree = ['1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.', '153/2021 4 §']
    const sourcesOf = (agreement: OrganisingAgreement) => organisedBy('748', '2022-01-01', [agreement]).sources
    expect(sourcesOf(toJoint)).toEqual(withDecree)
    expect(sourcesOf({ ...toJoint, tasks: ['pay-subsidy'] })).toEqual(withDecree)
    expect(sourcesOf(oneToAnother)).toEqual(withDecree.slice(0, 2))
  })

  it('organises from the first day of the agreement to its last, all tasks or some', () => {
    expect(organisedBy('748', '2021-05-31', [toJoint])).toMatchObject({ organiser: '748', because: 'own' })
    expect(organisedBy('748', '2021-06-01', [toJoint])).toEqual({
      organiser: joint,
      because: 'agreement',
      parts: [],
      organisesFor: [],
      sources: ['1269/2020 7 § 2 mom.', '410/2015 8 § 1 mom.', '153/2021 4 §'],
    })
    expect(organisedBy('748', '2023-01-01', [toJoint]).organiser).toBe('748')
    expect(organisedBy('748', '2022-01-01', [{ ...toJoint, tasks: ['pay-subsidy'] }])).toMatchObject({
      organiser: '748', parts: [{ municipality: joint, tasks: ['pay-subsidy'] }],
    })
    expect(organisedBy('678', '2022-01-01', [toJoint]).organisesFor).toEqual([])
    expect(refused(toJoint, oneToAnother)).toEqual(['overlapping agreements[1]'])
  })

  it.each([
    { jointAuthority: '' },
    { jointAuthority: '  ' },
    { jointAuthority: 748 },
    { jointAuthority: 'x', area: 'raahe' },
    {},
    null,
    ['748'],
  ])('%j is none', (value) => {
    expect(() => agreementAllowed('748', value as unknown as '678', '2022-01-01')).toThrow(InputError) // what no type lets through
    expect(refused({ ...oneToAnother, organiser: value })).toHaveLength(1)
  })
})
