import * as fc from 'fast-check'
import { addDays, type Day } from '../calendar/day.ts'
import { isInTrial } from '../areas/places.ts'
import type { History, HistoryEvent, Span, Timeline } from '../rules/lifetime/history.ts'
import { histories } from './histories.ts'
import { isSame, law, must, mustBeJson, mustBePure, type Law, type LawSettings } from './law.ts'

/** What the laws read of a span; its sources may be left out. */
export type AnsweredSpan = Pick<Span, 'from' | 'to' | 'authority' | 'because' | 'missing'>

/** What the laws read of a timeline; sources may be left out. */
export type AnsweredTimeline = { readonly spans: readonly AnsweredSpan[] } & Partial<Pick<Timeline, 'id'>> & {
    readonly notices: readonly Pick<Timeline['notices'][number], 'on' | 'by' | 'to'>[]
    readonly duties: readonly Pick<Timeline['duties'][number], 'what' | 'by' | 'arose' | 'due'>[]
    readonly refused: readonly Pick<Timeline['refused'][number], 'on' | 'request' | 'because'>[]
  }

/** A program that answers as `timeline` does. */
export type TimelineLike = (history: History) => AnsweredTimeline

/** What a span says, its days aside. */
const content = ({ authority, because, missing }: AnsweredSpan): unknown => [authority, because, missing]

/** Is a job search valid at the end of each day with events, from that day on? Ends count before beginnings. */
function searches(events: readonly HistoryEvent[]): readonly (readonly [Day, boolean])[] {
  const days = new Map<Day, boolean>()
  for (const { on, type } of events) {
    if (type === 'search-started') days.set(on, true)
    if (type === 'search-ended' && days.get(on) !== true) days.set(on, false)
  }
  return [...days]
}

/** The events with those of one day in another order, those of one type among them as they were. */
const reorderDays = (events: readonly HistoryEvent[]): readonly HistoryEvent[] => {
  const days = [...new Set(events.map(({ on }) => on))]
  return days.flatMap((day) => {
    const ofDay = events.filter(({ on }) => on === day)
    const types = [...new Set(ofDay.map(({ type }) => type))].reverse()
    return types.flatMap((type) => ofDay.filter((event) => event.type === type))
  })
}

interface TimelineQuestion {
  readonly history: History
  /** A number to choose a day of the history by. */
  readonly chosen: number
}

type TimelineLaw = (question: TimelineQuestion, ask: TimelineLike) => void

const pickDay = (from: Day, to: Day, chosen: number): Day => {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days[chosen % days.length] ?? from
}

