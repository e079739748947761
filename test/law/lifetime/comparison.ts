/** The library's timeline held against the second formulation. */
import { timeline, type Day, type History, type Timeline } from '../../../src/index.ts'
import { leftTooLate, secondTimeline, type History as SecondHistory, type SecondTimeline } from './second-formulation.ts'

/** The spans, neighbours that say the same joined: what was open on the way may differ between them. */
function runsOf(spans: readonly { readonly from: Day; readonly to: Day; readonly authority: unknown; readonly because: string }[]): readonly string[] {
  const runs: { readonly from: string; to: string; readonly says: string }[] = []
  for (const { from, to, authority, because } of spans) {
    const says = `${JSON.stringify(authority)} ${because}`
    const last = runs.at(-1)
    if (last?.says === says) last.to = to
    else runs.push({ from, to, says })
  }
  return runs.map(({ from, to, says }) => `${from}..${to} ${says}`)
}

/** What both formulations say: all but sources, missing facts and suspended tasks, which the second does not know. */
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
