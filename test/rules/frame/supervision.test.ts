import { describe, expect, it } from 'vitest'
import { isProvision } from '../../../src/entry/index.ts'
import {
  supervisionLadder,
  supervisionMeasure,
  supervisor,
  type SupervisionMeasure
} from '../../../src/entry/duties.ts'
import { faultsOf, problemsOf } from '../../harness/refused.ts'

const on = '2022-03-01'
type Kind = SupervisionMeasure['kind']
const kindsBut = (kind: Kind) => supervisionLadder.map((step) => step.kind).filter((other) => other !== kind)

describe('22 § 1 mom. the supervisor', () => {
  it('is the same agency for the whole trial; its access to the system changes on 2023-03-01', () => {
    const original = {
      outcome: 'held', authority: 'avi', name: 'Länsi- ja Sisä-Suomen aluehallintovirasto', modality: 'shall',
      extent: 'all-areas', informedBy: ['trial-area', 'municipality', 'te-office', 'ely', 'keha'],
      systemAccess: ['916/2012 13 luku 5 § 1 mom.'], sources: ['1269/2020 22 § 1 mom.'],
    }
    const second = {
      ...original,
      systemAccess: ['916/2012 13 luku 6 § 2-3 mom.', '916/2012 13 luku 7 § 1-2 mom.'],
      sources: ['1269/2020 22 § 1 mom. (149/2023)'],
    }
    expect(['2021-03-01', '2023-02-28', '2023-03-01', '2024-12-31'].map(supervisor)).toEqual([
      original, original, second, second,
    ])
  })

  it('is nobody outside the Act', () => {
    expect(supervisor('2021-02-28')).toEqual({
      outcome: 'not-in-force', authority: null, name: null, modality: null, extent: null, informedBy: [],
      systemAccess: [], sources: ['1269/2020 23 §'],
    })
    expect(supervisor('2025-01-01').sources).toEqual(['1269/2020 23 § (287/2022)'])
    expect(faultsOf(() => supervisor('2021-2-28'))).toEqual(['not-a-day on'])
  })
})

describe('22 § 2-6 mom. the ladder of measures', () => {
  it('is order, threat, suspension and, by itself, remark, each a power of a provision that there is', () => {
    const municipalityAndArea = ['municipality', 'trial-area']
    const ofSuspension = {
      source: '22 § 3 mom.', modality: 'may', needsDeadline: false, addresseesIn2021May: municipalityAndArea,
      addressees: municipalityAndArea, appealable: 'yes', appealSource: '22 § 4 mom.',
    }
    const responsible = [...municipalityAndArea, 'official-responsible']
    expect(supervisionLadder).toEqual([
      {
        kind: 'order', source: '22 § 2 mom.', modality: 'may', presupposes: null, needsDeadline: true,
        addresseesIn2021May: [], addressees: ['municipality'], appealable: 'yes', appealSource: '22 § 4 mom.',
      },
      { ...ofSuspension, kind: 'threat-of-suspension', presupposes: 'order' },
      { ...ofSuspension, kind: 'suspension', presupposes: 'threat-of-suspension' },
      {
        kind: 'remark', source: '22 § 5 mom.', modality: 'may', presupposes: null, needsDeadline: false,
        addresseesIn2021May: responsible, addressees: responsible, appealable: 'no', appealSource: '22 § 6 mom.',
      },
    ])
    expect(supervisionLadder.flatMap((step) => [step.source, step.appealSource]).every(isProvision)).toBe(true)
  })

  it.each<[object, string, ...string[]]>([
    [{ deadline: '2022-06-30' }, 'yes'],
    [{ deadline: null }, 'no'],
    [{}, 'unknown', 'deadline'],
  ])('an order needs a deadline: with one it is valid, with none it is not, without the fact it is unknown', (known, valid, ...missing) =>
    expect(supervisionMeasure({ kind: 'order', ...known }, on)).toMatchObject({ valid, missing }))

  it('a deadline before the day of the order is refused; a later measure can name the deadline that has passed', () => {
    expect(supervisionMeasure({ kind: 'order', deadline: on }, on).valid).toBe('yes')
    const dayBefore = '2022-02-28'
    expect(problemsOf(() => supervisionMeasure({ kind: 'order', deadline: dayBefore }, on))).toEqual([
      { code: 'out-of-range', fact: 'deadline', value: dayBefore, expected: 'a day not before the day of the order' },
    ])
    expect(supervisionMeasure({ kind: 'threat-of-suspension', deadline: dayBefore }, on).valid).toBe('yes')
  })

  it('the others ask for no deadline', () => {
    for (const kind of kindsBut('order'))
      expect(supervisionMeasure({ kind, suspends: 'all' }, on)).toMatchObject({ valid: 'yes', missing: [] })
  })

  it('an order names the municipality from 2021-06-01 and nobody before; the other measures never changed', () => {
    const addressees = (kind: Kind) =>
      ['2021-05-31', '2021-06-01'].map((day) => supervisionMeasure({ kind }, day).addressees.join(' '))
    const both = 'municipality trial-area'
    expect(addressees('order')).toEqual(['', 'municipality'])
    expect(addressees('threat-of-suspension')).toEqual([both, both])
    expect(addressees('suspension')).toEqual([both, both])
    expect(addressees('remark')).toEqual([`${both} official-responsible`, `${both} official-responsible`])
  })
})

