import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  timeline,
  type Day,
  type History,
  type HistoryEvent,
  type Span,
  type Timeline,
} from '../../../src/entry/index.ts'
import { inGroup as person } from '../../harness/histories.ts'
import { dayAfter } from '../../oracle/candidates.ts'
import { randomHistory } from '../../oracle/random-histories.ts'

/** The histories of the second formulation: its type is not the library's. */
const history = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => randomHistory(seed) as History)
const certain = history.filter((one) => timeline(one).spans.every(({ because }) => because !== 'unknown'))
const firstOf = ({ events, until }: History): Day => events[0]?.on ?? until
const at = (spans: readonly Span[], day: Day): Span | undefined =>
  spans.find(({ from, to }) => from <= day && day <= to)
/** A day from the first event to the last day, by a number. */
const dayOf = (one: History, number: number): Day => {
  const days = (Date.parse(one.until) - Date.parse(firstOf(one))) / 86_400_000 + 1
  return dayAfter(firstOf(one), number % days)
}
const withEvent = (one: History, event: HistoryEvent): History => {
  const place = one.events.filter(({ on }) => on <= event.on).length
  return { ...one, events: [...one.events.slice(0, place), event, ...one.events.slice(place)] }
}
/** A day near an event, or any day. */
const nearEvents = (one: History, number: number): Day =>
  number % 3 > 0 ? (one.events[number % one.events.length]?.on ?? one.until) : dayOf(one, number)

describe('spans', () => {
  it('partition the days from the first event to the last day asked about, and no two neighbours say the same', () => {
    fc.assert(
      fc.property(history, (one) => {
        const { spans } = timeline(one)
        expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([firstOf(one), one.until])
        spans.forEach(({ from, to, authority, because, missing }, place) => {
          expect(from <= to).toBe(true)
          const next = spans[place + 1]
          if (next === undefined) return
          expect(next.from).toBe(dayAfter(to, 1))
          expect([next.authority, next.because, next.missing]).not.toEqual([authority, because, missing])
        })
      }),
      { numRuns: 1000 }
    )
  })

  it('without an event there are none, and on the last day there can be', () => {
    expect(timeline({ person: {}, until: '2022-01-01', events: [] }).spans).toEqual([])
    expect(
      timeline({
        person: {},
        until: '9999-12-31',
        events: [{ on: '9999-12-31', type: 'search-started', registeredAs: 'jobseeker' }],
      }).spans
    ).toMatchObject([{ from: '9999-12-31', to: '9999-12-31', because: 'act-ended' }])
  })

  it('nobody is responsible without a valid job search, and during the trial somebody is with one', () => {
    fc.assert(
      fc.property(history, fc.nat(), (one, number) => {
        const day = nearEvents(one, number)
        // Of the events of one day ends count before starts.
        const last = one.events.filter(
          ({ on, type }) => on <= day && (type === 'search-ended' || type === 'search-started')
        )
        const ofLastDay = last.filter(({ on }) => on === last.at(-1)?.on)
        const isSearching = ofLastDay.some(({ type }) => type === 'search-started')
        const span = at(timeline(one).spans, day)
        if (day < '2021-03-01') expect([span?.authority, span?.because]).toEqual([null, 'not-in-force'])
        else
          expect([span?.authority?.kind === 'none', span?.because === 'no-search']).toEqual([
            !isSearching,
            !isSearching,
          ])
        if (day > '2024-12-31' && isSearching)
          expect([span?.authority, span?.because]).toEqual([{ kind: 'employment-authority' }, 'act-ended'])
      }),
      { numRuns: 2000 }
    )
  })

  it('nothing before 2021-03-01 or after 2024-12-31 is a municipality\'s or the TE office\'s', () => {
    fc.assert(
      fc.property(history, (one) => {
        for (const { from, to, authority } of timeline(one).spans) {
          if (authority?.kind === 'municipality' || authority?.kind === 'te-office')
            expect(from >= '2021-03-01' && to <= '2024-12-31').toBe(true)
        }
      }),
      { numRuns: 500 }
    )
  })

  it('a client never leaves without an event, a day of notice, the end of a suspension or the end of the Act: no birthday ends it', () => {
    fc.assert(
      fc.property(certain, (one) => {
        const told = [one.person, ...one.events.map((event) => ('facts' in event ? event.facts : undefined))].map(
          (facts) => facts?.dismissalNoticeOn
        )
        const ends = one.events.flatMap((event) =>
          event.type === 'supervision-order' && event.until ? [dayAfter(event.until, 1)] : []
        )
        const days: readonly unknown[] = [...one.events.map(({ on }) => on), ...told, ...ends, '2025-01-01']
        const { spans } = timeline(one)
        spans.forEach(({ authority }, place) => {
          if (authority?.kind === 'municipality' && place + 1 < spans.length)
            expect(days).toContain(spans[place + 1]?.from)
        })
      }),
      { numRuns: 1500 }
    )
  })
})

