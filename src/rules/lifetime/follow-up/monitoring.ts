import { checkDay } from '../../../act/check-day.ts'
import { addDays, type Day } from '../../../calendar/day.ts'
import type { TeOfficeId } from '../../../areas/office-names.ts'
import type { Span, Timeline } from '../history.ts'
import { checkDays, checkTimeline } from './check-timelines.ts'
import { inOrder, outsideTheHistory, whereCounted, type Counted, type CountedBy } from './where-counted.ts'

/** Persons counted under one name on a day, and who came and went since the day before it that is asked about. */
export interface MonitoringRow {
  readonly on: Day
  readonly by: CountedBy
  /** As in {@link Clients}. */
  readonly name: string | null
  /** As in {@link Clients}. */
  readonly id?: TeOfficeId | null
  /** Those counted on the day: as many as on the day asked about before, plus `inflow`, less `outflow`. */
  readonly stock: number
  /** Everybody who came after the day asked about before, up to this one; on the first day, up to it. */
  readonly inflow: number
  /** Of the inflow: former clients whose job search began again, 6 § 2 mom. */
  readonly returns: number
  /** Of the inflow: those who came from another municipality of the trial. */
  readonly movesIn: number
  /** Of the inflow: those of whom it is unknown from where or on what ground they came. */
  readonly unknownIn: number
  /** Everybody who left after the day asked about before, up to this one. */
  readonly outflow: number
  /** Of the outflow: those who went to another municipality of the trial. */
  readonly movesOut: number
  /** Of the outflow: those of whom it is unknown to whom or from what ground they went. */
  readonly unknownOut: number
}

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
 *   person: {
 *     homeMunicipality: '837', meetsEarningsRelatedConditions: false, temporaryProtectionPermit: false,
 *     inEmployment: false, fullTimeBusinessDays: 0, fullTimeStudent: false, dismissalNoticeOn: null,
 *   },
 *   until: '2022-06-30',
 *   events: [
 *     { on: '2022-05-10', type: 'search-started', registeredAs: 'unemployed-jobseeker' },
 *     { on: '2022-06-01', type: 'search-ended' },
 *   ],
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

/** From a day on, the same authority for the same reason. */
export type Run = Pick<Span, 'from' | 'authority' | 'because'>

type Row = { -readonly [Name in keyof MonitoringRow]: MonitoringRow[Name] }

/** Who came and went up to a day, since the one asked about before. */
interface Flow {
  readonly on: Day
  readonly rows: Map<Counted, Row>
}

type Part = 'returns' | 'movesIn' | 'movesOut' | 'unknownIn' | 'unknownOut'

const noFlow = { inflow: 0, returns: 0, movesIn: 0, unknownIn: 0, outflow: 0, movesOut: 0, unknownOut: 0 }

const codeOf = (run: Run | undefined): string => (run?.authority?.kind === 'municipality' ? run.authority.code : '')

/**
 * Counts persons by the runs of their histories in order and the last day of each; the rows as {@link Monitoring} gives
 * them.
 */
export function flowCounter(days: readonly Day[]) {
  const flows = [...new Set(days)].sort().map((on): Flow => ({ on, rows: new Map() }))

  /** That of the first day asked about from `on` on. */
  const flowOf = (on: Day): Flow | undefined => {
    let [low, high] = [0, flows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((flows[middle]?.on ?? '') < on) low = middle + 1
      else high = middle
    }
    return flows[low]
  }
  const count = (
    { on, rows }: Flow,
    list: readonly Counted[],
    others: readonly Counted[],
    flow: 'inflow' | 'outflow',
    part: Part | undefined
  ): void => {
    for (const counted of list) {
      if (others.includes(counted)) continue
      const row = rows.get(counted) ?? { on, ...counted, stock: 0, ...noFlow }
      row[flow] += 1
      if (part) row[part] += 1
      rows.set(counted, row)
    }
  }
  const change = (
    on: Day,
    from: Run | undefined,
    before: readonly Counted[],
    to: Run | undefined,
    after: readonly Counted[]
  ): void => {
    const flow = flowOf(on)
    if (flow === undefined) return
    const isUnknown = from?.because === 'unknown' || to?.because === 'unknown'
    const isMove = codeOf(from) !== '' && codeOf(to) !== '' && codeOf(from) !== codeOf(to)
    const isReturn = to?.because === 'resumed' && from?.because !== 'suspended'
    count(flow, before, after, 'outflow', isUnknown ? 'unknownOut' : isMove ? 'movesOut' : undefined)
    count(
      flow,
      after,
      before,
      'inflow',
      isUnknown ? 'unknownIn' : isMove ? 'movesIn' : isReturn ? 'returns' : undefined
    )
  }

  return {
    flows,
    add: (runs: readonly Run[], lastDay: Day): void => {
      let last: Run | undefined
      let before = outsideTheHistory()
      change('', undefined, [], undefined, before)
      for (const run of runs) {
        const after = whereCounted(run)
        change(run.from, last, before, run, after)
        last = run
        before = after
      }
      if (last) change(addDays(lastDay, 1), last, before, undefined, outsideTheHistory())
    },
    summary: (): readonly MonitoringRow[] => {
      const stocks = new Map<Counted, Row>()
      return flows.flatMap(({ on, rows }) => {
        for (const [key, row] of stocks) stocks.set(key, { ...row, ...noFlow, on })
        for (const [key, row] of rows)
          stocks.set(key, { ...row, stock: (stocks.get(key)?.stock ?? 0) + row.inflow - row.outflow })
        return inOrder([...stocks.values()].filter(({ stock, inflow, outflow }) => stock + inflow + outflow !== 0))
      })
    },
  }
}
