/** Makes the spans of a timeline: runs of days on which the same authority is responsible for the same reason. */
import { dayOf, type DayNumber } from '../../calendar/day.ts'
import { joined } from './branches/join.ts'
import type { Observer } from './branches/follow.ts'
import { missingIn } from './branches/missing.ts'
import type { Responsible } from './authorities.ts'
import type { Span } from './history.ts'
import { sourceOfLapse, spanSources } from './span-sources.ts'
import type { State } from './state.ts'
import { suspendedTasks } from './suspension.ts'
import type { Today } from './today.ts'

/** Stands in many answers: frozen. */
const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([])

interface OpenSpan {
  readonly from: DayNumber
  readonly responsible: Responsible
  readonly missing: Span['missing']
  readonly sources: readonly string[]
  /** The source that comes last once the group of the client, or a ground of it, has lapsed in every branch. */
  lapse: string | undefined
  tasks: Set<string> | undefined
}

/** Makes the spans of one history: `spansTo` gives them up to its last day. */
export function spanMaker() {
  const spans: Span[] = []
  let open: OpenSpan | undefined
  const close = (to: DayNumber): void => {
    if (open) spans.push(spanOf(open, to))
  }
  return {
    observe: ((today, states, assumptions) => {
      const responsible = joined(states)
      const missing = responsible.because === 'unknown' ? missingIn(states, assumptions) : nothing
      if (open === undefined || !isSame(open, responsible, missing)) {
        close(today.on - 1)
        const sources = sourcesOf(states, today)
        open = { from: today.on, responsible, missing, sources, lapse: undefined, tasks: undefined }
      }
      if (responsible.authority?.kind === 'municipality') noteOfClient(open, responsible.authority.code, states, today)
    }) satisfies Observer,
    spansTo: (until: DayNumber): readonly Span[] => {
      close(until)
      return spans
    },
  }
}

const isSame = (open: OpenSpan, { key, because }: Responsible, missing: Span['missing']): boolean =>
  open.responsible.key === key && open.responsible.because === because
  && (open.missing === missing || open.missing.join() === missing.join())

function sourcesOf(states: readonly State[], today: Today): readonly string[] {
  const state = states[0]
  if (state && states.length === 1) return spanSources(state, today)
  const lists = new Set(states.map((state) => spanSources(state, today)))
  const [first = nothing] = lists
  return lists.size === 1 ? first : [...new Set([...lists].flat())]
}

/** Notes what can be seen on any day of a client's span: suspended tasks, and that the group has lapsed. */
function noteOfClient(open: OpenSpan, municipality: string, states: readonly State[], today: Today): void {
  for (const state of states) {
    if (state.orders.size === 0) continue
    for (const task of suspendedTasks(state, municipality, today.on)) (open.tasks ??= new Set()).add(task)
  }
  const hasLapsed = ({ relationship }: State): boolean => relationship.kind === 'client' && relationship.hasLapsed
  if (open.lapse === undefined && today.wording && states.every(hasLapsed)) open.lapse = sourceOfLapse(today.wording)
}

function spanOf({ from, responsible, missing, sources, lapse, tasks }: OpenSpan, to: DayNumber): Span {
  const { authority, because } = responsible
  const all = lapse === undefined ? sources : [...sources, lapse]
  const span = { from: dayOf(from), to: dayOf(to), authority, because, sources: all, missing }
  return tasks ? { ...span, suspendedTasks: [...tasks] } : span
}
