import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/index.ts'
import { dayAfter } from '../../law/candidates.ts'

const person: History['person'] = {
  homeMunicipality: '837', residenceMunicipality: '837', birthDate: '1965-01-01', motherTongue: 'fi', immigrant: false, meetsEarningsRelatedConditions: false,
  temporaryProtectionPermit: false, inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null,
}
const started = (on: Day): HistoryEvent => ({ on, type: 'search-started', registeredAs: 'unemployed-jobseeker' })
const lived = (facts: History['person'], until: Day, events: readonly HistoryEvent[]) =>
  timeline({ person: facts, until, events }).spans.map(({ from, authority, because, missing }) => [from, authority?.kind ?? 'nobody', because, ...missing].join(' '))

describe('5 § 3 mom. change security, of who is in no group', () => {
  it('nothing about a dismissal has to be known, however often a change is notified', () => {
    const events = Array.from({ length: 10 }, (_, month): HistoryEvent => ({ on: dayAfter('2023-02-10', 30 * month), type: 'change-notified' }))
    expect(lived({ homeMunicipality: '202', temporaryProtectionPermit: false, unemploymentExpectedOn: '2023-03-01' }, '2024-12-31', [started('2023-02-01'), ...events])).toEqual(['2023-02-01 te-office not-in-group'])
  })
})

describe('requests of which nobody says whether the municipality consents', () => {
  const requested = (...places: readonly string[]) =>
    places.map((to, number): HistoryEvent => ({ on: dayAfter('2023-02-02', number), type: 'transfer-requested', to, need: 'safety', servicesEndangered: false }))
  const moved: HistoryEvent = { on: '2023-03-01', type: 'moved', homeMunicipality: '564' }

  it('a request is asked about only by who is not there: these ten make 599 courses, all told apart until the move ends the doubt', () => {
    const requests = requested('091', '837', '091', '536', '678', '205', '837', '049', '678', '536')
    expect(lived(person, '2023-03-31', [started('2023-02-01'), ...requests, moved])).toEqual([
      '2023-02-01 municipality transferred', '2023-02-02 nobody unknown receivingMunicipalityConsents', '2023-03-01 municipality moved',
    ])
  })

  it('with more courses only whether a search is valid is still known', () => {
    const requests = requested('091', '536', '678', '205', '049', '092', '211', '398', '698', '109')
    const after: readonly HistoryEvent[] = [moved, { on: '2023-04-01', type: 'search-ended' }, started('2023-05-01')]
    expect(lived(person, '2025-01-01', [started('2023-02-01'), ...requests, ...after])).toEqual([
      '2023-02-01 municipality transferred', '2023-02-02 nobody unknown receivingMunicipalityConsents', '2023-04-01 none no-search',
      '2023-05-01 nobody unknown receivingMunicipalityConsents', '2025-01-01 employment-authority act-ended',
    ])
  })
})

describe('requests of whom it is unknown whether the person is a client', () => {
  it('are refused where they are in every case, for what fails in each', () => {
    const asked = (on: Day, to: string, servicesEndangered: boolean): HistoryEvent => ({ on, type: 'transfer-requested', to, need: 'safety', servicesEndangered, receivingMunicipalityConsents: true })
    const { refused } = timeline({
      person: { ...person, meetsEarningsRelatedConditions: undefined },
      until: '2023-03-31',
      events: [started('2023-02-01'), asked('2023-02-10', '564', false), asked('2023-02-11', '202', true), asked('2023-02-12', '202', false)],
    })
    expect(refused.map(({ on, because }) => [on, ...because])).toEqual([['2023-02-11', 'services-endangered', 'not-in-trial'], ['2023-02-12', 'not-in-trial']])
  })
})

describe('a history without an event, or with an event that cannot be read', () => {
  it('has no day to tell of', () => expect(lived({}, '2023-03-31', [])).toEqual([]))

  it('ends in that error wherever the reading fails, also where much is unknown', () => {
    let reads = 0
    const livedUpTo = (most: number): void => {
      reads = 0
      const event = {
        on: '2023-03-01',
        type: 'change-notified',
        get facts() {
          if (reads === most) throw new RangeError('no longer there')
          reads += 1
          return {}
        },
      }
      lived({ ...person, meetsEarningsRelatedConditions: undefined }, '2023-03-31', [started('2023-02-01'), event as HistoryEvent]) // its fields are those of one
    }
    livedUpTo(Infinity)
    for (let most = reads - 1; most >= 0; most -= 1) expect(() => livedUpTo(most)).toThrow(new RangeError('no longer there'))
  })
})
