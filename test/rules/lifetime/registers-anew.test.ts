import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeline, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import { inGroup } from '../../harness/histories.ts'
import { problemsOf as refusedAs } from '../../harness/refused.ts'
import { randomHistory } from '../../oracle/random-histories.ts'

/** In full-time work, at home in Tampere, without the right to an earnings-related allowance. */
const atWork: History['person'] = {
  ...inGroup, birthDate: '1980-01-01', inEmployment: true, fullyLaidOff: false, regularWeeklyHours: 37.5,
  guaranteedMinimumWeeklyHours: null,
}
const start: HistoryEvent = { on: '2022-06-10', type: 'search-started', registeredAs: 'jobseeker' }
const outOfWork = { inEmployment: false }
const lived = (events: readonly HistoryEvent[], until = '2022-12-31') => timeline({ person: atWork, until, events })
const reasons = (...events: readonly HistoryEvent[]) =>
  lived(events).spans.map(({ from, because }) => `${from} ${because}`)

describe('4 § last mom. and 5 § 2 mom. a client of the TE office who registers anew in the same search', () => {
  it('as unemployed with a notified change: transferred on that day', () => {
    expect(
      reasons(start, {
        on: '2022-10-01',
        type: 'change-notified',
        facts: outOfWork,
        registeredAs: 'unemployed-jobseeker',
      })
    ).toEqual(['2022-06-10 not-in-group', '2022-10-01 transferred'])
  })

  it('not without the new registration, which from 2022-05-02 has to be that of an unemployed person', () => {
    expect(reasons(start, { on: '2022-10-01', type: 'change-notified', facts: outOfWork })).toEqual([
      '2022-06-10 not-in-group',
      '2022-10-01 registration',
    ])
    expect(
      reasons(start, { on: '2022-10-01', type: 'change-notified', facts: outOfWork, registeredAs: 'jobseeker' })
    ).toEqual(['2022-06-10 not-in-group', '2022-10-01 registration'])
  })

  it('opens seven days, as every notified change does', () => {
    const anew: HistoryEvent = { on: '2022-10-01', type: 'change-notified', registeredAs: 'unemployed-jobseeker' }
    const joins = (on: string): HistoryEvent => ({ on, type: 'facts-changed', facts: outOfWork })
    expect(reasons(start, anew, joins('2022-10-08'))).toEqual(['2022-06-10 not-in-group', '2022-10-08 transferred'])
    expect(reasons(start, anew, joins('2022-10-09'))).toEqual([
      '2022-06-10 not-in-group',
      '2022-10-09 outside-seven-days',
    ])
  })

  it('the best registration of the search counts: a later, lesser one takes nothing away (OP-07)', () => {
    const lesser: HistoryEvent = {
      on: '2022-10-01',
      type: 'change-notified',
      facts: outOfWork,
      registeredAs: 'jobseeker',
    }
    expect(reasons({ ...start, registeredAs: 'unemployed-jobseeker' }, lesser)).toEqual([
      '2022-06-10 not-in-group',
      '2022-10-01 transferred',
    ])
    expect(reasons({ ...start, registeredAs: 'jobseeker-at-risk' }, lesser)).toEqual([
      '2022-06-10 not-in-group',
      '2022-10-01 transferred',
    ])
  })

  it('without a valid search it registers nothing: none begins, and the next one has its own registration', () => {
    const anew: HistoryEvent = {
      on: '2022-09-01',
      type: 'change-notified',
      registeredAs: 'unemployed-jobseeker',
      facts: outOfWork,
    }
    const ended: HistoryEvent = { on: '2022-08-01', type: 'search-ended' }
    expect(reasons(start, ended, anew, { ...start, on: '2022-10-01' })).toEqual([
      '2022-06-10 not-in-group',
      '2022-08-01 no-search',
      '2022-10-01 registration',
    ])
  })

  it('on the day the search begins, whatever the order of the two events', () => {
    const anew: HistoryEvent = {
      on: '2022-06-10',
      type: 'change-notified',
      registeredAs: 'unemployed-jobseeker',
      facts: outOfWork,
    }
    expect(reasons(start, anew)).toEqual(['2022-06-10 transferred'])
    expect(reasons(anew, start)).toEqual(['2022-06-10 transferred'])
  })
})

/** Is a search valid when the changes of the day are notified? Ends count before starts. */
function isSearching(events: readonly HistoryEvent[], on: string): boolean {
  const last = events.findLast((event) => event.on <= on && event.type === 'search-started')?.on ?? ''
  return last !== '' && !events.some((event) => event.type === 'search-ended' && event.on > last && event.on <= on)
}

describe('a change notified with a registration', () => {
  it('has the effect of a second start in the same search, in every random history', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const history = randomHistory(seed) as History // the second formulation's histories are the library's
        const asStarts = history.events.map((event): HistoryEvent => {
          if (event.type !== 'change-notified' || event.registeredAs === undefined) return event
          if (!isSearching(history.events, event.on)) return event
          compared += 1
          return { on: event.on, type: 'search-started', registeredAs: event.registeredAs, facts: event.facts }
        })
        expect(timeline({ ...history, events: asStarts })).toEqual(timeline(history))
      }),
      { numRuns: 800 }
    )
    expect(compared).toBeGreaterThan(100)
  })
})

describe('a registration among facts', () => {
  const problemsOf = (event: object, person: object = {}) =>
    refusedAs(() => timeline({ person, until: '2022-12-31', events: [event] } as History)) // faults are given here

  it('is refused with the field that says it', () => {
    const expected = 'no such fact here: registeredAs of search-started or change-notified says it'
    const facts = { registeredAs: 'jobseeker' }
    const refused = [{ code: 'not-allowed-here', fact: 'events[0].facts.registeredAs', value: 'jobseeker', expected }]
    expect(problemsOf({ on: '2022-06-10', type: 'facts-changed', facts })).toEqual(refused)
    expect(problemsOf({ on: '2022-06-10', type: 'change-notified', facts })).toEqual(refused)
    expect(problemsOf({ ...start, facts })).toEqual(refused)
    expect(problemsOf({ on: '2022-06-10', type: 'change-notified' }, facts)).toMatchObject([
      { fact: 'person.registeredAs', expected },
    ])
  })

  it('the validity of the search with the events that say it', () => {
    expect(problemsOf({ on: '2022-06-10', type: 'facts-changed', facts: { jobSearchValid: true } })).toMatchObject([
      {
        fact: 'events[0].facts.jobSearchValid',
        expected: 'no such fact here: search-started and search-ended say it',
      },
    ])
  })

  it('a registration that there is not is refused in the event, too', () => {
    expect(problemsOf({ on: '2022-06-10', type: 'change-notified', registeredAs: 'unemployed' })).toMatchObject([
      { code: 'unknown-word', fact: 'events[0].registeredAs', value: 'unemployed' },
    ])
  })
})