/** The timeline as it would be told on that day, but for the sources: a lapse adds one to those of a span. */
const cutAt = (day: Day, { spans, notices, duties, refused }: Timeline) => ({
  spans: spans
    .filter(({ from }) => from <= day)
    .map(({ suspendedTasks: _, sources: _sources, ...span }) => ({ ...span, to: span.to > day ? day : span.to })),
  notices: notices.filter(({ on }) => on <= day),
  duties: duties.filter(({ arose }) => arose <= day),
  refused: refused.filter(({ on }) => on <= day),
})

describe('what happened by a day decides the answer to it', () => {
  it('a prefix of the events gives the prefix of the result', () => {
    fc.assert(
      fc.property(certain, fc.nat(), (one, number) => {
        const day = nearEvents(one, number)
        const known = { ...one, until: day, events: one.events.filter(({ on }) => on <= day) }
        expect(cutAt(day, timeline(known))).toEqual(cutAt(day, timeline(one)))
        expect(timeline({ ...one, until: day }), 'events after the last day have no effect').toEqual(timeline(known))
        const { spans } = timeline(one)
        timeline(known).spans.forEach(({ sources }, place) => {
          expect(spans[place]?.sources.slice(0, sources.length)).toEqual(sources)
        })
      }),
      { numRuns: 1500 }
    )
  })

  it('also where something is unknown: the same authorities and reasons', () => {
    const says = ({ spans }: Timeline, day: Day) => {
      const span = at(spans, day)
      return [span?.authority, span?.because]
    }
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), (one, number, other) => {
        const until = nearEvents(one, number)
        const known = { ...one, until, events: one.events.filter(({ on }) => on <= until) }
        const day = dayOf(known, other)
        expect(says(timeline(known), day)).toEqual(says(timeline(one), day))
      }),
      { numRuns: 1500 }
    )
  })
})

describe('an event that says nothing new changes nothing', () => {
  /** What is known of the person at the end of a day. */
  const factsOn = (one: History, day: Day): Readonly<Record<string, unknown>> => {
    const facts: Record<string, unknown> = { ...one.person }
    for (const event of one.events) {
      if (event.on > day) continue
      const told =
        event.type === 'moved'
          ? { homeMunicipality: event.homeMunicipality, residenceMunicipality: event.residenceMunicipality }
          : 'facts' in event
            ? event.facts
            : {}
      for (const [name, value] of Object.entries(told ?? {})) if (value !== undefined) facts[name] = value
    }
    return facts
  }
  const same = (name: string, eventOf: (one: History, on: Day) => HistoryEvent | undefined): void =>
    it(name, () => {
      fc.assert(
        fc.property(history, fc.nat(), (one, number) => {
          const event = eventOf(one, nearEvents(one, number))
          if (event) expect(timeline(withEvent(one, event))).toEqual(timeline(one))
        }),
        { numRuns: 1000 }
      )
    })

  same('a move to where the person is', (one, on) => {
    const { homeMunicipality, residenceMunicipality } = factsOn(one, on)
    return homeMunicipality === undefined || residenceMunicipality === undefined
      ? undefined
      : ({ on, type: 'moved', homeMunicipality, residenceMunicipality } as HistoryEvent) // values of those facts
  })
  same('facts that stay as they are', (one, on) => ({ on, type: 'facts-changed', facts: factsOn(one, on) }))
  same('no facts at all', (_, on) => ({ on, type: 'facts-changed', facts: {} }))
  same('the end of a search that has ended', (one, on) =>
    at(timeline(one).spans, on)?.because === 'no-search' ? { on, type: 'search-ended', cause: 'again' } : undefined
  )
  same('a transfer recorded outside a search', (one, on) =>
    one.transfers === 'recorded' && at(timeline(one).spans, on)?.because === 'no-search'
      ? { on, type: 'transferred' }
      : undefined
  )
  same('an order that ended on the day on which nobody was a client', (one, on) =>
    at(timeline(one).spans, on)?.because === 'no-search'
      ? { on, type: 'supervision-order', municipality: '837', suspends: 'all', until: on }
      : undefined
  )
})

