/** Counts persons by where they are on the days asked about, and who came and went between these days. */
import { addDays, type Day } from '../../../calendar/day.ts'
import type { TeOfficeId } from '../../../areas/office-names.ts'
import type { Span } from '../history.ts'
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

/** From a day on, the same authority for the same reason. */
export type Run = Pick<Span, 'from' | 'authority' | 'because'>

export interface FlowCounter {
  /** Counts one person more, by the runs of a history in order and its last day. */
  readonly add: (runs: readonly Run[], lastDay: Day) => void
  /** The rows of every day, in order; rows with nothing but zeros are left out. */
  readonly summary: () => readonly MonitoringRow[]
}

type Row = { -readonly [Name in keyof MonitoringRow]: MonitoringRow[Name] }

/** Who came and went up to a day, since the one asked about before. */
interface Flow {
  readonly on: Day
  readonly rows: Map<Counted, Row>
}

type Part = 'returns' | 'movesIn' | 'movesOut' | 'unknownIn' | 'unknownOut'

const noFlow = { inflow: 0, returns: 0, movesIn: 0, unknownIn: 0, outflow: 0, movesOut: 0, unknownOut: 0 }

const codeOf = (run: Run | undefined): string => (run?.authority?.kind === 'municipality' ? run.authority.code : '')

/** Counts by the days given, in any order. */
export function flowCounter(days: readonly Day[]): FlowCounter {
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
    part: Part | undefined,
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
    after: readonly Counted[],
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
      isUnknown ? 'unknownIn' : isMove ? 'movesIn' : isReturn ? 'returns' : undefined,
    )
  }

  return {
    add: (runs, lastDay) => {
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
    summary: () => {
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
