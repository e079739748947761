import { describe, expect, it } from 'vitest'
import { isProvision } from '../../../src/entry/index.ts'
import {
  InputError,
  supervisionLadder,
  supervisionMeasure,
  supervisor,
  type SupervisionMeasure,
} from '../../../src/entry/duties.ts'

const kinds = supervisionLadder.map(({ kind }) => kind)

describe('22 § 1 mom. the supervisor', () => {
  const held = {
    outcome: 'held',
    authority: 'avi',
    name: 'Länsi- ja Sisä-Suomen aluehallintovirasto',
    modality: 'shall',
    extent: 'all-areas',
    informedBy: ['trial-area', 'municipality', 'te-office', 'ely', 'keha'],
  }

  it('is the same agency for the whole trial; its access to the system changes on 2023-03-01', () => {
    const original = { ...held, systemAccess: ['916/2012 13 luku 5 § 1 mom.'], sources: ['1269/2020 22 § 1 mom.'] }
    expect(supervisor('2021-03-01')).toEqual(original)
    expect(supervisor('2023-02-28')).toEqual(original)
    const second = {
      ...held,
      systemAccess: ['916/2012 13 luku 6 § 2-3 mom.', '916/2012 13 luku 7 § 1-2 mom.'],
      sources: ['1269/2020 22 § 1 mom. (149/2023)'],
    }
    expect(supervisor('2023-03-01')).toEqual(second)
    expect(supervisor('2024-12-31')).toEqual(second)
  })

  it('is nobody outside the Act', () => {
    const none = {
      outcome: 'not-in-force',
      authority: null,
      name: null,
      modality: null,
      extent: null,
      informedBy: [],
      systemAccess: [],
    }
    expect(supervisor('2021-02-28')).toEqual({ ...none, sources: ['1269/2020 23 §'] })
    expect(supervisor('2025-01-01')).toEqual({ ...none, sources: ['1269/2020 23 § (287/2022)'] })
    expect(() => supervisor('2021-2-28')).toThrow(InputError)
  })
})

describe('22 § 2-6 mom. the ladder of measures', () => {
  it('is order, threat, suspension and, by itself, remark, each a power of a provision that there is', () => {
    expect(supervisionLadder).toEqual([
      {
        kind: 'order',
        source: '22 § 2 mom.',
        modality: 'may',
        presupposes: null,
        needsDeadline: true,
        addresseesIn2021May: [],
        addressees: ['municipality'],
        appealable: 'yes',
        appealSource: '22 § 4 mom.',
      },
      {
        kind: 'threat-of-suspension',
        source: '22 § 3 mom.',
        modality: 'may',
        presupposes: 'order',
        needsDeadline: false,
        addresseesIn2021May: ['municipality', 'trial-area'],
        addressees: ['municipality', 'trial-area'],
        appealable: 'yes',
        appealSource: '22 § 4 mom.',
      },
      {
        kind: 'suspension',
        source: '22 § 3 mom.',
        modality: 'may',
        presupposes: 'threat-of-suspension',
        needsDeadline: false,
        addresseesIn2021May: ['municipality', 'trial-area'],
        addressees: ['municipality', 'trial-area'],
        appealable: 'yes',
        appealSource: '22 § 4 mom.',
      },
      {
        kind: 'remark',
        source: '22 § 5 mom.',
        modality: 'may',
        presupposes: null,
        needsDeadline: false,
        addresseesIn2021May: ['municipality', 'trial-area', 'official-responsible'],
        addressees: ['municipality', 'trial-area', 'official-responsible'],
        appealable: 'no',
        appealSource: '22 § 6 mom.',
      },
    ])
    expect(
      supervisionLadder.every(({ source, appealSource }) => isProvision(source) && isProvision(appealSource)),
    ).toBe(true)
  })

  it('an order needs a deadline: with one it is valid, with none it is not, without the fact it is unknown', () => {
    expect(supervisionMeasure({ kind: 'order', deadline: '2022-06-30' }, '2022-03-01')).toMatchObject({
      valid: 'yes',
      missing: [],
    })
    expect(supervisionMeasure({ kind: 'order', deadline: null }, '2022-03-01')).toMatchObject({
      valid: 'no',
      missing: [],
    })
    expect(supervisionMeasure({ kind: 'order' }, '2022-03-01')).toMatchObject({
      valid: 'unknown',
      missing: ['deadline'],
    })
  })

  it('a deadline before the day of the order is refused; a later measure can name the deadline that has passed', () => {
    expect(supervisionMeasure({ kind: 'order', deadline: '2022-03-01' }, '2022-03-01').valid).toBe('yes')
    expect(() => supervisionMeasure({ kind: 'order', deadline: '2022-02-28' }, '2022-03-01')).toThrow(
      expect.objectContaining({
        problems: [
          {
            code: 'out-of-range',
            fact: 'deadline',
            value: '2022-02-28',
            expected: 'a day not before the day of the order',
          },
        ],
      }),
    )
    expect(supervisionMeasure({ kind: 'threat-of-suspension', deadline: '2022-02-28' }, '2022-03-01').valid).toBe('yes')
  })

  it('the others ask for no deadline', () => {
    for (const kind of kinds.filter((kind) => kind !== 'order')) {
      expect(supervisionMeasure({ kind, suspends: 'all' }, '2022-03-01')).toMatchObject({ valid: 'yes', missing: [] })
    }
  })

  it('an order names the municipality from 2021-06-01 and nobody before; the other measures never changed', () => {
    const addressees = (kind: SupervisionMeasure['kind'], on: string) => supervisionMeasure({ kind }, on).addressees
    expect(addressees('order', '2021-05-31')).toEqual([])
    expect(addressees('order', '2021-06-01')).toEqual(['municipality'])
    for (const on of ['2021-05-31', '2021-06-01']) {
      expect(addressees('threat-of-suspension', on)).toEqual(['municipality', 'trial-area'])
      expect(addressees('suspension', on)).toEqual(['municipality', 'trial-area'])
      expect(addressees('remark', on)).toEqual(['municipality', 'trial-area', 'official-responsible'])
    }
  })
})