describe('the events of one day', () => {
  /**
   * The events with those of each day in another order; the requests of a day keep theirs: the first one can be
   * granted.
   */
  const shuffled = (events: readonly HistoryEvent[], number: number): readonly HistoryEvent[] => {
    const weight = (place: number): number => Math.imul(place + 1, number | 1) % 101
    const requests = events.filter(({ type }) => type === 'transfer-requested')
    return events
      .map((event, place) => ({ event, place }))
      .sort((one, other) =>
        one.event.on < other.event.on
          ? -1
          : one.event.on > other.event.on
            ? 1
            : weight(one.place) - weight(other.place)
      )
      .map(({ event }) => (event.type === 'transfer-requested' ? (requests.shift() ?? event) : event))
  }

  it('may stand in any order', () => {
    const crowded = history.filter(({ events }) => new Set(events.map(({ on }) => on)).size < events.length)
    const sorted = ({ spans, ...rest }: Timeline) => ({
      ...rest,
      spans: spans.map((span) => ({ ...span, suspendedTasks: [...(span.suspendedTasks ?? [])].sort() })),
    })
    fc.assert(
      fc.property(crowded, fc.nat(), (one, number) => {
        expect(sorted(timeline({ ...one, events: shuffled(one.events, number) }))).toEqual(sorted(timeline(one)))
      }),
      { numRuns: 1500 }
    )
  })

  it('count in the order of the table: a search may end and begin again, left untransferred before the duty, requested after the transfer', () => {
    const on = '2021-07-01'
    const start: HistoryEvent = { on, type: 'search-started', registeredAs: 'unemployed-jobseeker' }
    const left: HistoryEvent = { on, type: 'left-untransferred', reason: 'other' }
    const request: HistoryEvent = {
      on,
      type: 'transfer-requested',
      to: '564',
      need: 'safety',
      servicesEndangered: false,
      receivingMunicipalityConsents: true,
    }
    const says = (...events: readonly HistoryEvent[]) =>
      timeline({ person, until: on, events }).spans.map(({ because }) => because)
    expect(says(start, { on, type: 'search-ended' })).toEqual(['transferred'])
    expect(says(left, start)).toEqual(['left-untransferred'])
    expect(says(request, start)).toEqual(['discretionary-transfer'])
  })
})

