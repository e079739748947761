import { describe, expect, it } from 'vitest'
import { timeline, type Day, type History, type HistoryEvent } from '../../../src/entry/index.ts'
import { inGroup as person, left, started } from '../../harness/histories.ts'
import { problemsOf as refusedAs } from '../../harness/refused.ts'

/** The problems of the history with these events, none where it is one. */
const problemsOf = (events: readonly HistoryEvent[], facts = person, transfers: History['transfers'] = 'assumed') =>
  refusedAs(() => timeline({ person: facts, until: '2022-12-31', transfers, events }))
const tooLate = (number: number, on: Day) => [{
  code: 'not-allowed-here', fact: `events[${number}].on`, value: on,
  expected: 'a day not after the one on which the duty to transfer arose: with assumed transfers the person was transferred on that day',
}]

describe('5 § 3 mom., from 2023-01-01 5 mom. left untransferred, with assumed transfers', () => {
  it('comes on the day the duty arises at the latest; a day later it is refused', () => {
    const request: HistoryEvent = {
      on: '2022-03-01',
      type: 'transfer-requested',
      to: 'te-office',
      need: null,
      servicesEndangered: false,
    }
    expect(problemsOf([started('2022-03-01'), left('2022-03-01')])).toEqual([])
    expect(problemsOf([started('2022-03-01'), request, left('2022-03-02')])).toEqual(tooLate(2, '2022-03-02'))
    expect(
      problemsOf([started('2022-03-01'), { on: '2022-03-02', type: 'change-notified' }, left('2022-03-02')])
    ).toEqual(tooLate(2, '2022-03-02'))
  })

  it('of several too late the first one is named', () => {
    expect(problemsOf([started('2022-03-01'), left('2022-03-03'), left('2022-03-04')])).toEqual(
      tooLate(1, '2022-03-03')
    )
  })

  it('of a person who has resumed as a client it says nothing: no duty arose', () => {
    const events: readonly HistoryEvent[] = [
      started('2022-03-01'),
      { on: '2022-04-01', type: 'search-ended' },
      started('2022-05-01'),
      left('2022-05-02'),
    ]
    expect(problemsOf(events)).toEqual([])
  })

  it('is refused only where it is too late in every case', () => {
    const { immigrant: _, meetsEarningsRelatedConditions: __, birthDate: ___, ...open } = person
    expect(problemsOf([started('2022-03-01'), left('2022-03-02')], open)).toEqual([])
    expect(
      problemsOf([started('2022-03-01'), left('2022-03-02')], { ...open, meetsEarningsRelatedConditions: false })
    ).toEqual(tooLate(1, '2022-03-02'))
  })

  it('of several the first one is named that is too late in every case', () => {
    const { birthDate: _, ...open } = person
    const searches: readonly HistoryEvent[] = [
      started('2022-03-01'),
      left('2022-03-02'),
      { on: '2022-03-03', type: 'search-ended' },
      { on: '2022-03-04', type: 'moved', homeMunicipality: '202' },
      { on: '2022-03-05', type: 'facts-changed', facts: { meetsEarningsRelatedConditions: false } },
      started('2022-03-05'),
      { on: '2022-03-06', type: 'moved', homeMunicipality: '837' },
      left('2022-03-07'),
    ]
    expect(problemsOf(searches, { ...open, meetsEarningsRelatedConditions: true })).toEqual(tooLate(7, '2022-03-07'))
  })
})

describe('5 § 3 mom., from 2023-01-01 5 mom. whom the discretion concerns', () => {
  const reasons = (...events: readonly HistoryEvent[]) =>
    timeline({ person, until: '2022-12-31', events }).spans.map(({ from, because }) => `${from} ${because}`)
  const movedOut: HistoryEvent = { on: '2022-06-01', type: 'moved', homeMunicipality: '202' }

  it('nobody without a job search, and nobody before the Act is in force', () => {
    expect(reasons(left('2022-02-28'), started('2022-03-01'))).toEqual([
      '2022-02-28 no-search',
      '2022-03-01 transferred',
    ])
    expect(reasons(started('2021-02-20'), left('2021-02-27'))).toEqual([
      '2021-02-20 not-in-force',
      '2021-03-01 transferred',
    ])
  })

  it('nobody who is a client: who has resumed stays one, and moves out as one', () => {
    const resumed = [
      started('2022-03-01'),
      { on: '2022-04-01', type: 'search-ended' },
      started('2022-05-01'),
      left('2022-05-02'),
      movedOut,
    ] as const
    expect(reasons(...resumed).slice(2)).toEqual(['2022-05-01 resumed', '2022-06-01 moved'])
  })

  it('who was a client and has moved out is left for the search, by the TE office of each home', () => {
    const back: HistoryEvent = { on: '2022-08-01', type: 'moved', homeMunicipality: '837' }
    expect(reasons(started('2022-03-01'), movedOut, left('2022-07-01'), back)).toEqual([
      '2022-03-01 transferred',
      '2022-06-01 moved',
      '2022-07-01 left-untransferred',
      '2022-08-01 left-untransferred',
    ])
  })
})

describe('the same with recorded transfers', () => {
  it('is taken on any day, and without effect after the transfer', () => {
    expect(problemsOf([started('2022-03-01'), left('2022-03-02')], person, 'recorded')).toEqual([])
    const { spans } = timeline({
      person,
      until: '2022-03-31',
      transfers: 'recorded',
      events: [started('2022-03-01'), { on: '2022-03-02', type: 'transferred' }, left('2022-03-03')],
    })
    expect(spans.map(({ from, because }) => `${from} ${because}`)).toEqual([
      '2022-03-01 awaiting-transfer',
      '2022-03-02 transferred',
    ])
  })
})
