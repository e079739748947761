import { checkDay } from '../../../act/asked-day.ts'
import type { Day } from '../../../calendar/day.ts'
import type { Timeline } from '../history.ts'
import { checkDays, checkTimeline } from './check-timelines.ts'
import { flowCounter, type MonitoringRow } from './flows.ts'

/** Counts many timelines one by one. */
export interface Monitoring {
  /** Counts one more; nothing of it is kept. */
  readonly add: (timeline: Timeline) => void
  /** The rows of every day, in order; rows with nothing but zeros are left out. */
  readonly summary: () => readonly MonitoringRow[]
}

/**
 * Makes the follow-up statistics of many timelines, in memory that does not grow with their number: on each day the
 * persons by kind of authority, TE office, area, municipality and ground, and who came and went between the days.
 *
 * @param days civil days `YYYY-MM-DD`, in any order
 * @returns `add` for each timeline and `summary` for the rows so far. By `authority` each person is counted once on
 * each day. Who is with the same municipality from one day to the next neither comes nor goes, also when the search
 * ended and began again; a suspension takes the clients away and brings them back. What is unknown is counted as
 * unknown
 * @throws {@link InputError} for a day that does not exist, and, of `add`, for what is no timeline
 *
 * Source: 1269/2020 4-6 §, 22 § 3 mom.
 *
 * @example
 * ```ts
 * import { timeline } from 'kuntakokeilu'
 * import { monitoring } from 'kuntakokeilu/monitoring'
 * const { add, summary } = monitoring(['2022-05-31', '2022-06-30'])
 * add(timeline({
 *   person: { homeMunicipality: '837', meetsEarningsRelatedConditions: false, temporaryProtectionPermit: false, inEmployment: false,
 *     fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null },
 *   until: '2022-06-30',
 *   events: [{ on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' }, { on: '2022-06-01', type: 'search-ended' }],
 * }))
 * const rows = summary().filter(({ by }) => by === 'municipality')
 * rows.map(({ on, name, stock, inflow, outflow }) => `${on} ${name}: ${stock} = +${inflow} -${outflow}`) //=> ['2022-05-31 837: 1 = +1 -0', '2022-06-30 837: 0 = +0 -1']
 * ```
 */
export function monitoring(days: readonly Day[]): Monitoring {
  checkDays(days)
  days.forEach(checkDay)
  const { add, summary } = flowCounter(days)
  return {
    add: (timeline) => {
      checkTimeline(timeline)
      add(timeline.spans, timeline.spans.at(-1)?.to ?? '')
    },
    summary,
  }
}