const statements = (): readonly (readonly [string, TimelineLaw])[] => [
  [
    'spans follow each other without gap or overlap, from the first event to the last day asked about',
    ({ history }, ask) => {
      const { spans } = ask(history)
      const [first] = history.events
      must(
        spans[0]?.from === first?.on && (first === undefined || spans.at(-1)?.to === history.until),
        'from',
        spans[0]?.from,
        'to',
        spans.at(-1)?.to
      )
      spans.forEach(({ from, to }, place) => {
        const next = spans[place + 1]
        must(from <= to && (next === undefined || next.from === addDays(to, 1)), 'after', to, 'comes', next?.from)
      })
    },
  ],
  [
    'a new span begins only where authority, reason or missing facts change',
    ({ history }, ask) =>
      ask(history).spans.forEach((span, place, spans) =>
        must(
          place === 0 || !isSame(content(span), content(spans[place - 1] ?? span)),
          'says the same as the span before:',
          span
        )
      ),
  ],
  [
    'before 2021-03-01 the Act is not in force, and from 2025-01-01 no municipality of the trial answers',
    ({ history }, ask) => {
      for (const { from, to, authority, because } of ask(history).spans) {
        if (from < '2021-03-01')
          must(
            because === 'not-in-force' && authority === null && to < '2021-03-01',
            'before the Act:',
            because,
            authority,
            to
          )
        else must(because !== 'not-in-force', 'not in force on', from)
        if (to > '2024-12-31')
          must(
            authority === null || authority.kind === 'none' || authority.kind === 'employment-authority',
            'after the Act:',
            authority
          )
        if (authority?.kind === 'employment-authority') must(from >= '2025-01-01', 'an employment authority on', from)
      }
    },
  ],
  [
    'only municipalities of the trial answer as municipalities',
    ({ history }, ask) => {
      for (const { authority } of ask(history).spans)
        if (authority?.kind === 'municipality') must(isInTrial(authority.code), 'outside the trial:', authority)
    },
  ],
  [
    'nobody answers exactly while no job search is valid, from 2021-03-01 on',
    ({ history }, ask) => {
      const changes = searches(history.events)
      const { spans } = ask(history)
      const changeDays = [...changes.map(([on]) => on), ...spans.map(({ from }) => from)]
      for (const day of changeDays) {
        const span = spans.find(({ from, to }) => from <= day && day <= to)
        if (span === undefined || day < '2021-03-01') continue
        const isSearching = changes.findLast(([on]) => on <= day)?.[1] ?? false
        must(
          (span.authority?.kind === 'none') === !isSearching,
          isSearching ? 'a search, and nobody answers on' : 'no search, and somebody answers on',
          day,
          span
        )
      }
    },
  ],
  [
    'a span names what is missing exactly where it is unknown',
    ({ history }, ask) => {
      for (const { because, missing } of ask(history).spans)
        must((because === 'unknown') === missing.length > 0, because, missing)
    },
  ],
  [
    'what comes later changes nothing before: cut short, a history gives the same for its days',
    ({ history, chosen }, ask) => {
      const [first] = history.events
      if (first === undefined) return
      const until = pickDay(first.on, history.until, chosen)
      const expected = ask(history).spans.flatMap((span) =>
        span.from > until ? [] : [{ ...span, to: span.to < until ? span.to : until }]
      )
      const { spans } = ask({ ...history, until, events: history.events.filter(({ on }) => on <= until) })
      must(
        isSame(joinedSpans(spans), joinedSpans(expected)),
        'cut on',
        until,
        joinedSpans(spans),
        'and not',
        joinedSpans(expected)
      )
    },
  ],
  [
    'the events of one day may stand in any order',
    ({ history }, ask) =>
      must(
        isSame(ask({ ...history, events: reorderDays(history.events) }), ask(history)),
        'the order within a day matters:',
        history
      ),
  ],
  [
    'an event that says nothing new changes nothing',
    ({ history, chosen }, ask) => {
      const [first] = history.events
      if (first === undefined) return
      const on = pickDay(first.on, history.until, chosen)
      const later = history.events.findIndex((event) => event.on > on)
      const at = later < 0 ? history.events.length : later
      const events = history.events.toSpliced(at, 0, { on, type: 'facts-changed', facts: {} })
      const before = ask(history)
      const after = ask({ ...history, events })
      must(
        isSame(joinedSpans(after.spans), joinedSpans(before.spans)) &&
          isSame([after.notices, after.duties, after.refused], [before.notices, before.duties, before.refused]),
        'nothing was told on',
        on,
        'and something changed'
      )
    },
  ],
  [
    'notices, duties and refusals stand in order of time, within the days of the history; notices and duties within those of the Act',
    ({ history }, ask) => {
      const { notices, duties, refused } = ask(history)
      for (const days of [notices.map(({ on }) => on), duties.map(({ arose }) => arose), refused.map(({ on }) => on)]) {
        must(isSame(days, days.toSorted()), 'not in order:', days)
        const first = history.events[0]?.on ?? ''
        must(
          days.every((day) => day >= first && day <= history.until),
          'outside the days of the history:',
          days
        )
      }
      must(
        [...notices.map(({ on }) => on), ...duties.map(({ arose }) => arose)].every(
          (day) => '2021-03-01' <= day && day <= '2024-12-31'
        ),
        'outside the Act:',
        notices,
        duties
      )
      must(
        duties.every(({ arose, due }) => due === null || due >= arose),
        'due before it arose:',
        duties
      )
    },
  ],
  [
    'a refused request is one that was made, and says why',
    ({ history }, ask) => {
      for (const { on, request, because } of ask(history).refused) {
        const isMade = history.events.some(
          (event) => event.type === 'transfer-requested' && event.on === on && event.to === request
        )
        must(isMade && because.length > 0, 'refused and never asked, or without a reason:', on, request, because)
      }
    },
  ],
  [
    'the id is echoed',
    ({ history }, ask) => {
      must(ask({ ...history, id: 'p-17' }).id === 'p-17', 'the id is not echoed')
      const { id: _id, ...rest } = history
      must(ask(rest).id === undefined, 'an id that nobody gave')
    },
  ],
  [
    'asked twice, the answer is the same, and the history stays as it was',
    ({ history }, ask) => mustBePure(() => ask(history), history),
  ],
  ['the answer is the same after being written as JSON', ({ history }, ask) => mustBeJson(ask(history))],
]

/**
 * The spans with neighbours that say the same of authority and reason joined: what was open on the way may turn on what
 * comes later.
 */
function joinedSpans(spans: readonly AnsweredSpan[]): readonly unknown[] {
  const runs: { readonly from: Day; to: Day; readonly authority: unknown; readonly because: string }[] = []
  for (const { from, to, authority, because } of spans) {
    const last = runs.at(-1)
    if (last && isSame([last.authority, last.because], [authority, because])) last.to = to
    else runs.push({ from, to, authority, because })
  }
  return runs
}

/**
 * Lists the laws under which every program stands that answers as `timeline` does.
 *
 * @param timeline the program: from a history to spans, notices, duties and refused requests
 * @param settings how many histories are asked about for each law, and the seed
 * @returns the laws, each with its name and a function that throws when an answer breaks it
 *
 * Source: 1269/2020 4-6 §, 22 §, 24-25 §.
 *
 * @example
 * ```ts
 * import { timeline } from 'kuntakokeilu'
 * import { lawsOfTimeline } from 'kuntakokeilu/testing'
 * for (const { check } of lawsOfTimeline(timeline, { numRuns: 3 })) check()
 * lawsOfTimeline(timeline).length //=> 14
 * ```
 */
export function lawsOfTimeline(timeline: TimelineLike, settings: LawSettings = {}): readonly Law[] {
  const questions = fc.record({ history: histories(), chosen: fc.nat({ max: 100_000 }) })
  return statements().map(([name, holds]) => law(name, questions, settings, (question) => holds(question, timeline)))
}
