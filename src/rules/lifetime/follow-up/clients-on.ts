import { checkDay } from '../../../act/check-day.ts'
import type { Day } from '../../../calendar/day.ts'
import type { TeOfficeId } from '../../../areas/office-names.ts'
import { checkTimeline, checkTimelines } from './check-timelines.ts'
import type { Timeline } from '../history.ts'
import { inOrder, outsideTheHistory, whereCounted, type Counted, type CountedBy } from './where-counted.ts'

/** How many persons are counted under one name on a day, and the keys of those that have one. */
export interface Clients {
  readonly by: CountedBy
  /**
   * A word of {@link CountedAuthority}, the Finnish name of a TE office (null: one that no municipality decides), the
   * id of an area, a code, or a reason (`because`) of a span.
   */
  readonly name: string | null
  /** Of a TE office its id, as in `teOffices`; null as its name is. */
  readonly id?: TeOfficeId | null
  readonly count: number
  readonly ids: readonly string[]
}

/**
 * Decides of many persons whose clients they were on a day.
 *
 * @param timelines what `timeline` gave; read once, one by one
 * @param on civil day `YYYY-MM-DD`
 * @returns a row for each kind of authority, TE office, area, municipality and ground under which somebody is counted.
 * By `authority` each person is counted once: `municipality`, `te-office`, `none`, `employment-authority`, `unknown`
 * (never guessed), `not-in-force`, `not-applicable` (Åland) or `not-told` (a day outside the history)
 * @throws {@link InputError} for a day that does not exist, and for what is no timeline
 *
 * Source: 1269/2020 4-6 §.
 *
 * @example
 * ```ts
 * import { timeline } from 'kuntakokeilu'
 * import { clientsOn } from 'kuntakokeilu/monitoring'
 * const told = timeline({
 *   id: 'p-1',
 *   person: {},
 *   until: '2022-06-30',
 *   events: [{ on: '2022-05-10', type: 'search-started', registeredAs: 'jobseeker' }],
 * })
 * clientsOn([told], '2022-05-10') //=> [{ by: 'authority', name: 'unknown', count: 1, ids: ['p-1'] }]
 * clientsOn([told], '2022-05-09') //=> [{ by: 'authority', name: 'not-told', count: 1, ids: ['p-1'] }]
 * ```
 */
export function clientsOn(timelines: Iterable<Timeline>, on: Day): readonly Clients[] {
  checkDay(on)
  checkTimelines(timelines)
  const rows = new Map<Counted, Counted & { count: number; ids: string[] }>()
  for (const timeline of timelines) {
    checkTimeline(timeline)
    const { id, spans } = timeline
    const span = spans.find(({ from, to }) => from <= on && on <= to)
    for (const counted of span ? whereCounted(span) : outsideTheHistory()) {
      const row = rows.get(counted) ?? { ...counted, count: 0, ids: [] }
      row.count += 1
      if (id !== undefined) row.ids.push(id)
      rows.set(counted, row)
    }
  }
  return inOrder(rows.values())
}