describe('22 § 3 mom. and 25 § 2 mom. the effect of a suspension', () => {
  const suspension = (more: Partial<SupervisionMeasure>, day = on) =>
    supervisionMeasure({ kind: 'suspension', ...more }, day)

  it('ends competence to the extent of the suspension, and the TE office is competent', () => {
    const suspends = ['pay-subsidy', 'start-up-grant']
    expect(suspension({ suspends })).toMatchObject({
      competenceLapsesFor: suspends, newAuthority: 'te-office', missing: [],
    })
    expect(suspension({ suspends: 'all' }).competenceLapsesFor).toBe('all')
    expect(suspension({})).toMatchObject({
      competenceLapsesFor: null, newAuthority: 'te-office', missing: ['suspends'],
    })
  })

  it('rests on 25 § 2 mom. from 2021-06-01, before that on 22 § alone', () => {
    const before = ['1269/2020 22 § 3 mom.', '1269/2020 22 § 4 mom.']
    expect(suspension({}, '2021-05-31')).toMatchObject({ newAuthority: 'te-office', sources: before })
    expect(suspension({}, '2021-06-01').sources).toEqual([...before, '1269/2020 25 § 2 mom. (421/2021)'])
  })

  it('no other measure touches competence, whatever it would suspend', () => {
    for (const kind of kindsBut('suspension'))
      expect(supervisionMeasure({ kind, suspends: 'all' }, on)).toMatchObject({
        competenceLapsesFor: [], newAuthority: null,
      })
  })

  it('is followed in spite of an appeal, unless the appeal body orders otherwise', () => {
    const open = { enforceableDespiteAppeal: 'yes', unless: 'appeal-body-orders-otherwise', competenceLapsesFor: 'all' }
    const known = { suspends: 'all', appealPending: true } as const
    expect(suspension({ suspends: 'all' })).toMatchObject(open)
    expect(suspension(known)).toMatchObject(open)
    for (const settled of [{ ...known, appealBodyOrdersOtherwise: false }, { ...known, appealPending: false }])
      expect(suspension(settled)).toMatchObject({ ...open, unless: null })
    expect(suspension({ appealPending: true, appealBodyOrdersOtherwise: true })).toMatchObject({
      enforceableDespiteAppeal: 'no', unless: null, competenceLapsesFor: [], newAuthority: null, missing: [],
    })
  })
})

describe('22 § 4 and 6 mom. appeal against a measure', () => {
  it('goes to an administrative court under 808/2019, but a remark is not open to appeal', () => {
    for (const kind of kindsBut('remark'))
      expect(supervisionMeasure({ kind }, on)).toMatchObject({
        appealable: 'yes', appealTo: 'administrative-court', appealUnder: '808/2019',
      })
    expect(supervisionMeasure({ kind: 'remark' }, on)).toMatchObject({
      appealable: 'no', appealTo: null, appealUnder: null, enforceableDespiteAppeal: null,
      sources: ['1269/2020 22 § 5 mom.', '1269/2020 22 § 6 mom.'],
    })
    expect(supervisionMeasure({ kind: 'order' }, '2021-06-01').sources).toEqual([
      '1269/2020 22 § 2 mom. (421/2021)', '1269/2020 22 § 4 mom.',
    ])
  })
})

describe('a measure asked about', () => {
  it('is not in force outside the Act', () => {
    for (const day of ['2021-02-28', '2025-01-01']) {
      expect(supervisionMeasure({ kind: 'suspension' }, day)).toMatchObject({
        actor: null, modality: null, valid: 'not-in-force', addressees: [], appealable: 'not-in-force',
        competenceLapsesFor: [], newAuthority: null, missing: [],
      })
    }
    for (const day of ['2021-03-01', '2024-12-31'])
      expect(supervisionMeasure({ kind: 'suspension' }, day)).toMatchObject({ actor: 'avi', modality: 'may' })
  })

  const kind = 'suspension'
  it.each<[unknown, ...string[]]>([
    [{}, 'missing-field kind'],
    [{ kind: 'fine' }, 'unknown-word kind'],
    [{ kind: 'order', municipality: '620', deadline: '2022-02-30' }, 'not-a-trial-municipality municipality', 'not-a-day deadline'],
    [{ kind, suspends: [] }, 'unknown-word suspends'],
    [{ kind, suspends: ['a', 1] }, 'unknown-word suspends'],
    [{ kind, suspends: 'pay-subsidy' }, 'unknown-word suspends'],
    [{ kind, suspends: ['pay-subsidy', 'pay-subsidi'] }, 'unknown-task suspends'],
    [{ kind, suspends: ['pay-subsidy', 'pay-subsidy'] }, 'conflicting suspends'],
    [{ kind, suspends: undefined, deadline: undefined }],
    ...[null, undefined, 'order', 5, []].map((record) => [record, 'not-a-record null'] as [unknown, string]),
  ])('%j is refused without its kind, outside the trial, or with a value that cannot be', (record, ...faults) =>
    expect(faultsOf(() => supervisionMeasure(record as SupervisionMeasure, on))).toEqual(faults))

  it('of a day that does not exist is refused', () =>
    expect(() => supervisionMeasure({ kind }, '2022-02-30')).toThrow(
      "on: '2022-02-30'; expected the day asked about: a valid date in the form YYYY-MM-DD"
    ))
})
