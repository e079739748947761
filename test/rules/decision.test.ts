import { describe, expect, it } from 'vitest'
import type { Node } from '../../src/criteria/diagram.ts'
import { evaluate } from '../../src/criteria/evaluate.ts'
import { factNames } from '../../src/facts/read.ts'
import { assess, InputError, wordings, type Person } from '../../src/entry/index.ts'
import { askingOrder } from '../../src/rules/eligibility/asking-order.ts'
import { bits, decisionIn } from '../../src/rules/eligibility/decision.ts'

describe.each(wordings)('the way to the authority in $id', ({ id, from }) => {
  const { route, found } = decisionIn(id)
  it('is short, since change security is asked first', () => {
    expect(route.diagram.node).toBeLessThanOrEqual(250) // the number of the last node
  })

  it('asks for a job search first, and for the home before every end but that of none', () => {
    const nameAt = (node: Node): string => factNames[node.fact] ?? ''
    const asksFirst = (node: Node | undefined, hasAsked: boolean): boolean =>
      node === undefined ||
      node.end === 0 ||
      (node.end > 0
        ? hasAsked
        : [node.no, node.yes].every((next) => asksFirst(next, hasAsked || nameAt(node) === 'homeMunicipality')))
    expect(nameAt(found.diagram)).toBe('jobSearchValid')
    expect(asksFirst(found.diagram, false)).toBe(true)
  })

  it('has a place in the order of asking for every fact that it reads', () => {
    const read = found.tests.flatMap(({ fact, at }) => [factNames[fact], factNames[at]])
    expect(read.filter((name) => name === undefined || !askingOrder.includes(name))).toEqual([])
  })

  it('is walked through by who is known, without a look at what is open', () => {
    const known = {
      homeMunicipality: '837',
      birthDate: '1960-01-01',
      motherTongue: 'fi',
      immigrant: false,
      meetsEarningsRelatedConditions: true,
      temporaryProtectionPermit: false,
      jobSearchValid: true,
      registeredAs: 'unemployed-jobseeker',
      inEmployment: false,
      fullTimeBusinessDays: 0,
      fullTimeStudent: false,
      dismissalNoticeOn: null,
    } as const
    const endOf = (facts: object): number => evaluate(found, { ...known, ...facts }, found.on(from))
    expect(endOf({ jobSearchValid: false })).toBe(0)
    expect(endOf({})).toBe(bits.jobSearch)
    expect(endOf({ birthDate: '2000-01-01' })).toBe(bits.jobSearch | bits.byHome)
    expect(endOf({ birthDate: '2000-01-01', homeMunicipality: undefined })).toBe(-1)
  })
})

describe('the short way', () => {
  const known = {
    jobSearchValid: true,
    birthDate: '1960-01-01',
    motherTongue: 'fi',
    immigrant: false,
    meetsEarningsRelatedConditions: true,
    inEmployment: true,
    fullyLaidOff: false,
    guaranteedMinimumWeeklyHours: null,
    regularWeeklyHours: 40,
    registeredAs: 'jobseeker',
    wageSubsidisedWork: null,
    inService: null,
    startUpGrant: false,
    unemploymentExpectedOn: null,
  } as const
  /** Of a finding of the short way the empty lists are shared. */
  const isShort = (facts: Person): boolean => Object.isFrozen(assess({ ...known, ...facts }, '2022-05-02').missing)

  it('is taken where everything on the way is known, and a place that names the TE office', () => {
    expect([
      isShort({ homeMunicipality: '837' }),
      isShort({ homeMunicipality: null, residenceMunicipality: '837' }),
      isShort({ jobSearchValid: false }),
    ]).toEqual([true, true, true])
    expect([isShort({ homeMunicipality: null }), isShort({ residenceMunicipality: '837' })]).toEqual([false, false])
  })
})

describe('4 § 2 mom. whose home is unknown and cannot matter', () => {
  it.each(['837', '564', '837'] as const)(
    'is transferred to the residence of the person asked about, not of another: %s',
    (residenceMunicipality) => {
      const person = {
        residenceMunicipality,
        temporaryProtectionPermit: true,
        birthDate: '1960-01-01',
        jobSearchValid: true,
        registeredAs: 'unemployed-jobseeker',
        motherTongue: 'fi',
        immigrant: false,
        meetsEarningsRelatedConditions: true,
        dismissalNoticeOn: null,
      } as const
      expect(assess(person, '2023-03-01').authority).toMatchObject({
        kind: 'municipality',
        code: residenceMunicipality,
      })
    }
  )
})

describe('an answer', () => {
  it('is refused to a person with a value that no person can have, and for a day that does not exist', () => {
    expect(() => assess({ homeMunicipality: '999' }, '2022-05-02')).toThrow(InputError)
    expect(() => assess({}, '2022-02-30')).toThrow(InputError)
  })

  it('names the person as the question does, and nobody where the question does not', () => {
    expect(assess({ id: 'p-17', jobSearchValid: false }, '2022-05-02').id).toBe('p-17')
    expect(Object.keys(assess({ jobSearchValid: false }, '2022-05-02'))).not.toContain('id')
  })

  const unplaced = {
    birthDate: '2000-01-01',
    jobSearchValid: true,
    registeredAs: 'unemployed-jobseeker',
    inEmployment: false,
    fullTimeBusinessDays: 0,
    fullTimeStudent: false,
    motherTongue: 'fi',
    immigrant: false,
    meetsEarningsRelatedConditions: true,
    temporaryProtectionPermit: false,
    unemploymentExpectedOn: null,
    dismissalNoticeOn: null,
  } as const
  const dismissed = {
    birthDate: '1960-01-01',
    meetsEarningsRelatedConditions: false,
    dismissalNoticeOn: '2023-01-10',
    dismissalOnEconomicOrProductionGrounds: true,
    yearsWithEmployerAtNotice: 5,
  } as const
  const notRegistered = { registeredAs: 'jobseeker' } as const
  it.each<[why: string, on: string, facts: Person, ...sources: string[]]>([
    ['belongs to no group', '2022-05-02', { birthDate: '1960-01-01' }, '1269/2020 4 § 1 mom. (1381/2021)'],
    ['has not registered as asked', '2022-05-02', notRegistered, '1269/2020 4 § 2 mom. (1381/2021)'],
    ['is under change security', '2023-03-20', dismissed, '1269/2020 5 § 3 mom. (671/2022)'],
    ['is barred twice', '2023-03-20', { ...dismissed, ...notRegistered }, '1269/2020 4 § 3 mom. (149/2023)', '1269/2020 5 § 3 mom. (671/2022)'],
  ])('cites why a person stays, wherever the home is: %s', (_, on, facts, ...sources) => {
    const stays = assess({ ...unplaced, ...facts }, on)
    expect([stays.outcome, stays.sources]).toEqual(['stay', sources])
  })
})
