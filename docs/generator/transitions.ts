/**
 * How reasons follow one another in the timelines of histories: what made one become the other, and by which
 * provisions.
 */
import { addDays, dayOfAge, type Day } from '../../src/calendar/day.ts'
import { wordingOf } from '../../src/act/wordings.ts'
import type { Because, History, Span } from '../../src/rules/lifetime/history.ts'
import { tellsOfLapse } from '../../src/rules/lifetime/span-sentence.ts'
import { timeline } from '../../src/rules/lifetime/timeline.ts'

/** A first span has no reason before it. */
export interface Transition {
  readonly before: Because | null
  readonly after: Because
  /** Types of events, or what happens by itself, in words. */
  readonly cause: string
  /** The sources of the span that begins, without that of a lapse of the group, which comes later. */
  readonly sources: readonly string[]
  /** The ids of the histories. */
  readonly shownBy: readonly string[]
}

export interface State {
  readonly because: Because
  readonly authorities: readonly string[]
  readonly sources: readonly string[]
  readonly shownBy: readonly string[]
}

/** What the history tells of a person up to a day. */
function factsOn({ person, events }: History, on: Day): History['person'] {
  return events
    .filter((event) => event.on <= on)
    .reduce((facts, event) => ('facts' in event ? { ...facts, ...event.facts } : facts), person)
}

/** What happens on a day without an event; undefined: nothing that is known. */
function causeByItself(history: History, on: Day): string | undefined {
  const { birthDate, unemploymentExpectedOn: expectedOn, dismissalNoticeOn } = factsOn(history, on)
  if (on === '2021-03-01') return 'the Act enters into force'
  if (on === '2025-01-01') return 'the Act has lapsed'
  if (wordingOf(on)?.from === on) return 'a new wording'
  if (birthDate !== undefined && dayOfAge(birthDate, 30) === on) return '30th birthday'
  if (expectedOn && addDays(expectedOn, -14) === on) return 'two weeks before unemployment'
  if (expectedOn && addDays(expectedOn, 1) === on) return 'the day of unemployment has passed'
  if (dismissalNoticeOn === on) return 'the day of notice'
  if (
    history.events.some(
      (event) => event.type === 'supervision-order' && event.until !== undefined && addDays(event.until, 1) === on,
    )
  )
    return 'the suspension has ended'
  return undefined
}

/** Why a span begins on its first day. */
function causeOf(history: History, { from }: Span): string {
  const types = history.events.filter(({ on }) => on === from).map(({ type }) => type)
  const cause = types.length > 0 ? [...new Set(types)].join(' and ') : causeByItself(history, from)
  if (cause === undefined) throw new Error(`${history.id}: nothing happens on ${from}`)
  return cause
}

const merged = (one: readonly string[] = [], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
]

/** Every transition of the histories, by reason before, reason after and cause. */
export function transitionsOf(histories: readonly History[]): readonly Transition[] {
  const found = new Map<string, Transition>()
  for (const history of histories) {
    const { spans } = timeline(history)
    spans.forEach((span, place) => {
      const before = spans[place - 1]?.because ?? null
      const cause = causeOf(history, span)
      const key = [before, span.because, cause].join()
      const known = found.get(key)
      const sources = tellsOfLapse(span) ? span.sources.slice(0, -1) : span.sources
      found.set(key, {
        before, after: span.because, cause, sources: merged(known?.sources, sources),
        shownBy: merged(known?.shownBy, [history.id ?? '']),
      })
    })
  }
  return [...found.values()]
}

const nameOf = (authority: Span['authority']): string =>
  authority === null ? 'none can be named' : authority.kind === 'none' ? 'nobody' : authority.kind

/** Every reason of the histories, with the authorities responsible for it. */
export function statesOf(histories: readonly History[]): readonly State[] {
  const found = new Map<Because, State>()
  for (const history of histories) {
    for (const { because, authority, sources } of timeline(history).spans) {
      const known = found.get(because)
      found.set(because, {
        because,
        authorities: merged(known?.authorities, [nameOf(authority)]),
        sources: merged(known?.sources, sources),
        shownBy: merged(known?.shownBy, [history.id ?? '']),
      })
    }
  }
  return [...found.values()]
}

/** The histories of an NDJSON file, which `timeline` checks. */
export const historiesIn = (ndjson: string): readonly History[] =>
  ndjson.trimEnd().split('\n').map((line) => JSON.parse(line) as History) // one history a line
