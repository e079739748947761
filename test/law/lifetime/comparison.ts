/** The library's timeline held against the second formulation. */
import { timeline, type History, type Span, type Timeline } from '../../../src/entry/index.ts'
import {
  leftTooLate,
  secondTimeline,
  type History as SecondHistory,
  type SecondTimeline,
  type Span as SecondSpan
} from '../../oracle/lifetime.ts'

/** The last source of a client's span in which the group has lapsed, as 6 § 1 mom. reads that day; empty: no lapse. */
function lapseOf(span: Span | SecondSpan): string {
  if ('lapsedOn' in span) {
    if (span.lapsedOn === null) return ''
    return span.lapsedOn < '2022-05-02' ? '1269/2020 6 § 1 mom.' : '1269/2020 6 § 1 mom. (1381/2021)'
  }
  if (span.authority?.kind !== 'municipality') return ''
  const source = span.sources.find((one) => one.startsWith('1269/2020 6 § 1 mom.')) ?? ''
  if (source !== '' && source !== span.sources.at(-1)) throw new Error(`not the last source: ${JSON.stringify(span)}`)
  return source
}

/** The spans, neighbours that say the same joined: what was open on the way may differ between them. */
function runsOf(spans: readonly (Span | SecondSpan)[]): readonly string[] {
  const runs: { readonly from: string; to: string; readonly says: string; lapse: string }[] = []
  for (const span of spans) {
    const { from, to, authority, because } = span
    const says = `${JSON.stringify(authority)} ${because}`
    const last = runs.at(-1)
    if (last?.says === says) {
      last.to = to
      last.lapse ||= lapseOf(span)
    } else runs.push({ from, to, says, lapse: lapseOf(span) })
  }
  return runs.map(({ from, to, says, lapse }) => `${from}..${to} ${says} ${lapse}`)
}

/** What both formulations say: all but missing facts, suspended tasks and the sources other than that of a lapse. */
const shared = ({ spans, notices, duties, refused }: Timeline | SecondTimeline) => ({
  spans: runsOf(spans),
  notices: notices.map(({ on, by, to }) => ({ on, by, to })),
  duties: duties.map(({ what, by, arose, due }) => ({ what, by, arose, due })),
  refused: refused.map(({ on, request, because }) => ({ on, request, because })),
})

/** How the two differ about a history, in words; undefined where they agree. */
export function differenceOf(history: SecondHistory): string | undefined {
  const isAssumed = history.transfers !== 'recorded'
  let told: Timeline
  try {
    told = timeline(history as History) // the second formulation's histories are the library's
  } catch (error) {
    return isAssumed && leftTooLate(history) ? undefined : `refused: ${String(error)}`
  }
  const first = JSON.stringify(shared(told), undefined, 1)
  const second = JSON.stringify(shared(secondTimeline(history)), undefined, 1)
  if (first !== second) return `library ${first}\nsecond formulation ${second}`
  const wrong = told.spans.find(({ because, missing }) => (because === 'unknown') !== missing.length > 0)
  return wrong && `missing facts exactly where unknown: ${JSON.stringify(wrong)}`
}