describe('22 § 3 mom. and 25 § 2 mom. the effect of a suspension', () => {
  it('ends competence to the extent of the suspension, and the TE office is competent', () => {
    expect(
      supervisionMeasure({ kind: 'suspension', suspends: ['pay-subsidy', 'start-up-grant'] }, '2022-03-01'),
    ).toMatchObject({ competenceLapsesFor: ['pay-subsidy', 'start-up-grant'], newAuthority: 'te-office', missing: [] })
    expect(supervisionMeasure({ kind: 'suspension', suspends: 'all' }, '2022-03-01').competenceLapsesFor).toBe('all')
    expect(supervisionMeasure({ kind: 'suspension' }, '2022-03-01')).toMatchObject({
      competenceLapsesFor: null, newAuthority: 'te-office', missing: ['suspends'],
    })
  })

  it('rests on 25 § 2 mom. from 2021-06-01, before that on 22 § alone', () => {
    const suspended = (on: string) => supervisionMeasure({ kind: 'suspension', suspends: 'all' }, on)
    expect(suspended('2021-05-31')).toMatchObject({
      newAuthority: 'te-office',
      sources: ['1269/2020 22 § 3 mom.', '1269/2020 22 § 4 mom.'],
    })
    expect(suspended('2021-06-01')).toMatchObject({
      newAuthority: 'te-office',
      sources: ['1269/2020 22 § 3 mom.', '1269/2020 22 § 4 mom.', '1269/2020 25 § 2 mom. (421/2021)'],
    })
  })

  it('no other measure touches competence, whatever it would suspend', () => {
    for (const kind of kinds.filter((kind) => kind !== 'suspension')) {
      expect(supervisionMeasure({ kind, suspends: 'all' }, '2022-03-01')).toMatchObject({
        competenceLapsesFor: [],
        newAuthority: null,
      })
    }
  })

  it('is followed in spite of an appeal, unless the appeal body orders otherwise', () => {
    const suspension = (more: Partial<SupervisionMeasure>) =>
      supervisionMeasure({ kind: 'suspension', suspends: 'all', ...more }, '2022-03-01')
    const may = { enforceableDespiteAppeal: 'yes', unless: 'appeal-body-orders-otherwise', competenceLapsesFor: 'all' }
    expect(suspension({})).toMatchObject(may)
    expect(suspension({ appealPending: true })).toMatchObject(may)
    expect(suspension({ appealPending: true, appealBodyOrdersOtherwise: false })).toMatchObject({
      enforceableDespiteAppeal: 'yes',
      unless: null,
    })
    expect(suspension({ appealPending: false })).toMatchObject({ enforceableDespiteAppeal: 'yes', unless: null })
    const stopped = suspension({ appealPending: true, appealBodyOrdersOtherwise: true })
    expect(stopped).toMatchObject({
      enforceableDespiteAppeal: 'no',
      unless: null,
      competenceLapsesFor: [],
      newAuthority: null,
    })
    expect(supervisionMeasure({ kind: 'suspension', appealBodyOrdersOtherwise: true }, '2022-03-01').missing).toEqual(
      [],
    )
  })
})