describe('5 § 4-5 mom., from 2023-01-01 6-7 mom. a request', () => {
  const either = [false, true]
  const every = either.flatMap((isEarly) =>
    either.flatMap((isClient) =>
      either.flatMap((hasNeed) =>
        either.flatMap((isEndangered) =>
          either.flatMap((consents) =>
            either.flatMap((isInTrial) =>
              either.map((isGranted) => ({ isEarly, isClient, hasNeed, isEndangered, consents, isInTrial, isGranted }))
            )
          )
        )
      )
    )
  )

  it('is refused for exactly the conditions that are not met, and possible when all are', () => {
    for (const { isEarly, isClient, hasNeed, isEndangered, consents, isInTrial, isGranted } of every) {
      for (const on of isEarly
        ? ['2021-03-01', '2021-05-31']
        : ['2021-06-01', '2022-12-31', '2023-01-01', '2024-12-31']) {
        const { spans, refused, notices } = timeline({
          person: { ...person, meetsEarningsRelatedConditions: !isClient },
          until: on,
          events: [
            { on: '2021-03-01', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
            {
              on,
              type: 'transfer-requested',
              to: isInTrial ? '564' : '202',
              need: hasNeed ? 'linguistic-rights' : null,
              servicesEndangered: isEndangered,
              receivingMunicipalityConsents: consents,
              granted: isGranted,
            },
          ],
        })
        const failed = [
          ...(isEarly ? ['not-yet-in-force'] : []),
          ...(isClient ? [] : ['not-a-client']),
          ...(hasNeed ? [] : ['no-need']),
          ...(isEndangered ? ['services-endangered'] : []),
          ...(consents ? [] : ['no-consent']),
          ...(isInTrial ? [] : ['not-in-trial']),
          ...(isGranted ? [] : ['not-granted']),
        ]
        expect(refused.map(({ because }) => because)).toEqual(failed.length > 0 ? [failed] : [])
        expect(spans.at(-1)?.because === 'discretionary-transfer').toBe(failed.length === 0)
        expect(notices.filter(({ to }) => to.includes('home-municipality')).length).toBe(failed.length === 0 ? 1 : 0)
      }
    }
  })

  it('asks no consent for a transfer to the TE office, and names the provision of its day', () => {
    const requested = (on: Day, to: string, need: 'safety' | null = 'safety') =>
      timeline({
        person,
        until: on,
        events: [
          { on: '2021-03-01', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
          { on, type: 'transfer-requested', to, need, servicesEndangered: false, ...(to === 'te-office' ? {} : { receivingMunicipalityConsents: true }) },
        ],
      })
    const refusals = (on: Day, to: string) =>
      requested(on, to, null).refused.map(({ because, sources }) => [...because, ...sources].join('; '))
    expect(requested('2022-12-31', 'te-office').spans.at(-1)).toMatchObject({
      authority: { kind: 'te-office' },
      because: 'discretionary-transfer',
      sources: ['1269/2020 5 § 4 mom. (421/2021)'],
    })
    expect(requested('2023-01-01', 'te-office').spans.at(-1)).toMatchObject({
      sources: ['1269/2020 5 § 6 mom. (671/2022)'],
    })
    expect(requested('2022-12-31', '564').spans.at(-1)).toMatchObject({ sources: ['1269/2020 5 § 5 mom. (421/2021)'] })
    expect(requested('2023-01-01', '564').spans.at(-1)).toMatchObject({ sources: ['1269/2020 5 § 7 mom. (671/2022)'] })
    expect(requested('2022-12-31', '564').notices.at(-1)).toMatchObject({
      sources: ['1269/2020 5 § 6 mom. (421/2021)'],
    })
    expect(requested('2023-01-01', '564').notices.at(-1)).toMatchObject({
      sources: ['1269/2020 5 § 8 mom. (671/2022)'],
    })
    expect(requested('2023-01-01', 'te-office').notices.at(-1)).toMatchObject({
      sources: ['1269/2020 5 § 8 mom. (671/2022)'],
    })
    expect(refusals('2022-12-31', 'te-office')).toEqual(['no-need; 1269/2020 5 § 4 mom. (421/2021)'])
    expect(refusals('2023-01-01', '564')).toEqual(['no-need; 1269/2020 5 § 7 mom. (671/2022)'])
    expect(refusals('2021-05-31', 'te-office')).toEqual(['not-yet-in-force; no-need; 1269/2020 5 § 4 mom. (421/2021)'])
    expect(refusals('2025-01-01', '564')).toEqual(['not-a-client; no-need; 1269/2020 5 § 7 mom. (149/2023)'])
  })
})
