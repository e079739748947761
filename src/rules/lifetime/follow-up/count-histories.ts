/** Counts histories as `monitoring` counts their timelines, but makes no timelines. */
import { dayOf, type Day } from '../../../calendar/day.ts'
import { follow } from '../branches/follow.ts'
import { joined } from '../branches/join.ts'
import { checkLeft } from '../check-left.ts'
import type { ParsedHistory } from '../input/parse-history.ts'
import { flowCounter, type MonitoringRow, type Run } from './monitoring.ts'
import { counted } from './where-counted.ts'

/** What was counted by each of the days, in their order: data that can be sent from thread to thread. */
export type HistoryCounts = readonly (readonly MonitoringRow[])[]

const flowNames = ['inflow', 'returns', 'movesIn', 'unknownIn', 'outflow', 'movesOut', 'unknownOut'] as const

/**
 * Counts histories on days that exist: `add` says whether the authority or the reason is unknown on some day, and
 * throws an {@link InputError} where `timeline` does after the check of the history. `addCounts` adds what another
 * counter of the same days has counted.
 */
export function historyCounter(days: readonly Day[]) {
  const { add, flows, summary } = flowCounter(days)
  return {
    counts: (): HistoryCounts => flows.map(({ rows }) => [...rows.values()]),
    addCounts: (counts: HistoryCounts): void => {
      for (const [place, { rows }] of flows.entries()) {
        for (const row of counts[place] ?? []) {
          const key = counted(row.by, row.name, row.id)
          const sum = rows.get(key)
          if (sum) for (const name of flowNames) sum[name] += row[name]
          else rows.set(key, { ...row })
        }
      }
    },
    add: (history: ParsedHistory): { readonly isUnknown: boolean } => {
      const runs = runsOf(history)
      add(runs, dayOf(history.until))
      return { isUnknown: runs.some(({ because }) => because === 'unknown') }
    },
    summary,
  }
}

/** The spans of a history without their sources and what is missing: neighbours differ in authority or reason. */
export function runsOf(history: ParsedHistory): readonly Run[] {
  const runs: Run[] = []
  let last = ''
  const states = follow(history, false, ({ on }, states) => {
    const { key, authority, because } = joined(states)
    if (last === `${key} ${because}`) return
    last = `${key} ${because}`
    runs.push({ from: dayOf(on), authority, because })
  })
  checkLeft(history, states)
  return runs
}
