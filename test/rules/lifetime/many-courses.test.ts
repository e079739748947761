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
    expect(lived({ homeMunicipality: '202', temporaryProtectionPermit: false }, '2024-12-31', [started('2023-02-01'), ...events])).toEqual(['2023-02-01 te-office not-in-group'])
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

  it('and it stays valid whatever else happens: from 2025-01-01 that is answered', () => {
    const requests = requested('091', '536', '678', '205', '049', '092', '211', '398', '698', '109')
    expect(lived(person, '2025-01-01', [started('2023-02-01'), ...requests, moved]).at(-1)).toBe('2025-01-01 employment-authority act-ended')
  })
})

describe('a history without an event, or with an event that cannot be read', () => {
  it('has no day to tell of', () => expect(lived({}, '2023-03-31', [])).toEqual([]))

  it('ends in that error wherever the reading fails, also where much is unknown', () => {
    const outcomes = Array.from({ length: 25 }, (_, times) => {
      let reads = 0
      const event = {
        on: '2023-03-01',
        type: 'change-notified',
        get facts() {
          if (reads === times) throw new RangeError('no longer there')
          reads += 1
          return {}
        },
      }
      try {
        return typeof lived({ ...person, meetsEarningsRelatedConditions: undefined }, '2023-03-31', [started('2023-02-01'), event as HistoryEvent]) // its fields are those of one
      } catch (error) {
        return error instanceof RangeError ? error.message : error
      }
    })
    expect(new Set(outcomes)).toEqual(new Set(['no longer there', 'object']))
  })
})