describe('22 § 4 and 6 mom. appeal against a measure', () => {
  it('goes to an administrative court under 808/2019, but a remark is not open to appeal', () => {
    for (const kind of kinds.filter((kind) => kind !== 'remark')) {
      expect(supervisionMeasure({ kind }, '2022-03-01')).toMatchObject({
        appealable: 'yes',
        appealTo: 'administrative-court',
        appealUnder: '808/2019',
      })
    }
    expect(supervisionMeasure({ kind: 'remark' }, '2022-03-01')).toMatchObject({
      appealable: 'no',
      appealTo: null,
      appealUnder: null,
      enforceableDespiteAppeal: null,
      sources: ['1269/2020 22 § 5 mom.', '1269/2020 22 § 6 mom.'],
    })
    expect(supervisionMeasure({ kind: 'order', deadline: null }, '2021-06-01').sources).toEqual([
      '1269/2020 22 § 2 mom. (421/2021)',
      '1269/2020 22 § 4 mom.',
    ])
  })
})

describe('a measure asked about', () => {
  it('is not in force outside the Act', () => {
    for (const on of ['2021-02-28', '2025-01-01']) {
      expect(supervisionMeasure({ kind: 'suspension' }, on)).toMatchObject({
        actor: null,
        modality: null,
        valid: 'not-in-force',
        addressees: [],
        appealable: 'not-in-force',
        competenceLapsesFor: [],
        newAuthority: null,
        missing: [],
      })
    }
    expect(supervisionMeasure({ kind: 'suspension' }, '2021-03-01').actor).toBe('avi')
    expect(supervisionMeasure({ kind: 'suspension' }, '2024-12-31').actor).toBe('avi')
  })

  it('is refused without its kind, outside the trial, or with a value that cannot be', () => {
    const refused = (record: unknown, on = '2022-03-01'): unknown => {
      try {
        supervisionMeasure(record as SupervisionMeasure, on)
        return undefined
      } catch (error) {
        return error instanceof InputError ? error.problems.map(({ code, fact }) => `${code} ${fact}`) : error
      }
    }
    expect(refused({})).toEqual(['missing-field kind'])
    expect(refused({ kind: 'fine' })).toEqual(['unknown-word kind'])
    expect(refused({ kind: 'order', municipality: '620', deadline: '2022-02-30' })).toEqual([
      'not-a-trial-municipality municipality',
      'not-a-day deadline',
    ])
    expect(refused({ kind: 'suspension', suspends: [] })).toEqual(['unknown-word suspends'])
    expect(refused({ kind: 'suspension', suspends: ['a', 1] }, '')).toEqual(['not-a-day on', 'unknown-word suspends'])
    expect(refused({ kind: 'suspension', suspends: 'pay-subsidy' })).toEqual(['unknown-word suspends'])
    expect(refused({ kind: 'suspension', suspends: ['pay-subsidy', 'pay-subsidi'] })).toEqual(['unknown-task suspends'])
    expect(refused({ kind: 'suspension', suspends: ['pay-subsidy', 'pay-subsidy'] })).toEqual(['conflicting suspends'])
    expect(refused({ kind: 'suspension', suspends: undefined, deadline: undefined })).toBeUndefined()
    for (const record of [[], null, undefined, 'order', 5]) expect(refused(record)).toEqual(['not-a-record null'])
    expect(() => supervisionMeasure({ kind: 'order' }, '2022-02-30')).toThrow(
      "on: '2022-02-30'; expected the day asked about: a valid date in the form YYYY-MM-DD",
    )
  })
})
