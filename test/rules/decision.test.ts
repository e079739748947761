import { describe, expect, it } from 'vitest'
import { walk } from '../../src/criteria/walk.ts'
import { assess, InputError, wordings, type Person } from '../../src/index.ts'
import { bits, decisionIn } from '../../src/rules/eligibility/decision.ts'

describe.each(wordings)('the way to the authority in $id', ({ id, from }) => {
  const { route, program, found, asked } = decisionIn(id)
  it('is short, since change security is asked first', () => {
    expect(route.test.length).toBeLessThanOrEqual(250)
  })

  it('is walked through by who is known, without a look at what is open', () => {
    const known = {
      homeMunicipality: '837', birthDate: '1960-01-01', motherTongue: 'fi', immigrant: false, meetsEarningsRelatedConditions: true, temporaryProtectionPermit: false,
      jobSearchValid: true, registeredAs: 'unemployed-jobseeker', inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null,
    } as const
    const endOf = (facts: object): number => walk(found, program, { ...known, ...facts }, asked(from))
    expect(endOf({ jobSearchValid: false })).toBe(0)
    expect(endOf({})).toBe(bits.jobSearch)
    expect(endOf({ birthDate: '2000-01-01' })).toBe(bits.jobSearch | bits.byHome)
    expect(endOf({ birthDate: '2000-01-01', homeMunicipality: undefined })).toBe(-1)
  })
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
    birthDate: '2000-01-01', jobSearchValid: true, registeredAs: 'unemployed-jobseeker', inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false,
    motherTongue: 'fi', immigrant: false, meetsEarningsRelatedConditions: true, temporaryProtectionPermit: false, unemploymentExpectedOn: null, dismissalNoticeOn: null,
  } as const
  const dismissed = { birthDate: '1960-01-01', meetsEarningsRelatedConditions: false, dismissalNoticeOn: '2023-01-10', dismissalOnEconomicOrProductionGrounds: true, yearsWithEmployerAtNotice: 5 } as const
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
